using LaBan.App.Collection.Door;
using LaBan.App.Collection.Sheet;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LaBan.App.Collection.Entry;

/// <summary>
/// Saves cells of a submission: the one door for the page, the workbook and programs. Each cell is taken only from the
/// version its sender saw; nothing is taken once the submission is handed in.
/// </summary>
public sealed class SaveCells(LabanContext db, FormShelf forms, ReferenceData data, AtDoor door, AuditTrail trail, Actor actor)
{
    /// <summary>Most cells in one save.</summary>
    public const int Most = 50_000;

    /// <summary>Which cells, which way they came, whether all or none, and since when others' changes are asked for.</summary>
    public sealed record Request(int Submission, IReadOnlyList<CellEntry> Changes)
    {
        public EntryWay Way { get; init; }

        public bool Whole { get; init; }

        public DateTime? Since { get; init; }
    }

    public async Task<Outcome<SaveResult>> Run(Request request, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var batch = new CellBatch((NpgsqlConnection)db.Database.GetDbConnection(), request.Submission);
        if (await batch.Read(cancel) is not var (head, cells) || !actor.May(Right.SeeRounds, head.OrganisationId))
        {
            return CollectionProblems.NoSubmission;
        }

        if (!actor.May(Right.EnterFigures, head.OrganisationId))
        {
            await transaction.RollbackAsync(cancel);
            await trail.Refuse("figures.save", CellBatch.SubjectOf(head.Id), IdentityProblems.NotAllowed, cancel);
            return IdentityProblems.NotAllowed;
        }

        if (!head.IsOpen)
        {
            return CollectionProblems.NotOpen(head.State);
        }

        var frame = await forms.Frame(db, head.FormVersionId, head.Period, data, cancel);
        var draft = new CellDraft(frame, cells, e => actor.May(Right.EnterFigures, head.OrganisationId, e.Group));
        var fates = request.Changes.Take(Most).Select(draft.Take).ToList();
        var by = new Signature(trail.Now, actor.Name, actor.PersonId);
        var isApplied = draft.HasChanges && !(request.Whole && fates.Exists(f => f.Fate != CellFate.Saved));
        if (isApplied)
        {
            var saved = await batch.Write(draft.Cells, draft.Explanations(head.Id, by), request.Way, by, trail, cancel);
            fates = await Settle(batch, draft, fates, saved, cells, cancel);
            isApplied = !(request.Whole && fates.Exists(f => f.Fate != CellFate.Saved));
        }

        await (isApplied ? transaction.CommitAsync(cancel) : transaction.RollbackAsync(cancel));
        return await Answer(request, head, frame, fates, cells, isApplied, by.At, cancel);
    }

    /// <summary>Cells that somebody else wrote between reading and writing are conflicts too.</summary>
    private static async Task<List<SavedCell>> Settle(
        CellBatch batch, CellDraft draft, List<SavedCell> fates, Dictionary<CellKey, SubmissionCell> saved, Dictionary<CellKey, SubmissionCell> cells, CancellationToken cancel)
    {
        if (saved.Count < draft.Cells.Count)
        {
            foreach (var (key, cell) in await batch.ReadAgain(cancel))
            {
                cells[key] = cell;
            }
        }

        foreach (var (key, cell) in saved)
        {
            cells[key] = cell;
        }

        return [.. fates.Select(f => draft.KeyOf(f) is not { } key ? f
            : saved.TryGetValue(key, out var cell) ? f with { Now = cell }
            : f with { Fate = CellFate.Conflict, Now = cells.GetValueOrDefault(key) })];
    }

    private async Task<SaveResult> Answer(
        Request request, SubmissionHead head, SheetFrame frame, List<SavedCell> fates, Dictionary<CellKey, SubmissionCell> cells, bool isApplied, DateTime at, CancellationToken cancel)
    {
        var findings = await door.Look(new(head, frame, cells.ToDictionary(c => c.Key, c => c.Value.Content)), cancel);
        var mine = fates.Where(f => f.Now is not null).Select(f => new CellKey(f.Now!.LineId, f.Now.ColumnId)).ToHashSet();
        var explanations = findings.Count == 0 ? [] : await db.CellExplanations.AsNoTracking().Where(e => e.SubmissionId == head.Id).OrderBy(e => e.Id).ToListAsync(cancel);
        // A change is seen by others some moments after it was dated.
        var since = request.Since?.AddSeconds(-10);
        return new(
            [.. fates.Select(f => f.Now is { } now ? f with { Findings = findings.GetValueOrDefault(new(now.LineId, now.ColumnId)) ?? [] } : f)],
            [.. cells.Values.Where(c => since is not null && c.ChangedAt > since && !mine.Contains(new(c.LineId, c.ColumnId)))],
            head.State == SubmissionState.NotSubmitted && isApplied ? SubmissionState.Draft : head.State, at)
        {
            Applied = isApplied,
            Frame = frame,
            Explanations = explanations,
        };
    }
}

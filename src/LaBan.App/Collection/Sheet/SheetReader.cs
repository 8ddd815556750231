using LaBan.App.Collection.Door;
using LaBan.App.Storage;
using LaBan.Model.Collection;
using LaBan.Model.Collection.Door;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Sheet;

/// <summary>A submission with its form, what stands in its cells and what the checks say of them.</summary>
public sealed record SubmissionSheet(SubmissionHead Head, SheetFrame Frame)
{
    public required IReadOnlyDictionary<CellKey, SubmissionCell> Cells { get; init; }

    public required IReadOnlyDictionary<CellKey, IReadOnlyList<DoorFinding>> Findings { get; init; }

    /// <summary>The last explanation by cell and rule.</summary>
    public required IReadOnlyDictionary<(CellKey Cell, string Rule), CellExplanation> Explanations { get; init; }

    public CellContent ContentOf(CellKey key) => Cells.TryGetValue(key, out var cell) ? cell.Content : CellContent.Missing;

    /// <summary>Why a warning about a cell may stand; null when nobody said so of this figure.</summary>
    public CellExplanation? ExplanationOf(CellKey key, string rule) =>
        Explanations.TryGetValue((key, rule), out var given) && given.Holds(ContentOf(key)) ? given : null;

    /// <summary>What its cells are like for handing it in.</summary>
    public Readiness Readiness()
    {
        var (filled, empty, blocked, unexplained) = (0, 0, 0, 0);
        foreach (var (line, column, _) in Frame.Entered())
        {
            var key = new CellKey(line.Id, column.Id);
            var content = ContentOf(key);
            var findings = Findings.GetValueOrDefault(key) ?? [];
            filled += content.IsMissing ? 0 : 1;
            empty += content is { IsMissing: true, Comment: null } && !column.IsOptional ? 1 : 0;
            blocked += findings.Any(f => f.Severity == DoorSeverity.Block) ? 1 : 0;
            unexplained += findings.Any(f => f.Severity != DoorSeverity.Block && ExplanationOf(key, f.Rule) is null) ? 1 : 0;
        }

        return new(filled, empty, blocked, unexplained);
    }
}

/// <summary>Reads submissions.</summary>
public sealed class SheetReader(LabanContext db, FormShelf forms, ReferenceData data, AtDoor door)
{
    /// <summary>The submission with everything in it, or null.</summary>
    public async Task<SubmissionSheet?> Find(int submission, CancellationToken cancel)
    {
        if (await SubmissionHead.Find(db, submission, cancel) is not { } head)
        {
            return null;
        }

        var frame = await forms.Frame(db, head.FormVersionId, head.Period, data, cancel);
        var cells = await db.SubmissionCells.AsNoTracking().Where(c => c.SubmissionId == submission).ToListAsync(cancel);
        var explanations = await db.CellExplanations.AsNoTracking().Where(e => e.SubmissionId == submission).OrderBy(e => e.Id).ToListAsync(cancel);
        var byKey = cells.ToDictionary(c => new CellKey(c.LineId, c.ColumnId));
        return new(head, frame)
        {
            Cells = byKey,
            Findings = await door.Look(new(head, frame, byKey.ToDictionary(c => c.Key, c => c.Value.Content)), cancel),
            Explanations = explanations.GroupBy(e => (new CellKey(e.LineId, e.ColumnId), e.Rule)).ToDictionary(g => g.Key, g => g.Last()),
        };
    }
}

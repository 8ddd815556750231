using System.Globalization;
using LaBan.App.Collection.Entry;
using LaBan.App.Collection.Sheet;
using LaBan.App.Shell.Access;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using LaBan.Office.Rounds;
using LaBan.Office.Workbooks;
using ReadFate = LaBan.Office.Rounds.CellFate;

namespace LaBan.App.Collection.Workbook;

/// <summary>Reads received workbooks against submissions and takes their figures, all or none, by the door of every other entry.</summary>
public sealed class TakeWorkbook(SheetReader sheets, RoundForms forms, UploadShelf shelf, SaveCells save, Actor actor)
{
    /// <summary>Keeps a file that was sent, if it can be read at all and its sender may enter figures.</summary>
    public async Task<Outcome<Upload>> Receive(int submission, string name, byte[] file, CancellationToken cancel)
    {
        if (await Own(submission, cancel) is not { } sheet || actor.PersonId is not { } person)
        {
            return CollectionProblems.NoSubmission;
        }

        if (!actor.May(Right.EnterFigures, sheet.Head.OrganisationId) || !sheet.Head.IsOpen)
        {
            return sheet.Head.IsOpen ? IdentityProblems.NotAllowed : CollectionProblems.NotOpen(sheet.Head.State);
        }

        var reading = await Read(sheet, file, new Dictionary<string, string>(), cancel);
        return reading.Problem is { } problem ? problem : shelf.Keep(person, submission, FileName(name), file);
    }

    /// <summary>What a waiting workbook would do, as things stand now.</summary>
    public async Task<Outcome<WorkbookPreview>> Look(int submission, string upload, CancellationToken cancel)
    {
        if (await Own(submission, cancel) is not { } sheet || shelf.Find(upload, actor.PersonId, submission) is not { } kept)
        {
            return UploadProblems.Gone;
        }

        var form = await forms.Of(sheet, cancel);
        var reading = Read(form, kept.File, kept.Answers, cancel);
        return reading.Problem is { } problem ? problem : WorkbookPreview.Of(form, sheet, reading.Value!, actor.Name);
    }

    /// <summary>Writes what the workbook changes: every cell of it or none.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="upload">The waiting workbook.</param>
    /// <param name="seen">The newest change that the preview showed.</param>
    /// <param name="replace">Cells changed by others meanwhile that are to be replaced all the same.</param>
    /// <param name="cancel">Ends the request.</param>
    public async Task<Outcome<SaveResult>> Take(int submission, string upload, long seen, IReadOnlyCollection<string> replace, CancellationToken cancel)
    {
        var preview = await Look(submission, upload, cancel);
        if (preview.Problem is { } gone)
        {
            return gone;
        }

        if (!preview.Value!.IsReady)
        {
            return preview.Value.Reading.Questions.Count > 0 ? UploadProblems.Open : UploadProblems.NothingNew;
        }

        if (preview.Value.Cells.Any(c => c.Now?.ChangedAt.Ticks > seen && c.Effect is not (Effect.Unchanged or Effect.Refused)))
        {
            return UploadProblems.Overtaken;
        }

        var wanted = preview.Value.Cells.Where(c => c.Effect is Effect.Created or Effect.Changed || (c.Effect == Effect.Overtaken && replace.Contains(c.Key))).ToList();
        return wanted.Count == 0 ? UploadProblems.NothingNew : await Save(submission, upload, wanted, cancel);
    }

    private async Task<Outcome<SaveResult>> Save(int submission, string upload, List<PreviewCell> wanted, CancellationToken cancel)
    {
        var outcome = await save.Run(new(submission, [.. wanted.Select(Entry)]) { Way = EntryWay.Workbook, Whole = true }, cancel);
        if (outcome.Value is not { } result)
        {
            return outcome;
        }

        if (!result.Applied)
        {
            return result.Cells.Any(c => c.Fate == Collection.Entry.CellFate.Conflict) ? UploadProblems.Overtaken
                : UploadProblems.NotWhole(result.Cells.Count(c => c.Fate != Collection.Entry.CellFate.Saved));
        }

        if (shelf.Find(upload, actor.PersonId, submission) is { } taken)
        {
            shelf.Remove(taken);
        }

        return outcome;
    }

    private static CellEntry Entry(PreviewCell cell) => new(cell.Key, cell.Line.Id, cell.Column.Key, cell.Base)
    {
        Value = cell.Read.Value?.ToString(CultureInfo.InvariantCulture),
        None = cell.Read.Fate == ReadFate.None,
        KeepComment = true,
    };

    private async Task<SubmissionSheet?> Own(int submission, CancellationToken cancel) =>
        await sheets.Find(submission, cancel) is { } sheet && actor.May(Right.SeeRounds, sheet.Head.OrganisationId) ? sheet : null;

    private async Task<Outcome<RoundReading>> Read(SubmissionSheet sheet, byte[] file, IReadOnlyDictionary<string, string> answers, CancellationToken cancel) =>
        Read(await forms.Of(sheet, cancel), file, answers, cancel);

    private static Outcome<RoundReading> Read(RoundSheet form, byte[] file, IReadOnlyDictionary<string, string> answers, CancellationToken cancel)
    {
        var workbook = WorkbookFile.Read(file, cancel: cancel);
        return workbook.Problem is { } problem ? problem : RoundReader.Read(workbook.Value!, form, answers);
    }

    /// <summary>The last part of what a browser calls the file, without signs that are none.</summary>
    private static string FileName(string name)
    {
        var last = ViText.Nfc(name)[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(last.Where(c => !char.IsControl(c))).Trim();
        return clean.Length switch { 0 => "bang-tinh.xlsx", > 120 => clean[^120..], _ => clean };
    }
}

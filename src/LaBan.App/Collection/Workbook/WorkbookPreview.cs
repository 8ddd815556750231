using LaBan.App.Collection.Sheet;
using LaBan.Model.Collection;
using LaBan.Office.Rounds;
using ReadFate = LaBan.Office.Rounds.CellFate;

namespace LaBan.App.Collection.Workbook;

/// <summary>What taking a workbook would do to a cell.</summary>
public enum Effect
{
    /// <summary>Nothing is there yet.</summary>
    Created,

    /// <summary>Something else is there.</summary>
    Changed,

    /// <summary>Somebody else changed it after the template was given out: it stays unless it is chosen to be replaced.</summary>
    Overtaken,

    Unchanged,

    /// <summary>The cell of the file gives nothing, or the person has no say over it.</summary>
    Refused,

    /// <summary>A question about it is open.</summary>
    Asked,
}

/// <summary>A cell of the file beside the cell of the submission.</summary>
/// <param name="Key">The place in the form, "12.month".</param>
/// <param name="Line">The line of the form.</param>
/// <param name="Column">Its column.</param>
/// <param name="Read">What the file gives.</param>
/// <param name="Now">What the submission has.</param>
/// <param name="Effect">What comes of it.</param>
public sealed record PreviewCell(string Key, RoundLine Line, RoundColumn Column, ReadCell Read, SubmissionCell? Now, Effect Effect)
{
    /// <summary>The version it was compared with.</summary>
    public int Base => Now?.Version ?? 0;
}

/// <summary>A workbook read against a submission, before anything is written.</summary>
/// <param name="Cells">Cell by cell, those without anything to say left out.</param>
/// <param name="Reading">What the file says.</param>
public sealed record WorkbookPreview(IReadOnlyList<PreviewCell> Cells, RoundReading Reading)
{
    /// <summary>Whether all questions are answered and something would change.</summary>
    public bool IsReady => Reading.Questions.Count == 0 && Cells.Any(c => c.Effect is Effect.Created or Effect.Changed or Effect.Overtaken);

    public int Count(Effect effect) => Cells.Count(c => c.Effect == effect);

    /// <summary>The newest change among the cells it was compared with, by which a later one is known.</summary>
    public long Seen => Cells.Select(c => c.Now?.ChangedAt.Ticks ?? 0).DefaultIfEmpty(0).Max();

    public static WorkbookPreview Of(RoundSheet form, SubmissionSheet sheet, RoundReading reading, string actor)
    {
        var lines = form.Lines.ToDictionary(line => line.Id);
        var columns = form.Columns.ToDictionary(column => column.Key);
        return new([.. reading.Cells.Where(c => c.Fate != ReadFate.Blank).Select(c => Of(lines[c.Line], columns[c.Column], c))], reading);

        PreviewCell Of(RoundLine line, RoundColumn column, ReadCell read)
        {
            var now = sheet.Frame.Column(column.Key) is { } at ? sheet.Cells.GetValueOrDefault(new CellKey(line.Id, at.Id)) : null;
            return new(FormattableString.Invariant($"{line.Id}.{column.Key}"), line, column, read, now, EffectOf(read, now, reading.GivenOut, actor));
        }
    }

    private static Effect EffectOf(ReadCell read, SubmissionCell? now, DateTime? givenOut, string actor)
    {
        if (read.Fate is ReadFate.Refused or ReadFate.Asked)
        {
            return read.Fate == ReadFate.Asked ? Effect.Asked : Effect.Refused;
        }

        var before = now?.Content ?? CellContent.Missing;
        if ((before.Value, before.IsNone) == (read.Value, read.Fate == ReadFate.None))
        {
            return Effect.Unchanged;
        }

        // The mark of a template counts in seconds.
        return now is not null && givenOut is { } given && now.ChangedAt >= given.AddSeconds(1) && now.ChangedBy != actor ? Effect.Overtaken
            : before.IsMissing ? Effect.Created
            : Effect.Changed;
    }
}

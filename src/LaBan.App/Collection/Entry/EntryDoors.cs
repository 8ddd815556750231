using LaBan.App.Collection.Sheet;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;

namespace LaBan.App.Collection.Entry;

/// <summary>The doors of the cells: saving them, and what is known of one.</summary>
public static class EntryDoors
{
    public static void MapEntry(this WebApplication app)
    {
        app.MapPost("/thu-thap/bieu/{submission:int}/o", Save).RequireToken().Allow(Right.EnterFigures);
        app.MapGet("/thu-thap/bieu/{submission:int}/o", Detail).Allow(Right.SeeRounds);
    }

    private static async Task<IResult> Save(int submission, SaveBody body, SaveCells save, Words words, CancellationToken cancel)
    {
        var outcome = await save.Run(new(submission, body.Entries()) { Since = body.Since }, cancel);
        return outcome.Value is { } result ? Results.Json(SaveAnswer.Of(result, words)) : outcome.Problem!.ToHttp(words);
    }

    private static async Task<IResult> Detail(int submission, int line, string column, CellDetail detail, Words words, CancellationToken cancel) =>
        await detail.Find(submission, line, column, cancel) is { } found ? Results.Json(found) : CollectionProblems.NoCell.ToHttp(words);

    /// <summary>What the grid sends.</summary>
    internal sealed record SaveBody(IReadOnlyList<ChangeSent>? Changes, DateTime? Since)
    {
        public List<CellEntry> Entries() => [.. (Changes ?? []).Select(c => new CellEntry(c.Id ?? "", c.Line, c.Column ?? "", c.Base)
        {
            Text = c.Text, Value = c.Value, None = c.None, Comment = c.Comment, Explanations = c.Explanations ?? new Dictionary<string, string>(),
        })];
    }

    /// <summary>One changed cell as the grid sends it.</summary>
    internal sealed record ChangeSent(
        string? Id, int Line, string? Column, string? Text, string? Value, bool None, string? Comment, Dictionary<string, string>? Explanations, int Base);
}

/// <summary>The answer to a save, as the grid reads it.</summary>
public sealed record SaveAnswer(IReadOnlyList<AnsweredCell> Cells, IReadOnlyList<OtherCell> Others, string State, DateTime At)
{
    public static SaveAnswer Of(SaveResult result, Words words) => new(
        [.. result.Cells.Select(c => AnsweredCell.Of(c, result, words))],
        [.. result.Others.Select(c => new OtherCell(c.LineId, result.ColumnKey(c.ColumnId), GridJson.Text(c.Value), c.IsNone, c.Comment, c.Version, c.ChangedBy))],
        result.State.ToString(), result.At);
}

/// <summary>What became of one cell.</summary>
public sealed record AnsweredCell(string Id, int Line, string Column, string Fate, string? Value, bool None, string? Comment, int Version)
{
    public IReadOnlyList<GridFinding> Findings { get; init; } = [];

    public CellConflict? Conflict { get; init; }

    public string? Message { get; init; }

    public IReadOnlyList<CellChoice>? Choices { get; init; }

    internal static AnsweredCell Of(SavedCell cell, SaveResult result, Words words)
    {
        var now = cell.Now;
        return new(cell.Entry.Id, cell.Entry.Line, cell.Entry.Column, Name(cell.Fate), GridJson.Text(now?.Value), now?.IsNone ?? false, now?.Comment, now?.Version ?? 0)
        {
            Findings = GridJson.Findings(cell.Findings, rule => now is null ? null : result.Explanations
                .LastOrDefault(e => (e.LineId, e.ColumnId, e.Rule) == (now.LineId, now.ColumnId, rule) && e.Holds(now.Content))?.Text, words),
            Conflict = cell.Fate != CellFate.Conflict ? null
                : new(GridJson.Text(now?.Value), now?.IsNone ?? false, now?.ChangedBy ?? "", now is null ? "" : words.Moment(new DateTimeOffset(now.ChangedAt, TimeSpan.Zero)), now?.Version ?? 0),
            Message = cell.Message is { } problem ? words.T(problem.Vietnamese, problem.English) : null,
            Choices = cell.Choices?.Select(c => new CellChoice(GridJson.Text(c.Value)!, ViNumber.Write(c))).ToList(),
        };
    }

    private static string Name(CellFate fate) => fate switch { CellFate.Saved => "saved", CellFate.Conflict => "conflict", CellFate.Ask => "ask", _ => "refused" };
}

/// <summary>The figure of somebody else that came first.</summary>
public sealed record CellConflict(string? Value, bool None, string By, string At, int Version);

/// <summary>One of two figures that a text may mean.</summary>
public sealed record CellChoice(string Value, string Text);

/// <summary>A cell that somebody else changed.</summary>
public sealed record OtherCell(int Line, string Column, string? Value, bool None, string? Comment, int Version, string By);

using System.Globalization;
using System.Text.Json;
using LaBan.App.Collection.Sheet;
using LaBan.App.Shell;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Collection.Door;

namespace LaBan.App.Collection.Entry;

/// <summary>What the entry page hands to the grid, as it reads it.</summary>
public sealed record GridJson(string Save, string Detail, int Submission, bool ReadOnly, IReadOnlyList<GridColumn> Columns, IReadOnlyList<GridRow> Rows)
{
    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Whose drafts the grid keeps.</summary>
    public int? Person { get; init; }

    /// <summary>Whether blank cells that must be filled are among those to look at: after it was not taken for their sake.</summary>
    public bool WantsAll { get; init; }

    /// <summary>When it was read; a save names it to hear what changed since.</summary>
    public DateTime At { get; init; }

    /// <summary>For a script element: no sign that could end it stays as it is.</summary>
    public string Write() => JsonSerializer.Serialize(this, Options);

    internal static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    internal static IReadOnlyList<GridFinding> Findings(IReadOnlyList<DoorFinding> findings, Func<string, string?> explanation, Words words) =>
        [.. findings.Select(f => new GridFinding(f.Rule, f.Severity == DoorSeverity.Block ? "block" : "warn", words.T(f.Vietnamese, f.English), explanation(f.Rule)))];
}

/// <summary>A column of the grid.</summary>
public sealed record GridColumn(string Key, string Title, string Number, string Kind, string? Formula, int? Decimals)
{
    /// <summary>Whether its cells may stay blank without a word.</summary>
    public bool Optional { get; init; }
}

/// <summary>A line of the grid.</summary>
public sealed record GridRow(int Line, string Code, string Label, string Number, string? Unit, int Level, int? Decimals, bool Heading, IReadOnlyDictionary<string, GridCell> Cells)
{
    /// <summary>How an entered column follows from others until somebody writes into it.</summary>
    public IReadOnlyDictionary<string, string>? Auto { get; init; }

    /// <summary>Numbers that those formulas name and no column shows.</summary>
    public IReadOnlyDictionary<string, string>? Known { get; init; }

    /// <summary>Formulas of this line in place of those of the columns: rates are compared by difference.</summary>
    public IReadOnlyDictionary<string, string>? Formulas { get; init; }
}

/// <summary>A cell of the grid.</summary>
public sealed record GridCell(string? Value, bool None, string? Comment, int Version, bool Locked, string? Reason, IReadOnlyList<GridFinding> Findings);

/// <summary>What a rule says of a cell.</summary>
public sealed record GridFinding(string Rule, string Severity, string Message, string? Explanation);

/// <summary>Puts a submission into the shape the grid reads.</summary>
public sealed class GridWriter(ShownFigures shown, Words words)
{
    private const string TotalBefore = "total_before";

    public async Task<GridJson> Write(SubmissionSheet sheet, bool readOnly, int? person, DateTime at, CancellationToken cancel)
    {
        var frame = sheet.Frame;
        var figures = await shown.Of(frame, sheet.Head.AreaId, cancel);
        var before = await shown.TotalsBefore(frame, sheet.Head.AreaId, cancel);
        var address = FormattableString.Invariant($"/thu-thap/bieu/{sheet.Head.Id}/o");
        return new(address, address, sheet.Head.Id, readOnly,
            [.. frame.Columns.Select((c, i) => new GridColumn(c.Key, frame.TitleOf(c, words), (i + 1).ToString(CultureInfo.InvariantCulture), KindOf(c), c.Formula, c.Kind == ColumnKind.Formula ? 1 : null) { Optional = c.IsOptional })],
            [.. frame.Lines.Select(l => RowOf(new(sheet, BoundariesOf(sheet), figures), l, before))])
        {
            Person = person,
            At = at,
        };
    }

    /// <summary>Since when the area of a submission has its boundaries.</summary>
    public Boundaries BoundariesOf(SubmissionSheet sheet) => shown.BoundariesOf(sheet.Head.AreaId);

    /// <summary>The name of a line: its own words, or the indicator's.</summary>
    public static string LabelOf(SheetFrame frame, FormLine line, Words words) =>
        line.Label.Length > 0 ? line.Label : frame.IndicatorOf(line) is { } indicator ? words.T(indicator.NameVi, indicator.NameEn) : "";

    /// <summary>Why a cell takes no figure; null for one that does.</summary>
    public static string? ReasonOf(SheetFrame frame, FormLine line, FormColumn column, Words words) => frame.UseOf(line, column) switch
    {
        CellUse.Closed => words.T("Chỉ tiêu thời điểm: không có lũy kế", "A stock has no running total"),
        CellUse.Shown when column.IsEntered => words.T($"Nhập ở biểu {line.EnteredIn}", $"Entered in form {line.EnteredIn}"),
        _ => null,
    };

    private GridRow RowOf(Material of, FormLine line, IReadOnlyDictionary<int, StatedNumber> before)
    {
        var (frame, indicator) = (of.Sheet.Frame, of.Sheet.Frame.IndicatorOf(line));
        if (indicator is null)
        {
            return new(line.Id, "", line.Label, line.Number, null, line.Level, null, true, new Dictionary<string, GridCell>());
        }

        var cells = frame.Columns.Where(c => c.Kind != ColumnKind.Formula).ToDictionary(c => c.Key, c => CellOf(of, line, c));
        return new(line.Id, indicator.Code, LabelOf(frame, line, words), line.Number, words.T(indicator.UnitVi, indicator.UnitEn), line.Level, indicator.Decimals, false, cells)
        {
            Auto = AutoOf(frame, line, before),
            Known = before.TryGetValue(line.Id, out var total) ? new Dictionary<string, string> { [TotalBefore] = GridJson.Text(total.Value)! } : null,
            Formulas = indicator.IsComparedByDifference
                ? frame.Columns.Where(c => c.Kind == ColumnKind.Formula && ColumnFormula.AsDifference(c.Formula) is not null).ToDictionary(c => c.Key, c => ColumnFormula.AsDifference(c.Formula)!)
                : null,
        };
    }

    private GridCell CellOf(Material of, FormLine line, FormColumn column)
    {
        var (sheet, key) = (of.Sheet, new CellKey(line.Id, column.Id));
        if (sheet.Frame.UseOf(line, column) != CellUse.Entered)
        {
            var figure = of.Figures.GetValueOrDefault(key);
            var reason = ReasonOf(sheet.Frame, line, column, words)
                ?? (figure is null && of.Boundaries.Changed(sheet.Frame, column) ? of.Boundaries.Reason(words) : null);
            return new(GridJson.Text(figure?.Value), false, null, 0, true, reason, []);
        }

        var content = sheet.ContentOf(key);
        return new(GridJson.Text(content.Value), content.IsNone, content.Comment, sheet.Cells.GetValueOrDefault(key)?.Version ?? 0, false, null,
            GridJson.Findings(sheet.Findings.GetValueOrDefault(key) ?? [], rule => sheet.ExplanationOf(key, rule)?.Text, words));
    }

    /// <summary>The running total of a flow is what it was, and this period.</summary>
    private static Dictionary<string, string>? AutoOf(SheetFrame frame, FormLine line, IReadOnlyDictionary<int, StatedNumber> before)
    {
        var total = frame.Columns.FirstOrDefault(c => c.Kind == ColumnKind.Cumulative);
        var month = frame.Columns.FirstOrDefault(c => c.Kind is ColumnKind.Month or ColumnKind.Estimate);
        var isFirst = frame.Period.Previous().End.Year != frame.Period.End.Year;
        return total is null || month is null || !CellUses.AddsUp(frame.IndicatorOf(line)!) || frame.UseOf(line, total) != CellUse.Entered ? null
            : isFirst ? new() { [total.Key] = month.Key }
            : before.ContainsKey(line.Id) ? new() { [total.Key] = $"{TotalBefore} + {month.Key}" }
            : null;
    }

    /// <summary>What the cells of a grid are written from.</summary>
    private sealed record Material(SubmissionSheet Sheet, Boundaries Boundaries, IReadOnlyDictionary<CellKey, StatedNumber> Figures);

    private static string KindOf(FormColumn column) => column.Kind == ColumnKind.Formula ? "formula" : column.IsEntered ? "input" : "shown";
}

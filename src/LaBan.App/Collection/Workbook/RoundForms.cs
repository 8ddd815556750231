using LaBan.App.Collection.Door;
using LaBan.App.Collection.Entry;
using LaBan.App.Collection.Sheet;
using LaBan.App.Shell;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Collection.Door;
using LaBan.Office.Rounds;

namespace LaBan.App.Collection.Workbook;

/// <summary>Puts a submission into the shape in which it is given out as a workbook, and against which a workbook is read.</summary>
public sealed class RoundForms(ShownFigures shown, AtDoor door, TimeProvider clock)
{
    private const int DecimalsOfFormulas = 1;

    // The form is Vietnamese whatever language its reader has chosen: it goes into the records.
    private static readonly Words Words = new(Lang.Vi);

    /// <summary>The form as it is given out, with the limits of each cell.</summary>
    public async Task<RoundSheet> GivenOut(SubmissionSheet sheet, CancellationToken cancel)
    {
        var limits = await door.AllLimits(new(sheet.Head, sheet.Frame, sheet.Cells.ToDictionary(c => c.Key, c => c.Value.Content)), cancel);
        var form = await Of(sheet, cancel);
        return form with { Lines = [.. form.Lines.Select(line => line with { Cells = line.Cells.ToDictionary(c => c.Key, c => Limited(sheet.Frame, line, c.Key, c.Value, limits)) })] };
    }

    /// <summary>The form against which a workbook is read.</summary>
    public async Task<RoundSheet> Of(SubmissionSheet sheet, CancellationToken cancel)
    {
        var (frame, head) = (sheet.Frame, sheet.Head);
        var figures = await shown.Of(frame, head.AreaId, cancel);
        return new(head.Id, head.FormVersionId, frame.Form.NameVi, [.. frame.Columns.Select((c, i) => Column(frame, c, i))], [.. frame.Lines.Select(l => Line(sheet, l, figures, shown.BoundariesOf(head.AreaId)))])
        {
            Code = frame.Form.Code,
            Organisation = head.Organisation,
            Period = head.Period.ToVietnamese(),
            GivenOut = clock.GetUtcNow().UtcDateTime,
            IsSimulated = head.IsSimulated,
        };
    }

    private static RoundColumn Column(SheetFrame frame, FormColumn column, int index)
    {
        var kind = column.Kind == ColumnKind.Formula ? RoundColumnKind.Formula : column.IsEntered ? RoundColumnKind.Input : RoundColumnKind.Shown;
        return new(column.Key, frame.TitleOf(column, Words), kind, Numbered(frame, column, index), column.Formula, kind == RoundColumnKind.Formula ? DecimalsOfFormulas : null)
        {
            Aliases = [.. Titles(frame, column)],
        };
    }

    /// <summary>"3", and of a formula "6=4/1" in the numbers of the columns it reads.</summary>
    private static string Numbered(SheetFrame frame, FormColumn column, int index)
    {
        var number = (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return column.Formula is not { } formula || ColumnFormula.Parse(formula) is not { } parsed ? number
            : $"{number}={parsed.Operands.Distinct().OrderByDescending(o => o.Length).Aggregate(formula, (text, key) => text.Replace(key, NumberOf(frame, key), StringComparison.Ordinal)).Replace("*100", "", StringComparison.Ordinal)}";
    }

    private static string NumberOf(SheetFrame frame, string key) =>
        (frame.Columns.Select((c, i) => (c.Key, i)).First(c => c.Key == key).i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The ways in which reports head such a column: "Thực hiện tháng 3 năm 2024", "Thực hiện tháng 3".</summary>
    private static IEnumerable<string> Titles(SheetFrame frame, FormColumn column)
    {
        if (frame.PeriodOf(column)?.ToVietnamese() is not { } period)
        {
            return [];
        }

        var kind = column.Kind.Name(Words);
        var short_ = period.Split(" năm ")[0];
        var long_ = kind == "Ước" ? new[] { "Ước", "Ước thực hiện", "Ước tính" } : [kind];
        return long_.SelectMany(name => new[] { $"{name} {period}", $"{name} {short_}" }).Distinct();
    }

    private static RoundLine Line(SubmissionSheet sheet, FormLine line, IReadOnlyDictionary<CellKey, StatedNumber> figures, Boundaries boundaries)
    {
        var indicator = sheet.Frame.IndicatorOf(line);
        return new(line.Id, GridWriter.LabelOf(sheet.Frame, line, Words), indicator?.UnitVi ?? "")
        {
            Number = line.Number,
            Level = line.Level,
            IsHeading = indicator is null,
            Decimals = indicator?.Decimals ?? 0,
            Aliases = indicator is null || line.Breakdown.Length > 0 ? [] : [indicator.NameVi, .. indicator.Aliases.Select(a => a.Text)],
            Formulas = indicator?.IsComparedByDifference == true ? Differences(sheet.Frame) : new Dictionary<string, string>(),
            Cells = indicator is null ? new Dictionary<string, RoundCell>()
                : sheet.Frame.Columns.Where(c => c.Kind != ColumnKind.Formula).ToDictionary(c => c.Key, c => Cell(sheet, line, c, figures, boundaries)),
        };
    }

    private static Dictionary<string, string> Differences(SheetFrame frame) => frame.Columns
        .Where(c => c.Kind == ColumnKind.Formula && ColumnFormula.AsDifference(c.Formula) is not null)
        .ToDictionary(c => c.Key, c => ColumnFormula.AsDifference(c.Formula)!);

    private static RoundCell Cell(SubmissionSheet sheet, FormLine line, FormColumn column, IReadOnlyDictionary<CellKey, StatedNumber> figures, Boundaries boundaries)
    {
        var key = new CellKey(line.Id, column.Id);
        if (sheet.Frame.UseOf(line, column) != CellUse.Entered)
        {
            var figure = figures.GetValueOrDefault(key);
            var reason = GridWriter.ReasonOf(sheet.Frame, line, column, Words) ?? (figure is null && boundaries.Changed(sheet.Frame, column) ? boundaries.Reason(Words) : null);
            return new(figure?.Value, LockedBecause: reason ?? "chỉ để xem");
        }

        var content = sheet.ContentOf(key);
        return new(content.Value, content.IsNone, Last: Last(sheet.Frame, line, column, figures));
    }

    /// <summary>Limits that block are those the workbook holds to; others only say what is usual.</summary>
    private static RoundCell Limited(SheetFrame frame, RoundLine line, string column, RoundCell cell, IReadOnlyDictionary<CellKey, DoorLimits> limits) =>
        frame.Column(column) is not { } at || !limits.TryGetValue(new(line.Id, at.Id), out var limit) ? cell
        : cell with { Limits = limit.Severity == DoorSeverity.Block ? new(limit.Low, limit.High) : new(UsualLow: limit.Low, UsualHigh: limit.High) };

    /// <summary>Of a figure of the period the one of the period before, where the form shows it.</summary>
    private static decimal? Last(SheetFrame frame, FormLine line, FormColumn column, IReadOnlyDictionary<CellKey, StatedNumber> figures) =>
        column.Kind is ColumnKind.Month or ColumnKind.Estimate && frame.Columns.FirstOrDefault(c => c.Kind == ColumnKind.LastMonth) is { } last
            ? figures.GetValueOrDefault(new CellKey(line.Id, last.Id))?.Value
            : null;
}

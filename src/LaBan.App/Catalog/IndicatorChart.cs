using LaBan.App.Analysis;
using LaBan.App.Observations;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using LaBan.Model.Territory;

namespace LaBan.App.Catalog;

/// <summary>The history of an indicator as a chart: its figures with their versions, every plan's target, changes of territory.</summary>
public sealed class IndicatorChart(ReferenceData data, Words words)
{
    /// <summary>The chart, or null where nothing can be drawn on one axis.</summary>
    public ChartData? Of(IndicatorSheet sheet, string finding)
    {
        var indicator = sheet.Indicator;
        var targets = Drawn(sheet);
        var rows = Line(sheet).ToDictionary(r => r.Period);
        var axis = IndicatorAxis.Of(indicator, [.. rows.Keys], [.. targets.Select(t => t.Target.Period)]);
        if (axis.Count < 2)
        {
            return null;
        }

        var line = axis.Select(p => rows.GetValueOrDefault(p)?.Figure?.View(data)).ToList();
        return new(
            indicator.Name(words), indicator.UnitName(words), indicator.Decimals,
            [.. axis.Select(p => new ChartCategory(p.Code, p.ShortName(words)))],
            [new(indicator.Name(words), ChartKind.Line, line)],
            finding,
            words.T("Nguồn: ", "Source: ") + string.Join(", ", SourcesOf(sheet).Select(d => d.Name())))
        {
            Targets = MarksOf(targets, axis, sheet.AsOf),
            Versions = [.. axis.Where(rows.ContainsKey).Select(p => rows[p]).Where(r => r.Versions.Count > 1).Select(Chain)],
            Breaks = [.. BreaksOn(axis, sheet.AsOf)],
        };
    }

    /// <summary>When the province got or lost its boundaries within the years shown, as far as known on the day.</summary>
    public IReadOnlyList<(DateOnly Day, string Text)> BoundaryChanges(IndicatorSheet sheet) =>
        [.. Changes(sheet.AsOf).Where(c => c.Day.Year >= sheet.Years.From && c.Day.Year <= sheet.Years.To)];

    /// <summary>The documents that state a figure of the indicator itself or anything else of it, the oldest first.</summary>
    public IReadOnlyList<SourceDocument> SourcesOf(IndicatorSheet sheet) =>
        [.. sheet.Figures.Of(sheet.Indicator.Id).Select(o => o.SourceId).Distinct().Select(data.Document).OrderBy(d => d.Date)];

    /// <summary>Targets in the unit of the line; a sum over several years has no place beside single years.</summary>
    private static List<TargetInUse> Drawn(IndicatorSheet sheet) =>
    [
        .. sheet.Targets.Where(t => t.Target.Unit == sheet.Indicator.UnitVi && t.Version.Value is not null && sheet.Years.Touches(t.Target.Period)
            && (t.Target.Period.Kind != PeriodKind.Span || sheet.Indicator.Aggregation != Aggregation.Sum)),
    ];

    /// <summary>The figures of the line: what was once expected of a time that has passed without a result is none.</summary>
    private static IEnumerable<PeriodRow> Line(IndicatorSheet sheet)
    {
        var lastResult = sheet.Rows.Where(r => r.Figure is { } f && f.IsResult() && f.Period.Kind != PeriodKind.Span).Select(r => r.Period.End).DefaultIfEmpty().Max();
        return sheet.Rows.Where(r => r.Figure is { } figure && r.Period.Kind != PeriodKind.Span
            && (figure.KnownFrom >= figure.Period.Start || figure.Period.End > lastResult));
    }

    /// <summary>Where a period has several promises, each says whose it is.</summary>
    private List<ChartTarget> MarksOf(List<TargetInUse> targets, IReadOnlyList<Period> axis, DateOnly asOf)
    {
        var marks = targets.SelectMany(t => Marks(t, axis, asOf)).ToList();
        var shared = marks.Where(m => m.Mark.To is null).CountBy(m => m.Mark.Category).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet();
        return [.. marks.Select(m => shared.Contains(m.Mark.Category) && m.Mark.To is null
            ? m.Mark with { Label = $"{m.Mark.Label} {Views.IssuerShort(m.Issuer, words)}" }
            : m.Mark)];
    }

    private IEnumerable<(ChartTarget Mark, Issuer Issuer)> Marks(TargetInUse aim, IReadOnlyList<Period> axis, DateOnly asOf)
    {
        var span = aim.Target.Period;
        var held = axis.Where(p => p.HasSameSpan(span) || (span.Kind == PeriodKind.Span && p.Kind == PeriodKind.Year && span.Contains(p))).ToList();
        return held.Count == 0 ? [] : aim.All
            .Select(t => (Target: t, Version: t.InForce(asOf)!))
            .Where(t => t.Version.Value is not null)
            .Select(t => (new ChartTarget(held[0].Code, t.Version.Value!.Value, t.Version.Text(words)!, "")
            {
                To = held.Count > 1 ? held[^1].Code : null,
                Name = $"{Views.PlanName(aim.Plan, words)}, {Views.IssuerName(t.Target.Issuer, words)}, {Views.StageName(t.Version.Stage, words)}",
            }, t.Target.Issuer));
    }

    private ChartVersions Chain(PeriodRow row) => new(row.Period.Code,
    [
        .. row.Versions.Select(v => (Figure: v.View(data), v.KnownFrom)).Select(v => new ChartVersion(
            v.Figure.Number.Value, v.Figure.Write(words), words.Date(v.KnownFrom), v.Figure.Nature)),
    ]);

    private IEnumerable<ChartBreak> BreaksOn(IReadOnlyList<Period> axis, DateOnly asOf) =>
        from change in Changes(asOf)
        let first = axis.FirstOrDefault(p => p.Start >= change.Day)
        where first is not null && first != axis[0]
        select new ChartBreak(first.Code, words.T("đổi địa giới", "new boundaries"));

    private IEnumerable<(DateOnly Day, string Text)> Changes(DateOnly asOf)
    {
        if (data.Province is not { } province)
        {
            yield break;
        }

        if (province.ValidFrom is { } first && first <= asOf && data.Gazetteer.PredecessorsOf(province).Count > 0)
        {
            yield return (first, words.T(
                $"{province.NameVi} có từ {words.Date(first)}, trước đó thuộc {Names(data.Gazetteer.PredecessorsOf(province))}",
                $"{province.NameVi} exists since {words.Date(first)}, before that it was part of {Names(data.Gazetteer.PredecessorsOf(province))}"));
        }

        if (province.ValidTo is { } last && last < asOf)
        {
            var day = last.AddDays(1);
            yield return (day, words.T(
                $"Từ {words.Date(day)} {province.NameVi} thuộc {Names(data.Gazetteer.SuccessorsOf(province))}; số liệu ở đây theo địa giới cũ",
                $"From {words.Date(day)} {province.NameVi} is part of {Names(data.Gazetteer.SuccessorsOf(province))}; the figures here are within the old boundaries"));
        }
    }

    private static string Names(IReadOnlyList<AreaKin> kin) => string.Join(", ", kin.Select(k => k.Area.NameVi));
}

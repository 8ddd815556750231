using LaBan.App.Analysis;
using LaBan.App.Observations;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.App.Catalog;

/// <summary>One indicator in the list, with what was known of it on a day.</summary>
public sealed record CatalogRow(IndicatorNode Node)
{
    public Indicator Indicator => Node.Indicator;

    /// <summary>What searches look in.</summary>
    public required string Key { get; init; }

    public string? Owner { get; init; }

    /// <summary>The newest figure, or null.</summary>
    public Observation? Latest { get; init; }

    /// <summary>The versions the newest figure went through, oldest first.</summary>
    public IReadOnlyList<Observation> Versions { get; init; } = [];

    public YearGrowth Growth { get; init; } = YearGrowth.Unknown;

    public IReadOnlyList<YearValue> History { get; init; } = [];

    /// <summary>The target of the newest plan that has one.</summary>
    public TargetInUse? Target { get; init; }

    /// <summary>Codes of the plans with a target for the indicator.</summary>
    public IReadOnlyList<string> Plans { get; init; } = [];

    /// <summary>How many statements are on file.</summary>
    public int Statements { get; init; }

    /// <summary>How many documents they stand in.</summary>
    public int Sources { get; init; }
}

/// <summary>The catalogue with what was known on a day.</summary>
/// <param name="FiguresIn">In how many indicators' series each year has a result.</param>
public sealed record CatalogList(
    IReadOnlyList<CatalogRow> Rows, DateOnly AsOf, DateOnly? LatestKnown, int FirstYear, int LastYear, IReadOnlyDictionary<int, int> FiguresIn);

/// <summary>Puts the list of indicators together, in two round trips.</summary>
public sealed class CatalogReader(LatestFigures latest)
{
    /// <summary>Years of history beside each row.</summary>
    private const int HistoryYears = 6;

    public async Task<CatalogList> Read(ReferenceData data, DateOnly asOf, CancellationToken cancel)
    {
        var province = data.Province?.Id ?? 0;
        var ids = data.Indicators.Select(i => i.Id).ToList();
        var figures = await latest.Read(province, ids, asOf, cancel);
        var counts = await latest.Count(province, ids, asOf, cancel);
        var last = figures.All.Where(o => o.IsResult() && o.Year <= asOf.Year).Select(o => (int?)o.Year).Max() ?? asOf.Year;
        var targets = TargetsOf(data, asOf).ToLookup(t => t.Target.IndicatorId);
        var statements = counts.ToLookup(c => c.IndicatorId);
        var rows = IndicatorTree.Of(data).Select(node => RowOf(node, figures, last) with
        {
            Owner = node.Indicator.OwnerOn(asOf),
            Target = targets[node.Indicator.Id].FirstOrDefault(),
            Plans = [.. targets[node.Indicator.Id].Select(t => t.Plan.Code).Distinct()],
            Statements = statements[node.Indicator.Id].Sum(c => c.Statements),
            Sources = statements[node.Indicator.Id].Select(c => c.SourceId).Distinct().Count(),
        });
        return new([.. rows], asOf, figures.LatestKnown, last - HistoryYears + 1, last, YearsOf(counts));
    }

    private static CatalogRow RowOf(IndicatorNode node, FigureSet figures, int lastYear)
    {
        var indicator = node.Indicator;
        var figure = figures.Latest(indicator);
        return new(node)
        {
            Key = IndicatorSearch.KeyOf(indicator),
            Latest = figure,
            Versions = figure is null ? [] : figures.Versions(indicator.Id, figure.Period, figure.Measure),
            Growth = figure is null ? YearGrowth.Unknown : YearGrowth.Of(indicator, figure, figures),
            History =
            [
                .. Enumerable.Range(lastYear - HistoryYears + 1, HistoryYears).Select(y => Period.ForYear(y))
                    .Select(p => new YearValue(p, figures.Own(indicator, p)?.Value)),
            ],
        };
    }

    /// <summary>The targets known on a day, those of the newest plan first; a vision is the last thing to hold a figure against.</summary>
    private static IEnumerable<TargetInUse> TargetsOf(ReferenceData data, DateOnly asOf) =>
        data.Plans.Where(p => p.ProvinceId == data.Province?.Id)
            .OrderBy(p => p.Kind == PlanKind.Vision).ThenByDescending(p => p.Period.Start).ThenBy(p => p.Kind)
            .SelectMany(p => TargetInUse.Of(data, p, asOf));

    private static Dictionary<int, int> YearsOf(List<StatementCount> counts) =>
        counts.Where(c => c.Results > 0).Select(c => (c.Year, c.IndicatorId)).Distinct()
            .GroupBy(c => (int)c.Year).ToDictionary(g => g.Key, g => g.Count());
}

using LaBan.App.Analysis;
using LaBan.App.Observations;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using LaBan.Text.Checking;

namespace LaBan.App.Documents.Check;

/// <summary>The figures of the province as known on a day, in the answers the checker asks for.</summary>
public sealed class FactBook(ReferenceData data, FigureSet figures) : IFactBook
{
    private const int Exactly = 20;

    private readonly Dictionary<string, PlanReview?> _reviews = new(StringComparer.Ordinal);

    /// <summary>Reads every figure of the province itself, in one round trip; null without a province.</summary>
    public static async Task<FactBook?> Load(ReferenceData data, FigureReader reader, DateOnly asOf, CancellationToken cancel) =>
        data.Province is { } province ? new(data, await reader.Read(new(province.Id, province.Id, asOf), cancel)) : null;

    public IReadOnlyList<FiledFigure> Find(string indicator, string period, FactMeasure measure)
    {
        if (data.Indicator(indicator) is not { } known || !Period.TryParse(period, out var time))
        {
            return [];
        }

        return measure switch
        {
            FactMeasure.Value => Values(known, time),
            FactMeasure.YearChange => Own(known, time) is { } figure ? Change(known, figure) : [],
            FactMeasure.PlanRatio => PlanRatio(known, time),
            FactMeasure.Target => Targets(known, time),
            FactMeasure.PlanGap => PlanGap(known, time),
            _ => Versions(known, time, Measure.Rank),
        };
    }

    public IReadOnlyList<string> Headline(string period) =>
        Review(period) is { } review && Period.TryParse(period, out var time)
            ? [.. review.Rows.Where(r => r.Target.Number is not null && Own(r.Indicator, time) is not null).Select(r => r.Indicator.Code).Distinct()]
            : [];

    public IReadOnlyList<FiledTally> Tallies(string period) =>
        Review(period)?.Scoreboard is { } board ? [Tally(board.ByHeadline), Tally(board.ByRow)] : [];

    private static FiledTally Tally(Tally tally) => new(tally.Fulfilled, tally.Total);

    /// <summary>What was foretold before the period began is a plan, not a result.</summary>
    private Observation? Own(Indicator indicator, Period period) =>
        figures.Own(indicator, period) is { } figure && figure.KnownFrom >= period.Start ? figure : LastDay(indicator, period);

    /// <summary>Of a stock, the figure of the last day known in the period.</summary>
    private Observation? LastDay(Indicator indicator, Period period) => period.Kind == PeriodKind.Date ? null
        : figures.Of(indicator.Id).Where(o => o.Measure == Measure.Value && o.Period.Kind == PeriodKind.Date && period.Contains(o.Period))
            .Select(o => o.Period).Distinct().OrderDescending().Select(p => figures.Find(indicator.Id, p)).FirstOrDefault(o => o is not null);

    private List<FiledFigure> Values(Indicator indicator, Period period)
    {
        var values = Versions(indicator, period, Measure.Value);
        values = values.Count > 0 || indicator.Kind != IndicatorKind.Rank ? values : Versions(indicator, period, Measure.Rank);
        return values.Count > 0 || LastDay(indicator, period) is not { } last ? values : [Filed(last, isCurrent: true)];
    }

    /// <summary>The figure in force, then those before it, newest first.</summary>
    private List<FiledFigure> Versions(Indicator indicator, Period period, Measure measure)
    {
        var current = figures.Find(indicator.Id, period, measure);
        if (current is null || current.KnownFrom < period.Start)
        {
            return [];
        }

        var earlier = figures.Versions(indicator.Id, period, measure).Reverse().Where(o => o.Id != current.Id && o.Value != current.Value && o.KnownFrom >= period.Start);
        return [Filed(current, isCurrent: true), .. earlier.Select(o => Filed(o, isCurrent: false))];
    }

    /// <summary>What a document states of the change and what the two values give: either may be printed.</summary>
    private List<FiledFigure> Change(Indicator indicator, Observation figure)
    {
        var stated = YearGrowth.Of(indicator, figure, figures);
        var then = Own(indicator, figure.Period.PreviousYear());
        var computed = YearGrowth.Of(indicator, figure, then, null);
        return [.. new[] { stated, computed }.SelectMany(growth => Filed(figure, growth)).DistinctBy(f => (f.Value, f.Unit))];
    }

    private IEnumerable<FiledFigure> Filed(Observation figure, YearGrowth growth)
    {
        var decimals = growth.Stated?.Decimals ?? Exactly;
        return growth switch
        {
            { Rate: { } rate } => [Computed(figure, rate, decimals, "%")],
            { Points: { } points } => [Computed(figure, points, decimals, "điểm %")],
            { Places: { } places } => [Computed(figure, places, 0, "bậc")],
            _ => [],
        };
    }

    private List<FiledFigure> PlanGap(Indicator indicator, Period period)
    {
        var figure = Own(indicator, period);
        var target = figure is null ? null : InUse(indicator, period);
        var gap = target is null ? null : Attainment.Of(indicator, target.Target, target.Version, figure);
        return gap switch
        {
            { Points: { } points } => [Computed(figure!, points.Value, Exactly, "điểm %")],
            { Places: { } places } => [Computed(figure!, places, 0, "bậc")],
            _ => [],
        };
    }

    private List<FiledFigure> PlanRatio(Indicator indicator, Period period)
    {
        var figure = Own(indicator, period);
        var target = figure is null ? null : InUse(indicator, period);
        if (figure is not null && target is not null && Attainment.Of(indicator, target.Target, target.Version, figure).Percent is { } percent)
        {
            return [Computed(figure, percent.Value, Exactly, "%")];
        }

        return Versions(indicator, period, Measure.PlanRatio);
    }

    private List<FiledFigure> Targets(Indicator indicator, Period period) =>
        InUse(indicator, period) is { Version.Value: { } value } target
            ? [Promised(target.Target, target.Version, value, isCurrent: true), .. target.Target.Versions
                .Where(v => v.Value is not null && v.Value != value && v.KnownFrom <= target.Version.KnownFrom)
                .OrderByDescending(v => v.Version).Select(v => Promised(target.Target, v, v.Value!.Value, isCurrent: false))]
            : [];

    private FiledFigure Promised(Target target, TargetVersion version, decimal value, bool isCurrent) =>
        new(value, version.Decimals, target.Unit, SourceOf(version.SourceId), version.KnownFrom, isCurrent);

    private ReviewedTarget? InUse(Indicator indicator, Period period) =>
        Review(period.Code)?.Rows.FirstOrDefault(r => r.Indicator.Id == indicator.Id && TargetFigures.MeasureOf(r.Indicator, r.Target) == Measure.Value);

    /// <summary>The plan of the year that the period lies in, or of the very term.</summary>
    private PlanReview? Review(string period)
    {
        if (!_reviews.TryGetValue(period, out var review))
        {
            var plan = data.Province is { } province && Period.TryParse(period, out var time)
                ? data.Plan(province.Id, time.Code) ?? data.Plan(province.Id, Period.ForYear(time.Year).Code)
                : null;
            _reviews[period] = review = plan is null ? null : PlanReviewer.Review(data, plan, plan.Period, figures);
        }

        return review;
    }

    private FiledFigure Filed(Observation figure, bool isCurrent) =>
        new(figure.Value, figure.Decimals, figure.Unit, SourceOf(figure.SourceId), figure.KnownFrom, isCurrent);

    private FiledFigure Computed(Observation from, decimal value, int decimals, string unit) =>
        new(value, decimals, unit, SourceOf(from.SourceId), from.KnownFrom);

    private string SourceOf(int document) => data.Document(document) is { } source
        ? source.Symbol.Length > 0 ? $"{source.Symbol} {source.Subject}" : source.Subject
        : "";
}

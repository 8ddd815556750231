using LaBan.App.Observations;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.App.Analysis;

/// <summary>A plan held against the figures of a period as known on a day: the rows, and the count of verdicts.</summary>
public sealed record PlanReview(Plan Plan, Period Period, DateOnly AsOf, IReadOnlyList<ReviewedTarget> Rows, FigureSet Figures)
{
    /// <summary>The day before which the data had another version, or null for the first.</summary>
    public DateOnly? PreviousVersion { get; init; }

    public required Scoreboard Scoreboard { get; init; }

    /// <summary>Rows whose figure is another than in the version before.</summary>
    public IEnumerable<ReviewedTarget> Changed => Rows.Where(r => r.Before is not null);
}

/// <summary>Reviews plans. One read of figures, however many plans.</summary>
public sealed class PlanReviewer(FigureReader reader)
{
    /// <summary>Years of history beside each row.</summary>
    private const int HistoryYears = 6;

    public async Task<PlanReview> Review(ReferenceData data, Plan plan, Period period, DateOnly asOf, CancellationToken cancel) =>
        Review(data, plan, period, await reader.Read(RequestFor(data, plan, period, asOf), cancel));

    /// <summary>Every plan over its own time.</summary>
    public async Task<IReadOnlyList<PlanReview>> Review(
        ReferenceData data, IReadOnlyList<Plan> plans, DateOnly asOf, CancellationToken cancel)
    {
        if (plans.Count == 0)
        {
            return [];
        }

        var requests = plans.Select(p => RequestFor(data, p, p.Period, asOf)).ToList();
        var figures = await reader.Read(
            requests[0] with
            {
                Indicators = [.. requests.SelectMany(r => r.Indicators!).Distinct()],
                Periods = [.. requests.SelectMany(r => r.Periods!).Distinct()],
                WholeYears = [.. requests.SelectMany(r => r.WholeYears).Distinct()],
            },
            cancel);
        return [.. plans.Select(p => Review(data, p, p.Period, figures))];
    }

    /// <summary>The figures that a review needs.</summary>
    public static FigureRequest RequestFor(ReferenceData data, Plan plan, Period period, DateOnly asOf)
    {
        var targets = TargetInUse.Of(data, plan, asOf);
        var years = Enumerable.Range(plan.Period.LastYear - HistoryYears + 1, HistoryYears).Select(y => Period.ForYear(y));
        var periods = years.Append(period).Append(period.PreviousYear()).Append(plan.Period)
            .Concat(targets.Select(t => t.Target.Period)).Distinct().ToList();
        return new(plan.ProvinceId, plan.ProvinceId, asOf)
        {
            Indicators = [.. targets.Select(t => t.Target.IndicatorId).Distinct()],
            Periods = periods,
            WholeYears = [plan.Period.LastYear],
        };
    }

    /// <summary>The plan held against figures, as known on their day.</summary>
    public static PlanReview Review(ReferenceData data, Plan plan, Period period, FigureSet figures)
    {
        var asOf = figures.AsOf;
        var previous = data.Documents.Where(d => d.StatesFigures && d.Date is not null && d.Date <= asOf)
            .Select(d => d.Date!.Value).Distinct().OrderDescending().Skip(1).Select(d => (DateOnly?)d).FirstOrDefault();
        var before = previous is { } day ? figures.AsKnownOn(day) : null;
        var rows = TargetInUse.Of(data, plan, asOf).Select(t => Row(data, t, period, figures, before)).ToList();
        return new(plan, period, asOf, rows, figures)
        {
            PreviousVersion = previous,
            Scoreboard = Scoreboard.Of(
                rows.Select(r => new ScoredTarget(r.Target, r.Indicator, r.Judgement)), code => data.Indicator(code)?.Parent),
        };
    }

    private static ReviewedTarget Row(
        ReferenceData data, TargetInUse aim, Period period, FigureSet figures, FigureSet? before)
    {
        var indicator = data.Indicator(aim.Target.IndicatorId);
        var measure = TargetFigures.MeasureOf(indicator, aim.Target);
        var figure = Best(figures, indicator, aim.Target, period);
        return ReviewedTarget.Of(indicator, aim, figure, figures) with
        {
            History = HistoryOf(figures, indicator, measure, aim.Target.Period.LastYear),
            Before = figure is null ? null : Earlier(before, figure),
        };
    }

    /// <summary>For the plan's whole time, the outcome; for a part of it, what that part says of the target.</summary>
    private static Observation? Best(FigureSet figures, Indicator indicator, Target target, Period period)
    {
        var asked = target.Period.Kind == PeriodKind.Span || period == target.Period
            ? figures.Of(indicator.Id)
            : figures.Of(indicator.Id).Where(o => period.Contains(o.Period));
        return TargetFigures.Pick(indicator, target, asked, figures.AsOf);
    }

    private static List<YearValue> HistoryOf(FigureSet figures, Indicator indicator, Measure measure, int lastYear) =>
    [
        .. Enumerable.Range(lastYear - HistoryYears + 1, HistoryYears).Select(y => Period.ForYear(y))
            .Select(p => new YearValue(p, figures.Find(indicator.Id, p, measure)?.Value)),
    ];

    private static Observation? Earlier(FigureSet? before, Observation figure) =>
        before?.Find(figure.IndicatorId, figure.Period, figure.Measure) is { } old && old.Value != figure.Value ? old : null;
}

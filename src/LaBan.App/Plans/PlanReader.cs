using LaBan.App.Analysis;
using LaBan.App.Observations;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.App.Plans;

/// <summary>Reads everything the page of one plan shows, in one round trip.</summary>
public sealed class PlanReader(FigureReader reader)
{
    private const int YearsBefore = 6;

    public async Task<PlanView> Read(ReferenceData data, Plan plan, DateOnly asOf, DateOnly? against, CancellationToken cancel)
    {
        var last = against > asOf ? against.Value : asOf;
        var all = await reader.Read(RequestFor(data, plan, last), cancel);
        var figures = all.AsKnownOn(asOf);
        var targets = TargetInUse.Of(data, plan, asOf);
        var review = PlanReviewer.Review(data, plan, plan.Period, figures);
        var isLonger = plan.Kind != PlanKind.Annual;
        var hasResults = review.Rows.Any(r => r.Figure is { } figure && figure.Period.Start >= plan.Period.Start);
        return new(
            targets,
            review,
            against is { } other ? PlanReviewer.Review(data, plan, plan.Period, all.AsKnownOn(other)) : null,
            isLonger && hasResults ? [.. review.Rows.Select(r => TermOf(r, figures))] : [],
            isLonger && !hasResults ? [.. targets.Select(t => OutlookOf(data.Indicator(t.Target.IndicatorId), t, figures))] : []);
    }

    /// <summary>What a review reads and, for a longer plan, the years and the term before it.</summary>
    private static FigureRequest RequestFor(ReferenceData data, Plan plan, DateOnly asOf)
    {
        var request = PlanReviewer.RequestFor(data, plan, plan.Period, asOf);
        if (plan.Kind == PlanKind.Annual)
        {
            return request;
        }

        var before = Math.Min(plan.Period.Year - 1, LatestYear(data, asOf));
        var years = Enumerable.Range(before - YearsBefore + 1, YearsBefore).Where(y => y > Period.MinYear).ToList();
        return request with
        {
            Periods = [.. request.Periods!.Concat(years.Select(y => Period.ForYear(y))).Distinct()],
            WholeYears = [.. request.WholeYears.Concat(years).Distinct()],
        };
    }

    private static int LatestYear(ReferenceData data, DateOnly asOf) =>
        data.Documents.Where(d => d.StatesFigures && d.Date <= asOf).Max(d => d.Date?.Year) ?? Period.MinYear;

    private static TermRow TermOf(ReviewedTarget row, FigureSet figures) => new(
        row,
        TargetFigures.MeasureOf(row.Indicator, row.Target) == Measure.Value
            ? TermFigure.Of(row.Indicator, row.Target.Period, year => figures.Find(row.Indicator.Id, year))
            : null);

    private static OutlookRow OutlookOf(Indicator indicator, TargetInUse aim, FigureSet figures)
    {
        var from = Before(indicator, aim, figures);
        return new(indicator, aim, from, RequiredChange.Of(indicator, aim.Target, aim.Version, from));
    }

    /// <summary>
    /// The latest figure of a time before the plan: for a target of a term that of the term before, else of a year or a day,
    /// and of a sum only that of a year.
    /// </summary>
    private static Observation? Before(Indicator indicator, TargetInUse aim, FigureSet figures)
    {
        var target = aim.Target;
        var measure = TargetFigures.MeasureOf(indicator, target);
        return figures.Of(indicator.Id)
            .Where(o => (o.Measure == measure || (indicator.Kind == IndicatorKind.Rank && o.Measure == Measure.Rank))
                && o.Base.Length == 0 && o.Breakdown.Length == 0 && o.Nature != Nature.Plan
                && o.Period.End < aim.Plan.Period.Start && o.KnownFrom >= o.Period.Start && IsComparable(indicator, o.Period))
            .GroupBy(o => o.Period)
            .Select(g => Vintages.AsOf(g, figures.AsOf))
            .OfType<Observation>()
            .OrderByDescending(o => (o.Period.Kind == PeriodKind.Span) == (target.Period.Kind == PeriodKind.Span))
            .ThenByDescending(o => o.Period.LastYear)
            .ThenByDescending(o => o.Period.Months)
            .ThenByDescending(o => o.Period.End)
            .FirstOrDefault();
    }

    private static bool IsComparable(Indicator indicator, Period period) => period.Kind switch
    {
        PeriodKind.Year or PeriodKind.Span => true,
        PeriodKind.Date => indicator.Aggregation != Aggregation.Sum,
        _ => false,
    };
}

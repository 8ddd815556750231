using LaBan.App.Analysis;
using LaBan.App.Observations;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.App.Reports.HalfYear;

/// <summary>What a half-year report is written from: the figures of the half and its plan, as known on a day.</summary>
public sealed record HalfYear(ReferenceData Data, Period Half, DateOnly AsOf, FigureSet Figures, PlanReview? Review)
{
    private readonly Dictionary<int, ReviewedTarget> _targets = Review?.Rows
        .Where(r => TargetFigures.MeasureOf(r.Indicator, r.Target) == Measure.Value)
        .GroupBy(r => r.Indicator.Id).ToDictionary(g => g.Key, g => g.First()) ?? [];

    public int YearNumber => Half.Year;

    public Period Year { get; } = Period.ForYear(Half.Year);

    public string AreaKey => Data.Province!.Key;

    /// <summary>The target of the annual plan for an indicator's own value, or null.</summary>
    public ReviewedTarget? TargetOf(Indicator indicator) => _targets.GetValueOrDefault(indicator.Id);

    /// <summary>The indicator's figure of the half; for a stock, of the last day known in it. Ranks count as values.</summary>
    public Observation? FigureOf(Indicator indicator) =>
        In(indicator, Half) ?? Figures.Of(indicator.Id)
            .Where(o => o.Measure == Measure.Value && o.Period.Kind == PeriodKind.Date && Half.Contains(o.Period))
            .Select(o => o.Period).Distinct().OrderDescending()
            .Select(p => Figures.Find(indicator.Id, p)).FirstOrDefault(o => o is not null);

    /// <summary>The indicator's figure of a period; what was foretold before the period began is a plan, not a result.</summary>
    public Observation? In(Indicator indicator, Period period)
    {
        var figure = Figures.Find(indicator.Id, period)
            ?? (indicator.Kind == IndicatorKind.Rank ? Figures.Find(indicator.Id, period, Measure.Rank) : null);
        return figure?.KnownFrom >= period.Start ? figure : null;
    }

    /// <summary>Growth on the same period a year earlier.</summary>
    public YearGrowth GrowthOf(Indicator indicator, Observation figure) => YearGrowth.Of(
        indicator, figure, In(indicator, figure.Period.PreviousYear()),
        Figures.Find(indicator.Id, figure.Period, Measure.YoyChange));

    /// <summary>
    /// The figure of the year before, unless the growth that is stated of this year's figure excludes it: a document compares with the
    /// base it knew, and a base that was revised since must not stand beside its growth.
    /// </summary>
    public Observation? BaseOf(Indicator indicator, Observation? now, Observation? then) =>
        now is null || then is null || GrowthOf(indicator, now).Stated is not { } stated || GivesGrowth(now, then, stated) ? then : null;

    /// <summary>Whether two values, as rounded as they are, may give a growth in percent.</summary>
    private static bool GivesGrowth(Observation now, Observation then, Observation growth) =>
        now.Unit != then.Unit || growth.Unit != "%" || now.Stated.Interval / then.Stated.Interval is not { } ratio
        || ((ratio - Interval.Of(1)) * 100).Overlaps(growth.Stated.Interval);

    /// <summary>How far the half has brought the year's target.</summary>
    public Attainment? AttainmentOf(Indicator indicator, Observation figure) =>
        TargetOf(indicator) is { } target ? Attainment.Of(indicator, target.Target, target.Version, figure) : null;

    /// <summary>The percentage of plan a document states, for where no target is on file.</summary>
    public Observation? StatedPlanRatio(Observation figure) =>
        Figures.Find(figure.IndicatorId, figure.Period, Measure.PlanRatio);
}

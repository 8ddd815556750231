using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.Model.Analysis;

/// <summary>Which figures of an indicator a target is about, and which of them to judge it by.</summary>
public static class TargetFigures
{
    /// <summary>
    /// What a figure must say to be held against the target. A plan may promise a rank of GRDP, a growth of revenue
    /// ("%/năm") or a part of the estimate assigned ("% dự toán") instead of the indicator's own value.
    /// </summary>
    public static Measure MeasureOf(Indicator indicator, Target target)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(target);
        return Scales.IsRank(target.Unit) ? Measure.Rank
            : !Scales.IsRatio(target.Unit) || Scales.IsRatio(indicator.UnitVi) ? Measure.Value
            : target.Unit.Contains("dự toán", StringComparison.OrdinalIgnoreCase)
                || target.Unit.Contains("kế hoạch", StringComparison.OrdinalIgnoreCase) ? Measure.PlanRatio
            : Measure.YoyChange;
    }

    /// <summary>
    /// The figure to judge a target by, as known on a day: one of the whole of the target's time; else the latest of a
    /// part of it; else, while the target's time has not begun, the latest of an earlier time of the same length. A figure
    /// for a time that had not begun when it was stated is a plan in other words, and is left out.
    /// </summary>
    /// <param name="indicator">The indicator of the target.</param>
    /// <param name="target">The target.</param>
    /// <param name="observations">Statements, of any indicator, area and measure; those that do not fit are passed over.</param>
    /// <param name="asOf">The day.</param>
    public static Observation? Pick(Indicator indicator, Target target, IEnumerable<Observation> observations, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var measure = MeasureOf(indicator, target);
        return observations
            .Where(o => o.IndicatorId == indicator.Id && o.AreaId == target.AreaId && o.Measure == measure)
            .Where(o => o.Base.Length == 0 && o.Breakdown.Length == 0 && o.Nature != Nature.Plan)
            .Where(o => o.KnownFrom >= o.Period.Start && Scales.Factor(o.Unit, target.Unit) is not null)
            .GroupBy(o => o.Period)
            .Select(g => Vintages.AsOf(g, asOf))
            .OfType<Observation>()
            .Select(o => (Figure: o, Rank: RankOf(o.Period, target.Period, Held.AggregationOf(indicator, target))))
            .Where(c => c.Rank < (asOf < target.Period.Start ? Unfit : EarlierTime))
            .OrderBy(c => c.Rank)
            .ThenByDescending(c => c.Figure.Period.End)
            .ThenByDescending(c => c.Figure.KnownFrom)
            .Select(c => c.Figure)
            .FirstOrDefault();
    }

    private const int EarlierTime = 3;
    private const int Unfit = 4;

    private static int RankOf(Period figure, Period target, Aggregation aggregation) =>
        Coverages.Of(figure, target, aggregation) switch
        {
            Coverage.Whole => figure.HasSameSpan(target) ? 0 : 1,
            Coverage.FirstPart => 2,
            Coverage.Earlier when figure.Start >= target.Start => aggregation == Aggregation.Sum ? Unfit : 2,
            Coverage.Earlier when aggregation == Aggregation.Last || figure.Months == target.Months => EarlierTime,
            _ => Unfit,
        };
}

using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.Model.Analysis;

/// <summary>Which figures of an indicator a target is about.</summary>
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
}

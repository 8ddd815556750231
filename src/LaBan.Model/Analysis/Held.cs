using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.Model.Analysis;

/// <summary>A figure held against a target: brought to one unit and one time, or the reason why it cannot be.</summary>
internal sealed record Held(TargetBand? Band, Coverage Coverage, NotComputable? Reason)
{
    internal static Held Against(Indicator indicator, Target target, TargetVersion? version, Observation? figure)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(target);
        if (version is null || TargetBand.Of(indicator, target, version, 1) is null)
        {
            return new Held(null, Coverage.Other, NotComputable.NoTarget);
        }

        if (figure is null)
        {
            return new Held(null, Coverage.Other, NotComputable.NoFigure);
        }

        return Scales.Factor(target.Unit, figure.Unit) is { } factor
            ? new Held(
                TargetBand.Of(indicator, target, version, factor),
                Coverages.Of(figure.Period, target.Period, AggregationOf(indicator, target)),
                null)
            : new Held(null, Coverage.Other, NotComputable.UnitMismatch);
    }

    /// <summary>
    /// How months make the time of the target. Of an indicator that adds up, only amounts do: not its growth or its rank.
    /// </summary>
    internal static Aggregation AggregationOf(Indicator indicator, Target target) =>
        indicator.Aggregation == Aggregation.Sum && Scales.Of(indicator, target.Unit) != Scale.Amount
            ? Aggregation.None
            : indicator.Aggregation;
}

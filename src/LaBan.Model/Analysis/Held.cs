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

        var aggregation = Scales.Of(indicator, target.Unit) == Scale.Amount ? indicator.Aggregation
            : indicator.Aggregation == Aggregation.Last ? Aggregation.Last
            : Aggregation.None;
        return Scales.Factor(target.Unit, figure.Unit) is { } factor
            ? new Held(
                TargetBand.Of(indicator, target, version, factor),
                Coverages.Of(figure.Period, target.Period, aggregation),
                null)
            : new Held(null, Coverage.Other, NotComputable.UnitMismatch);
    }
}

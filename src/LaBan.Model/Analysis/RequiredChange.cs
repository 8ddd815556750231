using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.Model.Analysis;

/// <summary>
/// What must change from a known figure to a later target: for amounts a percentage and the average yearly growth that
/// makes it by compounding, for shares and rates points, for ranks places. Or the reason why nothing can be said.
/// </summary>
public sealed record RequiredChange
{
    /// <summary>Years from the figure to the target; zero from term to term.</summary>
    public int Years { get; private init; }

    /// <summary>How much more the target is than the figure.</summary>
    public Percent? Total { get; private init; }

    /// <summary>The average yearly growth that leads from the figure to the target.</summary>
    public Percent? Yearly { get; private init; }

    /// <summary>How many percentage points the target is higher than the figure.</summary>
    public Points? Points { get; private init; }

    /// <summary>How many places the target is better than the figure.</summary>
    public decimal? Places { get; private init; }

    /// <summary>Whether the figure is already as good as the target, or better; of an equality only whether it is equal.</summary>
    public bool IsReached { get; private init; }

    /// <summary>Why there is no result.</summary>
    public NotComputable? Reason { get; private init; }

    /// <summary>
    /// From a figure to a target. A rate is compared with an average rate of a term as it is; an amount of a term only with
    /// the amount of a term of the same length, and an amount of a year with that of a year.
    /// </summary>
    public static RequiredChange Of(Indicator indicator, Target target, TargetVersion? version, Observation? from)
    {
        var held = Held.Against(indicator, target, version, from);
        if (held.Reason is { } reason)
        {
            return new RequiredChange { Reason = reason };
        }

        var band = held.Band!;
        var side = band.Side(from!.Value);
        var isBetter = version!.Operator != TargetOperator.Equal
            && ((band.Better == Direction.Up && side > 0) || (band.Better == Direction.Down && side < 0));
        return Of(Scales.Of(indicator, target.Unit), from, band.Promise, target.Period) with { IsReached = side == 0 || isBetter };
    }

    private static RequiredChange Of(Scale scale, Observation from, decimal promise, Period target)
    {
        var years = from.Period.Kind == PeriodKind.Span || target.Kind == PeriodKind.Span
            ? 0
            : target.LastYear - from.Period.LastYear;
        return scale switch
        {
            Scale.Rank => new RequiredChange { Years = years, Places = from.Value - promise },
            Scale.Ratio => new RequiredChange { Years = years, Points = Scales.Difference(promise, from.Value, from.Unit) },
            _ when from.Period.Months != target.Months && from.Period.Kind != PeriodKind.Date =>
                new RequiredChange { Reason = NotComputable.PeriodMismatch },
            _ when Percent.Growth(promise, from.Value) is { } total =>
                new RequiredChange { Years = years, Total = total, Yearly = Percent.Compound(from.Value, promise, years) },
            _ => new RequiredChange { Reason = NotComputable.ZeroBase },
        };
    }
}

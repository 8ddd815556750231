using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.Model.Analysis;

/// <summary>The values that fulfil a target exactly, in the unit of the figure, and on which side of them it is better still.</summary>
/// <param name="Low">The least such value; null where a range is open.</param>
/// <param name="High">The greatest such value; null where a range is open.</param>
/// <param name="Better">The better side; neutral where neither is.</param>
internal sealed record TargetBand(decimal? Low, decimal? High, Direction Better)
{
    /// <summary>The bound of the promise: what must be reached at least, or at most where less is better.</summary>
    internal decimal Promise { get; private init; }

    /// <summary>Whether the value is known only from a printed ratio, within bounds.</summary>
    internal bool IsDerived { get; private init; }

    /// <summary>The band of a wording of a target, or null where it has no value.</summary>
    internal static TargetBand? Of(Indicator indicator, Target target, TargetVersion version, decimal factor)
    {
        var better = BetterSide(indicator, target, version);
        if (version.Operator == TargetOperator.Range)
        {
            var (low, high) = Ordered(version.Value * factor, version.ValueMax * factor);
            return (better == Direction.Down ? high ?? low : low ?? high) is { } bound
                ? new TargetBand(low, high, better) { Promise = bound }
                : null;
        }

        if (version.Value is not { } value)
        {
            return null;
        }

        var isDerived = version.DerivedLow is not null || version.DerivedHigh is not null;
        var (least, most) = Ordered((version.DerivedLow ?? value) * factor, (version.DerivedHigh ?? value) * factor);
        return new TargetBand(least, most, better) { Promise = value * factor, IsDerived = isDerived };
    }

    /// <summary>How a value stands to the band: −1 below, 0 in it, 1 above.</summary>
    internal int Side(decimal value) => value < Low ? -1 : value > High ? 1 : 0;

    /// <summary>Whether some value from <paramref name="least"/> to <paramref name="most"/> lies in the band.</summary>
    internal bool Touches(decimal least, decimal most) => !(most < Low) && !(least > High);

    private static Direction BetterSide(Indicator indicator, Target target, TargetVersion version) => version.Operator switch
    {
        TargetOperator.AtLeast => Direction.Up,
        TargetOperator.AtMost => Direction.Down,
        _ => Scales.Of(indicator, target.Unit) == Scale.Rank ? Direction.Down : indicator.Direction,
    };

    private static (decimal? Low, decimal? High) Ordered(decimal? one, decimal? other) => one > other ? (other, one) : (one, other);
}

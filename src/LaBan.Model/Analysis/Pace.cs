using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.Model.Analysis;

/// <summary>How urgent the gap between a plan and the time gone by is.</summary>
public enum PaceLevel
{
    /// <summary>An toàn.</summary>
    OnTrack,

    /// <summary>Cần chú ý.</summary>
    Watch,

    /// <summary>Nguy cơ.</summary>
    AtRisk,

    /// <summary>Báo động.</summary>
    Alarm,
}

/// <summary>The gaps, in percentage points of the plan, down to which a pace has each level.</summary>
public sealed record PaceThresholds(decimal OnTrack = -3, decimal Watch = -8, decimal AtRisk = -15)
{
    /// <summary>−3, −8 and −15 points.</summary>
    public static PaceThresholds Usual { get; } = new();

    /// <summary>The level of a gap as printed.</summary>
    public PaceLevel LevelOf(Points gap) =>
        gap.Value >= OnTrack ? PaceLevel.OnTrack
        : gap.Value >= Watch ? PaceLevel.Watch
        : gap.Value >= AtRisk ? PaceLevel.AtRisk
        : PaceLevel.Alarm;
}

/// <summary>What a sum over the year has reached, held against the part of the year that is over.</summary>
/// <param name="Done">Percent of the plan reached.</param>
/// <param name="Elapsed">Percent of the plan's time gone by.</param>
/// <param name="Gap">
/// The first less the second, as printed; for a sum that must stay low the second less the first. Negative is unfavourable.
/// </param>
/// <param name="Level">How urgent that is.</param>
public sealed record Pace(Percent Done, Percent Elapsed, Points Gap, PaceLevel Level)
{
    /// <summary>Whether the gap is beyond what the first months of a year usually bring.</summary>
    public bool IsBehind => Level != PaceLevel.OnTrack;

    /// <summary>The pace after some months of a year: percent of plan less months/12 × 100.</summary>
    /// <returns>Null when the target is zero or negative.</returns>
    public static Pace? Of(decimal value, decimal target, int months, PaceThresholds? thresholds = null) =>
        Of(value, target, months, 12, Direction.Up, thresholds ?? PaceThresholds.Usual);

    /// <summary>
    /// The pace of a figure of the first months of a target's time. Null where that has no meaning: for stocks, rates and
    /// ranks, for a figure that does not begin with the target's time or is of all of it, and where neither more nor less
    /// is better.
    /// </summary>
    public static Pace? Of(
        Indicator indicator, Target target, TargetVersion? version, Observation? figure, PaceThresholds? thresholds = null)
    {
        var held = Held.Against(indicator, target, version, figure);
        var isSum = indicator.Aggregation == Aggregation.Sum && Scales.Of(indicator, target.Unit) == Scale.Amount;
        return isSum && held is { Reason: null, Coverage: Coverage.FirstPart, Band: { } band } && band.Better != Direction.Neutral
            ? Of(figure!.Value, band.Promise, figure.Period.Months, target.Period.Months, band.Better, thresholds ?? PaceThresholds.Usual)
            : null;
    }

    private static Pace? Of(decimal value, decimal target, int months, int of, Direction better, PaceThresholds thresholds)
    {
        if (Percent.Ratio(value, target) is not { } done)
        {
            return null;
        }

        var elapsed = new Percent(months * 100m / of);
        var gap = better == Direction.Down ? elapsed - done : done - elapsed;
        var printed = new Points(StatedNumber.Round(gap.Value, Attainment.PrintedDecimals).Value);
        return new Pace(done, elapsed, printed, thresholds.LevelOf(printed));
    }
}

using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.Model.Analysis;

/// <summary>
/// The verdict on one target with what it rests on. It is decided on the figure as printed, so that nobody reads 14,6
/// beside a target of 15 and finds it counted as fulfilled.
/// </summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Attainment">How far the figure fulfils the target.</param>
/// <param name="Printed">The figure as it must be printed beside the verdict; null where there is none.</param>
/// <param name="Reason">Why the verdict is <see cref="Verdict.Insufficient"/>, or was before the pace was looked at.</param>
public sealed record Judgement(Verdict Verdict, Attainment Attainment, StatedNumber? Printed, NotComputable? Reason = null)
{
    /// <summary>Whether a part of the target's time was enough to decide, since what adds up cannot fall again.</summary>
    public bool IsEarly { get; private init; }

    /// <summary>How the figure stands to the time gone by, where that was asked for.</summary>
    public Pace? Pace { get; private init; }

    /// <summary>Đạt hoặc vượt.</summary>
    public bool IsFulfilled => Verdict is Verdict.Exceeded or Verdict.Met;

    /// <summary>
    /// Judges a figure by a wording of a target. Better than the target is exceeded, equal to it as printed is met (for a
    /// target derived from a ratio: within the bounds its rounding leaves), and worse is missed. At least and at most name
    /// the better side; for an equality or a range it is the direction of the indicator. An equality of an indicator
    /// without a better side is met by a figure whose printed rounding covers the target.
    /// </summary>
    /// <remarks>
    /// A figure of only a part of the target's time decides nothing yet, unless it adds up over the year and has already
    /// reached what was promised, or gone over what was allowed.
    /// </remarks>
    public static Judgement Judge(Indicator indicator, Target target, TargetVersion? version, Observation? figure)
    {
        var held = Held.Against(indicator, target, version, figure);
        var attainment = Attainment.Of(indicator, target, version, figure);
        if (held.Reason is { } reason)
        {
            return new Judgement(Verdict.Insufficient, attainment, figure is null ? null : Print(indicator, version, figure), reason);
        }

        var printed = Print(indicator, version, figure!);
        var verdict = Compare(held.Band!, version!.Operator, printed);
        return held.Coverage switch
        {
            Coverage.Whole => new Judgement(verdict, attainment, printed),
            Coverage.FirstPart when IsSettled(indicator, target, version, verdict) =>
                new Judgement(verdict, attainment, printed) { IsEarly = true },
            Coverage.Other => new Judgement(Verdict.Insufficient, attainment, printed, NotComputable.PeriodMismatch),
            _ => new Judgement(Verdict.Insufficient, attainment, printed, NotComputable.NotYetDue),
        };
    }

    /// <summary>
    /// The same, by the wording of the target in force as known on a day. When the target's time was over by then, a
    /// figure of a part of it leaves the outcome unknown rather than not yet due.
    /// </summary>
    public static Judgement Judge(Indicator indicator, Target target, Observation? figure, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(target);
        var judgement = Judge(indicator, target, target.InForce(asOf), figure);
        return judgement.Reason == NotComputable.NotYetDue && target.Period.End < asOf
            ? judgement with { Reason = NotComputable.OutcomeUnknown }
            : judgement;
    }

    /// <summary>The judgement with its pace: a target that is not due yet and falls short of the time gone by is behind.</summary>
    public Judgement WithPace(Pace? pace) => this with
    {
        Pace = pace,
        Verdict = Reason == NotComputable.NotYetDue && pace is { IsBehind: true } ? Verdict.Behind : Verdict,
    };

    private static Verdict Compare(TargetBand band, TargetOperator asked, StatedNumber printed)
    {
        var side = band.Side(printed.Value);
        var isBetter = (band.Better == Direction.Up && side > 0) || (band.Better == Direction.Down && side < 0);
        var isLevel = side == 0 || (band.Better == Direction.Neutral && asked == TargetOperator.Equal
            && band.Touches(printed.Interval.Low, printed.Interval.High));
        return isLevel ? Verdict.Met : isBetter ? Verdict.Exceeded : Verdict.Missed;
    }

    /// <summary>Whether no later month can change the verdict on a sum over the year.</summary>
    private static bool IsSettled(Indicator indicator, Target target, TargetVersion version, Verdict verdict) =>
        indicator.Aggregation == Aggregation.Sum && Scales.Of(indicator, target.Unit) == Scale.Amount && version.Operator switch
        {
            TargetOperator.AtLeast => verdict is Verdict.Met or Verdict.Exceeded,
            TargetOperator.AtMost => verdict == Verdict.Missed,
            _ => false,
        };

    /// <summary>
    /// The figure with the decimals of the catalogue, or those of the target where it has more; never with more than the
    /// source printed. The catalogue's decimals are those of its own unit.
    /// </summary>
    private static StatedNumber Print(Indicator indicator, TargetVersion? version, Observation figure)
    {
        var decimals = string.Equals(figure.Unit, indicator.UnitVi, StringComparison.Ordinal)
            ? Math.Min(figure.Decimals, Math.Max(indicator.Decimals, version?.Decimals ?? 0))
            : figure.Decimals;
        return StatedNumber.Round(figure.Value, decimals);
    }
}

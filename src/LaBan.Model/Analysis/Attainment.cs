using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.Model.Analysis;

/// <summary>
/// How far a figure fulfils its target ("% kế hoạch"): for amounts in hundredths of the target, for shares and rates the
/// difference in points, for ranks in places. Exactly one of the three is there, or the reason why none is.
/// </summary>
public sealed record Attainment
{
    /// <summary>How many decimals a percentage of plan is printed with.</summary>
    public const int PrintedDecimals = 1;

    /// <summary>Figure over target × 100; where less is better, more than 100 is worse.</summary>
    public Percent? Percent { get; private init; }

    /// <summary>Figure minus target; negative where the figure is lower, whichever way is better.</summary>
    public Points? Points { get; private init; }

    /// <summary>Places better than the target; negative when worse.</summary>
    public decimal? Places { get; private init; }

    /// <summary>The percents or points that the rounding behind a derived target leaves open.</summary>
    public Interval? Between { get; private init; }

    /// <summary>Why there is no result.</summary>
    public NotComputable? Reason { get; private init; }

    /// <summary>
    /// Holds a figure against a target. The figure may be of the first part of the target's time ("6 tháng đạt 53,8% kế
    /// hoạch năm"). Against a range it is held to the bound that must be reached.
    /// </summary>
    public static Attainment Of(Indicator indicator, Target target, TargetVersion? version, Observation? figure)
    {
        var held = Held.Against(indicator, target, version, figure);
        return held.Reason is { } reason ? Not(reason)
            : held.Coverage == Coverage.Other ? Not(NotComputable.PeriodMismatch)
            : Of(Scales.Of(indicator, target.Unit), held.Band!, figure!);
    }

    internal static Attainment Not(NotComputable reason) => new() { Reason = reason };

    private static Attainment Of(Scale scale, TargetBand band, Observation figure) => scale switch
    {
        Scale.Rank => new Attainment { Places = band.Promise - figure.Value },
        Scale.Ratio => new Attainment
        {
            Points = Scales.Difference(figure.Value, band.Promise, figure.Unit),
            Between = band is { IsDerived: true, Low: { } low, High: { } high }
                ? new Interval(
                    Scales.Difference(figure.Value, high, figure.Unit).Value,
                    Scales.Difference(figure.Value, low, figure.Unit).Value)
                : null,
        },
        _ => Measures.Percent.Ratio(figure.Value, band.Promise) is { } percent
            ? new Attainment { Percent = percent, Between = Rounding(band, figure.Value) }
            : Not(NotComputable.ZeroBase),
    };

    private static Interval? Rounding(TargetBand band, decimal value) =>
        band is { IsDerived: true, Low: { } low and > 0, High: { } high }
            ? Interval.Of(value) / new Interval(low, high) * 100
            : null;
}

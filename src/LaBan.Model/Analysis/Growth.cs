using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;

namespace LaBan.Model.Analysis;

/// <summary>
/// The change from one figure of an indicator to another: a rate for amounts, points for shares and rates, places for
/// ranks. Exactly one of the three is there, or the reason why none is.
/// </summary>
public sealed record Growth
{
    /// <summary>How much more the later figure is, in hundredths of the earlier.</summary>
    public Percent? Rate { get; private init; }

    /// <summary>How many percentage points the later figure is higher.</summary>
    public Points? Points { get; private init; }

    /// <summary>How many places the later rank is better; negative when it is worse.</summary>
    public decimal? Places { get; private init; }

    /// <summary>Why there is no result.</summary>
    public NotComputable? Reason { get; private init; }

    /// <summary>
    /// The change on the same period of the year before ("so với cùng kỳ"); for a span of years, on the span before it.
    /// </summary>
    public static Growth YearOnYear(Indicator indicator, Observation? now, Observation? then) =>
        now is not null && then is not null && !IsYearBefore(then.Period, now.Period)
            ? Not(NotComputable.PeriodMismatch)
            : Over(indicator, now, then);

    /// <summary>The change on any earlier figure: the year 2020, the month before, the version before.</summary>
    public static Growth Over(Indicator indicator, Observation? now, Observation? then)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (now is null || then is null)
        {
            return Not(now is null ? NotComputable.NoFigure : NotComputable.NoBase);
        }

        return Scales.Factor(then.Unit, now.Unit) is { } factor
            ? Of(Scales.Of(indicator, now.Unit), now, then.Value * factor)
            : Not(NotComputable.UnitMismatch);
    }

    private static Growth Of(Scale scale, Observation now, decimal then) => scale switch
    {
        Scale.Rank => new Growth { Places = then - now.Value },
        Scale.Ratio => new Growth { Points = Scales.Difference(now.Value, then, now.Unit) },
        _ => Percent.Growth(now.Value, then) is { } rate ? new Growth { Rate = rate } : Not(NotComputable.ZeroBase),
    };

    private static Growth Not(NotComputable reason) => new() { Reason = reason };

    /// <summary>Looks at the year first: the year before the first one of <see cref="Period"/> does not exist.</summary>
    private static bool IsYearBefore(Period then, Period now) =>
        then.Year < now.Year && now.Year - Math.Max(1, now.Months / 12) >= Period.MinYear && then.HasSameSpan(now.PreviousYear());
}

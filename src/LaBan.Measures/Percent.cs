namespace LaBan.Measures;

/// <summary>A share or a rate, in hundredths: <c>new Percent(14.5m)</c> is 14,5 %.</summary>
/// <param name="Value">The number before the percent sign; any sign, not bounded by 100.</param>
/// <remarks>
/// Two percents differ by <see cref="Points"/>, never by percent. Every rate over a base that is not positive is null:
/// growth "from minus five to three" has no meaning a reader could check.
/// </remarks>
public readonly record struct Percent(decimal Value) : IComparable<Percent>
{
    /// <summary>How many digits after the point a root keeps; the double inside it carries no more.</summary>
    private const int RootDigits = 12;

    /// <summary>Growth of <paramref name="now"/> over <paramref name="then"/>: (now − then) / then × 100.</summary>
    /// <returns>Null when <paramref name="then"/> is zero or negative.</returns>
    public static Percent? Growth(decimal now, decimal then) =>
        then > 0 ? new Percent((now - then) * 100 / then) : null;

    /// <summary>Share of <paramref name="part"/> in <paramref name="whole"/>, or attainment of a target: part / whole × 100.</summary>
    /// <returns>Null when <paramref name="whole"/> is zero or negative.</returns>
    public static Percent? Ratio(decimal part, decimal whole) =>
        whole > 0 ? new Percent(part * 100 / whole) : null;

    /// <summary>Average yearly growth over a term: ((last / first)^(1/years) − 1) × 100.</summary>
    /// <param name="first">The value of the base year, positive.</param>
    /// <param name="last">The value of the last year, zero or more.</param>
    /// <param name="years">Number of years between the two, at least one.</param>
    /// <returns>Null when there is no such rate; otherwise the rate to twelve digits.</returns>
    public static Percent? Compound(decimal first, decimal last, int years) =>
        first > 0 && last >= 0 && years >= 1 ? FromFactor(last / first, years) : null;

    /// <summary>Average of yearly rates by compounding: ((Π(1 + gᵢ/100))^(1/n) − 1) × 100, not the arithmetic mean.</summary>
    /// <returns>Null when no rate is given or one of them loses more than everything (under −100 %).</returns>
    public static Percent? CompoundOf(IEnumerable<Percent> yearlyRates)
    {
        ArgumentNullException.ThrowIfNull(yearlyRates);
        var factor = 1m;
        var years = 0;
        foreach (var rate in yearlyRates)
        {
            if (rate.Value < -100)
            {
                return null;
            }

            factor *= 1 + rate.Value / 100;
            years++;
        }

        return years == 0 ? null : FromFactor(factor, years);
    }

    /// <summary>The part of <paramref name="whole"/> this percent stands for, in the unit of the whole.</summary>
    public decimal Of(decimal whole) => whole * Value / 100;

    /// <summary>Two percents differ by points ("điểm phần trăm"), not by percent.</summary>
    public static Points operator -(Percent left, Percent right) => new(left.Value - right.Value);

    /// <summary>A percent raised by points.</summary>
    public static Percent operator +(Percent percent, Points points) => new(percent.Value + points.Value);

    /// <summary>A percent lowered by points.</summary>
    public static Percent operator -(Percent percent, Points points) => new(percent.Value - points.Value);

    /// <summary>Whether the left percent is the smaller.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>Whether the left percent is the larger.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>Whether the left percent is at most the right.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>Whether the left percent is at least the right.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>The Vietnamese writing, to six decimals at most: "14,5%".</summary>
    public override string ToString() => ViNumber.WriteTrimmed(Value, 6) + "%";

    private static Percent FromFactor(decimal factor, int years)
    {
        var yearly = years == 1 ? factor : (decimal)Math.Pow((double)factor, 1.0 / years);
        return new Percent(Math.Round((yearly - 1) * 100, RootDigits, MidpointRounding.AwayFromZero));
    }
}

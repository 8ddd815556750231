namespace LaBan.Measures;

/// <summary>A number as somebody printed it. "8,2" stands for anything from 8,15 to 8,25; "8,20" for 8,195 to 8,205.</summary>
/// <param name="Value">The printed value, with no digit beyond the printed decimals.</param>
/// <param name="Decimals">How many decimals were printed, 0 to <see cref="MaxDecimals"/>.</param>
/// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of range.</exception>
/// <exception cref="ArgumentException">The value has more decimals than were printed.</exception>
public sealed record StatedNumber(decimal Value, int Decimals)
{
    /// <summary>The most decimals a printed number may have.</summary>
    public const int MaxDecimals = 20;

    /// <summary>The printed value.</summary>
    public decimal Value { get; } = decimal.Round(Value, InRange(Decimals)) == Value
        ? Value
        : throw new ArgumentException("The value has more decimals than were printed; use StatedNumber.Round.", nameof(Value));

    /// <summary>How many decimals were printed.</summary>
    public int Decimals { get; } = Decimals;

    /// <summary>The exact values that print as this number. Both ends belong to it, whichever way the author rounds a half.</summary>
    public Interval Interval => new(Value - HalfUnit, Value + HalfUnit);

    private decimal HalfUnit => new(5, 0, 0, isNegative: false, (byte)(Decimals + 1));

    /// <summary>The number printed for an exact value: rounded half away from zero, as Vietnamese reports do.</summary>
    public static StatedNumber Round(decimal exact, int decimals) =>
        new(Math.Round(exact, InRange(decimals), MidpointRounding.AwayFromZero), decimals);

    /// <summary>Whether the exact value may have been printed as this number.</summary>
    public bool Covers(decimal exact) => Interval.Contains(exact);

    /// <summary>The Vietnamese writing with all its decimals: "1.234,50".</summary>
    public override string ToString() => ViNumber.Write(this);

    private static int InRange(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDecimals);
        return decimals;
    }
}

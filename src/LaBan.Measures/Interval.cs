namespace LaBan.Measures;

/// <summary>A closed range of numbers: all the exact values a printed figure, or a sum of such figures, may stand for.</summary>
/// <param name="Low">The smallest value, included.</param>
/// <param name="High">The largest value, included; never under <paramref name="Low"/>.</param>
/// <remarks>
/// The operators are those of interval arithmetic: whatever x lies in A and y in B, x + y lies in A + B, and likewise for the
/// others. A value that stands twice in an expression widens the result, so write growth as now / then − 1.
/// </remarks>
/// <exception cref="ArgumentException">The upper bound lies under the lower bound.</exception>
public readonly record struct Interval(decimal Low, decimal High)
{
    /// <summary>The smallest value, included.</summary>
    public decimal Low { get; } = Low;

    /// <summary>The largest value, included.</summary>
    public decimal High { get; } = High >= Low
        ? High
        : throw new ArgumentException("The upper bound of an interval lies under its lower bound.", nameof(High));

    /// <summary>The interval of one exact value.</summary>
    public static Interval Of(decimal exact) => new(exact, exact);

    /// <summary>Whether the value lies in the interval, the bounds included.</summary>
    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <summary>Whether every value of <paramref name="other"/> lies in this interval.</summary>
    public bool Contains(Interval other) => Low <= other.Low && other.High <= High;

    /// <summary>Whether the two intervals have a value in common.</summary>
    public bool Overlaps(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>All sums.</summary>
    public static Interval operator +(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>All differences.</summary>
    public static Interval operator -(Interval left, Interval right) => new(left.Low - right.High, left.High - right.Low);

    /// <summary>All opposites.</summary>
    public static Interval operator -(Interval interval) => new(-interval.High, -interval.Low);

    /// <summary>All products.</summary>
    public static Interval operator *(Interval left, Interval right) =>
        Hull(left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High);

    /// <summary>All multiples.</summary>
    public static Interval operator *(Interval interval, decimal times) => interval * Of(times);

    /// <summary>All quotients, or null when the divisor may be zero.</summary>
    public static Interval? operator /(Interval left, Interval right) => right.Contains(0m)
        ? null
        : Hull(left.Low / right.Low, left.Low / right.High, left.High / right.Low, left.High / right.High);

    private static Interval Hull(decimal a, decimal b, decimal c, decimal d) =>
        new(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
}

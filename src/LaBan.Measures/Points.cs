namespace LaBan.Measures;

/// <summary>A difference between two percents ("điểm phần trăm"): from 12 % to 14,5 % is 2,5 points.</summary>
/// <param name="Value">The number of points, any sign.</param>
public readonly record struct Points(decimal Value) : IComparable<Points>
{
    /// <summary>The sum of two differences.</summary>
    public static Points operator +(Points left, Points right) => new(left.Value + right.Value);

    /// <summary>The difference of two differences.</summary>
    public static Points operator -(Points left, Points right) => new(left.Value - right.Value);

    /// <summary>The opposite difference.</summary>
    public static Points operator -(Points points) => new(-points.Value);

    /// <summary>Whether the left difference is the smaller.</summary>
    public static bool operator <(Points left, Points right) => left.Value < right.Value;

    /// <summary>Whether the left difference is the larger.</summary>
    public static bool operator >(Points left, Points right) => left.Value > right.Value;

    /// <summary>Whether the left difference is at most the right.</summary>
    public static bool operator <=(Points left, Points right) => left.Value <= right.Value;

    /// <summary>Whether the left difference is at least the right.</summary>
    public static bool operator >=(Points left, Points right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Points other) => Value.CompareTo(other.Value);

    /// <summary>The Vietnamese writing, to six decimals at most: "2,5 điểm %".</summary>
    public override string ToString() => ViNumber.WriteTrimmed(Value, 6) + " điểm %";
}

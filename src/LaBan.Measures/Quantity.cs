namespace LaBan.Measures;

/// <summary>A figure with its unit: 52.340 tỷ đồng. Adds, subtracts and compares within one dimension and refuses across.</summary>
/// <param name="Value">The number of units.</param>
/// <param name="Unit">The unit.</param>
/// <remarks>
/// Equality is that of the writing: 1 tỷ đồng does not equal 1.000 triệu đồng, though <see cref="CompareTo"/> finds the two
/// amounts level.
/// </remarks>
public readonly record struct Quantity(decimal Value, Unit Unit) : IComparable<Quantity>
{
    /// <summary>The same amount in another unit of its dimension; false when the dimensions differ.</summary>
    public bool TryConvert(Unit to, out Quantity converted)
    {
        ArgumentNullException.ThrowIfNull(to);
        var same = Unit.Dimension == to.Dimension;
        converted = same ? new Quantity(Unit.Factor == to.Factor ? Value : Value * (Unit.Factor / to.Factor), to) : default;
        return same;
    }

    /// <summary>The same amount in another unit of its dimension.</summary>
    /// <exception cref="InvalidOperationException">The dimensions differ; the message names both.</exception>
    public Quantity ConvertTo(Unit to) => TryConvert(to, out var converted)
        ? converted
        : throw new InvalidOperationException(
            $"'{Unit.Symbol}' ({Unit.Dimension}) does not convert to '{to.Symbol}' ({to.Dimension}).");

    /// <summary>The sum, in the unit of the left quantity.</summary>
    /// <exception cref="InvalidOperationException">The dimensions differ.</exception>
    public static Quantity operator +(Quantity left, Quantity right) => left with { Value = left.Value + right.ConvertTo(left.Unit).Value };

    /// <summary>The difference, in the unit of the left quantity.</summary>
    /// <exception cref="InvalidOperationException">The dimensions differ.</exception>
    public static Quantity operator -(Quantity left, Quantity right) => left with { Value = left.Value - right.ConvertTo(left.Unit).Value };

    /// <summary>Whether the left amount is the smaller.</summary>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is the larger.</summary>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is at most the right.</summary>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is at least the right.</summary>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>Compares the amounts, whatever the units of one dimension.</summary>
    /// <exception cref="InvalidOperationException">The dimensions differ.</exception>
    public int CompareTo(Quantity other)
    {
        _ = other.ConvertTo(Unit);
        return (Value * Unit.Factor).CompareTo(other.Value * other.Unit.Factor);
    }

    /// <summary>The Vietnamese writing, to six decimals at most: "52.340 tỷ đồng", "8,2%".</summary>
    public override string ToString() =>
        ViNumber.WriteTrimmed(Value, 6) + (Unit.Symbol is "%" or "‰" ? "" : " ") + Unit.Symbol;
}

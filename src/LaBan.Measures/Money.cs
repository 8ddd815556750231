namespace LaBan.Measures;

/// <summary>An amount of Vietnamese money, held in đồng whatever the scale it was printed in.</summary>
/// <param name="Dong">The amount in đồng; negative for a deficit.</param>
public readonly record struct Money(decimal Dong) : IComparable<Money>
{
    /// <summary>The amount printed as <paramref name="value"/> in <paramref name="unit"/>: 52.340 in tỷ đồng.</summary>
    /// <exception cref="ArgumentException">The unit does not measure đồng.</exception>
    public static Money From(decimal value, Unit unit) => new(value * FactorOf(unit));

    /// <summary>The amount as a number of <paramref name="unit"/>.</summary>
    /// <exception cref="ArgumentException">The unit does not measure đồng.</exception>
    public decimal In(Unit unit) => Dong / FactorOf(unit);

    /// <summary>The sum of two amounts.</summary>
    public static Money operator +(Money left, Money right) => new(left.Dong + right.Dong);

    /// <summary>The difference of two amounts.</summary>
    public static Money operator -(Money left, Money right) => new(left.Dong - right.Dong);

    /// <summary>The opposite amount.</summary>
    public static Money operator -(Money money) => new(-money.Dong);

    /// <summary>An amount taken <paramref name="times"/> times.</summary>
    public static Money operator *(Money money, decimal times) => new(money.Dong * times);

    /// <summary>An amount taken <paramref name="times"/> times.</summary>
    public static Money operator *(decimal times, Money money) => money * times;

    /// <summary>Whether the left amount is the smaller.</summary>
    public static bool operator <(Money left, Money right) => left.Dong < right.Dong;

    /// <summary>Whether the left amount is the larger.</summary>
    public static bool operator >(Money left, Money right) => left.Dong > right.Dong;

    /// <summary>Whether the left amount is at most the right.</summary>
    public static bool operator <=(Money left, Money right) => left.Dong <= right.Dong;

    /// <summary>Whether the left amount is at least the right.</summary>
    public static bool operator >=(Money left, Money right) => left.Dong >= right.Dong;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Dong.CompareTo(other.Dong);

    /// <summary>The amount in full, to the đồng: "52.340.000.000.000 đồng".</summary>
    public override string ToString() => ViNumber.Write(Dong, 0) + " đồng";

    private static decimal FactorOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Dimension == Unit.Dong.Dimension
            ? unit.Factor
            : throw new ArgumentException($"'{unit.Symbol}' measures {unit.Dimension}, not đồng.", nameof(unit));
    }
}

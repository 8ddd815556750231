using LaBan.Measures;

namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>What ties figures together.</summary>
internal enum RelationKind
{
    /// <summary>Parts and their total; a balance.</summary>
    Sum,

    /// <summary>A value, the earlier one and the change.</summary>
    Growth,

    /// <summary>A value, its plan and the ratio.</summary>
    PlanRatio,

    /// <summary>A part, its whole and the percentage.</summary>
    PartOfWhole,

    /// <summary>Shares that make a hundred, or changes of shares that cancel out.</summary>
    Shares,

    /// <summary>An average of parts by their shares.</summary>
    WeightedAverage,

    /// <summary>A product: per head by population, yield by area, an exchange rate.</summary>
    Product,

    /// <summary>The growth of a whole between those of its parts.</summary>
    Bounds,

    /// <summary>One figure at two places.</summary>
    Same,

    /// <summary>A count of things listed.</summary>
    Count,
}

/// <summary>A calculation that ties one figure to others.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Target">The figure that is computed.</param>
/// <param name="Inputs">The figures it is computed from.</param>
/// <param name="Expected">The calculation; null when it cannot be made.</param>
internal sealed record Relation(RelationKind Kind, string Target, IReadOnlyList<string> Inputs, Func<IReadOnlyList<Interval>, Interval?> Expected)
{
    private static readonly Interval One = Interval.Of(1);

    public static Relation Sum(string total, params string[] parts) => new(RelationKind.Sum, total, parts, x => Total(x));

    public static Relation Difference(RelationKind kind, string result, string from, string taken) => new(kind, result, [from, taken], x => x[0] - x[1]);

    public static Relation Growth(string rate, string now, string earlier) =>
        new(RelationKind.Growth, rate, [now, earlier], x => (x[0] / x[1] - One) * 100);

    public static Relation GrowthOfChange(string rate, string now, string change) =>
        new(RelationKind.Growth, rate, [now, change], x => x[1] / (x[0] - x[1]) * 100);

    public static Relation Percentage(RelationKind kind, string percent, string part, string whole) =>
        new(kind, percent, [part, whole], x => x[0] / x[1] * 100);

    public static Relation Excess(string over, string value, string plan) =>
        new(RelationKind.PlanRatio, over, [value, plan], x => (x[0] / x[1] - One) * 100);

    public static Relation Hundred(params string[] shares) =>
        new(RelationKind.Shares, shares[^1], shares[..^1], x => Interval.Of(100) - Total(x));

    public static Relation Cancelling(params string[] changes) => new(RelationKind.Shares, changes[^1], changes[..^1], x => -Total(x));

    public static Relation Product(string result, string left, string right, decimal factor = 1) =>
        new(RelationKind.Product, result, [left, right], x => x[0] * x[1] * factor);

    public static Relation Quotient(string result, string left, string right, decimal factor = 1) =>
        new(RelationKind.Product, result, [left, right], x => x[0] / x[1] * factor);

    /// <summary>One exchange rate within two pairs of amounts.</summary>
    public static Relation SameRate(string foreign, string home, string otherForeign, string otherHome) =>
        new(RelationKind.Product, foreign, [home, otherForeign, otherHome], x => x[0] * x[1] / x[2]);

    public static Relation WeightedAverage(string mean, IReadOnlyList<string> shares, IReadOnlyList<string> values) =>
        new(RelationKind.WeightedAverage, mean, [.. shares, .. values], x => Mean(x));

    public static Relation Between(string total, params string[] parts) =>
        new(RelationKind.Bounds, total, parts, x => new(x.Min(i => i.Low), x.Max(i => i.High)));

    /// <summary>One figure printed twice.</summary>
    public static Relation Same(string key) => new(RelationKind.Same, key, [key], x => x[0]);

    private static Interval Total(IReadOnlyList<Interval> parts) => parts.Aggregate((sum, part) => sum + part);

    private static Interval Mean(IReadOnlyList<Interval> sharesAndValues)
    {
        var count = sharesAndValues.Count / 2;
        return Total([.. Enumerable.Range(0, count).Select(i => sharesAndValues[i] * sharesAndValues[count + i] * 0.01m)]);
    }
}

using LaBan.Measures;
using LaBan.Model.Catalog;

namespace LaBan.Model.Analysis;

/// <summary>How two figures in a unit are held against each other.</summary>
internal enum Scale
{
    /// <summary>Amounts: one in hundredths of the other.</summary>
    Amount,

    /// <summary>Shares and rates: their difference in percentage points.</summary>
    Ratio,

    /// <summary>Places in a ranking: how many places apart, and 1 is the best.</summary>
    Rank,
}

/// <summary>What the printed units of figures and targets mean for comparing them.</summary>
internal static class Scales
{
    /// <summary>
    /// The scale of a figure of an indicator. The unit decides before the indicator does, since a plan may promise a rank
    /// of GRDP or a growth rate of revenue.
    /// </summary>
    internal static Scale Of(Indicator indicator, string unit) =>
        IsRank(unit) || indicator.Kind == IndicatorKind.Rank ? Scale.Rank
        : IsRatio(unit) || indicator.IsComparedByDifference ? Scale.Ratio
        : Scale.Amount;

    /// <summary>"%", "‰", and "%" of or per something ("%/năm", "% dự toán").</summary>
    internal static bool IsRatio(string unit) => unit.StartsWith('%') || unit.StartsWith('‰');

    internal static bool IsRank(string unit) =>
        unit == "thứ hạng" || (Unit.TryParse(unit, out var read) && read.Dimension == "count:hạng");

    /// <summary>How many of the second unit one of the first is, or null when they measure different things.</summary>
    internal static decimal? Factor(string from, string to) =>
        string.Equals(from, to, StringComparison.Ordinal) ? 1
        : IsRatio(from) && IsRatio(to) ? Hundredths(from) / Hundredths(to)
        : Unit.TryParse(from, out var one) && Unit.TryParse(to, out var other) && one.Dimension == other.Dimension
            ? one.Factor / other.Factor
            : null;

    /// <summary>The difference of two figures of one ratio unit, in percentage points.</summary>
    internal static Points Difference(decimal left, decimal right, string unit) => new((left - right) * Hundredths(unit));

    private static decimal Hundredths(string unit) => unit.StartsWith('‰') ? 0.1m : 1;
}

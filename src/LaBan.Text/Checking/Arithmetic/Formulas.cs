using LaBan.Measures;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>The calculations of reports over printed figures, with the rounding carried along.</summary>
internal static class Formulas
{
    private const decimal Loose = 0.1m;

    /// <summary>The exact values a figure may stand for; wide where a word says that it is rounded.</summary>
    public static Interval Allowed(this Figure figure)
    {
        if (figure.IsExact)
        {
            return figure.Range;
        }

        var slack = Math.Abs(figure.Value) * Loose;
        return new(Math.Min(figure.Range.Low, figure.Value - slack), Math.Max(figure.Range.High, figure.Value + slack));
    }

    /// <summary>The sum of some figures.</summary>
    public static Recomputed Sum(IEnumerable<Figure> figures)
    {
        var (value, range) = (0m, Interval.Of(0));
        foreach (var figure in figures)
        {
            value += figure.Value;
            range += figure.Allowed();
        }

        return new(value, range);
    }

    /// <summary>What is left of one figure after another.</summary>
    public static Recomputed Difference(Figure left, Figure right) => new(left.Value - right.Value, left.Allowed() - right.Allowed());

    /// <summary>One figure in hundredths of another; null when that may be zero.</summary>
    public static Recomputed? Percentage(Figure part, Figure whole) =>
        whole.Value > 0 && part.Allowed() / whole.Allowed() is { } range ? new Recomputed(part.Value / whole.Value * 100, range * 100) : null;

    /// <summary>The growth over a base, in hundredths; null when the base may be zero.</summary>
    public static Recomputed? Growth(Figure now, Figure @base) =>
        Percentage(now, @base) is { } ratio ? new Recomputed(ratio.Value - 100, ratio.Range - Interval.Of(100)) : null;

    /// <summary>The growth, in hundredths, of a value that changed by an amount; null when the base may be zero.</summary>
    public static Recomputed? GrowthByChange(Figure now, Figure change)
    {
        var (values, changes) = (now.Allowed(), change.Allowed());
        if (now.Value <= change.Value || values.Low <= changes.High)
        {
            return null;
        }

        Span<decimal> corners = [Rate(values.Low, changes.Low), Rate(values.Low, changes.High), Rate(values.High, changes.Low), Rate(values.High, changes.High)];
        var (low, high) = (corners[0], corners[0]);
        foreach (var corner in corners)
        {
            (low, high) = (Math.Min(low, corner), Math.Max(high, corner));
        }

        return new Recomputed(Rate(now.Value, change.Value), new(low, high));
    }

    /// <summary>Whether two figures measure the same thing, so that they may be added and divided.</summary>
    public static bool IsCommensurable(this Figure figure, Figure other) =>
        figure.IsPercent == other.IsPercent && figure.IsPoints == other.IsPoints
        && (figure.Dimension == other.Dimension || IsSameNoun(figure.Mention.Unit, other.Mention.Unit));

    private static bool IsSameNoun(string? unit, string? other) =>
        unit is not null && other is not null && (unit.StartsWith(other, StringComparison.OrdinalIgnoreCase) || other.StartsWith(unit, StringComparison.OrdinalIgnoreCase))
        && !unit.Contains('/', StringComparison.Ordinal) && !other.Contains('/', StringComparison.Ordinal) && Scale(unit) == Scale(other);

    private static bool Scale(string unit) => unit.StartsWith("nghìn", StringComparison.Ordinal) || unit.StartsWith("triệu", StringComparison.Ordinal) || unit.StartsWith("tỷ", StringComparison.Ordinal);

    private static decimal Rate(decimal value, decimal change) => change / (value - change) * 100;
}

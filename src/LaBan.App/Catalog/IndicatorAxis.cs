using LaBan.Measures;
using LaBan.Model.Catalog;

namespace LaBan.App.Catalog;

/// <summary>
/// Which periods stand on the axis of an indicator's chart: the years, without a gap, and a part of a year only where the
/// year has no figure and the two can stand side by side. What adds up over months is never shown half beside whole.
/// </summary>
public static class IndicatorAxis
{
    /// <param name="indicator">Whose chart it is.</param>
    /// <param name="own">The periods with a figure.</param>
    /// <param name="promised">The periods with a target.</param>
    public static IReadOnlyList<Period> Of(Indicator indicator, IReadOnlyList<Period> own, IReadOnlyList<Period> promised)
    {
        var years = own.Concat(promised).Where(p => p.Kind == PeriodKind.Year).Select(p => p.Year).ToHashSet();
        if (own.Count > 0 && !own.Any(p => p.Kind == PeriodKind.Year))
        {
            return [.. OfOneSort(indicator, own).OrderBy(p => p.End).ThenBy(p => p.Months)];
        }

        if (years.Count == 0)
        {
            return [];
        }

        var parts = indicator.Aggregation == Aggregation.Sum ? [] : PartsOf(own);
        var whole = Enumerable.Range(years.Min(), years.Max() - years.Min() + 1).Where(y => years.Contains(y) || !parts.ContainsKey(y));
        return [.. whole.Select(y => Period.ForYear(y)).Concat(parts.Values).OrderBy(p => p.End).ThenBy(p => p.Months)];
    }

    /// <summary>Without yearly figures: all of them, or of a sum those that cover the same part of their years.</summary>
    private static IEnumerable<Period> OfOneSort(Indicator indicator, IReadOnlyList<Period> own) => indicator.Aggregation != Aggregation.Sum
        ? own
        : own.GroupBy(p => p.Kind switch { PeriodKind.Month => "M", PeriodKind.Quarter => "Q", _ => p.Code[4..] })
            .MaxBy(g => g.Count())!;

    /// <summary>Of each year without a figure of its own, the part that ends last.</summary>
    private static Dictionary<int, Period> PartsOf(IReadOnlyList<Period> own)
    {
        var whole = own.Where(p => p.Kind == PeriodKind.Year).Select(p => p.Year).ToHashSet();
        return own.Where(p => !whole.Contains(p.Year)).GroupBy(p => p.Year)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.End).ThenByDescending(p => p.Months).First());
    }
}

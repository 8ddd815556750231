namespace LaBan.Measures;

/// <summary>
/// A flow counted from the start of the year ("lũy kế") and the same flow period by period. What is not known stays unknown:
/// a gap gives no figure, never a zero.
/// </summary>
public static class Cumulative
{
    /// <summary>
    /// The flow of each month, or of the quarter or half between two known points: from Q1 and nine months nothing, from six
    /// and nine months Q3.
    /// </summary>
    /// <param name="cumulative">
    /// Totals by period. Only periods that begin with the year count ("2024-M01", "2024-Q1", "2024-H1", "2024-9M", "2024");
    /// others are passed over. Where two codes of one span disagree, that point is unknown.
    /// </param>
    public static IReadOnlyDictionary<Period, decimal> ToDiscrete(IReadOnlyDictionary<Period, decimal> cumulative)
    {
        ArgumentNullException.ThrowIfNull(cumulative);
        var discrete = new Dictionary<Period, decimal>();
        foreach (var year in cumulative.Keys.Where(IsFromYearStart).GroupBy(p => (p.Year, p.Calendar)))
        {
            var (after, before) = (0, 0m);
            foreach (var point in year.GroupBy(p => p.Months).OrderBy(p => p.Key))
            {
                var totals = point.Select(p => cumulative[p]).Distinct().ToList();
                if (totals.Count > 1)
                {
                    continue;
                }

                if (Period.OfMonths(year.Key.Year, after, point.Key, year.Key.Calendar) is { } run)
                {
                    discrete[run] = totals[0] - before;
                }

                (after, before) = (point.Key, totals[0]);
            }
        }

        return discrete;
    }

    /// <summary>
    /// The running totals of a year, as far as the flow is known without a gap from its first month on. Six and twelve months
    /// come under "2024-H1" and "2024", one and three under "2024-M01" and "2024-Q1", others under "2024-9M".
    /// </summary>
    /// <param name="discrete">Flows by month, quarter, half or year, of any mixture; where they overlap the shorter ones count.</param>
    public static IReadOnlyDictionary<Period, decimal> FromDiscrete(IReadOnlyDictionary<Period, decimal> discrete)
    {
        ArgumentNullException.ThrowIfNull(discrete);
        var cumulative = new Dictionary<Period, decimal>();
        foreach (var year in discrete.Keys.Where(p => p.MonthsOfYear is not null).GroupBy(p => (p.Year, p.Calendar)))
        {
            var totals = new Dictionary<int, decimal> { [0] = 0m };
            foreach (var run in year.OrderBy(p => p.MonthsOfYear!.Value.After).ThenBy(p => p.Months))
            {
                var (after, to) = run.MonthsOfYear!.Value;
                if (totals.TryGetValue(after, out var before) && totals.TryAdd(to, before + discrete[run]))
                {
                    cumulative[Period.YearToDate(year.Key.Year, to, year.Key.Calendar).Canonical()] = totals[to];
                }
            }
        }

        return cumulative;
    }

    private static bool IsFromYearStart(Period period) => period.MonthsOfYear is { After: 0 };
}

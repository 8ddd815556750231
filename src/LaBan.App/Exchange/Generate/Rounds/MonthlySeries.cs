using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection;

namespace LaBan.App.Exchange.Generate.Rounds;

/// <summary>Months of one indicator of one area, and every longer period that follows from them.</summary>
/// <param name="Aggregation">How months make longer periods.</param>
/// <param name="Decimals">The decimals its figures are printed with.</param>
/// <param name="FirstYear">The year of the first month.</param>
/// <param name="Months">The values.</param>
internal sealed record MonthlySeries(Aggregation Aggregation, int Decimals, int FirstYear, decimal[] Months)
{
    /// <summary>What stands in a column of a round; null for a time that was not simulated.</summary>
    public decimal? In(ColumnKind column, Period round) => FormPeriods.Of(column, round) is { } period ? Of(period) : null;

    /// <summary>The figure of a period.</summary>
    public decimal? Of(Period period)
    {
        var last = (period.End.Year - FirstYear) * 12 + period.End.Month - 1;
        var first = last - period.Months + 1;
        return first < 0 || last >= Months.Length ? null : Make(Months.AsSpan(first, period.Months));
    }

    private decimal Make(ReadOnlySpan<decimal> months)
    {
        var sum = 0m;
        foreach (var month in months)
        {
            sum += month;
        }

        return Aggregation switch
        {
            Aggregation.Sum => sum,
            Aggregation.Last => months[^1],
            _ => Math.Round(sum / months.Length, Decimals, MidpointRounding.AwayFromZero),
        };
    }
}

using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection;
using LaBan.Model.Territory;

namespace LaBan.App.Exchange.Generate.Rounds;

/// <summary>
/// The months of the province divided among its local authorities of the time: they add up to it exactly. A district that
/// merged or split has what its predecessors or successors have.
/// </summary>
internal sealed class LocalMonths(ProvinceMonths province, Noise noise)
{
    /// <summary>How large each is beside the others; those of today by what they came from.</summary>
    private static readonly Dictionary<string, double> Sizes = new(StringComparer.Ordinal)
    {
        ["TPBG_OLD"] = 19,
        ["YENDUNG"] = 11,
        ["TPBG"] = 30,
        ["VIETYEN_H"] = 17,
        ["VIETYEN_TX"] = 17,
        ["HIEPHOA"] = 12,
        ["LUCNGAN_OLD"] = 11,
        ["CHU"] = 7.5,
        ["LUCNGAN"] = 4.5,
        ["SONDONG_OLD"] = 4,
        ["SONDONG"] = 3,
        ["LUCNAM"] = 9,
        ["LANGGIANG"] = 9,
        ["TANYEN"] = 8,
        ["YENTHE"] = 5,
    };

    private readonly Dictionary<(int Indicator, int Month), Dictionary<string, decimal>> _months = [];

    /// <summary>What stands in a column of a round of one area; null for a time that was not simulated.</summary>
    public decimal? In(FormTree place, Area area, ColumnKind column, Period round, IReadOnlyList<Area> areas)
    {
        if (FormPeriods.Of(column, round) is not { } period || province[place.IndicatorId].Of(period) is null)
        {
            return null;
        }

        var series = province[place.IndicatorId];
        var last = (period.End.Year - ProvinceMonths.FirstYear) * 12 + period.End.Month - 1;
        var count = series.Aggregation == Aggregation.Sum ? period.Months : 1;
        return Enumerable.Range(last - count + 1, count).Sum(m => Since(place, area, m, areas));
    }

    /// <summary>The month of an area, or of what it came from where it did not exist yet.</summary>
    private decimal Since(FormTree place, Area area, int month, IReadOnlyList<Area> areas)
    {
        var all = Divided(place, month, areas);
        return all.TryGetValue(area.Key, out var value) ? value
            : area.Key == "VIETYEN_TX" ? all.GetValueOrDefault("VIETYEN_H")
            : 0m;
    }

    private Dictionary<string, decimal> Divided(FormTree place, int month, IReadOnlyList<Area> areas)
    {
        if (_months.TryGetValue((place.IndicatorId, month), out var known))
        {
            return known;
        }

        var end = new DateOnly(ProvinceMonths.FirstYear, 1, 1).AddMonths(month + 1).AddDays(-1);
        var there = areas.Where(a => a.ExistsOn(end) && Sizes.ContainsKey(a.Key)).ToList();
        var series = province[place.IndicatorId];
        var whole = place is { Part: PartKind.Among, Whole: { } above } ? Divided(new(above, null, PartKind.None), month, areas) : null;
        var weights = there.Select(a => whole is null
            ? Sizes[a.Key] * noise.Around(0.25, a.Key, place.IndicatorId) * noise.Around(0.12, a.Key, place.IndicatorId, month)
            : (double)whole[a.Key]).ToList();
        var parts = Portions.Divide(series.Months[month], weights, series.Decimals);
        known = there.Select((a, i) => (a.Key, Value: parts[i])).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        _months.Add((place.IndicatorId, month), known);
        return known;
    }
}

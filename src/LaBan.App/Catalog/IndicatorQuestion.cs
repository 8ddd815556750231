using System.Globalization;
using LaBan.Measures;
using LaBan.Model.Catalog;

namespace LaBan.App.Catalog;

/// <summary>What the page of an indicator is asked: the years to show and the day as of which; lives in the address.</summary>
/// <param name="From">First year asked for, or null.</param>
/// <param name="To">Last year asked for, or null.</param>
public sealed record IndicatorQuestion(Indicator Indicator, DateOnly AsOf, int? From, int? To)
{
    /// <summary>Reads the address. What is not a year there is passed over; years in the wrong order change places.</summary>
    public static IndicatorQuestion Read(Indicator indicator, string? from, string? to, DateOnly asOf)
    {
        var (first, last) = (YearOf(from), YearOf(to));
        return new(
            indicator,
            asOf,
            first > last ? last : first,
            first > last ? first : last);
    }

    private static int? YearOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= Period.MinYear and <= Period.MaxYear
            ? year
            : null;
}

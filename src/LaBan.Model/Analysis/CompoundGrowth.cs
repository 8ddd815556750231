using LaBan.Measures;
using LaBan.Model.Observations;

namespace LaBan.Model.Analysis;

/// <summary>
/// Average yearly growth over a term ("bình quân giai đoạn"), by compounding. The arithmetic mean of yearly rates is not
/// it: +100 % and −50 % lead back to where they began.
/// </summary>
public static class CompoundGrowth
{
    /// <summary>From the figure of the base year to that of the last year.</summary>
    /// <returns>
    /// Null when the figures are not of the same part of two years in this order, are in units that do not convert, or
    /// allow no rate.
    /// </returns>
    public static Percent? Between(Observation first, Observation last)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(last);
        var years = last.Period.Year - first.Period.Year;
        return IsSamePartOfYear(first.Period, last.Period, years) && Scales.Factor(first.Unit, last.Unit) is { } factor
            ? Percent.Compound(first.Value * factor, last.Value, years)
            : null;
    }

    /// <summary>From the growth rates of consecutive years, in any order.</summary>
    /// <returns>Null when a year is missing or stands twice, or something is no yearly rate in percent.</returns>
    public static Percent? OfYears(IEnumerable<Observation> yearlyRates)
    {
        ArgumentNullException.ThrowIfNull(yearlyRates);
        var rates = yearlyRates.OrderBy(r => r.Period.Year).ToList();
        var areYears = rates.Select((r, i) =>
            r.Period.Kind == PeriodKind.Year && r.Period.Year == rates[0].Period.Year + i && r.Unit == "%");
        return areYears.All(y => y) ? Percent.CompoundOf(rates.Select(r => new Percent(r.Value))) : null;
    }

    private static bool IsSamePartOfYear(Period first, Period last, int years) =>
        first.Kind == last.Kind
        && first.Kind != PeriodKind.Span
        && first.Calendar == last.Calendar
        && first.End.AddYears(years).Month == last.End.Month
        && first.Start.AddYears(years) == last.Start;
}

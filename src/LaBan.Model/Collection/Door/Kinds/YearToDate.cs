using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>Periods that begin with their year.</summary>
internal static class YearToDate
{
    /// <summary>How many months of the year the period counts from its start; null when it begins later, or is no run of months.</summary>
    internal static int? Months(Period period) =>
        period.Kind is not (PeriodKind.Date or PeriodKind.Span)
        && period.HasSameSpan(Period.YearToDate(period.Year, Math.Max(period.Months, 1), period.Calendar))
            ? period.Months
            : null;
}

using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection;
using LaBan.Model.Identity;

namespace LaBan.App.Collection.Progress;

/// <summary>How fresh one indicator is on file: who enters it, the last period there is, and when the next is due.</summary>
public sealed record FreshIndicator(Indicator Indicator, Organisation Organisation, Form Form)
{
    /// <summary>The newest period on file; null where there is none.</summary>
    public KnownPeriod? Last { get; init; }

    /// <summary>The next day on which the form is due from the organisation; null where it is not asked any more.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>Days since the cut-off of the newest period.</summary>
    public int? DaysSince(DateOnly today) => Last is { } last ? today.DayNumber - ReportingCalendar.CutOff(last.Period).DayNumber : null;
}

/// <summary>A period of which figures are on file.</summary>
/// <param name="Since">Since when one is known.</param>
/// <param name="IsSimulated">True where only simulated figures are known of it.</param>
/// <param name="IsOfOldBoundaries">True where it is of an area that has become another since.</param>
public sealed record KnownPeriod(Period Period, DateOnly Since, bool IsSimulated, bool IsOfOldBoundaries);

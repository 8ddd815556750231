using LaBan.Measures;
using LaBan.Model.Observations;

namespace LaBan.Model.Collection;

/// <summary>Which period each column of a round means, and which rounds a form has; in both calendars.</summary>
public static class FormPeriods
{
    /// <summary>
    /// The period that a column speaks of in a round of <paramref name="round"/>; null for a formula. A running total keeps its own
    /// code ("2024-6M"), apart from the half-year and the year as they are published.
    /// </summary>
    public static Period? Of(ColumnKind kind, Period round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return kind switch
        {
            ColumnKind.Month or ColumnKind.Estimate => round,
            ColumnKind.NextEstimate => Next(round),
            ColumnKind.Cumulative => RunningTotal(round),
            ColumnKind.YearEstimate or ColumnKind.Plan => Period.ForYear(YearOf(round), round.Calendar),
            ColumnKind.LastMonth => round.Previous(),
            ColumnKind.SamePeriod => round.PreviousYear(),
            ColumnKind.CumulativeSamePeriod => RunningTotal(round).PreviousYear(),
            ColumnKind.LastYear => Period.ForYear(YearOf(round) - 1, round.Calendar),
            _ => null,
        };
    }

    /// <summary>How sure the figures of a column are.</summary>
    public static Nature NatureOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Estimate or ColumnKind.NextEstimate or ColumnKind.YearEstimate => Nature.FirstEstimate,
        ColumnKind.Plan => Nature.Plan,
        _ => Nature.Actual,
    };

    /// <summary>All months of the year up to the end of a round: of March and of the first quarter "2024-3M".</summary>
    public static Period RunningTotal(Period round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return round.Kind == PeriodKind.Year ? round : Period.YearToDate(YearOf(round), round.End.Month, round.Calendar);
    }

    /// <summary>The period of the same kind that follows.</summary>
    public static Period Next(Period round)
    {
        ArgumentNullException.ThrowIfNull(round);
        var after = round.End.AddDays(1).AddMonths(round.Calendar == PeriodCalendar.HanhChinh ? 1 : 0);
        return Containing(FrequencyOf(round), round.Calendar, after.Year, after.Month);
    }

    /// <summary>The period of the same name in another calendar.</summary>
    public static Period In(PeriodCalendar calendar, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var name = period.Code.Split('@')[0];
        return period.Calendar != calendar && Period.TryParse(calendar == PeriodCalendar.HanhChinh ? name + "@hc" : name, out var same) ? same : period;
    }

    /// <summary>The periods that are asked for around a day, to be offered where one is chosen.</summary>
    public static IReadOnlyList<Period> Around(DateOnly day) =>
    [
        .. Enum.GetValues<Frequency>().SelectMany(f => new[] { LastEnded(f, PeriodCalendar.DuongLich, day) is var last ? Next(last) : last, last, last.Previous() }).OfType<Period>(),
    ];

    /// <summary>The last period of a form that ended on or before a day.</summary>
    public static Period LastEnded(Frequency frequency, PeriodCalendar calendar, DateOnly day)
    {
        var (year, month) = day.Day >= 15 && calendar == PeriodCalendar.HanhChinh ? MonthAfter(day) : (day.Year, day.Month);
        var running = Containing(frequency, calendar, year, month);
        return running.End <= day ? running : running.Previous();
    }

    /// <summary>The periods of a form whose last day lies in a year, in order.</summary>
    public static IReadOnlyList<Period> InYear(Frequency frequency, PeriodCalendar calendar, int year) => frequency switch
    {
        Frequency.Monthly => [.. Enumerable.Range(1, 12).Select(m => Period.Month(year, m, calendar))],
        Frequency.Quarterly => [.. Enumerable.Range(1, 4).Select(q => Period.Quarter(year, q, calendar))],
        Frequency.HalfYearly => [Period.Half(year, 1, calendar), Period.Half(year, 2, calendar)],
        _ => [Period.ForYear(year, calendar)],
    };

    /// <summary>Whether a period is one that a form of a frequency and calendar is asked for.</summary>
    public static bool Fits(Frequency frequency, PeriodCalendar calendar, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Calendar == calendar && period.Kind == frequency switch
        {
            Frequency.Monthly => PeriodKind.Month,
            Frequency.Quarterly => PeriodKind.Quarter,
            Frequency.HalfYearly => PeriodKind.HalfYear,
            _ => PeriodKind.Year,
        };
    }

    /// <summary>How many times a year a form is asked for.</summary>
    public static int TimesAYear(Frequency frequency) => frequency switch
    {
        Frequency.Monthly => 12,
        Frequency.Quarterly => 4,
        Frequency.HalfYearly => 2,
        _ => 1,
    };

    private static Period Containing(Frequency frequency, PeriodCalendar calendar, int year, int month) => frequency switch
    {
        Frequency.Monthly => Period.Month(year, month, calendar),
        Frequency.Quarterly => Period.Quarter(year, (month + 2) / 3, calendar),
        Frequency.HalfYearly => Period.Half(year, (month + 5) / 6, calendar),
        _ => Period.ForYear(year, calendar),
    };

    private static Frequency FrequencyOf(Period round) => round.Kind switch
    {
        PeriodKind.Month => Frequency.Monthly,
        PeriodKind.Quarter => Frequency.Quarterly,
        PeriodKind.HalfYear => Frequency.HalfYearly,
        _ => Frequency.Yearly,
    };

    /// <summary>The month that a day from the 15th on belongs to in the administrative calendar.</summary>
    private static (int Year, int Month) MonthAfter(DateOnly day) => day.Month == 12 ? (day.Year + 1, 1) : (day.Year, day.Month + 1);

    private static int YearOf(Period round) => round.End.Year;
}

using LaBan.Measures;

namespace LaBan.Model.Collection;

/// <summary>A day that is not what its day of the week says: a public holiday, a day of Tết, or a Saturday worked in its place.</summary>
public sealed class Holiday
{
    public int Id { get; init; }

    public DateOnly Day { get; init; }

    public required string NameVi { get; set; }

    public required string NameEn { get; set; }

    /// <summary>True for a day off the week that is worked ("làm bù").</summary>
    public bool IsWorked { get; set; }
}

/// <summary>Working days, cut-offs and deadlines. Holidays are rows, not code: Tết and the days beside it are decided year by year.</summary>
public sealed class ReportingCalendar(IEnumerable<Holiday> holidays)
{
    private const int LongestRest = 30;

    private readonly Dictionary<DateOnly, Holiday> _days = holidays.GroupBy(h => h.Day).ToDictionary(g => g.Key, g => g.Last());

    public bool IsWorkingDay(DateOnly day) => _days.TryGetValue(day, out var known)
        ? known.IsWorked
        : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The holiday on a day, or null.</summary>
    public Holiday? HolidayOn(DateOnly day) => _days.TryGetValue(day, out var known) && !known.IsWorked ? known : null;

    /// <summary>The day itself when it is worked, else the nearest one in the direction of the shift.</summary>
    public DateOnly Shifted(DateOnly day, DayShift shift)
    {
        var step = shift switch { DayShift.Next => 1, DayShift.Previous => -1, _ => 0 };
        var at = day;
        for (var i = 0; i < LongestRest && step != 0 && !IsWorkingDay(at); i++)
        {
            at = at.AddDays(step);
        }

        return at;
    }

    /// <summary>How many working days lie after one day, up to and with another.</summary>
    public int WorkingDaysBetween(DateOnly after, DateOnly until)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= until; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// The day whose end closes the figures of a period: the 14th of its last month in the administrative calendar, as article 12 of
    /// Decree 09/2019/NĐ-CP has it for months, quarters, halves and years; the last day of the month in the other one.
    /// </summary>
    public static DateOnly CutOff(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.End;
    }

    /// <summary>Until when a level has to answer a round of a period.</summary>
    public DateOnly Due(Period period, FormDeadline rule)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(rule);
        var month = new DateOnly(period.End.Year, period.End.Month, 1).AddMonths(rule.MonthsAfter);
        var day = Math.Min(rule.Day, DateTime.DaysInMonth(month.Year, month.Month));
        return Shifted(month.AddDays(day - 1), rule.Shift);
    }

    /// <summary>A deadline leaves a working day at least after the cut-off (article 8 of the decree), and a higher level has no less time.</summary>
    public Problem? Check(Period period, FormVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var before = CutOff(period);
        foreach (var rule in version.Deadlines.OrderBy(d => d.Level))
        {
            var due = Due(period, rule);
            if (WorkingDaysBetween(CutOff(period), due) < 1)
            {
                return CollectionProblems.DeadlineTooEarly(period, CutOff(period), due);
            }

            if (due < before)
            {
                return CollectionProblems.DeadlinesOutOfOrder(due, before);
            }

            before = due;
        }

        return version.Deadlines.Count == 0 ? CollectionProblems.NoDeadline : null;
    }
}

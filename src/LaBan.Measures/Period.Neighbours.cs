namespace LaBan.Measures;

public sealed partial record Period
{
    /// <summary>
    /// The same period a year earlier ("cùng kỳ"); for a span, the span of the same length before it; for a date, the same
    /// date (28 February for the 29th).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It would begin before <see cref="MinYear"/>.</exception>
    public Period PreviousYear() => Kind switch
    {
        PeriodKind.Date => On(Start.AddYears(-1)),
        PeriodKind.Span => new Period(Kind, Calendar, Year - Months / 12, 1, Months),
        _ => new Period(Kind, Calendar, Year - 1, FirstMonth, Months),
    };

    /// <summary>
    /// The period of the same kind just before: of Q1 the Q4 of the year before, of the first nine months the first eight, of
    /// the first month alone the twelve of the year before, of a date the day before.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It would begin before <see cref="MinYear"/>.</exception>
    public Period Previous() => Kind switch
    {
        PeriodKind.Date => On(Start.AddDays(-1)),
        PeriodKind.CumulativeMonths when Months > 1 => YearToDate(Year, Months - 1, Calendar),
        PeriodKind.CumulativeMonths => YearToDate(Year - 1, 12, Calendar),
        PeriodKind.HalfYear or PeriodKind.Quarter or PeriodKind.Month when FirstMonth > 1 =>
            new Period(Kind, Calendar, Year, FirstMonth - Months, Months),
        PeriodKind.HalfYear or PeriodKind.Quarter or PeriodKind.Month =>
            new Period(Kind, Calendar, Year - 1, 13 - Months, Months),
        _ => PreviousYear(),
    };

    /// <summary>
    /// All months of the year up to the end of this period ("lũy kế"): of Q3 and of September the first nine months. Six and
    /// twelve months come as the half and the year, under which such figures are stored. A period that begins with the year,
    /// a span and a date are their own.
    /// </summary>
    public Period CumulativeFromYearStart() =>
        Kind is PeriodKind.Quarter or PeriodKind.Month or PeriodKind.HalfYear ? ToEndOf(LastMonth) : this;

    /// <summary>The usual code of the same run of months: 1M, 3M, 6M and 12M become the month, quarter, half and year.</summary>
    public Period Canonical() => Kind != PeriodKind.CumulativeMonths ? this : Months switch
    {
        1 => Month(Year, 1, Calendar),
        3 => Quarter(Year, 1, Calendar),
        _ => ToEndOf(Months),
    };

    /// <summary>Its months one by one, in order; none for a date.</summary>
    public IReadOnlyList<Period> DiscreteMonths() =>
        [.. Enumerable.Range(FirstMonth - 1, Months).Select(m => Month(Year + m / 12, m % 12 + 1, Calendar))];

    /// <summary>The nominal months of the year it covers, as (0, 6] for the first half; null for a span or a date.</summary>
    internal (int After, int To)? MonthsOfYear =>
        Kind is PeriodKind.Date or PeriodKind.Span ? null : (FirstMonth - 1, LastMonth);

    /// <summary>The period of one year that covers the months (after, to], when there is a code for it other than "nM".</summary>
    internal static Period? OfMonths(int year, int after, int to, PeriodCalendar calendar) => (to - after) switch
    {
        1 => Month(year, to, calendar),
        3 when to % 3 == 0 => Quarter(year, to / 3, calendar),
        6 when to % 6 == 0 => Half(year, to / 6, calendar),
        12 => ForYear(year, calendar),
        _ => null,
    };

    private Period ToEndOf(int month) => month switch
    {
        6 => Half(Year, 1, Calendar),
        12 => ForYear(Year, Calendar),
        _ => YearToDate(Year, month, Calendar),
    };
}

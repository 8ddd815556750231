using System.Runtime.CompilerServices;

namespace LaBan.Measures;

/// <summary>Which days the months of a period have.</summary>
public enum PeriodCalendar
{
    /// <summary>Calendar months, the first to the last day: statistics and finance.</summary>
    DuongLich,

    /// <summary>Administrative months, from the 15th of the month before to the 14th: reports under Decree 09/2019/NĐ-CP, article 12.</summary>
    HanhChinh,
}

/// <summary>The shapes a period may have.</summary>
public enum PeriodKind
{
    /// <summary>A year, "2024".</summary>
    Year,

    /// <summary>Half a year, "2024-H1".</summary>
    HalfYear,

    /// <summary>A quarter, "2024-Q3".</summary>
    Quarter,

    /// <summary>A month, "2024-M09".</summary>
    Month,

    /// <summary>The first months of a year together, "2024-9M".</summary>
    CumulativeMonths,

    /// <summary>Several whole years, "2021..2025".</summary>
    Span,

    /// <summary>One day, on which a stock is counted: "2024-06-30".</summary>
    Date,
}

/// <summary>
/// What a figure describes: a run of whole months in one of the two calendars (a flow), or one day (a stock). Equal when
/// written with the same code: "2024-6M" and "2024-H1" are two periods with <see cref="HasSameSpan">the same span</see>.
/// </summary>
public sealed partial record Period : IComparable<Period>
{
    /// <summary>The first year a period may begin in.</summary>
    public const int MinYear = 1900;

    /// <summary>The last year a period may end in.</summary>
    public const int MaxYear = 2199;

    private Period(PeriodKind kind, PeriodCalendar calendar, int year, int firstMonth, int months)
    {
        var last = year + (firstMonth + months - 2) / 12;
        if (year < MinYear || last > MaxYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), $"A period lies between {MinYear} and {MaxYear}.");
        }

        (Kind, Calendar, Year, FirstMonth, Months) = (kind, calendar, year, firstMonth, months);
        var from = new DateOnly(year, firstMonth, 1);
        var until = from.AddMonths(months);
        var isAdministrative = calendar == PeriodCalendar.HanhChinh;
        Start = isAdministrative ? from.AddMonths(-1).AddDays(14) : from;
        End = isAdministrative ? until.AddMonths(-1).AddDays(13) : until.AddDays(-1);
    }

    private Period(DateOnly date)
    {
        if (date.Year is < MinYear or > MaxYear)
        {
            throw new ArgumentOutOfRangeException(nameof(date), $"A period lies between {MinYear} and {MaxYear}.");
        }

        (Kind, Year, FirstMonth, Start, End) = (PeriodKind.Date, date.Year, date.Month, date, date);
    }

    /// <summary>The shape.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The calendar of the months; a date is in <see cref="PeriodCalendar.DuongLich"/>.</summary>
    public PeriodCalendar Calendar { get; }

    /// <summary>The year it is named after; the first one of a span. An administrative year begins in the December before.</summary>
    public int Year { get; }

    /// <summary>How many months it runs; 0 for a date.</summary>
    public int Months { get; }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly End { get; }

    /// <summary>The nominal first month, 1 to 12: 7 for the second half.</summary>
    private int FirstMonth { get; }

    /// <summary>The nominal last month of the last year, 1 to 12.</summary>
    private int LastMonth => (FirstMonth + Months - 2) % 12 + 1;

    /// <summary>The year it ends in: that of <see cref="Year"/>, but for a span.</summary>
    public int LastYear => Kind == PeriodKind.Span ? Year + Months / 12 - 1 : Year;

    /// <summary>A whole year.</summary>
    public static Period ForYear(int year, PeriodCalendar calendar = PeriodCalendar.DuongLich) =>
        new(PeriodKind.Year, calendar, year, 1, 12);

    /// <summary>The first (1) or second (2) half of a year.</summary>
    public static Period Half(int year, int half, PeriodCalendar calendar = PeriodCalendar.DuongLich) =>
        new(PeriodKind.HalfYear, calendar, year, 6 * Between(half, 1, 2) - 5, 6);

    /// <summary>A quarter of a year, 1 to 4.</summary>
    public static Period Quarter(int year, int quarter, PeriodCalendar calendar = PeriodCalendar.DuongLich) =>
        new(PeriodKind.Quarter, calendar, year, 3 * Between(quarter, 1, 4) - 2, 3);

    /// <summary>A month of a year, 1 to 12.</summary>
    public static Period Month(int year, int month, PeriodCalendar calendar = PeriodCalendar.DuongLich) =>
        new(PeriodKind.Month, calendar, year, Between(month, 1, 12), 1);

    /// <summary>The first <paramref name="months"/> months of a year together, 1 to 12 ("lũy kế").</summary>
    public static Period YearToDate(int year, int months, PeriodCalendar calendar = PeriodCalendar.DuongLich) =>
        new(PeriodKind.CumulativeMonths, calendar, year, 1, Between(months, 1, 12));

    /// <summary>The years from <paramref name="from"/> to <paramref name="to"/> together; at least two.</summary>
    public static Period Span(int from, int to, PeriodCalendar calendar = PeriodCalendar.DuongLich)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(to, from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, MaxYear);
        return new Period(PeriodKind.Span, calendar, from, 1, 12 * (to - from + 1));
    }

    /// <summary>One day.</summary>
    public static Period On(DateOnly date) => new(date);

    /// <summary>Whether every day of <paramref name="other"/> lies in this period.</summary>
    public bool Contains(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start <= other.Start && other.End <= End;
    }

    /// <summary>Whether the two periods are the same days, under whatever codes.</summary>
    public bool HasSameSpan(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start == other.Start && End == other.End;
    }

    /// <summary>By first day, then by last day; periods with the same span by calendar and kind.</summary>
    public int CompareTo(Period? other) => other is null
        ? 1
        : (Start, End, Calendar, Kind).CompareTo((other.Start, other.End, other.Calendar, other.Kind));

    /// <summary>Whether the left period comes first.</summary>
    public static bool operator <(Period left, Period right) => Compare(left, right) < 0;

    /// <summary>Whether the left period comes last.</summary>
    public static bool operator >(Period left, Period right) => Compare(left, right) > 0;

    /// <summary>Whether the left period comes first or is the right one.</summary>
    public static bool operator <=(Period left, Period right) => Compare(left, right) <= 0;

    /// <summary>Whether the left period comes last or is the right one.</summary>
    public static bool operator >=(Period left, Period right) => Compare(left, right) >= 0;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static int Compare(Period left, Period right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.CompareTo(right);
    }

    private static int Between(int value, int low, int high, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, low, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, high, name);
        return value;
    }
}

using System.Globalization;

namespace LaBan.Text.Context;

/// <summary>The kinds of time a report names.</summary>
internal enum TimeKind : byte
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>The first or last months of a year.</summary>
    Months,

    /// <summary>The last months of a year.</summary>
    LastMonths,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>One month.</summary>
    Month,

    /// <summary>One day.</summary>
    Day,

    /// <summary>Several years.</summary>
    Span,

    /// <summary>The whole year of the report: "cả năm".</summary>
    WholeYear,

    /// <summary>From New Year to the day of the report.</summary>
    ToDate,

    /// <summary>The state at the time of the report: "đến nay".</summary>
    Now,

    /// <summary>The month of the report: "trong tháng".</summary>
    ThisMonth,
}

/// <summary>A time named in a sentence, by its place and its meaning.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">One past its last token.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Year">The year named; 0 when the report's year is meant.</param>
/// <param name="Part">The month, the quarter, the number of months, or the last year of a span.</param>
/// <param name="Day">The day of the month.</param>
internal sealed record TimeExpression(int First, int Last, TimeKind Kind, int Year, int Part = 0, int Day = 0)
{
    /// <summary>Whether it names the base of a comparison, not the period of a figure.</summary>
    public bool IsBase { get; set; }

    /// <summary>Whether it belongs to the name of a document or plan.</summary>
    public bool IsAttribute { get; set; }

    /// <summary>Whether the figure is a state reached by then: "đến ngày 30/6/2024".</summary>
    public bool IsUntil { get; set; }

    /// <summary>Whether it opens its sentence and so rules those after it.</summary>
    public bool IsOpening { get; set; }

    /// <summary>Whether it can tell the period of a figure.</summary>
    public bool Governs => !IsBase && !IsAttribute;

    /// <summary>The period's code in a report of the given year: "2024-H1", "2024-06-30", "2021..2025"; empty when no year is known.</summary>
    public string Code(int reportYear)
    {
        var year = Year == 0 ? reportYear : Year;
        return year == 0 ? "" : Kind switch
        {
            TimeKind.Months => MonthsCode(year, Part),
            TimeKind.LastMonths => Part == 6 ? Text(year, "-H2") : Part == 3 ? Text(year, "-Q4") : Text(year, ""),
            TimeKind.Quarter => Text(year, "-Q" + Number(Part)),
            TimeKind.Month => Text(year, "-M" + Part.ToString("D2", CultureInfo.InvariantCulture)),
            TimeKind.Day => Text(year, "-" + Part.ToString("D2", CultureInfo.InvariantCulture) + "-" + Day.ToString("D2", CultureInfo.InvariantCulture)),
            TimeKind.Span => Text(year, ".." + Number(Part)),
            _ => Text(year, ""),
        };
    }

    /// <summary>The code of the months of a year up to one: half a year, a quarter or a year where it is one.</summary>
    public static string MonthsCode(int year, int months) => year == 0 ? "" : months switch
    {
        12 => Text(year, ""),
        6 => Text(year, "-H1"),
        3 => Text(year, "-Q1"),
        _ => Text(year, "-" + Number(months) + "M"),
    };

    private static string Text(int year, string rest) => Number(year) + rest;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

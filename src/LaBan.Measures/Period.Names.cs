using System.Globalization;

namespace LaBan.Measures;

public sealed partial record Period
{
    private static readonly string[] Roman = ["", "I", "II", "III", "IV"];

    /// <summary>
    /// As a Vietnamese report calls it: "năm 2024", "6 tháng đầu năm 2024", "quý III năm 2024", "giai đoạn 2021-2025",
    /// "ngày 30/06/2024". Both calendars read alike.
    /// </summary>
    public string ToVietnamese() => Kind switch
    {
        PeriodKind.Year => Invariant($"năm {Year}"),
        PeriodKind.HalfYear => Invariant($"6 tháng {(LastMonth == 6 ? "đầu" : "cuối")} năm {Year}"),
        PeriodKind.Quarter => Invariant($"quý {Roman[LastMonth / 3]} năm {Year}"),
        PeriodKind.Month => Invariant($"tháng {FirstMonth} năm {Year}"),
        PeriodKind.CumulativeMonths when Months == 12 => Invariant($"12 tháng năm {Year}"),
        PeriodKind.CumulativeMonths => Invariant($"{Months} tháng đầu năm {Year}"),
        PeriodKind.Span => Invariant($"giai đoạn {Year}-{LastYear}"),
        _ => "ngày " + Dates.Vi(Start),
    };

    /// <summary>In English: "2024", "first half of 2024", "third quarter of 2024", "September 2024", "first 9 months of 2024".</summary>
    public string ToEnglish() => Kind switch
    {
        PeriodKind.Year => Invariant($"{Year}"),
        PeriodKind.HalfYear => Invariant($"{(LastMonth == 6 ? "first" : "second")} half of {Year}"),
        PeriodKind.Quarter => Invariant($"{Ordinal(LastMonth / 3)} quarter of {Year}"),
        PeriodKind.Month => Start.AddDays(20).ToString("MMMM ", CultureInfo.InvariantCulture) + Invariant($"{Year}"),
        PeriodKind.CumulativeMonths when Months == 1 => Invariant($"first month of {Year}"),
        PeriodKind.CumulativeMonths when Months == 12 => Invariant($"12 months of {Year}"),
        PeriodKind.CumulativeMonths => Invariant($"first {Months} months of {Year}"),
        PeriodKind.Span => Invariant($"{Year}-{LastYear}"),
        _ => Start.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>For the head of a column: "2024", "6T/2024", "Q3/2024", "T9/2024", "9T/2024", "2021-2025", "30/06/2024".</summary>
    /// <param name="english">In English: "2024", "H1 2024", "Q3 2024", "Sep 2024", "9M 2024", "2021-2025", "30 Jun 2024".</param>
    public string ToShort(bool english) => english ? ShortEnglish() : Kind switch
    {
        PeriodKind.HalfYear when LastMonth == 12 => Invariant($"6T cuối/{Year}"),
        PeriodKind.HalfYear => Invariant($"6T/{Year}"),
        PeriodKind.Quarter => Invariant($"Q{LastMonth / 3}/{Year}"),
        PeriodKind.Month => Invariant($"T{FirstMonth}/{Year}"),
        PeriodKind.CumulativeMonths => Invariant($"{Months}T/{Year}"),
        PeriodKind.Date => Dates.Vi(Start),
        _ => ToEnglish(),
    };

    private string ShortEnglish() => Kind switch
    {
        PeriodKind.HalfYear => Invariant($"H{LastMonth / 6} {Year}"),
        PeriodKind.Quarter => Invariant($"Q{LastMonth / 3} {Year}"),
        PeriodKind.Month => Start.AddDays(20).ToString("MMM ", CultureInfo.InvariantCulture) + Invariant($"{Year}"),
        PeriodKind.CumulativeMonths => Invariant($"{Months}M {Year}"),
        PeriodKind.Date => Start.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        _ => ToEnglish(),
    };

    private static string Ordinal(int quarter) => quarter switch
    {
        1 => "first",
        2 => "second",
        3 => "third",
        _ => "fourth",
    };
}

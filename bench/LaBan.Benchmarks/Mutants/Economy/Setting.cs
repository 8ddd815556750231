using System.Globalization;
using LaBan.Benchmarks.Mutants.Samples;

namespace LaBan.Benchmarks.Mutants.Economy;

/// <summary>How long the period of a report is.</summary>
internal enum Span
{
    Month,
    Quarter,
    Half,
    NineMonths,
    Year,
}

/// <summary>Where and when a sample report is set.</summary>
/// <param name="Province">The province.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Span">The part of it.</param>
/// <param name="Months">Months since the beginning of the year.</param>
internal sealed record Setting(string Province, int Year, Span Span, int Months)
{
    private static readonly string[] Provinces =
    [
        "Thái Nguyên", "Phú Thọ", "Lạng Sơn", "Hải Dương", "Nam Định", "Ninh Bình", "Thanh Hóa", "Nghệ An", "Quảng Trị", "Quảng Nam",
        "Bình Định", "Khánh Hòa", "Gia Lai", "Đắk Lắk", "Lâm Đồng", "Bình Dương", "Tây Ninh", "Long An", "Tiền Giang", "An Giang",
    ];

    public static Setting Of(Span span, Dice dice) => new(dice.Pick(Provinces), dice.Whole(2019, 2026), span, span switch
    {
        Span.Month => dice.Whole(2, 11),
        Span.Quarter => 3,
        Span.Half => 6,
        Span.NineMonths => 9,
        _ => 12,
    });

    /// <summary>The part of the year that has passed.</summary>
    public decimal Passed => Months / 12m;

    /// <summary>Whether the whole year is reported on.</summary>
    public bool IsYear => Span == Span.Year;

    /// <summary>Provinces to be ranked among: 34 since July 2025.</summary>
    public int RankedProvinces => Year > 2025 || (Year == 2025 && Months > 6) ? 34 : 63;

    /// <summary>Some days before or after the period ends.</summary>
    public DateOnly Day(Dice dice) => new DateOnly(Year, Months, 1).AddMonths(IsYear ? 0 : 1).AddDays(dice.Whole(1, IsYear ? 20 : 12));

    /// <summary>Names the period, and what it is compared with, in the words of reports.</summary>
    public void Name(Ledger ledger, DateOnly day)
    {
        ledger.Name("province", Province);
        ledger.Name("year", Number(Year));
        ledger.Name("last", Number(Year - 1));
        ledger.Name("next", Number(Year + 1));
        ledger.Name("day", $"ngày {day.Day:00} tháng {day.Month:00} năm {Number(day.Year)}");
        var end = new DateOnly(Year, Months, 1).AddMonths(1).AddDays(-1);
        ledger.Name("end", $"{end.Day}/{end.Month}/{Number(Year)}");
        ledger.Name("base", IsYear ? "[năm {@last}|năm {@last}|năm trước|cùng kỳ năm trước]" : "[cùng kỳ|cùng kỳ năm {@last}|cùng kỳ năm trước|cùng kỳ năm {@last}]");
        ledger.Name("ago", IsYear ? "năm {@last}" : "[cùng kỳ năm {@last}|cùng kỳ|cùng kỳ năm trước]");
        ledger.Name("was", IsYear ? "[năm {@last}:|năm {@last} là|năm trước:]" : "[cùng kỳ năm {@last}:|cùng kỳ|cùng kỳ năm trước:|cùng kỳ năm {@last} là]");
        ledger.Name("plan", IsYear ? "[kế hoạch|kế hoạch|kế hoạch năm|kế hoạch đề ra]" : "[kế hoạch|kế hoạch năm|kế hoạch cả năm]");
        ledger.Name("budget", IsYear ? "[dự toán|dự toán giao|dự toán năm]" : "[dự toán|dự toán năm|dự toán giao]");
        ledger.Name("period", Period("{@year}"));
        ledger.Name("title", Period("{@year}").ToUpperInvariant().Replace("{@YEAR}", "{@year}", StringComparison.Ordinal));
        ledger.Name("month", Number(Months));
        ledger.Name("before", Number(Months - 1));
        ledger.Name("short", Period("").TrimEnd().Replace(" đầu năm", "", StringComparison.Ordinal).Replace(" năm", "", StringComparison.Ordinal));
        if (IsYear)
        {
            // Says nothing; a wording that holds it can be said of whole years only.
            ledger.Name("fullyear", "");
        }
        else
        {
            ledger.Name("rest", Span == Span.Half ? "6 tháng cuối năm {@year}" : $"{12 - Months} tháng còn lại của năm {{@year}}");
        }
    }

    private string Period(string year) => Span switch
    {
        Span.Month => $"{Months} tháng đầu năm {year}",
        Span.Quarter => $"quý I năm {year}",
        Span.Half => $"6 tháng đầu năm {year}",
        Span.NineMonths => $"9 tháng đầu năm {year}",
        _ => $"năm {year}",
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

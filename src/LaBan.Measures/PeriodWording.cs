using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBan.Measures;

/// <summary>The words Vietnamese reports use for periods: "6 tháng đầu năm 2024", "quý III/2023", "tính đến 30/6/2024".</summary>
public static partial class PeriodWording
{
    private const string Year = @"(?:(?:(?:,? của)?,? năm |, ?| ?[/-] ?| )(?<y>(?:19|20|21)[0-9]{2})| năm(?: nay)?)?";
    private const string Count = @"(?<n>0?[1-9]|1[0-2]|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười(?: một| hai)?)";

    private static readonly string[] NumberWords =
        ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];

    /// <summary>
    /// Reads a whole phrase that names one period of the calendar months. Case, Unicode form and spacing do not matter; what
    /// the calendar does not have (month 13, quý V, 31/2) and any phrase with other words in it is refused. Never throws.
    /// </summary>
    /// <param name="text">The phrase alone, without the sentence around it.</param>
    /// <param name="contextYear">The year the text is about, for phrases that leave it out ("9 tháng", "cả năm").</param>
    /// <param name="period">
    /// The period. Six months come as a half year, "3 tháng cuối năm" as the fourth quarter, "đến hết quý II/2024" as the day
    /// 2024-06-30, "đến năm 2030" as that year, a term ("nhiệm kỳ 2020-2025") as the span of the years it names.
    /// </param>
    public static bool TryRead(string? text, int? contextYear, [NotNullWhen(true)] out Period? period)
    {
        var phrase = ViText.Tidy(text).Replace('–', '-').Replace('—', '-').Replace("qúy", "quý", StringComparison.Ordinal)
            .TrimEnd('.', ',', ';', ':', ' ');
        phrase = LeadIn().Replace(phrase, "");
        period = ToEndOf().Match(phrase) is { Success: true } upTo
            ? LastDayOf(Flow(phrase[upTo.Length..], contextYear)) ?? Stock(phrase, contextYear)
            : Stock(phrase, contextYear) ?? Flow(phrase, contextYear);
        return period is not null;
    }

    private static Period? LastDayOf(Period? period) => period is null ? null : Period.On(period.End);

    private static Period? Flow(string phrase, int? contextYear) =>
        ReadMonths(Months().Match(phrase), contextYear)
        ?? ReadHalf(HalfYear().Match(phrase), contextYear)
        ?? ReadQuarter(Quarter().Match(phrase), contextYear)
        ?? ReadMonth(Month().Match(phrase), contextYear)
        ?? ReadSpan(Span().Match(phrase))
        ?? ReadYear(WholeYear().Match(phrase), contextYear);

    private static Period? ReadMonths(Match match, int? contextYear)
    {
        if (!match.Success || YearOf(match, contextYear) is not { } year)
        {
            return null;
        }

        var months = Number(match.Groups["n"].Value);
        return (match.Groups["end"].Success, months) switch
        {
            (true, 3) => Period.Quarter(year, 4),
            (true, 6) => Period.Half(year, 2),
            (true, _) => null,
            (false, 6) => Period.Half(year, 1),
            _ => Period.YearToDate(year, months),
        };
    }

    private static Period? ReadHalf(Match match, int? contextYear) =>
        match.Success && YearOf(match, contextYear) is { } year
            ? Period.Half(year, match.Groups["half"].Value == "đầu" ? 1 : 2)
            : null;

    private static Period? ReadQuarter(Match match, int? contextYear) =>
        match.Success && YearOf(match, contextYear) is { } year
            ? Period.Quarter(year, match.Groups["q"].Value switch { "i" or "1" => 1, "ii" or "2" => 2, "iii" or "3" => 3, _ => 4 })
            : null;

    private static Period? ReadMonth(Match match, int? contextYear) =>
        match.Success && YearOf(match, contextYear) is { } year ? Period.Month(year, Number(match.Groups["n"].Value)) : null;

    private static Period? ReadYear(Match match, int? contextYear) =>
        match.Success && YearOf(match, contextYear) is { } year ? Period.ForYear(year) : null;

    private static Period? ReadSpan(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var (from, to) = (Number(match.Groups["from"].Value), Number(match.Groups["to"].Value));
        return from < to ? Period.Span(from, to) : null;
    }

    /// <summary>A day, with or without "tính đến ngày" before it. A day without its year needs such words.</summary>
    private static Period? Stock(string phrase, int? contextYear)
    {
        var upTo = UpTo().Match(phrase);
        var rest = phrase[upTo.Length..];
        if (Dates.TryRead(rest, out var date))
        {
            return date.Year is >= Period.MinYear and <= Period.MaxYear ? Period.On(date) : null;
        }

        var dayMonth = DayMonth().Match(rest);
        return upTo.Length > 0 && dayMonth.Success && contextYear is >= Period.MinYear and <= Period.MaxYear
            && Dates.TryMake(contextYear.Value, Number(dayMonth.Groups["m"].Value), Number(dayMonth.Groups["d"].Value), out date)
            ? Period.On(date)
            : null;
    }

    private static int? YearOf(Match match, int? contextYear) => match.Groups["y"].Success
        ? Number(match.Groups["y"].Value)
        : contextYear is >= Period.MinYear and <= Period.MaxYear ? contextYear : null;

    private static int Number(string text) => char.IsAsciiDigit(text[0])
        ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
        : Array.IndexOf(NumberWords, text == "bẩy" ? "bảy" : text == "tư" ? "bốn" : text);

    [GeneratedRegex(@"^(?:trong|của|cho|vào|kỳ) ")]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"^(?:(?:tính |lũy kế |luỹ kế )?đến )?(?:hết|cuối) ")]
    private static partial Regex ToEndOf();

    [GeneratedRegex(@"^(?:(?:tính |lũy kế |luỹ kế )?(?:đến|tới) (?:hết )?(?:thời điểm )?(?:ngày )?|(?:thời điểm )?ngày )?")]
    private static partial Regex UpTo();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})(?: ?[/-] ?| tháng )(?<m>[0-9]{1,2})\z")]
    private static partial Regex DayMonth();

    [GeneratedRegex("^" + Count + @"(?: tháng|t)(?: đầu| (?<end>cuối))?" + Year + @"\z")]
    private static partial Regex Months();

    [GeneratedRegex(@"^nửa (?:năm )?(?<half>đầu|cuối)" + Year + @"\z")]
    private static partial Regex HalfYear();

    [GeneratedRegex(@"^(?:quý ?|q)(?<q>iii|ii|iv|i|[1-4])" + Year + @"\z")]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^(?:tháng |t)(?<n>0?[1-9]|1[0-2]|hai|ba|tư|sáu|bảy|bẩy|tám|chín|mười(?: một| hai)?)" + Year + @"\z")]
    private static partial Regex Month();

    [GeneratedRegex(@"^(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|(?:kế hoạch )?(?:5|năm|10|mười) năm|kế hoạch) )?(?:từ )?(?:năm )?(?<from>(?:19|20|21)[0-9]{2})(?: ?- ?| đến (?:năm )?)(?<to>(?:19|20|21)[0-9]{2})\z")]
    private static partial Regex Span();

    [GeneratedRegex(@"^(?:(?:cả |toàn |đến )?năm(?: (?<y>(?:19|20|21)[0-9]{2})| nay)|(?:cả|toàn) năm|(?<y>(?:19|20|21)[0-9]{2}))\z")]
    private static partial Regex WholeYear();
}

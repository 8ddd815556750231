using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBan.Text.Checking.Wording;

/// <summary>A document as a report cites it: "Nghị quyết số 233-NQ/TU ngày 25/7/2022".</summary>
/// <param name="TypeWord">"Nghị quyết"; empty when only the symbol is printed.</param>
/// <param name="Symbol">Where the symbol stands.</param>
/// <param name="Written">The symbol as printed, lines joined.</param>
/// <param name="Number">"233".</param>
/// <param name="Year">"2021" of "23/2021/QĐ-TTg", else empty.</param>
/// <param name="Signs">The signs before each part: "-/" of "233-NQ/TU".</param>
/// <param name="Parts">The parts after number and year: "NQ", "TU".</param>
/// <param name="Date">The date printed after it.</param>
/// <param name="Span">From the type word to the date.</param>
internal sealed partial record DocumentReference(
    string TypeWord, TextSpan Symbol, string Written, string Number, string Year, string Signs, IReadOnlyList<string> Parts, DateOnly? Date, TextSpan Span)
{
    /// <summary>The abbreviation of the type: "NQ".</summary>
    public string Type => Parts[0];

    /// <summary>The agency, with its own parts: "TU", "HĐND".</summary>
    public string Agency => string.Join('-', Parts.Skip(1));

    /// <summary>"233-NQ/TU": the Party's way.</summary>
    public bool IsParty => Signs.StartsWith("-/", StringComparison.Ordinal);

    /// <summary>Every reference of a text that has at least a type and an agency.</summary>
    public static IReadOnlyList<DocumentReference> Read(string text) =>
        [.. Citation().Matches(text).Select(Of).Where(r => r.Parts.Count >= 2 && r.Parts[0].All(char.IsLetter) && r.Parts[0].Length <= 6)];

    private static DocumentReference Of(Match match)
    {
        var symbol = match.Groups["symbol"];
        var parts = match.Groups["part"].Captures.Select(c => c.Value.Replace('\u00D0', 'Đ')).ToList();
        var signs = string.Concat(match.Groups["sign"].Captures.Select(c => c.Value));
        return new DocumentReference(
            Blanks().Replace(match.Groups["type"].Value, " "), new(symbol.Index, symbol.Index + symbol.Length), LineEnds().Replace(symbol.Value, ""), match.Groups["number"].Value,
            match.Groups["year"].Value, signs, parts, DateOf(match), new(match.Index, match.Index + match.Length));
    }

    private static DateOnly? DateOf(Match match)
    {
        static int Value(Group group) => int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
        var (day, month, year) = (Value(match.Groups["day"]), Value(match.Groups["month"]), Value(match.Groups["dated"]));
        return month is > 0 and < 13 && year is > 1900 and < 2200 && day > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    [GeneratedRegex(@"(?:\b(?<type>Nghị\s+quyết|Quyết\s+định|Chỉ\s+thị|Kết\s+luận|Kế\s+hoạch|Thông\s+báo|Báo\s+cáo|Tờ\s+trình|Công\s+văn|Công\s+điện|Chương\s+trình|Đề\s+án|Hướng\s+dẫn|Nghị\s+định|Thông\s+tư|Thông\s+báo\s+kết\s+luận|Thông\s+báo\s+\(kết\s+luận\))"
        + @"(?:\s+(?:hành\s+động|liên\s+tịch|hỏa\s+tốc))?\s+(?:số\s*:?\s*)?|\b[Ss]ố\s*:?\s*)"
        + @"(?<symbol>(?<number>\d{1,5})(?:/(?<year>(?:19|20)\d\d))?(?:\s{0,4}(?<sign>[-–/])\s{0,4}(?<part>\p{Lu}[\p{L}&]*)){2,4})(?![\p{L}\d])"
        + @"(?:,?\s+ngày\s+(?<day>\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(?<month>\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(?<dated>\d{4}))?")]
    private static partial Regex Citation();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\s*[\r\n\f]\s*")]
    private static partial Regex LineEnds();
}

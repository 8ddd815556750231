using System.Text.RegularExpressions;

namespace LaBan.Measures;

/// <summary>What is wrong with a writing that is no number, in one Vietnamese sentence, and how to write it.</summary>
internal static partial class ViNumberProblem
{
    private const int ShownLength = 40;

    internal static string Of(string text, string body)
    {
        if (text.Length == 0)
        {
            return "Ô trống, chưa có số.";
        }

        var shown = Shown(text);
        if (body.Count(char.IsAsciiDigit) > ViNumber.MaxDigits)
        {
            return $"{shown} quá dài. Viết nhiều nhất {ViNumber.MaxDigits} chữ số.";
        }

        if (!OnlyMarks().IsMatch(body))
        {
            return $"{shown} có ký tự không thuộc về số. Chỉ viết chữ số 0-9, dấu chấm ngăn hàng nghìn và dấu phẩy thập phân, ví dụ 1.234,5.";
        }

        return $"{shown} không đọc được là số. {Suggestion(text, body)}";
    }

    internal static string TwoMeanings(string text, StatedNumber grouped, StatedNumber fraction) =>
        $"{Shown(text)} có thể là {Plain(grouped)} hoặc {Plain(fraction)}. Viết {Plain(grouped)} nếu là số nguyên, {Plain(fraction)} nếu là số thập phân.";

    private static string Suggestion(string text, string body)
    {
        var sign = text[0] is '-' or ViNumber.Minus ? "-" : "";
        if (EnglishGroups().Match(body) is { Success: true } english)
        {
            var fraction = english.Groups["fraction"].Value;
            return $"Viết {sign}{Grouped(english.Groups["whole"].Value)}{(fraction.Length > 0 ? "," + fraction : "")}.";
        }

        if (TwoParts().Match(body) is not { Success: true } parts)
        {
            return "Viết theo mẫu 1.234,5.";
        }

        var before = Digits(parts.Groups["before"].Value);
        var after = Digits(parts.Groups["after"].Value);
        return $"Viết {sign}{Grouped(before + after)} hoặc {sign}{Grouped(before)},{after}.";
    }

    private static string Shown(string text) =>
        $"«{(text.Length > ShownLength ? string.Concat(text.AsSpan(0, ShownLength), "…") : text)}»";

    private static string Plain(StatedNumber number) =>
        ViNumber.Write(number, asciiMinus: true).Replace(".", "", StringComparison.Ordinal);

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string Grouped(string digits) =>
        ViNumber.Write(decimal.Parse(Digits(digits), System.Globalization.CultureInfo.InvariantCulture), 0);

    [GeneratedRegex(@"^[0-9.,\u0020\u00A0\u2007\u2009\u202F]*\z")]
    private static partial Regex OnlyMarks();

    [GeneratedRegex(@"^(?<whole>[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.(?<fraction>[0-9]+))?\z")]
    private static partial Regex EnglishGroups();

    /// <summary>The digits before the first mark, and all that follows it.</summary>
    [GeneratedRegex(@"^(?<before>[0-9]+)[^0-9]+(?<after>[0-9].*)\z")]
    private static partial Regex TwoParts();
}

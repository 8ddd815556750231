using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBan.Measures;

/// <summary>The grammar of written numbers, one pattern for each way of writing them.</summary>
internal static partial class ViNumberReader
{
    // Spaces between groups: plain, no-break, figure, thin, narrow no-break.
    private const string Spaces = @"\u0020\u00A0\u2007\u2009\u202F";
    private const string Space = "[" + Spaces + "]";

    internal static ViReading Read(string text, DecimalHint hint)
    {
        var trimmed = text.Trim();
        var body = WithoutSign(trimmed, out var negative);
        var digits = body.Count(char.IsAsciiDigit);
        if (digits == 0 || digits > ViNumber.MaxDigits || !Shape().IsMatch(body))
        {
            return ViReading.Refused(ViNumberProblem.Of(trimmed, body));
        }

        if (LonePoint().IsMatch(body))
        {
            return TwoWays(trimmed, body, negative, hint, grouping: hint == DecimalHint.VietnameseGrouping, hint != DecimalHint.None);
        }

        if (hint == DecimalHint.InvariantPoint && LoneComma().IsMatch(body))
        {
            return TwoWays(trimmed, body, negative, hint, grouping: false, decided: false);
        }

        return TryPlain(body, hint, out var plain)
            ? ViReading.Of(Number(plain, negative))
            : ViReading.Refused(ViNumberProblem.Of(trimmed, body));
    }

    /// <summary>The digits with a point for the decimals, when the writing means one thing only.</summary>
    private static bool TryPlain(string body, DecimalHint hint, out string plain)
    {
        var decimalMark = Vietnamese().IsMatch(body) ? ','
            : PointDecimal().IsMatch(body) || (hint == DecimalHint.InvariantPoint && English().IsMatch(body)) ? '.'
            : '\0';
        plain = string.Concat(body.Where(c => char.IsAsciiDigit(c) || c == decimalMark)).Replace(',', '.');
        return decimalMark != '\0';
    }

    /// <summary>A mark before three digits, and nothing else: it groups or it is decimal.</summary>
    private static ViReading TwoWays(string text, string body, bool negative, DecimalHint hint, bool grouping, bool decided)
    {
        var grouped = Number(string.Concat(body.Where(char.IsAsciiDigit)), negative);
        var fraction = Number(body.Replace(',', '.'), negative);
        if (decided)
        {
            return ViReading.Of(grouping ? grouped : fraction);
        }

        var (likely, other) = hint == DecimalHint.InvariantPoint ? (fraction, grouped) : (grouped, fraction);
        var problem = ViNumberProblem.TwoMeanings(text, grouped, fraction);
        return new ViReading(ViReadingKind.Ambiguous, likely, other, problem);
    }

    private static string WithoutSign(string text, out bool negative)
    {
        negative = text.Length > 0 && (text[0] == '-' || text[0] == ViNumber.Minus);
        return negative || text.StartsWith('+') ? text[1..] : text;
    }

    private static StatedNumber Number(string plain, bool negative)
    {
        var value = decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        return new StatedNumber(negative ? -value : value, point < 0 ? 0 : plain.Length - point - 1);
    }

    [GeneratedRegex("^[0-9](?:[0-9.," + Spaces + @"]*[0-9])?\z")]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}\.[0-9]{3}\z")]
    private static partial Regex LonePoint();

    [GeneratedRegex(@"^[1-9][0-9]{0,2},[0-9]{3}\z")]
    private static partial Regex LoneComma();

    /// <summary>Groups by points or by spaces, or no groups; the comma is decimal.</summary>
    [GeneratedRegex(@"^(?:[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]{0,2}(?:" + Space + @"[0-9]{3})+)(?:,[0-9]{1,20})?\z")]
    private static partial Regex Vietnamese();

    /// <summary>No groups, or groups by spaces; the point is decimal.</summary>
    [GeneratedRegex(@"^(?:[0-9]+|[1-9][0-9]{0,2}(?:" + Space + @"[0-9]{3})+)\.[0-9]{1,20}\z")]
    private static partial Regex PointDecimal();

    /// <summary>Groups by commas; the point is decimal.</summary>
    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]{1,20})?\z")]
    private static partial Regex English();
}

using System.Globalization;
using System.Text;

namespace LaBan.Measures;

/// <summary>
/// Numbers in Vietnamese writing: the point groups by three, the comma is decimal, "1.234.567,89". Depends on no culture of
/// .NET, whose Vietnamese parser takes "1.23" for 123.
/// </summary>
public static class ViNumber
{
    /// <summary>The minus sign of typeset text, U+2212.</summary>
    public const char Minus = '\u2212';

    /// <summary>The most digits a number may have, so that its interval is still exact.</summary>
    public const int MaxDigits = 25;

    /// <summary>
    /// Reads one number standing alone. Accepts "1.234.567,89", "1 234 567,89" (any usual space), "1234,5", "1234.5", a
    /// leading "+", "-" or "−"; never throws. "1.234" is ambiguous unless <paramref name="hint"/> tells; the hint changes no
    /// other reading, except that with <see cref="DecimalHint.InvariantPoint"/> the English "1,234.5" is read too and a lone
    /// comma before three digits becomes ambiguous.
    /// </summary>
    public static ViReading Read(string? text, DecimalHint hint = DecimalHint.None) => ViNumberReader.Read(text ?? "", hint);

    /// <summary>Reads a number that can mean one thing only. False for an ambiguous writing and for what is no number.</summary>
    public static bool TryRead(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out StatedNumber? number)
    {
        var reading = Read(text);
        number = reading.Kind == ViReadingKind.Number ? reading.Value : null;
        return number is not null;
    }

    /// <summary>Writes a value with exactly <paramref name="decimals"/> decimals, rounded half away from zero: "−1.234,50".</summary>
    /// <param name="value">The value.</param>
    /// <param name="decimals">Decimals to print, 0 to 20.</param>
    /// <param name="asciiMinus">Writes "-" for exchange with other programs, instead of the typeset "−".</param>
    public static string Write(decimal value, int decimals, bool asciiMinus = false) =>
        Write(StatedNumber.Round(value, decimals), asciiMinus);

    /// <summary>Writes a number with its own decimals.</summary>
    public static string Write(StatedNumber number, bool asciiMinus = false)
    {
        ArgumentNullException.ThrowIfNull(number);
        var plain = Math.Abs(number.Value).ToString("F" + number.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? plain : plain[..point];
        var written = new StringBuilder();
        if (number.Value < 0)
        {
            written.Append(asciiMinus ? '-' : Minus);
        }

        AppendGrouped(written, whole);
        return point < 0 ? written.ToString() : written.Append(',').Append(plain, point + 1, number.Decimals).ToString();
    }

    /// <summary>Writes a value with at most <paramref name="maxDecimals"/> decimals and no trailing zeros: "8,2", "1.234".</summary>
    public static string WriteTrimmed(decimal value, int maxDecimals, bool asciiMinus = false)
    {
        var rounded = StatedNumber.Round(value, maxDecimals).Value;
        var needed = 0;
        while (decimal.Round(rounded, needed) != rounded)
        {
            needed++;
        }

        return Write(rounded, needed, asciiMinus);
    }

    private static void AppendGrouped(StringBuilder written, string digits)
    {
        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && (digits.Length - i) % 3 == 0)
            {
                written.Append('.');
            }

            written.Append(digits[i]);
        }
    }
}

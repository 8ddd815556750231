namespace LaBan.Text.Mentions;

/// <summary>
/// The value of a number as reports print it, the usual misprints included: "1.234.567,8", "93.4", "1.795.8", "1,234.5".
/// </summary>
internal static class NumberValue
{
    private const int MostDigits = 25;

    /// <summary>The value; null when the writing means nothing. In a ratio a lone point before three digits is decimal.</summary>
    public static decimal? Read(ReadOnlySpan<char> text, bool isRatio = false)
    {
        var points = text.Count('.');
        var commas = text.Count(',');
        if (text.Length - points - commas > MostDigits)
        {
            return null;
        }

        var mark = DecimalMark(text, points, commas, isRatio);
        return mark == text.Length || IsGrouped(text[..mark]) || points + commas == 1 ? Digits(text, mark) : null;
    }

    /// <summary>Where the decimals begin; the length when there are none.</summary>
    private static int DecimalMark(ReadOnlySpan<char> text, int points, int commas, bool isRatio)
    {
        var lastPoint = text.LastIndexOf('.');
        var lastComma = text.LastIndexOf(',');
        if (points == 0 && commas == 0)
        {
            return text.Length;
        }

        if (points > 0 && commas > 0)
        {
            return Math.Max(lastPoint, lastComma);
        }

        var last = Math.Max(lastPoint, lastComma);
        var threeAfter = text.Length - last - 1 == 3;
        if (points + commas > 1)
        {
            return threeAfter ? text.Length : last;
        }

        var isRound = threeAfter && text[^1] == '0' && text[^2] == '0';
        var groups = (points == 1 || isRound) && threeAfter && last <= 3 && text[0] != '0' && !isRatio;
        return groups ? text.Length : last;
    }

    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var run = 0;
        var groups = 0;
        foreach (var c in whole)
        {
            if (c is '.' or ',')
            {
                if (groups > 0 && run != 3)
                {
                    return false;
                }

                groups++;
                run = 0;
            }
            else
            {
                run++;
            }
        }

        return groups == 0 || run == 3;
    }

    private static decimal? Digits(ReadOnlySpan<char> text, int mark)
    {
        decimal value = 0;
        byte scale = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                if (text[i] is '.' or ',')
                {
                    continue;
                }

                return null;
            }

            value = (value * 10) + (text[i] - '0');
            scale += i > mark ? (byte)1 : (byte)0;
        }

        return value * new decimal(1, 0, 0, false, scale);
    }
}

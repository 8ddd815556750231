namespace LaBan.Text.Checking;

/// <summary>How the separators of a printed number are used.</summary>
internal enum NumberWriting : byte
{
    /// <summary>"1.234", "56": no decimals.</summary>
    Whole,

    /// <summary>"1.234,5".</summary>
    DecimalComma,

    /// <summary>"93.4".</summary>
    DecimalPoint,

    /// <summary>"1,234.5", "1,234,567".</summary>
    English,

    /// <summary>"1.795.8", "38.15,5".</summary>
    Broken,
}

/// <summary>Tells how a number is written, and how it should be.</summary>
internal static class NumberWritings
{
    /// <summary>The way a number is written.</summary>
    public static NumberWriting Of(string text)
    {
        var points = text.Count(c => c == '.');
        var commas = text.Count(c => c == ',');
        var last = Math.Max(text.LastIndexOf('.'), text.LastIndexOf(','));
        return (points, commas) switch
        {
            (0, 0) => NumberWriting.Whole,
            (0, 1) => NumberWriting.DecimalComma,
            (1, 0) when text[0] == '0' || text.Length - last - 1 != 3 => NumberWriting.DecimalPoint,
            (_, 0) => IsGrouped(text, '.') ? NumberWriting.Whole : IsTelephone(text) ? NumberWriting.Whole : NumberWriting.Broken,
            (0, _) => IsGrouped(text, ',') ? NumberWriting.English : NumberWriting.Broken,
            (_, 1) when text[last] == ',' => IsGrouped(text[..last], '.') ? NumberWriting.DecimalComma : NumberWriting.Broken,
            (1, _) when text[last] == '.' => IsGrouped(text[..last], ',') ? NumberWriting.English : NumberWriting.Broken,
            _ => NumberWriting.Broken,
        };
    }

    /// <summary>The same digits as they should be written; null when that cannot be told.</summary>
    public static string? Proper(string text)
    {
        var writing = Of(text);
        var last = Math.Max(text.LastIndexOf('.'), text.LastIndexOf(','));
        return writing switch
        {
            NumberWriting.DecimalComma => text.Replace(',', '.'),
            NumberWriting.DecimalPoint => text.Replace('.', ','),
            NumberWriting.English => string.Concat(text.Select(c => c == ',' ? '.' : c == '.' ? ',' : c)),
            NumberWriting.Broken when IsGrouped(text[..last].Replace(',', '.'), '.') => text[..last].Replace(',', '.') + "," + text[(last + 1)..],
            _ => null,
        };
    }

    private static bool IsGrouped(string text, char separator)
    {
        var groups = text.Split(separator);
        return groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(g => g.Length == 3) && groups.All(g => g.All(char.IsAsciiDigit));
    }

    /// <summary>"0204.3854.923".</summary>
    private static bool IsTelephone(string text) => text[0] == '0' || text.Count(c => c == '.') == 3 && text.Split('.').All(g => g.Length <= 3);
}

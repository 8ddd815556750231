using System.Globalization;
using System.Text;

namespace LaBan.Text.Lexicon;

/// <summary>
/// Two keys of a word. Bare: lower case without any diacritic ("hoa"). Key: with the letters ă â ê ô ơ ư đ kept and the tone
/// moved to the end, so that "hoà" and "hòa" are one word and "đạt" and "đất" are two.
/// </summary>
internal static class Spelling
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";
    private const int TableSize = 0x1F00;

    // For each character below TableSize: the bare letter, the letter with its quality, and the tone it carries.
    private static readonly char[] BareLetters = new char[TableSize];
    private static readonly char[] Letters = new char[TableSize];
    private static readonly char[] ToneOf = new char[TableSize];

    static Spelling()
    {
        for (var c = 0; c < TableSize; c++)
        {
            Enter((char)c);
        }
    }

    /// <summary>Lower case, no diacritics.</summary>
    public static string Bare(ReadOnlySpan<char> form)
    {
        Span<char> key = stackalloc char[form.Length];
        var length = 0;
        foreach (var c in form)
        {
            var letter = c < TableSize ? BareLetters[c] : char.ToLowerInvariant(c);
            if (letter != '\0')
            {
                key[length++] = letter;
            }
        }

        return new string(key[..length]);
    }

    /// <summary>Lower case, tone last.</summary>
    public static string Key(ReadOnlySpan<char> form)
    {
        Span<char> key = stackalloc char[form.Length + 1];
        var length = 0;
        var tone = '\0';
        foreach (var c in form)
        {
            tone = c < TableSize && ToneOf[c] != '\0' ? ToneOf[c] : tone;
            var letter = c < TableSize ? Letters[c] : char.ToLowerInvariant(c);
            if (letter != '\0')
            {
                key[length++] = letter;
            }
        }

        if (tone != '\0')
        {
            key[length++] = tone;
        }

        return new string(key[..length]);
    }

    private static void Enter(char c)
    {
        var lower = char.ToLowerInvariant(c);
        if (c < 0xC0)
        {
            BareLetters[c] = Letters[c] = lower;
            return;
        }

        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        var quality = new StringBuilder();
        foreach (var part in parts)
        {
            if (Tones.Contains(part))
            {
                ToneOf[c] = part;
            }
            else
            {
                quality.Append(part);
            }
        }

        var letter = quality.ToString().Normalize(NormalizationForm.FormC);
        Letters[c] = letter.Length == 1 ? char.ToLowerInvariant(letter[0]) : letter.Length == 0 ? '\0' : lower;
        BareLetters[c] = BareOf(parts, lower);
    }

    private static char BareOf(string parts, char lower)
    {
        if (lower == 'đ')
        {
            return 'd';
        }

        var first = parts[0];
        return CharUnicodeInfo.GetUnicodeCategory(first) == UnicodeCategory.NonSpacingMark ? '\0' : char.ToLowerInvariant(first);
    }
}

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
    private const ulong Entered = 1UL << 48;

    // For each character below TableSize, from the low bits up: the bare letter, the letter with its quality, the tone it carries, and
    // whether it was entered. A report uses some two hundred of them, so each is entered when it is first met.
    private static readonly ulong[] Table = new ulong[TableSize];

    /// <summary>Lower case, no diacritics.</summary>
    public static string Bare(ReadOnlySpan<char> form)
    {
        Span<char> key = stackalloc char[form.Length];
        var length = 0;
        foreach (var c in form)
        {
            var letter = c < TableSize ? unchecked((char)Of(c)) : char.ToLowerInvariant(c);
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
            var entry = c < TableSize ? Of(c) : (ulong)char.ToLowerInvariant(c) << 16;
            var own = unchecked((char)(entry >> 32));
            tone = own == '\0' ? tone : own;
            var letter = unchecked((char)(entry >> 16));
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

    private static ulong Of(char c) => Table[c] != 0 ? Table[c] : Table[c] = Entry(c);

    private static ulong Entry(char c)
    {
        var lower = char.ToLowerInvariant(c);
        if (c < 0xC0)
        {
            return Entered | ((ulong)lower << 16) | lower;
        }

        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        var quality = new StringBuilder();
        var tone = '\0';
        foreach (var part in parts)
        {
            if (Tones.Contains(part))
            {
                tone = part;
            }
            else
            {
                quality.Append(part);
            }
        }

        var letter = quality.ToString().Normalize(NormalizationForm.FormC);
        var kept = letter.Length == 1 ? char.ToLowerInvariant(letter[0]) : letter.Length == 0 ? '\0' : lower;
        return Entered | ((ulong)tone << 32) | ((ulong)kept << 16) | BareOf(parts, lower);
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

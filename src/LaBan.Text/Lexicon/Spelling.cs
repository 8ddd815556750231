using System.Globalization;
using System.Text;
using LaBan.Measures;

namespace LaBan.Text.Lexicon;

/// <summary>
/// Two keys of a word. Bare: lower case without any diacritic ("hoa"). Key: with the letters ă â ê ô ơ ư đ kept and the tone
/// moved to the end, so that "hoà" and "hòa" are one word and "đạt" and "đất" are two.
/// </summary>
internal static class Spelling
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    // A vowel without a tone and with each: grave, acute, tilde, hook, dot; and the marks and bare letters of these.
    private const string Vowels = "aàáãảạăằắẵẳặâầấẫẩậeèéẽẻẹêềếễểệiìíĩỉịoòóõỏọôồốỗổộơờớỡởợuùúũủụưừứữửựyỳýỹỷỵ";
    private const string Marks = "\0" + Tones;
    private const string Bases = "aaaeeiooouuy";
    private const int Row = 6;

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
            var letter = c < TableSize ? unchecked((char)Of(c)) : ViText.Lower(c);
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
        var lower = ViText.Lower(c);
        if (c < 0xC0)
        {
            return Entry(lower, lower, '\0');
        }

        return Vowels.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var at ? Entry(Bases[at / Row], Vowels[at / Row * Row], Marks[at % Row])
            : lower == 'đ' ? Entry('d', lower, '\0')
            : OfOther(c, lower);
    }

    private static ulong Entry(char bare, char kept, char tone) => Entered | ((ulong)tone << 32) | ((ulong)kept << 16) | bare;

    /// <summary>A letter of another alphabet, or a mark by itself.</summary>
    private static ulong OfOther(char c, char lower)
    {
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
        return Entry(BareOf(parts), kept, tone);
    }

    private static char BareOf(string parts) =>
        CharUnicodeInfo.GetUnicodeCategory(parts[0]) == UnicodeCategory.NonSpacingMark ? '\0' : char.ToLowerInvariant(parts[0]);
}

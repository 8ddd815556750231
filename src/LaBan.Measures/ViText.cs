using System.Globalization;
using System.Text;

namespace LaBan.Measures;

/// <summary>Vietnamese text made comparable: one composed form, and one key that ignores case, diacritics and tone placement.</summary>
public static class ViText
{
    // Asked once, and only for a text that has to be composed: asking loads ICU's tables.
    private static volatile bool _composes;

    /// <summary>The text in composed form (NFC). Half a surrogate pair and U+FFFE become U+FFFD, so this never throws on any string.</summary>
    /// <exception cref="PlatformNotSupportedException">The text has to be composed, and this machine cannot.</exception>
    public static string Nfc(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ViLetters.AreComposed(text))
        {
            return text;
        }

        if (!_composes)
        {
            RequireNormalization();
            _composes = true;
        }

        return WellFormed(text).Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether a text is surely in composed form: false may mean that only a closer look could tell.</summary>
    public static bool IsComposed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ViLetters.AreComposed(text);
    }

    /// <summary>Zero-width spaces and joiners, direction marks and the byte order mark: they are not there for a reader.</summary>
    public static bool IsInvisible(char c) => c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';

    /// <summary>The text in lower case, as the framework's invariant culture has it.</summary>
    public static string Lower(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ViLetters.Lower(text);
    }

    /// <summary>A letter in lower case.</summary>
    public static char Lower(char letter) => ViLetters.Lower(letter);

    /// <summary>
    /// The key under which two writings of one name meet: "Hoà  Bình", "HÒA BÌNH" and "hoa binh" all give "hoa binh".
    /// Folds case, diacritics (and so the placement of the tone), đ to d, and every run of whitespace to one space.
    /// </summary>
    public static string FoldKey(string text)
    {
        var bare = WithoutMarks(WithoutMarks(text).ToLowerInvariant());
        return CollapseSpaces(bare.Replace('đ', 'd'));
    }

    /// <summary>Whether Unicode normalisation works on this machine (it does not where .NET finds no ICU).</summary>
    public static bool NormalizationWorks()
    {
        try
        {
            return "e\u0323\u0302".Normalize(NormalizationForm.FormC) == "\u1EC7"
                && "\u1EC7".Normalize(NormalizationForm.FormD) == "e\u0323\u0302";
        }
        catch (PlatformNotSupportedException)
        {
            return false;
        }
    }

    /// <summary>Refuses to go on where Unicode normalisation does not work: names would silently fail to match.</summary>
    /// <exception cref="PlatformNotSupportedException">Normalisation does not work on this machine.</exception>
    public static void RequireNormalization()
    {
        if (!NormalizationWorks())
        {
            throw new PlatformNotSupportedException(
                "Unicode normalisation does not work on this machine: install ICU (libicu) and do not run in invariant globalization mode.");
        }
    }

    /// <summary>Composed, lower-case, trimmed, with single spaces: what the readers of this library match against.</summary>
    internal static string Tidy(string? text) => text is null ? "" : Lower(CollapseSpaces(Nfc(text)));

    /// <summary>The text without outer whitespace and with each inner run of it as one space.</summary>
    internal static string CollapseSpaces(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WithoutMarks(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in WellFormed(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                bare.Append(c);
            }
        }

        return bare.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>What .NET agrees to normalise: it throws on half a surrogate pair and on U+FFFE, which mean nothing.</summary>
    private static string WellFormed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!HasOdd(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value == 0xFFFE ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }

    private static bool HasOdd(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c) || c == '\uFFFE')
            {
                return true;
            }
        }

        return false;
    }
}

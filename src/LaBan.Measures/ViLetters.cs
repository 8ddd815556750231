namespace LaBan.Measures;

/// <summary>
/// Lower case and composed form of the letters Vietnamese is written with, told without the tables of ICU: loading those takes a
/// command that reads one report longer than the report. Any other letter is asked of the framework.
/// </summary>
internal static class ViLetters
{
    /// <summary>A letter in lower case.</summary>
    public static char Lower(char letter) => letter switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter,
        (>= '\u00C0' and <= '\u00DE') and not '\u00D7' => (char)(letter + 0x20),
        < '\u0100' or 'ă' or 'đ' or 'ĩ' or 'ũ' or 'ơ' or 'ư' => letter,
        'Ă' or 'Đ' or 'Ĩ' or 'Ũ' or 'Ơ' or 'Ư' => (char)(letter + 1),
        >= 'Ạ' and <= 'ỹ' => (char)(letter | 1),
        _ => char.ToLowerInvariant(letter),
    };

    /// <summary>A text in lower case; the text itself where it is that already.</summary>
    public static string Lower(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c))
            {
                return text.ToLowerInvariant();
            }

            if (Lower(c) != c)
            {
                return string.Create(text.Length, text, static (lower, given) => Lower(given, lower));
            }
        }

        return text;
    }

    /// <summary>Whether a text is surely in composed form: letters of Latin scripts, signs and punctuation that nothing joins.</summary>
    public static bool AreComposed(string text)
    {
        foreach (var c in text)
        {
            if (c is not (< '\u0300' or (>= 'Ạ' and <= 'ỹ') or (>= '\u2010' and <= '\u205E') or (>= '\uE000' and <= '\uF8FF')))
            {
                return false;
            }
        }

        return true;
    }

    private static void Lower(ReadOnlySpan<char> given, Span<char> lower)
    {
        for (var i = 0; i < given.Length; i++)
        {
            lower[i] = Lower(given[i]);
        }
    }
}

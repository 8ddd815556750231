namespace LaBan.Text.Checking.Wording;

/// <summary>
/// Whether one slip turns a syllable into another. What is a syllable as it stands is taken for a slip only where hands do slip: a tone
/// or a diacritic, a letter left out or put in, a final consonant; another onset or vowel makes another word.
/// </summary>
internal static class SyllableSlip
{
    private const string Vowels = "aăâeêioôơuưy";

    // Letters that a keyboard turns into each other by one diacritic, and finals that are confused.
    private static readonly string[] Alike = ["aăâ", "eê", "oôơ", "uư", "dđ", "mn", "ct", "cp", "tp"];

    /// <summary>Whether the key written is one slip away from the key meant; the keys are those of <see cref="Lexicon.Spelling"/>.</summary>
    public static bool IsOne(string written, string meant)
    {
        if (written == meant || written.Replace('y', 'i') == meant.Replace('y', 'i'))
        {
            return false;
        }

        var (letters, tone) = Cut(written);
        var (meantLetters, meantTone) = Cut(meant);
        if (letters == meantLetters)
        {
            return true;
        }

        var isSameTone = tone == meantTone || letters.Length != meantLetters.Length && (IsStopped(letters) != IsStopped(meantLetters));
        return isSameTone && EditDistance.IsOne(letters, meantLetters) && (!VietnameseSyllable.IsLegalKey(written) || IsLikely(letters, meantLetters));
    }

    private static (string Letters, string Tone) Cut(string key) => key.Length > 0 && key[^1] is >= '\u0300' and <= '\u0323' ? (key[..^1], key[^1..]) : (key, "");

    private static bool IsStopped(string letters) => letters.Length > 0 && letters[^1] is 'p' or 't' or 'c';

    private static bool IsLikely(string letters, string meant)
    {
        if (letters.Length != meant.Length)
        {
            return letters.Length > 1 && meant.Length > 1;
        }

        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] != meant[i])
            {
                var isFinal = i == letters.Length - 1 && i > 0;
                return IsPalatal(letters, i) && IsPalatal(meant, i) || Array.Exists(Alike, a => a.Contains(letters[i]) && a.Contains(meant[i])) && (isFinal || Vowels.Contains(letters[i]) || letters[i] is 'd' or 'đ');
            }
        }

        return false;
    }

    /// <summary>The first letter of a final "ch" or "nh", which hands and ears confuse.</summary>
    private static bool IsPalatal(string letters, int at) => at > 0 && at == letters.Length - 2 && letters[^1] == 'h' && letters[at] is ('c' or 'n');
}

namespace LaBan.Text.Normalising;

/// <summary>Tells text that lost its diacritics, by a poor scanner or a hurried hand, from sound Vietnamese.</summary>
internal static class ScanDetector
{
    private const int Sample = 40_000;
    private const int FewestWords = 12;
    private const double SoundShare = 0.25;

    /// <summary>Whether too few of its words carry letters only Vietnamese has.</summary>
    public static bool IsScanned(string text)
    {
        var words = 0;
        var vietnamese = 0;
        var inWord = false;
        var marked = false;
        for (var i = 0; i <= text.Length && i < Sample; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                inWord = true;
                marked |= text[i] is (>= '\u1EA0' and <= '\u1EF9') or 'ă' or 'đ' or 'ơ' or 'ư' or 'Ă' or 'Đ' or 'Ơ' or 'Ư';
            }
            else if (inWord)
            {
                words++;
                vietnamese += marked ? 1 : 0;
                inWord = marked = false;
            }
        }

        return words >= FewestWords && vietnamese < words * SoundShare;
    }
}

using LaBan.Text.Checking;

namespace LaBan.App.Documents.Review;

/// <summary>The sentence around a place of a text, by its line and its full stops.</summary>
internal static class Sentences
{
    private const int Longest = 600;

    /// <summary>Where the sentence of a place begins and ends.</summary>
    public static (int Start, int End) Around(string text, TextSpan span)
    {
        var first = Math.Max(0, span.Start - Longest);
        var last = Math.Min(text.Length, span.End + Longest);
        var start = span.Start;
        while (start > first && text[start - 1] != '\n' && !EndsAt(text, start - 1))
        {
            start--;
        }

        var end = span.End;
        while (end < last && text[end] != '\n' && !(end > span.Start && EndsAt(text, end - 1)))
        {
            end++;
        }

        while (start < span.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return (start, end);
    }

    /// <summary>A stop with a space after it; a dot within a number has none.</summary>
    private static bool EndsAt(string text, int at) => text[at] is '.' or ';' or '?' or '!' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);
}

using LaBan.Text.Checking;

namespace LaBan.App.Documents.Review;

/// <summary>The sentence around a place of a text, by its full stops and the ends of lines that do not merely wrap.</summary>
internal static class Sentences
{
    private const int Longest = 600;
    private const int ShortestWrapped = 50;

    /// <summary>Where the sentence of a place begins and ends.</summary>
    public static (int Start, int End) Around(string text, TextSpan span)
    {
        var first = Math.Max(0, span.Start - Longest);
        var last = Math.Min(text.Length, span.End + Longest);
        var start = span.Start;
        while (start > first && !EndsAt(text, start - 1))
        {
            start--;
        }

        var end = span.End;
        while (end < last && !EndsLine(text, end) && !(end > span.Start && EndsAt(text, end - 1)))
        {
            end++;
        }

        while (start < span.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return (start, end);
    }

    /// <summary>Whether a sentence ends with a character: a stop with a space after it (a dot within a number has none), or the end of a line.</summary>
    public static bool EndsAt(string text, int at) =>
        text[at] == '\n' ? EndsLine(text, at) : text[at] is '.' or ';' or '?' or '!' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);

    /// <summary>Whether a line ends here that the next one does not carry on.</summary>
    public static bool EndsLine(string text, int at) => text[at] == '\n' && !IsWrap(text, at);

    /// <summary>A long line that stops in the middle, with a next one that begins small: the text of a PDF or a typed page.</summary>
    private static bool IsWrap(string text, int at)
    {
        if (text[at] != '\n' || at + 1 >= text.Length || !(char.IsLower(text[at + 1]) || (char.IsDigit(text[at + 1]) && !IsListNumber(text, at + 1))))
        {
            return false;
        }

        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var line = text.AsSpan(start, at - start).TrimEnd();
        return line.Length >= ShortestWrapped && line[^1] is not ('.' or ';' or ':' or '!' or '?') && !line.Contains('\t');
    }

    /// <summary>"2. Nông nghiệp" begins a line of its own; "2.450 người" does not.</summary>
    private static bool IsListNumber(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end < text.Length - 1 && text[end] is '.' or ')' or '/' && !char.IsDigit(text[end + 1]);
    }
}

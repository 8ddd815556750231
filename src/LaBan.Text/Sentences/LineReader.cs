using LaBan.Text.Tokens;

namespace LaBan.Text.Sentences;

/// <summary>Groups tokens into printed lines and tells how wide the page is.</summary>
internal static class LineReader
{
    private const int WidestPage = 200;

    /// <summary>All lines of the text, blank ones included.</summary>
    public static Sequence<Line> Read(Stretch<Token> tokens)
    {
        var lines = new Sequence<Line>(tokens.Length / 16);
        var first = 0;
        var lineStart = 0;
        var afterPage = false;
        for (var i = 0; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && tokens[i].Kind != TokenKind.Break)
            {
                continue;
            }

            lines.Add(Of(tokens, first, i, lineStart, afterPage));
            if (i < tokens.Length)
            {
                afterPage = tokens[i].Mark == '\f';
                first = i + 1;
                lineStart = tokens[i].End;
            }
        }

        return lines;
    }

    /// <summary>The width of a full line, when the text was broken into lines by a page; 0 when each line is a paragraph.</summary>
    public static int PageWidth(Stretch<Line> lines)
    {
        Span<int> widths = stackalloc int[WidestPage + 1];
        var printed = 0;
        foreach (var line in lines)
        {
            if (!line.IsBlank)
            {
                widths[Math.Min(line.Width, WidestPage)]++;
                printed++;
            }
        }

        if (printed < 8 || widths[WidestPage] * 5 > printed)
        {
            return 0;
        }

        var full = Percentile(widths, printed);
        var nearlyFull = 0;
        for (var width = full * 3 / 4; width <= WidestPage; width++)
        {
            nearlyFull += widths[width];
        }

        return full >= 30 && nearlyFull * 2 >= printed ? full : 0;
    }

    private static int Percentile(Span<int> widths, int printed)
    {
        var seen = 0;
        for (var width = 0; width < widths.Length; width++)
        {
            seen += widths[width];
            if (seen * 10 >= printed * 8)
            {
                return width;
            }
        }

        return WidestPage;
    }

    private static Line Of(Stretch<Token> tokens, int first, int last, int lineStart, bool afterPage) => first == last
        ? new Line(first, last, lineStart, 0, last < tokens.Length ? tokens[last].Start - lineStart : 0, afterPage)
        : new Line(first, last, tokens[first].Start, tokens[last - 1].End - tokens[first].Start, tokens[first].Start - lineStart, afterPage);
}

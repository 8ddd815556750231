using LaBan.Text.Tokens;

namespace LaBan.Text.Sentences;

/// <summary>A report in reading order: its paragraphs, and the numbers that only number its parts.</summary>
internal sealed class Layout
{
    /// <summary>The tokens in reading order, without line ends.</summary>
    public required Token[] Tokens { get; init; }

    /// <summary>The paragraphs in reading order, footnotes last.</summary>
    public required List<Paragraph> Paragraphs { get; init; }

    /// <summary>Offsets of numbers that number lists, headings, pages and footnotes.</summary>
    public required HashSet<int> Enumerators { get; init; }

    /// <summary>For each footnote number, the token in reading order that carries its mark.</summary>
    public Dictionary<int, int> FootnoteMarks { get; } = [];

    /// <summary>Lays out a text.</summary>
    public static Layout Of(string text, Sequence<Token> tokens, IReadOnlyList<Reading.TableRow> rows)
    {
        var lines = LineReader.Read(tokens.All).All;
        var builder = new LayoutBuilder(text, tokens, rows, (LineReader.PageWidth(lines), tokens.Count - lines.Length + 1));
        foreach (var line in lines)
        {
            builder.Take(line);
        }

        var layout = builder.Finish();
        FootnoteMarkReader.Read(text, layout);
        return layout;
    }
}

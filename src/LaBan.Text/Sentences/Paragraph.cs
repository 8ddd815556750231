namespace LaBan.Text.Sentences;

/// <summary>What a paragraph is in the report.</summary>
internal enum ParagraphKind : byte
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>A row of a table.</summary>
    Row,
}

/// <summary>A paragraph in reading order: lines joined, footnotes lifted out of the sentences they interrupt.</summary>
internal sealed class Paragraph
{
    /// <summary>What it is.</summary>
    public required ParagraphKind Kind { get; set; }

    /// <summary>Depth of a heading or item: 0 part, 1 roman, 2 "1.", 3 "1.1.", 4 letter, 5 bullet.</summary>
    public required int Level { get; init; }

    /// <summary>Its first token in reading order.</summary>
    public required int First { get; init; }

    /// <summary>One past its last token.</summary>
    public int Last { get; set; }

    /// <summary>The number of a footnote, 0 for other paragraphs.</summary>
    public int Footnote { get; init; }

    /// <summary>The row of a table, when it is one.</summary>
    public Reading.TableRow? Row { get; init; }
}

namespace LaBan.Text.Document;

/// <summary>One piece of a document, from top to bottom: a heading, a paragraph, a table, a chart, a break.</summary>
public abstract record Block;

/// <summary>The four depths of an administrative report: Phần I → I. → 1. → a).</summary>
public enum HeadingLevel
{
    /// <summary>"Phần I" over a title in capitals.</summary>
    Part,

    /// <summary>"I. TITLE IN CAPITALS".</summary>
    Section,

    /// <summary>"1. Title".</summary>
    Clause,

    /// <summary>"a) Title".</summary>
    Point,
}

/// <summary>A numbered title. The number is bare ("I", "1", "a"); the level adds its punctuation.</summary>
public sealed record Heading(HeadingLevel Level, string Number, string Text) : Block
{
    /// <summary>The heading as printed; that of a part has two lines.</summary>
    public string Printed => Level switch
    {
        HeadingLevel.Part => Joined($"Phần {Number}", "\n", Text.ToUpperInvariant()),
        HeadingLevel.Section => Joined($"{Number}.", " ", Text.ToUpperInvariant()),
        HeadingLevel.Clause => Joined($"{Number}.", " ", Text),
        _ => Joined($"{Number})", " ", Text),
    };

    private string Joined(string label, string separator, string title) =>
        Number.Length == 0 ? title : label + separator + title;
}

/// <summary>A paragraph of running text.</summary>
public sealed record Paragraph(IReadOnlyList<Run> Runs) : Block;

/// <summary>A line of a list: "- …" at depth 0, "+ …" below it. The dash is printed by the document, not written in the runs.</summary>
public sealed record Bullet(IReadOnlyList<Run> Runs, int Depth = 0) : Block
{
    /// <summary>The printed dash with its space.</summary>
    public string Mark => Depth == 0 ? "- " : "+ ";
}

/// <summary>A small remark under a table or chart, or at the end of an annex.</summary>
public sealed record Note(IReadOnlyList<Run> Runs) : Block;

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreak : Block;

/// <summary>What follows belongs to an annex with its own pages. The number is Roman, or empty when there is only one annex.</summary>
public sealed record AnnexStart(string Number, string Title, string? ReferenceLine = null, bool Landscape = false) : Block
{
    /// <summary>The label and title as printed, on two lines.</summary>
    public string Printed => $"Phụ lục {Number}".TrimEnd() + "\n" + Title.ToUpperInvariant();
}

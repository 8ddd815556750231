namespace LaBan.Office.Commented;

/// <summary>What stands in a paragraph of the body as a whole: a run, a formula. Comments begin before it, within it or end behind it.</summary>
/// <param name="Start">Where it begins in the part.</param>
/// <param name="IsRun">Whether it is a run, which can be divided.</param>
/// <param name="Opening">Its opening tag.</param>
/// <param name="Prefix">The prefix of the namespace of Word documents here.</param>
/// <param name="Namespace">That namespace.</param>
internal sealed record Standing(int Start, bool IsRun, string Opening, string Prefix, string Namespace)
{
    /// <summary>Behind its end.</summary>
    public int End { get; set; }

    /// <summary>Its name in the writing: "w:r".</summary>
    public string Name { get; init; } = "";

    /// <summary>The properties of the run as they are written, or nothing.</summary>
    public string Properties { get; set; } = "";

    /// <summary>Where the first thing in the run begins, behind its properties.</summary>
    public int? FirstStart { get; set; }

    /// <summary>Where the last thing in the run ends.</summary>
    public int LastEnd { get; set; }
}

/// <summary>One thing in a run: its text, a tab, a drawing.</summary>
internal sealed record RunPart(int Start, int ContentStart, string Name)
{
    public int ContentEnd { get; set; }

    public int End { get; set; }

    /// <summary>Whether it is text that can be divided.</summary>
    public bool IsText { get; set; }
}

/// <summary>Where a piece of text stands in the body.</summary>
/// <param name="Standing">The run or other thing that holds it.</param>
/// <param name="Part">What holds it within the run; null where the run is not divided.</param>
/// <param name="Cell">The innermost cell of a table, by where it begins; -1 outside tables.</param>
/// <param name="IsInBox">Whether it stands in a text box.</param>
/// <param name="IsExact">Whether a comment can be set at its very characters.</param>
internal sealed record Spot(Standing Standing, RunPart? Part, int Cell, bool IsInBox, bool IsExact);

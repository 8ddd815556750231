using LaBan.Text;
using LaBan.Text.Reading;

namespace LaBan.Tests.Text.Marked;

/// <summary>What a marked sentence expects of one of its numbers. Null is not checked; "-" must be empty.</summary>
/// <param name="Start">Where the number begins in the text that is read.</param>
/// <param name="Text">The number as printed.</param>
/// <param name="Role">Its role's name: "plan_ratio".</param>
internal sealed record ExpectedNumber(int Start, string Text, string Role)
{
    /// <summary>The value; null for numbers that measure nothing.</summary>
    public decimal? Value { get; init; }

    /// <summary>+1 or −1 for changes.</summary>
    public int Direction { get; init; }

    /// <summary>The unit.</summary>
    public string? Unit { get; init; }

    /// <summary>What a change or ratio is against.</summary>
    public string? Basis { get; init; }

    /// <summary>The period's code.</summary>
    public string? Period { get; init; }

    /// <summary>actual, est or plan.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The indicators that are right; none when it is not checked.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];
}

/// <summary>A sentence with its expected reading.</summary>
/// <param name="Name">File and line: "changes.txt:12".</param>
/// <param name="Source">The whole text to read: title, headings and the sentence.</param>
/// <param name="Start">Where the sentence begins in it.</param>
/// <param name="Options">The day of the report.</param>
/// <param name="Numbers">Every number of the sentence in order.</param>
/// <param name="Problems">What is wrong with the way it is written down; empty for a sound one.</param>
internal sealed record MarkedSentence(
    string Name, SourceText Source, int Start, ReadingOptions Options, IReadOnlyList<ExpectedNumber> Numbers, IReadOnlyList<string> Problems)
{
    /// <summary>What the engine is known to misread in it; null for a sentence that is read as marked.</summary>
    public string? Misread { get; init; }
}

namespace LaBan.Text.Checking;

/// <summary>A stretch of the normal (NFC) text, in UTF-16 code units.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Whether the two have a character in common.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}

/// <summary>A doubtful place of a document.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Severity">How sure it is.</param>
/// <param name="Span">The doubtful characters.</param>
/// <param name="Related">The figures it was compared with.</param>
/// <param name="Message">What is wrong, a Vietnamese sentence that ends with a full stop.</param>
/// <param name="Expected">What would fit, as it would be printed; null when that cannot be told.</param>
/// <param name="Arithmetic">The calculation: "62,4% × 5.210,7 = 3.251,5; văn bản ghi 3.302".</param>
public sealed record Finding(
    RuleDescriptor Rule, Severity Severity, TextSpan Span, IReadOnlyList<TextSpan> Related, string Message, string? Expected, string? Arithmetic);

/// <summary>A calculation that the printed figures bear out.</summary>
/// <param name="Rule">The rule that made it.</param>
/// <param name="Numbers">Where the numbers it confirms begin.</param>
/// <param name="Arithmetic">The calculation.</param>
public sealed record Confirmation(RuleDescriptor Rule, IReadOnlyList<int> Numbers, string Arithmetic);

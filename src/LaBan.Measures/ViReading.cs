namespace LaBan.Measures;

/// <summary>What the context says about a lone point before three digits, as in "1.234".</summary>
public enum DecimalHint
{
    /// <summary>Nothing: "1.234" is ambiguous.</summary>
    None,

    /// <summary>The text is written the Vietnamese way: the point groups thousands, "1.234" is 1234.</summary>
    VietnameseGrouping,

    /// <summary>The text is written by a machine or the English way: the point is decimal, "1.234" is 1 and 234 thousandths.</summary>
    InvariantPoint,
}

/// <summary>How a piece of text came out as a number.</summary>
public enum ViReadingKind
{
    /// <summary>It is one number.</summary>
    Number,

    /// <summary>It is one of two numbers and the context does not tell which.</summary>
    Ambiguous,

    /// <summary>It is not a number.</summary>
    NotANumber,
}

/// <summary>The outcome of reading a number: the number, the two numbers it may be, or why it is none.</summary>
/// <param name="Kind">Which of the three it is.</param>
/// <param name="Value">The number, or the likelier of two (the Vietnamese writing); null when it is none.</param>
/// <param name="Alternative">The other reading of an ambiguous writing; null otherwise.</param>
/// <param name="Problem">A short Vietnamese sentence on what is wrong and how to write it; null for a number.</param>
public sealed record ViReading(ViReadingKind Kind, StatedNumber? Value, StatedNumber? Alternative, string? Problem)
{
    internal static ViReading Of(StatedNumber value) => new(ViReadingKind.Number, value, null, null);

    internal static ViReading Refused(string problem) => new(ViReadingKind.NotANumber, null, null, problem);
}

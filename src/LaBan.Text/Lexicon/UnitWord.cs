namespace LaBan.Text.Lexicon;

/// <summary>The kinds of unit a report prints after a number.</summary>
internal enum UnitKind : byte
{
    /// <summary>"%".</summary>
    Percent,

    /// <summary>"‰".</summary>
    Permille,

    /// <summary>"điểm %".</summary>
    Points,

    /// <summary>What is weighed, measured or paid: "tấn", "ha", "đồng".</summary>
    Measure,

    /// <summary>What is counted: "dự án".</summary>
    Count,

    /// <summary>What is counted but is no figure of statistics: "văn bản", "nhóm giải pháp".</summary>
    Loose,

    /// <summary>What makes the number part of a name: "3 sao".</summary>
    Name,

    /// <summary>A noun nobody listed.</summary>
    Noun,
}

/// <summary>A unit as the engine writes it, whatever spelling the report uses.</summary>
internal sealed record UnitWord(UnitKind Kind, string Symbol);

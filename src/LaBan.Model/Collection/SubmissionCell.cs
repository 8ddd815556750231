using LaBan.Measures;

namespace LaBan.Model.Collection;

/// <summary>
/// One figure of a submission as it stands now. Missing, zero and "không phát sinh" are three things. Its version moves with every
/// change; who changes it names the version he saw.
/// </summary>
public sealed class SubmissionCell
{
    /// <summary>The longest comment that is taken.</summary>
    public const int LongestComment = 1_000;

    public int SubmissionId { get; init; }

    public int LineId { get; init; }

    public int ColumnId { get; init; }

    public decimal? Value { get; init; }

    /// <summary>Decimals it was typed with.</summary>
    public short Decimals { get; init; }

    /// <summary>"Không phát sinh": there is nothing to count, which is not a zero that was counted.</summary>
    public bool IsNone { get; init; }

    public string? Comment { get; init; }

    public int Version { get; init; }

    public DateTime ChangedAt { get; init; }

    public required string ChangedBy { get; init; }

    /// <summary>The version that the province approved last, or null when it approved none.</summary>
    public int? ApprovedVersion { get; init; }

    public CellContent Content => new(Value, Decimals, IsNone, Comment);

    /// <summary>Whether it changed since the province approved it.</summary>
    public bool ChangedSinceApproval => ApprovedVersion is { } approved && approved != Version;
}

/// <summary>What stands in a cell.</summary>
public sealed record CellContent(decimal? Value, short Decimals, bool IsNone, string? Comment)
{
    /// <summary>A cell that nobody touched.</summary>
    public static CellContent Missing { get; } = new(null, 0, false, null);

    /// <summary>Whether there is neither a figure nor the word that there is none.</summary>
    public bool IsMissing => Value is null && !IsNone;

    /// <summary>The printed figure, or null.</summary>
    public StatedNumber? Stated => Value is { } value ? new(value, Decimals) : null;

    /// <summary>Whether both say the same figure, whatever their comments.</summary>
    public bool SaysTheSame(CellContent other) => other is not null && (Value, IsNone) == (other.Value, other.IsNone);

    /// <summary>Puts together what was typed; a figure and "không phát sinh" exclude each other.</summary>
    public static Outcome<CellContent> Make(StatedNumber? number, bool isNone, string? comment)
    {
        if (number is not null && isNone)
        {
            return CollectionProblems.NoneWithFigure;
        }

        if (number is { Value: var value } && Math.Abs(value) >= Largest)
        {
            return CollectionProblems.FigureTooLarge;
        }

        var words = ViText.Nfc(comment ?? "").Trim();
        return new CellContent(number?.Value, (short)(number?.Decimals ?? 0), isNone,
            words.Length == 0 ? null : words[..Math.Min(words.Length, SubmissionCell.LongestComment)]);
    }

    private const decimal Largest = 1_000_000_000_000_000m;
}

/// <summary>One change of a cell: what it said from then on. Never changed itself.</summary>
public sealed class CellChange
{
    public long Id { get; init; }

    public int SubmissionId { get; init; }

    public int LineId { get; init; }

    public int ColumnId { get; init; }

    public int Version { get; init; }

    public decimal? Value { get; init; }

    public short Decimals { get; init; }

    public bool IsNone { get; init; }

    public string? Comment { get; init; }

    public DateTime At { get; init; }

    public required string By { get; init; }

    public int? PersonId { get; init; }

    /// <summary>Which way it came in.</summary>
    public EntryWay Way { get; init; }

    public CellContent Content => new(Value, Decimals, IsNone, Comment);
}

/// <summary>The ways a figure comes in.</summary>
public enum EntryWay
{
    Page,
    Workbook,
    Report,
    Import,
}

/// <summary>Why a figure that a rule warned about stands. It holds for that figure alone. Never changed; the last one counts.</summary>
public sealed class CellExplanation
{
    public long Id { get; init; }

    public int SubmissionId { get; init; }

    public int LineId { get; init; }

    public int ColumnId { get; init; }

    /// <summary>Code of the rule that warned.</summary>
    public required string Rule { get; init; }

    public required string Text { get; init; }

    /// <summary>The figure it explains.</summary>
    public decimal? Value { get; init; }

    public bool IsNone { get; init; }

    public DateTime At { get; init; }

    public required string By { get; init; }

    /// <summary>Whether it still speaks of what stands in the cell.</summary>
    public bool Holds(CellContent content) => content is not null && (Value, IsNone) == (content.Value, content.IsNone);
}

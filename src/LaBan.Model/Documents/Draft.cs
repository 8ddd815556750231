namespace LaBan.Model.Documents;

/// <summary>A document that is checked again and again while it is written. Each version of it that is checked is a round.</summary>
public sealed class Draft
{
    public long Id { get; init; }

    /// <summary>The name of the file it began as.</summary>
    public required string Name { get; init; }

    /// <summary>The name that later versions share with it, see <see cref="DraftName"/>; null when another draft took the name over.</summary>
    public string? Stem { get; init; }

    /// <summary>The organisation whose people see it.</summary>
    public int? OrganisationId { get; init; }

    public DateTime CreatedAt { get; init; }
}

/// <summary>One check of one version of a draft: what it was, and how many places were doubtful. Never changed.</summary>
public sealed class CheckRound
{
    public long Id { get; init; }

    public long DraftId { get; init; }

    public required string DocumentId { get; init; }

    public required string Name { get; init; }

    /// <summary>SHA-256 of the file, in hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The day as of which the figures on file were compared; null when they were not.</summary>
    public DateOnly? FactsOn { get; init; }

    public DateTime CheckedAt { get; init; }

    public int Numbers { get; init; }

    public int Understood { get; init; }

    public int Tested { get; init; }

    public int Confirmed { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Hints { get; init; }

    /// <summary>Findings left out because a phrase turns their rule off.</summary>
    public int Suppressed { get; init; }

    /// <summary>The keys by which its findings are known again.</summary>
    public required string[] Findings { get; init; }

    /// <summary>A sum over what came of it: the same document with the same outcome is one round.</summary>
    public required string Outcome { get; init; }
}

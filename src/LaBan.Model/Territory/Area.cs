namespace LaBan.Model.Territory;

/// <summary>
/// A territorial unit during the time it existed with these boundaries and this name. Its official code alone does not
/// identify it: code 24 was Bắc Giang until 30/6/2025 and is Bắc Ninh since; the key is (code, valid from).
/// </summary>
public sealed class Area
{
    public int Id { get; init; }

    /// <summary>Stable key in files, such as <c>BG</c> or <c>BN2025</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Official code of the administrative list (2 digits for a province, 5 for a commune), where known.</summary>
    public string? Code { get; set; }

    public required string NameVi { get; set; }

    public AreaLevel Level { get; set; }

    public string? Parent { get; set; }

    /// <summary>First day, or null when it lies before the data.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day, or null while it exists.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>What made or ended it, in words.</summary>
    public string Event { get; set; } = "";

    public string LegalBasis { get; set; } = "";

    public string MentionedIn { get; set; } = "";

    public string Source { get; set; } = "";

    public int Position { get; set; }

    public bool ExistsOn(DateOnly date) =>
        (ValidFrom is null || ValidFrom <= date) && (ValidTo is null || date <= ValidTo);
}

/// <summary>Levels of territory, from the country down; an aggregate is a set of units that is no unit itself.</summary>
public enum AreaLevel
{
    Country,
    Region,
    Province,
    District,
    City,
    Town,
    Commune,
    Aggregate,
}

/// <summary>One area became another, wholly or in part.</summary>
public sealed class AreaSuccession
{
    public int Id { get; init; }

    public required string Predecessor { get; init; }

    public required string Successor { get; init; }

    public SuccessionKind Kind { get; init; }

    /// <summary>Part of the predecessor that went over (0 to 1), or null when unknown.</summary>
    public decimal? Share { get; init; }
}

/// <summary>How an area went over into its successor.</summary>
public enum SuccessionKind
{
    Whole,
    Part,
    Renamed,
    TypeChanged,
}

namespace LaBan.Model.Identity;

/// <summary>A body that reports, approves or only reads: an office, a department, a local authority. It lives for a stretch of time.</summary>
public sealed class Organisation
{
    public int Id { get; init; }

    /// <summary>Stable code in files and addresses, such as <c>so-cong-thuong</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The name it has now, or had last.</summary>
    public required string NameVi { get; set; }

    public OrganisationKind Kind { get; set; }

    /// <summary>Key of the area that a local authority governs; null for bodies of the province.</summary>
    public string? Area { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>Position in lists.</summary>
    public int Position { get; set; }

    /// <summary>Who set it on a page since a data file last did; null where a file says how it is.</summary>
    public string? SetBy { get; set; }

    public DateTime? SetAt { get; set; }

    /// <summary>The names it had before.</summary>
    public List<FormerName> FormerNames { get; init; } = [];

    public bool IsValidOn(DateOnly date) =>
        (ValidFrom is null || ValidFrom <= date) && (ValidTo is null || date <= ValidTo);

    /// <summary>Whether there is a day on which both stand.</summary>
    public bool StandsBeside(Organisation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (ValidFrom is null || other.ValidTo is null || ValidFrom <= other.ValidTo)
            && (ValidTo is null || other.ValidFrom is null || other.ValidFrom <= ValidTo);
    }

    /// <summary>Whether it goes, or went, by a name.</summary>
    public bool IsCalled(string name) => NameVi == name || FormerNames.Exists(n => n.NameVi == name);
}

/// <summary>A name that a body had until it got the next one.</summary>
public sealed class FormerName
{
    public int Id { get; init; }

    public int OrganisationId { get; init; }

    public required string NameVi { get; init; }

    /// <summary>The last day of it.</summary>
    public DateOnly ValidTo { get; init; }
}

/// <summary>What a body is in the province.</summary>
public enum OrganisationKind
{
    /// <summary>The office that compiles for the whole province.</summary>
    ProvinceOffice,
    Department,

    /// <summary>The people's committee of a district, a commune or a ward.</summary>
    Local,
    Statistics,
}

/// <summary>One body took over the work of another on a day.</summary>
public sealed class OrganisationSuccession
{
    public int Id { get; init; }

    /// <summary>Code of the body that ended.</summary>
    public required string Predecessor { get; init; }

    /// <summary>Code of the body that goes on.</summary>
    public required string Successor { get; init; }

    public DateOnly Since { get; set; }

    public string Note { get; set; } = "";
}

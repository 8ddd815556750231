using LaBan.Measures;

namespace LaBan.Model.Plans;

/// <summary>A socio-economic development plan: of one year, of five years, or a vision.</summary>
public sealed class Plan
{
    public int Id { get; init; }

    public int ProvinceId { get; init; }

    /// <summary>Code in files: <c>2024</c>, <c>2021-2025</c>, <c>vision-2045</c>.</summary>
    public required string Code { get; init; }

    public PlanKind Kind { get; init; }

    public required Period Period { get; init; }

    public List<Target> Targets { get; init; } = [];
}

/// <summary>How far a plan reaches.</summary>
public enum PlanKind
{
    Annual,
    FiveYear,
    Vision,
}

/// <summary>
/// A promise about one indicator, area and period, made by one issuer. What it promises stands in its versions:
/// proposed, assigned, adjusted.
/// </summary>
public sealed class Target
{
    public int Id { get; init; }

    public int PlanId { get; init; }

    public int ProvinceId { get; init; }

    public int IndicatorId { get; init; }

    public int AreaId { get; init; }

    /// <summary>Period the promise is about: the plan's year, or the last year of a longer plan.</summary>
    public required Period Period { get; init; }

    /// <summary>Unit of the promise; may differ from the indicator's (a rank of GRDP, a growth of revenue).</summary>
    public required string Unit { get; init; }

    public Issuer Issuer { get; init; }

    /// <summary>Number of the headline target (chỉ tiêu) in the plan's list, or null.</summary>
    public string? Number { get; set; }

    public List<TargetVersion> Versions { get; init; } = [];

    /// <summary>
    /// The version in force, as it was known on a day: the last assigned or adjusted one, else the last proposal.
    /// </summary>
    public TargetVersion? InForce(DateOnly asOf) =>
        Versions.Where(v => v.KnownFrom <= asOf)
            .OrderBy(v => v.Stage != TargetStage.Proposed)
            .ThenBy(v => v.KnownFrom)
            .ThenBy(v => v.Version)
            .LastOrDefault();
}

/// <summary>One wording of a target: operator, value, and the document that decided it.</summary>
public sealed class TargetVersion
{
    public int Id { get; init; }

    public int TargetId { get; init; }

    public int ProvinceId { get; init; }

    public short Version { get; init; }

    public TargetStage Stage { get; init; }

    public TargetOperator Operator { get; init; }

    /// <summary>Promised value, lower bound of a range; null where the plan leaves it blank.</summary>
    public decimal? Value { get; init; }

    /// <summary>Upper bound of a range.</summary>
    public decimal? ValueMax { get; init; }

    public short Decimals { get; init; }

    public TargetOrigin Origin { get; init; }

    /// <summary>Bounds that rounding leaves open when the value was derived from a printed ratio.</summary>
    public decimal? DerivedLow { get; init; }

    public decimal? DerivedHigh { get; init; }

    /// <summary>The document in which the version was read.</summary>
    public int SourceId { get; init; }

    /// <summary>The deciding document ("Nghị quyết số …"), empty where the source does not name it.</summary>
    public string Decision { get; init; } = "";

    /// <summary>Day from which the version binds, where known.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    public DateOnly KnownFrom { get; init; }

    public DateTime RecordedAt { get; init; }

    public string RecordedBy { get; init; } = "";

    public string Note { get; init; } = "";
}

/// <summary>Who sets a target. Several may set one for the same indicator and year.</summary>
public enum Issuer
{
    Unknown,
    Congress,
    Council,
    Government,
    Committee,
}

/// <summary>Life of a target's wording.</summary>
public enum TargetStage
{
    Proposed,
    Assigned,
    Adjusted,
}

/// <summary>How a figure is held against its target.</summary>
public enum TargetOperator
{
    AtLeast,
    AtMost,
    Equal,
    Range,
}

/// <summary>How the value of a target is known.</summary>
public enum TargetOrigin
{
    Stated,
    Derived,
    Blank,
}

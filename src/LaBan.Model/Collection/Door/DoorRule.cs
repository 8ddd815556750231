using LaBan.Measures;

namespace LaBan.Model.Collection.Door;

/// <summary>
/// A check at the door, as the province keeps it: what is looked at, how strictly, for which figures, and the sentence that
/// tells of it. A row, not code: only the kinds are code.
/// </summary>
public sealed class DoorRule
{
    public int Id { get; init; }

    /// <summary>Stable code shown with every finding: <c>R07</c>.</summary>
    public required string Code { get; init; }

    public DoorKind Kind { get; set; }

    public DoorSeverity Severity { get; set; }

    /// <summary>Numbers of the kind, "low=0; high=100"; what is left out keeps its usual value.</summary>
    public string Parameters { get; set; } = "";

    /// <summary>Only in the form of this code; empty for every form.</summary>
    public string Form { get; set; } = "";

    /// <summary>Only for the indicator of this code and those below it ("budget.revenue" and "budget.revenue.total").</summary>
    public string Indicator { get; set; } = "";

    /// <summary>Only for indicators of this chapter.</summary>
    public string Group { get; set; } = "";

    /// <summary>Only for figures of this sort, by unit.</summary>
    public DoorSort Sort { get; set; }

    public required string NameVi { get; set; }

    public required string NameEn { get; set; }

    /// <summary>The sentence a person reads, with the words of the kind in braces: "lớn hơn {high}".</summary>
    public required string MessageVi { get; set; }

    public required string MessageEn { get; set; }

    public bool Enabled { get; set; } = true;

    /// <summary>First day on which figures of a period are held to it; null from ever.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day on which figures of a period are held to it; null while it holds.</summary>
    public DateOnly? ValidTo { get; set; }

    public int Position { get; set; }

    /// <summary>Who set it on its page since a data file last did; null where a file says how it is.</summary>
    public string? SetBy { get; set; }

    public DateTime? SetAt { get; set; }

    /// <summary>Whether figures of a period ending on the day are held to it.</summary>
    public bool HoldsOn(DateOnly day) =>
        Enabled && (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);

    /// <summary>Whether figures of an indicator in a form are among those it looks at.</summary>
    public bool IsAbout(string form, DoorIndicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return (Sort == DoorSort.Any || Sort == indicator.Sort)
            && (Form.Length == 0 || Form == form)
            && (Group.Length == 0 || Group == indicator.Group)
            && (Indicator.Length == 0 || IsBelow(indicator.Code, Indicator));
    }

    /// <summary>The numbers that the row itself sets; empty where they cannot be read.</summary>
    public IReadOnlyDictionary<string, decimal> OwnNumbers() => DoorParameters.ReadOwn(Parameters, DoorKinds.Of(Kind).Parameters).Value ?? [];

    /// <summary>The same rule by itself, to be tried with other numbers.</summary>
    public DoorRule Copy() => (DoorRule)MemberwiseClone();

    /// <summary>What keeps the rule from being used as it is written, or null.</summary>
    public Problem? Flaw() => DoorKinds.Of(Kind).FlawIn(this);

    private static bool IsBelow(string code, string head) =>
        code.StartsWith(head, StringComparison.Ordinal) && (code.Length == head.Length || code[head.Length] == '.');
}

/// <summary>How a finding at the door is met.</summary>
public enum DoorSeverity
{
    /// <summary>May pass with a written explanation, which travels to the approver.</summary>
    Warn,

    /// <summary>The figure must be put right before the form is submitted.</summary>
    Block,
}

/// <summary>What sort of number a figure is by its kind and unit.</summary>
public enum DoorSort
{
    Any,

    /// <summary>A part of a whole, in % or ‰.</summary>
    Share,

    /// <summary>Things counted one by one.</summary>
    Count,

    /// <summary>A measured amount: money, weight, area, thousands of head.</summary>
    Amount,

    /// <summary>A rate of growth.</summary>
    Growth,

    Rank,

    Index,
}

/// <summary>What a rule looks at.</summary>
public enum DoorKind
{
    Whole,
    Decimals,
    Range,
    UnitSlip,
    PartsAddUp,
    PartWithin,
    CumulativeFalls,
    CumulativeSteps,
    MonthsAddUp,
    LastPeriod,
    LastYear,
    Season,
    PlanShare,
    PlanMissing,
    LocalSum,
}

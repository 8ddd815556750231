namespace LaBan.Model.Catalog;

/// <summary>What is measured: one line of the province's catalogue of indicators.</summary>
public sealed class Indicator
{
    public int Id { get; init; }

    /// <summary>Stable code such as <c>budget.revenue.total</c>.</summary>
    public required string Code { get; init; }

    public required string NameVi { get; set; }

    public required string NameEn { get; set; }

    /// <summary>Unit of the indicator's own value, as printed in Vietnamese ("tỷ đồng").</summary>
    public required string UnitVi { get; set; }

    public required string UnitEn { get; set; }

    /// <summary>Chapter of the report: economy, society, environment, governance, security, party.</summary>
    public required string Group { get; set; }

    /// <summary>Code of the indicator this one is a component of ("trong đó"), or null.</summary>
    public string? Parent { get; set; }

    public IndicatorKind Kind { get; set; }

    public Direction Direction { get; set; }

    public Aggregation Aggregation { get; set; }

    /// <summary>Most decimals with which the value is printed.</summary>
    public int Decimals { get; set; }

    /// <summary>1 = core, 2 = found in one report only.</summary>
    public int Tier { get; set; }

    /// <summary>How the value follows from other indicators, or null. See <see cref="Formula"/>.</summary>
    public string? Formula { get; set; }

    /// <summary>Reports the indicator was met in, as the catalogue file gives them.</summary>
    public string MetIn { get; set; } = "";

    /// <summary>Position in the catalogue file, which is the order of the annex.</summary>
    public int Position { get; set; }

    public List<IndicatorAlias> Aliases { get; init; } = [];

    public List<IndicatorOwner> Owners { get; init; } = [];

    /// <summary>Ratios, growth rates, shares and ranks are compared by difference, never divided.</summary>
    public bool IsComparedByDifference =>
        Kind is IndicatorKind.Share or IndicatorKind.Growth or IndicatorKind.Rank || UnitVi is "%" or "‰";

    /// <summary>The organisation in charge on a date, or null when nobody is named.</summary>
    public string? OwnerOn(DateOnly date) =>
        Owners.FirstOrDefault(o => o.IsValidOn(date))?.Organisation;
}

/// <summary>Another wording by which reports name an indicator.</summary>
public sealed class IndicatorAlias
{
    public int Id { get; init; }

    public int IndicatorId { get; init; }

    public required string Text { get; init; }

    /// <summary>Comparison key of <see cref="Text"/>: case, diacritics and tone placement folded.</summary>
    public required string Key { get; init; }

    public int Position { get; init; }
}

/// <summary>The organisation that answers for an indicator during a stretch of time.</summary>
public sealed class IndicatorOwner
{
    public int Id { get; init; }

    public int IndicatorId { get; init; }

    public required string Organisation { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public bool IsValidOn(DateOnly date) =>
        (ValidFrom is null || ValidFrom <= date) && (ValidTo is null || date <= ValidTo);
}

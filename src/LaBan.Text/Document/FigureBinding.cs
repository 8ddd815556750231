namespace LaBan.Text.Document;

/// <summary>The passport of a printed number: the version of the observation or target it was taken or computed from.</summary>
public sealed record FigureBinding
{
    /// <summary>Code of the indicator in the catalogue, such as <c>grdp.growth</c>.</summary>
    public required string Indicator { get; init; }

    /// <summary>Code of the area.</summary>
    public required string Area { get; init; }

    /// <summary>Code of the period the value describes, such as <c>2024-H1</c>.</summary>
    public required string Period { get; init; }

    /// <summary>What is said about the indicator: <c>value</c>, <c>yoy_change</c>, <c>plan_ratio</c>, <c>target</c> …</summary>
    public required string Measure { get; init; }

    /// <summary>Nature of the value: actual, estimate, preliminary, official, forecast, plan.</summary>
    public required string Nature { get; init; }

    /// <summary>The value before rounding for print, in <see cref="Unit"/>.</summary>
    public required decimal Value { get; init; }

    /// <summary>Unit of <see cref="Value"/>.</summary>
    public required string Unit { get; init; }

    /// <summary>The document the value stands in.</summary>
    public required string Source { get; init; }

    /// <summary>The version of the observation or target.</summary>
    public required string Version { get; init; }

    /// <summary>The second version of a figure computed from two: the target of a plan ratio, the base of a growth rate.</summary>
    public string? BaseVersion { get; init; }
}

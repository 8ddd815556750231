using LaBan.Measures;

namespace LaBan.Model.Observations;

/// <summary>
/// One figure somebody stated about an indicator: of when, of where, how sure, from which document, known from which
/// day. It is never changed: a correction is a further version of the same statement.
/// </summary>
public sealed class Observation
{
    public long Id { get; init; }

    /// <summary>The province whose data this is; leads every key, so that a province's rows can live on one shard.</summary>
    public int ProvinceId { get; init; }

    /// <summary>Year the period begins in; the partition.</summary>
    public short Year { get; init; }

    public int IndicatorId { get; init; }

    public int AreaId { get; init; }

    public required Period Period { get; init; }

    public Measure Measure { get; init; }

    /// <summary>What a comparison compares with: a period, or a plan such as <c>KH2021</c>; empty for plain values.</summary>
    public string Base { get; init; } = "";

    /// <summary>Breakdown such as sex or economic sector, or empty for the whole.</summary>
    public string Breakdown { get; init; } = "";

    public Nature Nature { get; init; }

    public decimal Value { get; init; }

    /// <summary>Decimals the figure was printed with.</summary>
    public short Decimals { get; init; }

    public required string Unit { get; init; }

    public int SourceId { get; init; }

    /// <summary>1 for the first time the document states this figure, 2 when it states it again with another value.</summary>
    public short Statement { get; init; } = 1;

    /// <summary>1, then one more with each correction of the same statement.</summary>
    public short Version { get; init; } = 1;

    public DateOnly KnownFrom { get; init; }

    public DateTime RecordedAt { get; init; }

    public string RecordedBy { get; init; } = "";

    public string Note { get; init; } = "";

    public ObservationStatus Status { get; init; } = ObservationStatus.Accepted;

    public bool IsSimulated { get; init; }

    public StatedNumber Stated => new(Value, Decimals);
}

/// <summary>How sure a figure is. The order is the order of a statistical release.</summary>
public enum Nature
{
    Plan,
    Forecast,
    FirstEstimate,
    SecondEstimate,
    Preliminary,
    Actual,
    Revised,
    Official,
}

/// <summary>What a stated figure says about its indicator.</summary>
public enum Measure
{
    Value,
    YoyChange,
    PlanRatio,
    Share,
    Rank,
    Target,
    ChangeVsYear,
    Contribution,
}

/// <summary>Where a figure stands on its way from entry to approval.</summary>
public enum ObservationStatus
{
    Draft,
    Submitted,
    Accepted,
    Withdrawn,
}

/// <summary>A document: a report that states figures, or a directive that reports cite.</summary>
public sealed class SourceDocument
{
    public int Id { get; init; }

    /// <summary>Stable key in files: <c>004</c> for a report, <c>D001</c> for a cited directive.</summary>
    public required string Key { get; init; }

    public string Symbol { get; set; } = "";

    public string Type { get; set; } = "";

    public string Issuer { get; set; } = "";

    public DateOnly? Date { get; set; }

    public required string Subject { get; set; }

    /// <summary>Keys of the reports that cite it, as the file gives them.</summary>
    public string CitedIn { get; set; } = "";

    public string Note { get; set; } = "";

    /// <summary>True for a report whose figures are on file.</summary>
    public bool StatesFigures { get; set; }

    /// <summary>What a document is that holds figures made up for trial.</summary>
    public const string SimulatedType = "Mô phỏng";

    public bool IsSimulated => Type == SimulatedType;
}

using LaBan.Measures;
using LaBan.Model.Catalog;

namespace LaBan.Model.Collection.Door;

/// <summary>
/// One figure at the door with everything it is held against. Knows nothing of storage: whoever asks gathers the cells of
/// the submission, the figures on file and what others handed in.
/// </summary>
public sealed record DoorCase
{
    /// <summary>Code of the form the figure stands in.</summary>
    public required string Form { get; init; }

    public required DoorIndicator Indicator { get; init; }

    /// <summary>What the figure describes.</summary>
    public required Period Period { get; init; }

    public required DoorValue Value { get; init; }

    /// <summary>The column says that earlier figures were corrected, so that a cumulative total may fall.</summary>
    public bool IsRevised { get; init; }

    /// <summary>The same indicator, breakdown and area in other periods: cells of the submission before figures on file.</summary>
    public DoorSeries Series { get; init; } = DoorSeries.Empty;

    /// <summary>What this figure is divided into, in the same period; each group by itself.</summary>
    public IReadOnlyList<DoorGroup> Groups { get; init; } = [];

    /// <summary>The plan of the year this figure is measured by, or null when the form asks for no such comparison.</summary>
    public DoorPlan? Plan { get; init; }

    /// <summary>The local authorities beside the province, or null where that cannot be compared.</summary>
    public DoorLocals? Locals { get; init; }
}

/// <summary>What the checks need to know of an indicator.</summary>
public sealed record DoorIndicator(
    string Code, string Group, string UnitVi, string UnitEn, IndicatorKind Kind, Aggregation Aggregation, int Decimals)
{
    /// <summary>What sort of number its figures are.</summary>
    public DoorSort Sort { get; } = SortOf(Kind, UnitVi);

    /// <summary>Months of it add up to longer periods.</summary>
    public bool AddsUp => Kind == IndicatorKind.Level && Aggregation == Aggregation.Sum && Sort is DoorSort.Count or DoorSort.Amount;

    /// <summary>Areas of it add up to the area around them.</summary>
    public bool AddsUpOverAreas => Aggregation is Aggregation.Sum or Aggregation.Last && Sort is DoorSort.Count or DoorSort.Amount;

    /// <summary>The values a figure of it may stand for: things counted one by one are never rounded.</summary>
    public Interval Stands(StatedNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return Sort == DoorSort.Count ? Interval.Of(number.Value) : number.Interval;
    }

    /// <summary>Differences of it mean something, quotients do not.</summary>
    public bool IsComparedByDifference => Sort is DoorSort.Share or DoorSort.Growth or DoorSort.Rank;

    public static DoorIndicator Of(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new(
            indicator.Code, indicator.Group, indicator.UnitVi, indicator.UnitEn, indicator.Kind, indicator.Aggregation, indicator.Decimals);
    }

    private static DoorSort SortOf(IndicatorKind kind, string unit) => kind switch
    {
        IndicatorKind.Growth => DoorSort.Growth,
        IndicatorKind.Rank => DoorSort.Rank,
        IndicatorKind.Index => DoorSort.Index,
        IndicatorKind.Share => DoorSort.Share,
        _ => SortOf(Unit.TryParse(unit, out var parsed) ? parsed : null),
    };

    private static DoorSort SortOf(Unit? unit) => unit switch
    {
        { IsRatio: true } => DoorSort.Share,
        { IsCount: true, Factor: 1 } => DoorSort.Count,
        _ => DoorSort.Amount,
    };
}

/// <summary>What stands in a place: a figure, the word that nothing occurred, or nothing yet.</summary>
public readonly record struct DoorValue
{
    private DoorValue(StatedNumber? number, bool isNone)
    {
        (Number, IsNone) = (number, isNone);
    }

    /// <summary>Nothing was entered.</summary>
    public static DoorValue Missing => default;

    /// <summary>"Không phát sinh": nothing occurred. Adds nothing to a sum, and is itself never held against anything.</summary>
    public static DoorValue None => new(null, isNone: true);

    public StatedNumber? Number { get; }

    public bool IsNone { get; }

    public bool IsMissing => Number is null && !IsNone;

    public static DoorValue Of(StatedNumber number) => new(number, isNone: false);

    /// <summary>A figure with as many decimals as it was written with.</summary>
    public static DoorValue Of(decimal value) => Of(new StatedNumber(value, value.Scale));

}

/// <summary>Figures of one indicator by period; two codes of one span ("6M" and "H1") are one place.</summary>
public sealed class DoorSeries
{
    private readonly Dictionary<Period, DoorValue> _values = [];

    /// <summary>The first value given for a period counts, so give the nearer source first.</summary>
    public DoorSeries(IEnumerable<KeyValuePair<Period, DoorValue>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var (period, value) in values)
        {
            _values.TryAdd(period.Canonical(), value);
        }
    }

    public static DoorSeries Empty { get; } = new([]);

    public DoorValue this[Period period]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(period);
            return _values.GetValueOrDefault(period.Canonical());
        }
    }

    /// <summary>The figures of periods of one kind and length before a period, the latest first.</summary>
    internal IEnumerable<StatedNumber> Before(Period period, int most) => _values
        .Where(v => v.Key < period && v.Key.Kind == period.Kind && v.Key.Months == period.Months && v.Value.Number is not null)
        .OrderByDescending(v => v.Key).Take(most).Select(v => v.Value.Number!);
}

/// <summary>A part of a whole: what it is called, and its figure.</summary>
public sealed record DoorPart(string NameVi, string NameEn, DoorValue Value);

/// <summary>The parts a figure is divided into.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="AddUp">"Chia ra": together they are the whole. "Trong đó" parts only lie within it.</param>
public sealed record DoorGroup(IReadOnlyList<DoorPart> Parts, bool AddUp);

/// <summary>The plan a figure is measured by, in the unit of the indicator; null when none was assigned.</summary>
public sealed record DoorPlan(decimal? Value);

/// <summary>What the local authorities handed in for one indicator and period, and the figure of the province.</summary>
/// <param name="Parts">Every local authority that reports, this one included; missing where it has not yet.</param>
/// <param name="Province">The figure of the province.</param>
public sealed record DoorLocals(IReadOnlyList<DoorPart> Parts, DoorValue Province);

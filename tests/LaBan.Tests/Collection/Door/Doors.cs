using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection.Door;

namespace LaBan.Tests.Collection.Door;

/// <summary>Short ways to put a figure at the door.</summary>
internal static class Doors
{
    public static DoorIndicator Revenue { get; } = new("budget.revenue.total", "economy", "tỷ đồng", "billion VND", IndicatorKind.Level, Aggregation.Sum, 1);

    public static DoorIndicator Accidents { get; } = new("traffic.accidents", "security", "vụ", "cases", IndicatorKind.Level, Aggregation.Sum, 0);

    public static DoorIndicator Cover { get; } = new("forest.cover.rate", "environment", "%", "%", IndicatorKind.Share, Aggregation.Last, 1);

    public static DoorIndicator Cattle { get; } = new("livestock.pig.head", "economy", "nghìn con", "thousand head", IndicatorKind.Level, Aggregation.Last, 0);

    public static Period March { get; } = Period.Month(2024, 3);

    /// <summary>A rule of each kind with its usual numbers.</summary>
    public static DoorCheck Everything { get; } = new(DoorKinds.All.Select(k => Rule(k.Kind, k.Kind == DoorKind.Range ? "low=-1000000000000000" : "")));

    public static DoorRule Rule(DoorKind kind, string parameters = "", string? messageVi = null) => new()
    {
        Code = "R" + (int)kind,
        Kind = kind,
        Parameters = parameters,
        NameVi = "x",
        NameEn = "x",
        Position = (int)kind,
        MessageVi = messageVi ?? string.Join(' ', DoorKinds.Of(kind).Words.Select(w => $"{w}={{{w}}}")),
        MessageEn = string.Join(' ', DoorKinds.Of(kind).Words.Select(w => $"{w}={{{w}}}")),
    };

    public static DoorCase Case(DoorIndicator indicator, Period period, decimal value, params (string Period, decimal Value)[] past) => new()
    {
        Form = "F-01",
        Indicator = indicator,
        Period = period,
        Value = DoorValue.Of(value),
        Series = Series(past),
    };

    public static DoorSeries Series(params (string Period, decimal Value)[] values) =>
        new(values.Select(v => KeyValuePair.Create(Period.Parse(v.Period), DoorValue.Of(v.Value))));

    public static DoorPart Part(DoorValue value, string name = "Phần") => new(name, name, value);

    public static DoorGroup Division(params decimal[] parts) => new([.. parts.Select(p => Part(DoorValue.Of(p)))], AddUp: true);

    /// <summary>What one rule says of a figure, in Vietnamese; null when it keeps silent.</summary>
    public static string? Says(this DoorRule rule, DoorCase figure)
    {
        rule.Flaw().ShouldBeNull();
        return new DoorCheck([rule]).Run(figure).SingleOrDefault()?.Vietnamese;
    }
}

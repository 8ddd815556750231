using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>A figure lies between fixed bounds: a share from 0 to 100, an amount not below 0.</summary>
internal sealed class ValueRange : DoorTest
{
    private const decimal Widest = 1_000_000_000_000_000m;

    public override DoorKind Kind => DoorKind.Range;

    public override string NameVi => "Khoảng giá trị";

    public override string NameEn => "Range";

    public override IReadOnlyList<DoorParameter> Parameters { get; } =
    [
        new("low", null, -Widest, Widest, "cận dưới", "lower bound"),
        new("high", null, -Widest, Widest, "cận trên", "upper bound"),
    ];

    protected override IReadOnlyList<string> OwnWords => ["low", "high"];

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with) => Bounds(c, with)!.Admit(value)
        ? null
        : new DoorRemark { Low = with["low"], High = with["high"] }.Say("low", Text(with["low"])).Say("high", Text(with["high"]));

    internal override DoorBounds? Bounds(DoorCase c, DoorParameters with) =>
        new(with["low"], with["high"], "khoảng cho phép", "the range allowed");

    protected override Problem? FlawIn(DoorParameters with) =>
        with["low"] is null && with["high"] is null ? DoorProblems.NoBound()
        : with["low"] > with["high"] ? DoorProblems.BoundsCrossed()
        : null;

    private static StatedNumber Text(decimal? bound)
    {
        var value = bound ?? 0m;
        return new(value, value.Scale);
    }
}

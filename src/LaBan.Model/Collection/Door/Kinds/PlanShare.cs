using LaBan.Measures;
using LaBan.Model.Catalog;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>The part of the year's plan that a figure makes is believable for its time of the year.</summary>
internal sealed class PlanShare : DoorTest
{
    public override DoorKind Kind => DoorKind.PlanShare;

    public override string NameVi => "Tỷ lệ so với kế hoạch";

    public override string NameEn => "Share of plan";

    public override IReadOnlyList<DoorParameter> Parameters { get; } =
    [
        new("high", 150, 1, 100_000, "cao nhất mấy % kế hoạch năm", "at most this % of the year's plan"),
        new("low", 20, 0, 100, "thấp nhất mấy % của phần kế hoạch theo số tháng", "at least this % of the plan pro rata"),
    ];

    protected override IReadOnlyList<string> OwnWords => ["share", "plan", "low", "high"];

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with) =>
        Bounds(c, with) is { } bounds && !bounds.Admit(value)
            ? new DoorRemark { Low = bounds.Low, High = bounds.High }
                .Say("share", value.Value / c.Plan!.Value!.Value * 100, 1)
                .Say("plan", StatedNumber.Round(c.Plan.Value.Value, c.Indicator.Decimals))
                .Say("low", bounds.Low!.Value, c.Indicator.Decimals).Say("high", bounds.High!.Value, c.Indicator.Decimals)
            : null;

    internal override DoorBounds? Bounds(DoorCase c, DoorParameters with)
    {
        if (c.Plan?.Value is not (> 0 and { } plan) || c.Indicator.Sort is not (DoorSort.Count or DoorSort.Amount) || Part(c) is not { } part)
        {
            return null;
        }

        return new(
            plan * part * with.Get("low") / 100, plan * with.Get("high") / 100,
            $"theo kế hoạch năm {c.Period.Year}", $"by the plan for {c.Period.Year}");
    }

    protected override Problem? FlawIn(DoorParameters with) =>
        with["low"] > with["high"] ? DoorProblems.BoundsCrossed() : null;

    /// <summary>How much of the year has gone when the period ends; null for a flow that does not begin with the year.</summary>
    private static decimal? Part(DoorCase c) =>
        c.Indicator.Aggregation != Aggregation.Sum ? 1m : YearToDate.Months(c.Period) is { } months ? months / 12m : null;
}

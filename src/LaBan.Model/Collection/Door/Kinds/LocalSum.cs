using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>What the local authorities report adds up to the figure of the province, once all have reported.</summary>
internal sealed class LocalSum : DoorTest
{
    public override DoorKind Kind => DoorKind.LocalSum;

    public override string NameVi => "Tổng các địa phương so với tỉnh";

    public override string NameEn => "Local authorities against the province";

    public override IReadOnlyList<DoorParameter> Parameters { get; } =
        [new("percent", 0.5m, 0, 100, "cho phép lệch mấy %", "how many % apart is allowed")];

    protected override IReadOnlyList<string> OwnWords => ["sum", "gap", "province", "count"];

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with)
    {
        if (c.Locals is not { Parts.Count: > 0, Province.Number: { } province } locals || !c.Indicator.AddsUpOverAreas)
        {
            return null;
        }

        var slack = Math.Abs(province.Value) * with.Get("percent") / 100;
        return Sums.Compare(c.Indicator, province, locals.Parts.Select(p => p.Value), slack)?
            .Say("province", province).Say("count", locals.Parts.Count, 0);
    }
}

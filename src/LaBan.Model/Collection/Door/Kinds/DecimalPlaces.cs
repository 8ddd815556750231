using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>A figure has no more decimals than the catalogue gives its indicator.</summary>
internal sealed class DecimalPlaces : DoorTest
{
    public override DoorKind Kind => DoorKind.Decimals;

    public override string NameVi => "Số chữ số thập phân";

    public override string NameEn => "Decimals";

    public override IReadOnlyList<DoorParameter> Parameters { get; } =
        [new("more", 0, 0, 9, "cho phép thêm mấy chữ số so với danh mục", "how many more than the catalogue are allowed")];

    protected override IReadOnlyList<string> OwnWords => ["decimals"];

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with)
    {
        var most = Math.Min(c.Indicator.Decimals + (int)with.Get("more"), StatedNumber.MaxDecimals);
        return decimal.Round(value.Value, most) == value.Value ? null : new DoorRemark().Say("decimals", most, 0);
    }
}

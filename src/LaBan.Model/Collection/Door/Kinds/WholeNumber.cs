using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>Things counted one by one are whole.</summary>
internal sealed class WholeNumber : DoorTest
{
    public override DoorKind Kind => DoorKind.Whole;

    public override string NameVi => "Số nguyên";

    public override string NameEn => "Whole number";

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with) =>
        value.Value == decimal.Truncate(value.Value) ? null : new();
}

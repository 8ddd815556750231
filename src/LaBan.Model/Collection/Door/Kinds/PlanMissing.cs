using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>A figure that is to be measured by the plan has a plan that is not zero.</summary>
internal sealed class PlanMissing : DoorTest
{
    public override DoorKind Kind => DoorKind.PlanMissing;

    public override string NameVi => "Thiếu kế hoạch";

    public override string NameEn => "No plan";

    protected override IReadOnlyList<string> OwnWords => ["year"];

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with) =>
        c.Plan is { Value: null or 0 }
            ? new DoorRemark().Say("year", $"{c.Period.Year}", $"{c.Period.Year}")
            : null;
}

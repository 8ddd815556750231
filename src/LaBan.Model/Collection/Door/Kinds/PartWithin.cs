using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>"Trong đó": no part of an amount is larger than the whole.</summary>
internal sealed class PartWithin : DoorTest
{
    public override DoorKind Kind => DoorKind.PartWithin;

    public override string NameVi => "Trong đó không vượt tổng";

    public override string NameEn => "Parts lie within the whole";

    protected override IReadOnlyList<string> OwnWords => ["part", "partvalue"];

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with) =>
        c.Groups.Where(g => !g.AddUp).SelectMany(g => g.Parts)
            .Where(p => p.Value.Number is { } part && c.Indicator.Stands(part).Low > c.Indicator.Stands(value).High)
            .Select(p => new DoorRemark { Low = p.Value.Number!.Value }.Say("part", p.NameVi, p.NameEn).Say("partvalue", p.Value.Number))
            .FirstOrDefault();
}

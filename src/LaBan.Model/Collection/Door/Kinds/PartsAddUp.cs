using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>"Chia ra": the parts add up to the whole, as far as the rounding of the printed figures allows.</summary>
internal sealed class PartsAddUp : DoorTest
{
    public override DoorKind Kind => DoorKind.PartsAddUp;

    public override string NameVi => "Tổng bằng các phần chia ra";

    public override string NameEn => "Parts add up";

    protected override IReadOnlyList<string> OwnWords => ["sum", "gap", "parts"];

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with) =>
        c.Groups.Where(g => g.AddUp && g.Parts.Count > 0)
            .Select(g => Sums.Compare(c.Indicator, value, g.Parts.Select(p => p.Value))?.Say("parts", Names(g, p => p.NameVi), Names(g, p => p.NameEn)))
            .FirstOrDefault(r => r is not null);

    private static string Names(DoorGroup group, Func<DoorPart, string> name) => string.Join("; ", group.Parts.Select(name));
}

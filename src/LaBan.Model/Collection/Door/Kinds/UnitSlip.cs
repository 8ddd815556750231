using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>
/// A figure some thousand or million times its own past was typed in another unit: triệu đồng where tỷ đồng is asked for.
/// </summary>
internal sealed class UnitSlip : DoorTest
{
    private const int Recent = 12;
    private const int Fewest = 3;

    private static readonly decimal[] Slips = [1_000m, 1_000_000m];

    public override DoorKind Kind => DoorKind.UnitSlip;

    public override string NameVi => "Nhầm đơn vị";

    public override string NameEn => "Wrong unit";

    public override IReadOnlyList<DoorParameter> Parameters { get; } =
        [new("near", 3, 1.1m, 9, "lệch tối đa quanh 1.000 lần và 1.000.000 lần", "how far around 1,000 and 1,000,000 times")];

    protected override IReadOnlyList<string> OwnWords => ["times", "usual", "direction"];

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with)
    {
        var past = c.Series.Before(c.Period, Recent).Where(n => n.Value > 0).Select(n => n.Value).Order().ToList();
        if (past.Count < Fewest || value.Value <= 0 || c.Indicator.IsComparedByDifference)
        {
            return null;
        }

        var usual = past[past.Count / 2];
        var (more, isMore) = value.Value >= usual ? (value.Value / usual, true) : (usual / value.Value, false);
        var times = Slips.FirstOrDefault(t => more >= t / with.Get("near") && more <= t * with.Get("near"));
        return times == 0 ? null : new DoorRemark()
            .Say("times", times, 0)
            .Say("usual", StatedNumber.Round(usual, c.Indicator.Decimals))
            .Say("direction", isMore ? "gấp" : "nhỏ hơn", isMore ? "larger" : "smaller");
    }
}

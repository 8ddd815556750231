using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>A figure beside that of the same period a year before ("cùng kỳ").</summary>
internal sealed class AgainstLastYear : DoorTest
{
    public override DoorKind Kind => DoorKind.LastYear;

    public override string NameVi => "So với cùng kỳ năm trước";

    public override string NameEn => "Against the same period last year";

    public override IReadOnlyList<DoorParameter> Parameters { get; } = Comparison.Parameters(times: 1.6m, points: 10);

    protected override IReadOnlyList<string> OwnWords => ["last", "lastperiod", "low", "high"];

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with) =>
        Bounds(c, with) is { } bounds && !bounds.Admit(value) ? Comparison.Tell(c, bounds, c.Period.PreviousYear()) : null;

    internal override DoorBounds? Bounds(DoorCase c, DoorParameters with) => Comparison.Bounds(c, c.Period.PreviousYear(), with);
}

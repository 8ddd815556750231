using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>
/// A month or quarter beside the one before. Keeps silent where the season can be judged, which knows better, and of totals
/// from the start of the year, which only grow.
/// </summary>
internal sealed class AgainstLastPeriod : DoorTest
{
    public override DoorKind Kind => DoorKind.LastPeriod;

    public override string NameVi => "So với kỳ trước";

    public override string NameEn => "Against the last period";

    public override IReadOnlyList<DoorParameter> Parameters { get; } = Comparison.Parameters(times: 2, points: 10);

    protected override IReadOnlyList<string> OwnWords => ["last", "lastperiod", "low", "high"];

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with) =>
        Bounds(c, with) is { } bounds && !bounds.Admit(value) ? Comparison.Tell(c, bounds, c.Period.Previous()) : null;

    internal override DoorBounds? Bounds(DoorCase c, DoorParameters with) =>
        c.Period.Kind is PeriodKind.Month or PeriodKind.Quarter && SeasonRange.Of(c, SeasonRange.Usual) is null
            ? Comparison.Bounds(c, c.Period.Previous(), with)
            : null;
}

using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>A month or quarter beside what the same one did in past years.</summary>
internal sealed class AgainstSeason : DoorTest
{
    public override DoorKind Kind => DoorKind.Season;

    public override string NameVi => "So với mùa vụ các năm trước";

    public override string NameEn => "Against the season of past years";

    public override IReadOnlyList<DoorParameter> Parameters { get; } =
    [
        new("z", 3.5m, 1, 20, "số lần độ lệch bền vững (MAD)", "robust deviations (MAD) that are still usual"),
        new("years", 5, 3, 20, "số năm nhìn lại", "past years looked at"),
        new("fewest", 3, 2, 20, "số năm ít nhất", "fewest years"),
        new("floor", 0.05m, 0.001m, 1, "độ lệch nhỏ nhất", "smallest deviation"),
    ];

    protected override IReadOnlyList<string> OwnWords => ["low", "high", "years"];

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with)
    {
        var range = SeasonRange.Of(c, Settings(with));
        return range is null || value.Interval.Overlaps(new(range.Low, range.High)) ? null
            : new DoorRemark { Low = range.Low, High = range.High }
                .Say("low", range.Low, c.Indicator.Decimals).Say("high", range.High, c.Indicator.Decimals)
                .Say("years", range.Years, 0);
    }

    internal override DoorBounds? Bounds(DoorCase c, DoorParameters with) => SeasonRange.Of(c, Settings(with)) is { } range
        ? new(range.Low, range.High, $"theo {range.Years} năm gần nhất", $"by the last {range.Years} years")
        : null;

    private static SeasonSettings Settings(DoorParameters with) => new(
        (double)with.Get("z"), (int)with.Get("years"), (int)with.Get("fewest"), (double)with.Get("floor"));
}

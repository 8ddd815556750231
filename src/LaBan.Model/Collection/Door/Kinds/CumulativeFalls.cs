using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>A total from the start of the year never falls from one month to the next, unless it is marked as revised.</summary>
internal sealed class CumulativeFalls : DoorTest
{
    public override DoorKind Kind => DoorKind.CumulativeFalls;

    public override string NameVi => "Lũy kế không giảm";

    public override string NameEn => "Cumulative never falls";

    protected override IReadOnlyList<string> OwnWords => ["last", "lastperiod"];

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with) =>
        Before(c) is { } last && c.Indicator.Stands(value).High < c.Indicator.Stands(last.Number).Low
            ? new DoorRemark { Low = last.Number.Value }.Say("last", last.Number).Say("lastperiod", last.Period)
            : null;

    internal override DoorBounds? Bounds(DoorCase c, DoorParameters with) => Before(c) is { } last
        ? new(last.Number.Value, null, $"lũy kế {last.Period.ToVietnamese()}", $"cumulative of {last.Period.ToEnglish()}")
        : null;

    /// <summary>The last total of the same year before this one that is known.</summary>
    private static (Period Period, StatedNumber Number)? Before(DoorCase c)
    {
        if (c.IsRevised || !c.Indicator.AddsUp || YearToDate.Months(c.Period) is not { } months)
        {
            return null;
        }

        for (var before = months - 1; before > 0; before--)
        {
            var period = Period.YearToDate(c.Period.Year, before, c.Period.Calendar);
            if (c.Series[period].Number is { } number)
            {
                return (period, number);
            }
        }

        return null;
    }
}

using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>The cumulative total is the one before and the month together.</summary>
internal sealed class CumulativeSteps : DoorTest
{
    public override DoorKind Kind => DoorKind.CumulativeSteps;

    public override string NameVi => "Lũy kế bằng lũy kế trước cộng tháng";

    public override string NameEn => "Cumulative is the one before plus the month";

    protected override IReadOnlyList<string> OwnWords => ["sum", "gap", "last", "month"];

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with)
    {
        if (c.IsRevised || !c.Indicator.AddsUp || YearToDate.Months(c.Period) is not (> 1 and { } months))
        {
            return null;
        }

        var last = c.Series[Period.YearToDate(c.Period.Year, months - 1, c.Period.Calendar)];
        var month = c.Series[Period.Month(c.Period.Year, months, c.Period.Calendar)];
        return Sums.Compare(c.Indicator, value, [last, month])?.Say("last", last.Number ?? Zero).Say("month", month.Number ?? Zero);
    }

    private static StatedNumber Zero { get; } = new(0, 0);
}

using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>Months add up to the quarter, the half, nine months and the year; where months are not known, quarters or halves do.</summary>
internal sealed class MonthsAddUp : DoorTest
{
    private static readonly int[] Longer = [3, 6];

    public override DoorKind Kind => DoorKind.MonthsAddUp;

    public override string NameVi => "Các tháng cộng thành quý, 6 tháng, 9 tháng, năm";

    public override string NameEn => "Months add up to quarters, halves, nine months, the year";

    protected override IReadOnlyList<string> OwnWords => ["sum", "gap", "pieces"];

    internal override DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with)
    {
        if (c.IsRevised || !c.Indicator.AddsUp || c.Period.Kind == PeriodKind.Span || c.Period.Months < 2)
        {
            return null;
        }

        var pieces = Divisions(c.Period).FirstOrDefault(d => d.All(p => !c.Series[p].IsMissing));
        return pieces is null ? null : Sums.Compare(c.Indicator, value, pieces.Select(p => c.Series[p]))?.Say(
            "pieces", $"{pieces[0].ToShort(english: false)} đến {pieces[^1].ToShort(english: false)}",
            $"{pieces[0].ToShort(english: true)} to {pieces[^1].ToShort(english: true)}");
    }

    /// <summary>The ways to divide a period: its months, its quarters, its halves.</summary>
    private static IEnumerable<IReadOnlyList<Period>> Divisions(Period period)
    {
        var months = period.DiscreteMonths();
        yield return months;
        foreach (var length in Longer.Where(l => l < period.Months && period.Months % l == 0))
        {
            var first = (FirstMonth(period) - 1) / length + 1;
            yield return [.. Enumerable.Range(first, period.Months / length).Select(n => Piece(period, n, length))];
        }
    }

    private static int FirstMonth(Period period) =>
        Enumerable.Range(1, 12).First(m => Period.Month(period.Year, m, period.Calendar).Start == period.Start);

    private static Period Piece(Period period, int number, int length) => length == 3
        ? Period.Quarter(period.Year, number, period.Calendar)
        : Period.Half(period.Year, number, period.Calendar);
}

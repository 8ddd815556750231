using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>A figure beside an earlier one of itself: amounts by how many times, rates by how many points.</summary>
internal static class Comparison
{
    internal static IReadOnlyList<DoorParameter> Parameters(decimal times, decimal points) =>
    [
        new("times", times, 1.01m, 1_000, "gấp quá hoặc giảm còn dưới 1/mấy lần", "more than this many times, or less than the reciprocal"),
        new("points", points, 0.01m, 1_000, "lệch quá mấy điểm % (chỉ tiêu tỷ lệ, tốc độ)", "more than this many points apart (rates)"),
        new("small", 10, 0, 1_000_000, "không xét số liệu nhỏ hơn mức này", "figures below this are not looked at"),
    ];

    /// <summary>What is accepted beside the earlier figure; null where there is none, or it is too small to compare with.</summary>
    internal static DoorBounds? Bounds(DoorCase c, Period earlier, DoorParameters with)
    {
        if (c.Series[earlier].Number is not { } last || c.Indicator.Sort == DoorSort.Rank)
        {
            return null;
        }

        if (c.Indicator.IsComparedByDifference)
        {
            var points = with.Get("points");
            return Around(last.Interval.Low - points, last.Interval.High + points, earlier);
        }

        var times = with.Get("times");
        return last.Interval.Low <= 0 || last.Value < with.Get("small")
            ? null
            : Around(last.Interval.Low / times, last.Interval.High * times, earlier);
    }

    internal static DoorRemark Tell(DoorCase c, DoorBounds bounds, Period earlier) =>
        new DoorRemark { Low = bounds.Low, High = bounds.High }
            .Say("last", c.Series[earlier].Number!).Say("lastperiod", earlier)
            .Say("low", bounds.Low!.Value, c.Indicator.Decimals).Say("high", bounds.High!.Value, c.Indicator.Decimals);

    private static DoorBounds Around(decimal low, decimal high, Period earlier) =>
        new(low, high, $"so với {earlier.ToVietnamese()}", $"against {earlier.ToEnglish()}");
}

using LaBan.App.Catalog;
using LaBan.Measures;
using LaBan.Model.Catalog;

namespace LaBan.App.Tests.Catalog;

public sealed class IndicatorAxisTests
{
    [Fact]
    public void Years_follow_each_other_without_a_gap() =>
        Axis(Aggregation.Sum, ["2021", "2024"], ["2026"]).ShouldBe("2021 2022 2023 2024 2025 2026");

    [Fact]
    public void Half_of_a_sum_has_no_place_beside_whole_years() =>
        Axis(Aggregation.Sum, ["2021", "2023-H1", "2023"]).ShouldBe("2021 2022 2023");

    [Fact]
    public void A_rate_of_part_of_a_year_stands_for_a_year_that_has_none() =>
        Axis(Aggregation.None, ["2022", "2023", "2023-H1", "2024-Q1", "2024-H1"]).ShouldBe("2022 2023 2024-H1");

    [Fact]
    public void A_promised_year_stands_beside_its_part() =>
        Axis(Aggregation.None, ["2023", "2024-H1"], ["2024"]).ShouldBe("2023 2024-H1 2024");

    [Fact]
    public void Sums_without_whole_years_are_compared_over_the_same_part_of_their_years() =>
        Axis(Aggregation.Sum, ["2021-07-31", "2023-06-30", "2024-06-30"]).ShouldBe("2023-06-30 2024-06-30");

    [Fact]
    public void Stocks_stand_on_their_days() =>
        Axis(Aggregation.Last, ["2021-07-31", "2023-06-30", "2024-06-30"]).ShouldBe("2021-07-31 2023-06-30 2024-06-30");

    [Fact]
    public void Targets_alone_make_an_axis() => Axis(Aggregation.None, [], ["2022", "2024"]).ShouldBe("2022 2023 2024");

    [Fact]
    public void Nothing_makes_none() => Axis(Aggregation.None, []).ShouldBe("");

    private static string Axis(Aggregation aggregation, string[] own, string[]? promised = null) => string.Join(' ', IndicatorAxis.Of(
        new Indicator { Code = "a", NameVi = "A", NameEn = "A", UnitVi = "ha", UnitEn = "ha", Group = "economy", Aggregation = aggregation },
        [.. own.Select(Period.Parse)],
        [.. (promised ?? []).Select(Period.Parse)]).Select(p => p.Code));
}

public sealed class YearRangeTests
{
    private static readonly int[] Known = [2020, 2021, 2025];

    [Theory]
    [InlineData(null, null, 2020, 2025)]
    [InlineData(2021, null, 2021, 2025)]
    [InlineData(null, 2021, 2020, 2021)]
    [InlineData(1950, 2300, 2020, 2025)]
    [InlineData(2022, 2023, 2022, 2023)]
    [InlineData(1990, 1995, 2020, 2025)]
    [InlineData(2050, null, 2020, 2025)]
    public void Years_asked_for_are_kept_to_those_there_is_something_of(int? from, int? to, int first, int last)
    {
        var range = YearRange.Choose(Known, from, to, thisYear: 2026);

        (range.From, range.To).ShouldBe((first, last));
        (range.First, range.Last).ShouldBe((2020, 2025));
    }

    [Fact]
    public void Without_figures_this_year_is_offered() =>
        YearRange.Choose([], null, null, thisYear: 2026).ShouldBe(new YearRange(2026, 2026, 2026, 2026));
}

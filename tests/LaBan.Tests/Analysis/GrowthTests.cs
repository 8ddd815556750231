using LaBan.Model.Analysis;
using static LaBan.Tests.Analysis.Sample;

namespace LaBan.Tests.Analysis;

public class GrowthTests
{
    [Fact]
    public void Amounts_grow_by_a_rate() =>
        Growth.YearOnYear(Export, Figure(12.6m, "2024-H1", "tỷ USD"), Figure(10.28m, "2023-H1", "tỷ USD")).Rate!.Value.Value.ShouldBe(22.6m, 0.05m);

    [Fact]
    public void Rates_and_shares_change_by_points()
    {
        var growth = Growth.YearOnYear(GrdpGrowth, Figure(14.14m, "2024-H1", "%"), Figure(10.94m, "2023-H1", "%"));

        growth.Points!.Value.Value.ShouldBe(3.2m);
        growth.Rate.ShouldBeNull();
    }

    [Theory]
    [InlineData(27, 40, 13)]
    [InlineData(4, 2, -2)]
    public void A_rank_improves_when_its_number_falls(int now, int then, int places) =>
        Growth.YearOnYear(Pci, Figure(now, "2020", "thứ hạng"), Figure(then, "2019", "thứ hạng")).Places.ShouldBe(places);

    [Theory]
    [InlineData("2024-M09", "2023-M09")]
    [InlineData("2024-9M", "2023-9M")]
    [InlineData("2024-H1", "2023-6M")]
    [InlineData("2024-06-30", "2023-06-30")]
    [InlineData("2021..2025", "2016..2020")]
    public void Compares_with_the_same_part_of_the_year_before(string now, string then) =>
        Growth.YearOnYear(Revenue, Figure(110m, now), Figure(100m, then)).Rate!.Value.Value.ShouldBe(10m);

    [Theory]
    [InlineData("2024-H1", "2023")]
    [InlineData("2024-Q2", "2024-Q1")]
    [InlineData("2024", "2022")]
    [InlineData("1900", "1901")]
    [InlineData("1902..1905", "1900..1903")]
    public void Refuses_any_other_time(string now, string then)
    {
        Growth.YearOnYear(Revenue, Figure(110m, now), Figure(100m, then)).Reason.ShouldBe(NotComputable.PeriodMismatch);
        Growth.Over(Revenue, Figure(110m, now), Figure(100m, then)).Rate!.Value.Value.ShouldBe(10m);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void There_is_no_growth_over_nothing_or_less(int then) =>
        Growth.YearOnYear(Revenue, Figure(10m, "2022"), Figure(then, "2021")).Reason.ShouldBe(NotComputable.ZeroBase);

    [Fact]
    public void A_missing_figure_is_not_zero()
    {
        Growth.YearOnYear(Revenue, null, Figure(10m, "2021")).Reason.ShouldBe(NotComputable.NoFigure);
        Growth.YearOnYear(Revenue, Figure(10m, "2022"), null).Reason.ShouldBe(NotComputable.NoBase);
        Growth.YearOnYear(Revenue, Figure(10m, "2022"), Figure(10m, "2021", "tỷ USD")).Reason.ShouldBe(NotComputable.UnitMismatch);
    }

    [Fact]
    public void Units_of_one_dimension_are_converted() =>
        Growth.Over(Revenue, Figure(1100m, "2022"), Figure(1m, "2021", "nghìn tỷ đồng")).Rate!.Value.Value.ShouldBe(10m);

    [Fact]
    public void The_average_of_a_term_is_compounded_from_its_yearly_rates()
    {
        var rates = new[] { (2021, 8.52m), (2022, 19.3m), (2023, 14.99m), (2024, 13.85m), (2025, 13.6m) }
            .Select(r => Figure(r.Item2, $"{r.Item1}", "%"));

        CompoundGrowth.OfYears(rates)!.Value.Value.ShouldBe(14.0m, 0.05m);
    }

    [Fact]
    public void Doubling_and_halving_is_no_growth_on_average() =>
        CompoundGrowth.OfYears([Figure(100m, "2021", "%"), Figure(-50m, "2022", "%")])!.Value.Value.ShouldBe(0m);

    [Theory]
    [InlineData("2021", "2023")]
    [InlineData("2021", "2021")]
    [InlineData("2021", "2022-H1")]
    public void Yearly_rates_must_be_of_consecutive_years(string one, string other) =>
        CompoundGrowth.OfYears([Figure(8m, one, "%"), Figure(9m, other, "%")]).ShouldBeNull();

    [Fact]
    public void No_rates_have_no_average() => CompoundGrowth.OfYears([]).ShouldBeNull();

    [Theory]
    [InlineData("2020", "2025")]
    [InlineData("2020-9M", "2025-9M")]
    [InlineData("2020-12-31", "2025-12-31")]
    public void The_average_between_two_figures_counts_the_years(string first, string last) =>
        CompoundGrowth.Between(Figure(31244m, first), Figure(68500m, last))!.Value.Value.ShouldBe(17.0m, 0.05m);

    [Theory]
    [InlineData("2020", "2020")]
    [InlineData("2025", "2020")]
    [InlineData("2020", "2025-H1")]
    [InlineData("2020-8M", "2025-9M")]
    [InlineData("2020-Q1", "2025-Q2")]
    public void There_is_no_average_between_different_parts_of_years(string first, string last) =>
        CompoundGrowth.Between(Figure(100m, first), Figure(200m, last)).ShouldBeNull();
}

using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using static LaBan.Tests.Analysis.Sample;

namespace LaBan.Tests.Analysis;

public class TargetFiguresTests
{
    [Theory]
    [InlineData("tỷ đồng", "thứ hạng", Measure.Rank)]
    [InlineData("tỷ đồng", "%/năm", Measure.YoyChange)]
    [InlineData("tỷ đồng", "% dự toán", Measure.PlanRatio)]
    [InlineData("tỷ đồng", "nghìn tỷ đồng", Measure.Value)]
    [InlineData("%", "%", Measure.Value)]
    [InlineData("thứ hạng", "thứ hạng", Measure.Rank)]
    public void The_unit_of_a_target_tells_which_figure_it_is_about(string indicatorUnit, string targetUnit, Measure measure)
    {
        var indicator = Indicator("any", indicatorUnit);
        TargetFigures.MeasureOf(indicator, Target(indicator, TargetOperator.AtLeast, 1m, unit: targetUnit)).ShouldBe(measure);
    }

    [Fact]
    public void A_figure_of_the_whole_year_comes_before_one_of_its_first_half() =>
        Pick(Revenue, "2021", "2021-12-31", Figure(5000m, "2021-H1", knownFrom: "2021-08-15"), Figure(10500m, "2021"))!.Value.ShouldBe(10500m);

    [Fact]
    public void The_version_in_force_on_the_day_is_picked()
    {
        Observation[] growth =
        [
            Figure(6.2m, "2021", "%", "2021-08-15"),
            Figure(7.82m, "2021", "%", "2021-12-02", source: 1),
            Figure(8.52m, "2021", "%", "2025-03-25", source: 3),
        ];

        Pick(GrdpGrowth, "2021", "2021-08-31", growth)!.Value.ShouldBe(6.2m);
        Pick(GrdpGrowth, "2021", "2025-12-31", growth)!.Value.ShouldBe(8.52m);
        Pick(GrdpGrowth, "2021", "2021-01-31", growth).ShouldBeNull();
    }

    [Fact]
    public void A_forecast_made_before_the_year_began_is_no_result_of_it() =>
        Pick(
            Revenue,
            "2024",
            "2024-07-01",
            Figure(12760m, "2024", knownFrom: "2023-07-24"),
            Figure(10111.7m, "2024-H1", knownFrom: "2024-07-01"))!.Value.ShouldBe(10111.7m);

    [Fact]
    public void The_longest_part_of_the_year_is_picked_and_single_quarters_of_a_sum_are_not() =>
        Pick(
            Revenue,
            "2021",
            "2021-11-01",
            Figure(2000m, "2021-Q1", knownFrom: "2021-04-01"),
            Figure(7500m, "2021-9M", knownFrom: "2021-10-01"),
            Figure(900m, "2021-M10", knownFrom: "2021-11-01"))!.Value.ShouldBe(7500m);

    [Fact]
    public void Beside_a_target_to_come_stands_the_last_year_known() =>
        Pick(
            Jobs,
            "2030",
            "2025-12-31",
            Figure(32500m, "2023", "người", "2024-01-01"),
            Figure(33000m, "2024", "người", "2025-01-01"),
            Figure(17000m, "2025-H1", "người", "2025-07-01"))!.Value.ShouldBe(33000m);

    [Theory]
    [InlineData("2021", "2022-01-01")]
    [InlineData("2022", "2022-12-31")]
    public void Once_its_time_has_begun_a_target_has_no_figure_until_one_is_of_that_time(string period, string asOf) =>
        Pick(Jobs, period, asOf, Figure(32500m, "2020", "người", "2021-01-01")).ShouldBeNull();

    [Fact]
    public void A_stock_of_any_day_may_stand_for_the_time_before() =>
        Pick(Poverty, "2030", "2025-12-31", Figure(1.2m, "2024", "%", "2025-01-01"), Figure(1m, "2025-06-30", "%", "2025-07-01"))!
            .Value.ShouldBe(1m);

    [Fact]
    public void Figures_of_anything_else_are_passed_over()
    {
        var other = new Observation
        {
            IndicatorId = 1,
            AreaId = 1,
            Period = LaBan.Measures.Period.ForYear(2021),
            Unit = "tỷ đồng",
            Value = 1m,
            Breakdown = "nữ",
            KnownFrom = Day("2021-08-15"),
        };

        Pick(
            Revenue,
            "2021",
            "2021-12-31",
            other,
            Figure(104.1m, "2021", "%"),
            Figure(9m, "2021", "tỷ USD"),
            Figure(10086m, "2021", nature: Nature.Plan),
            Figure(11000m, "2022", knownFrom: "2021-12-01"),
            Figure(10500m, "2021", status: ObservationStatus.Draft)).ShouldBeNull();
    }

    private static Observation? Pick(Indicator indicator, string period, string asOf, params Observation[] observations)
    {
        var target = Target(indicator, TargetOperator.AtLeast, 1m, period: period);
        return TargetFigures.Pick(indicator, target, observations, Day(asOf));
    }
}

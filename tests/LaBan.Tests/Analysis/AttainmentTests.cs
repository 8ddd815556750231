using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using static LaBan.Tests.Analysis.Sample;

namespace LaBan.Tests.Analysis;

public class AttainmentTests
{
    /// <summary>Figures with the percentage of plan the reports print beside them.</summary>
    public static TheoryData<Indicator, Target, Observation, decimal> Printed { get; } = new()
    {
        { Revenue, Target(Revenue, TargetOperator.AtLeast, 10086m, derived: (10082m, 10091m)), Figure(10500m), 104.1m },
        { Revenue, Target(Revenue, TargetOperator.AtLeast, 10086m, derived: (10083m, 10090m)), Figure(15745m), 156.1m },
        { Export, Target(Export, TargetOperator.AtLeast, 14.8m, derived: (14.677m, 14.925m)), Figure(14.8m, unit: "tỷ USD"), 100m },
        { Export, Target(Export, TargetOperator.AtLeast, 14.839m, derived: (14.785m, 14.894m)), Figure(15.7m, unit: "tỷ USD"), 105.8m },
        { Jobs, Target(Jobs, TargetOperator.AtLeast, 31503m, derived: (31489m, 31517m)), Figure(35000m, unit: "người"), 111.1m },
        { Investment, Target(Investment, TargetOperator.AtLeast, 76785m, derived: (76737m, 76833m)), Figure(61505m), 80.1m },
        { Services, Target(Services, TargetOperator.AtLeast, 42981m, derived: (42959m, 43003m)), Figure(42895m), 99.8m },
        { Jobs, Target(Jobs, TargetOperator.AtLeast, 32470m, derived: (32440m, 32500m), period: "2024"), Figure(17469m, "2024-H1", "người"), 53.8m },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void Gives_the_percentage_the_report_prints(Indicator indicator, Target target, Observation figure, decimal percent)
    {
        var attainment = Attainment.Of(indicator, target, target.Versions[0], figure);

        Math.Round(attainment.Percent!.Value.Value, Attainment.PrintedDecimals, MidpointRounding.AwayFromZero).ShouldBe(percent);
        attainment.Between!.Value.Contains(attainment.Percent.Value.Value).ShouldBeTrue();
        attainment.Between.Value.Contains(percent).ShouldBeTrue();
    }

    [Fact]
    public void Rates_and_shares_differ_by_points_and_are_never_divided()
    {
        var attainment = Of(GrdpGrowth, Target(GrdpGrowth, TargetOperator.AtLeast, 14.5m), Figure(6.2m, unit: "%"));

        attainment.Points!.Value.Value.ShouldBe(-8.3m);
        attainment.Percent.ShouldBeNull();
        attainment.Reason.ShouldBeNull();
    }

    [Fact]
    public void Per_mille_differ_by_percentage_points_too()
    {
        var birth = Indicator("population.birth.rate", "‰", IndicatorKind.Share, decimals: 1);
        Of(birth, Target(birth, TargetOperator.AtMost, 15.0m), Figure(14.0m, unit: "‰")).Points!.Value.Value.ShouldBe(-0.1m);
    }

    [Fact]
    public void A_target_of_a_share_derived_from_a_ratio_leaves_an_interval_of_points()
    {
        var attainment = Of(Poverty, Target(Poverty, TargetOperator.AtMost, 2.5m, derived: (2.4m, 2.6m)), Figure(2.2m, unit: "%"));

        attainment.Points!.Value.Value.ShouldBe(-0.3m);
        attainment.Between.ShouldBe(new Interval(-0.4m, -0.2m));
    }

    [Theory]
    [InlineData(4, 6)]
    [InlineData(10, 0)]
    [InlineData(13, -3)]
    public void Ranks_differ_by_places_and_a_lower_number_is_better(int rank, int places) =>
        Of(Pci, Target(Pci, TargetOperator.AtMost, 10m), Figure(rank, unit: "thứ hạng")).Places.ShouldBe(places);

    [Theory]
    [InlineData(Direction.Up, 100)]
    [InlineData(Direction.Down, 50)]
    public void A_range_is_held_to_the_bound_that_must_be_reached(Direction direction, int percent)
    {
        var output = Indicator("output", "tấn", direction: direction);
        Of(output, Target(output, TargetOperator.Range, 70m, 140m), Figure(70m, unit: "tấn")).Percent!.Value.Value.ShouldBe(percent);
    }

    [Fact]
    public void Units_of_one_dimension_are_converted() =>
        Of(Revenue, Target(Revenue, TargetOperator.AtLeast, 10m, unit: "nghìn tỷ đồng"), Figure(10500m)).Percent!.Value.Value.ShouldBe(105m);

    [Fact]
    public void A_growth_of_revenue_is_held_against_a_target_of_growth() =>
        Of(Revenue, Target(Revenue, TargetOperator.Range, 8m, 10m, period: "2026..2030", unit: "%/năm"), Figure(9.5m, "2026..2030", "%"))
            .Points!.Value.Value.ShouldBe(1.5m);

    [Fact]
    public void Says_why_it_cannot_be_computed()
    {
        var target = Target(Revenue, TargetOperator.AtLeast, 10086m);

        Of(Revenue, target, null).Reason.ShouldBe(NotComputable.NoFigure);
        Of(Revenue, Target(Revenue, TargetOperator.AtLeast, null), Figure(1m)).Reason.ShouldBe(NotComputable.NoTarget);
        Of(Accidents, Target(Accidents, TargetOperator.AtMost, 0m), Figure(0m, unit: "vụ")).Reason.ShouldBe(NotComputable.ZeroBase);
        Of(Revenue, target, Figure(14.8m, unit: "tỷ USD")).Reason.ShouldBe(NotComputable.UnitMismatch);
        Of(Revenue, target, Figure(10500m, "2022")).Reason.ShouldBe(NotComputable.PeriodMismatch);
    }

    private static Attainment Of(Indicator indicator, Target target, Observation? figure) =>
        Attainment.Of(indicator, target, target.Versions[0], figure);
}

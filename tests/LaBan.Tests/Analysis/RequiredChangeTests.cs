using LaBan.Model.Analysis;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using static LaBan.Tests.Analysis.Sample;

namespace LaBan.Tests.Analysis;

public class RequiredChangeTests
{
    [Fact]
    public void An_amount_needs_a_yearly_growth_by_compounding()
    {
        var perHead = Indicator("grdp.per_capita_usd", "USD");
        var change = RequiredChange.Of(
            perHead, Target(perHead, TargetOperator.AtLeast, 8000, period: "2030"), Wanted(8000, perHead), Figure(4900, "2025", "USD"));

        change.Years.ShouldBe(5);
        Math.Round(change.Total!.Value.Value, 1).ShouldBe(63.3m);
        Math.Round(change.Yearly!.Value.Value, 1).ShouldBe(10.3m);
        change.IsReached.ShouldBeFalse();
    }

    [Fact]
    public void A_share_needs_points()
    {
        var change = Of(IndustryShare, TargetOperator.Equal, 75.2m, Figure(69m, "2025", "%"), "2030");

        change.Points!.Value.Value.ShouldBe(6.2m);
        (change.Total, change.Yearly, change.Years).ShouldBe((null, null, 5));
    }

    [Fact]
    public void A_rank_needs_places()
    {
        var change = Of(Grdp, TargetOperator.AtMost, 11, Figure(12, "2025", "thứ hạng"), "2030", "thứ hạng");

        change.Places.ShouldBe(1);
        change.IsReached.ShouldBeFalse();
    }

    [Fact]
    public void The_growth_of_a_term_is_compared_with_that_of_the_term_before()
    {
        var change = Of(GrdpGrowth, TargetOperator.AtLeast, 15, Figure(14m, "2021..2025", "%"), "2026..2030");

        (change.Points!.Value.Value, change.Years).ShouldBe((1m, 0));
    }

    [Fact]
    public void The_amount_of_a_term_is_compared_with_that_of_a_term_and_not_of_a_year()
    {
        var term = Of(Investment, TargetOperator.AtLeast, 641000, Figure(366300, "2021..2025"), "2026..2030");
        Math.Round(term.Total!.Value.Value, 1).ShouldBe(75m);
        term.Yearly.ShouldBeNull();

        Of(Investment, TargetOperator.AtLeast, 641000, Figure(103000, "2024"), "2026..2030")
            .Reason.ShouldBe(NotComputable.PeriodMismatch);
    }

    [Fact]
    public void A_figure_as_good_as_the_target_has_reached_it()
    {
        var down = Of(Poverty, TargetOperator.AtMost, 1, Figure(0.9m, "2025", "%"), "2030");

        down.IsReached.ShouldBeTrue();
        down.Points!.Value.Value.ShouldBe(0.1m);
    }

    [Fact]
    public void A_blank_target_needs_nothing_that_could_be_said() =>
        Of(Poverty, TargetOperator.AtMost, null, Figure(1, "2025", "%"), "2030").Reason.ShouldBe(NotComputable.NoTarget);

    private static RequiredChange Of(
        Model.Catalog.Indicator indicator, TargetOperator asked, decimal? value, Observation from, string period, string? unit = null)
    {
        var target = Target(indicator, asked, value, period: period, unit: unit);
        return RequiredChange.Of(indicator, target, target.Versions[0], from);
    }

    private static TargetVersion Wanted(decimal value, Model.Catalog.Indicator indicator) =>
        Target(indicator, TargetOperator.AtLeast, value).Versions[0];
}

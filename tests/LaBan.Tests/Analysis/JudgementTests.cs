using System.Globalization;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using static LaBan.Tests.Analysis.Sample;

namespace LaBan.Tests.Analysis;

public class JudgementTests
{
    /// <summary>What the reports of August and December 2021 and of March 2025 say about the plan of 2021.</summary>
    public static TheoryData<string, Indicator, Target, Observation, Verdict> Plan2021 { get; } = new()
    {
        { "growth, August 2021", GrdpGrowth, GrowthTarget, Figure(6.2m, unit: "%"), Verdict.Missed },
        { "growth, December 2021", GrdpGrowth, GrowthTarget, Figure(7.82m, unit: "%"), Verdict.Missed },
        { "growth, March 2025", GrdpGrowth, GrowthTarget, Figure(8.52m, unit: "%"), Verdict.Missed },
        { "revenue, August", Revenue, Target(Revenue, TargetOperator.AtLeast, 10086m, derived: (10082m, 10091m)), Figure(10500m), Verdict.Exceeded },
        { "revenue, December", Revenue, Target(Revenue, TargetOperator.AtLeast, 10086m, derived: (10083m, 10090m)), Figure(15745m), Verdict.Exceeded },
        { "export, August", Export, Target(Export, TargetOperator.AtLeast, 14.8m, derived: (14.677m, 14.925m)), Figure(14.8m, unit: "tỷ USD"), Verdict.Met },
        { "export, December", Export, Target(Export, TargetOperator.AtLeast, 14.839m, derived: (14.785m, 14.894m)), Figure(15.7m, unit: "tỷ USD"), Verdict.Exceeded },
        { "jobs, August", Jobs, Target(Jobs, TargetOperator.AtLeast, 31500m, derived: (31343m, 31658m)), Figure(31500m, unit: "người"), Verdict.Met },
        { "jobs, December", Jobs, Target(Jobs, TargetOperator.AtLeast, 31503m, derived: (31489m, 31517m)), Figure(35000m, unit: "người"), Verdict.Exceeded },
        { "investment, August", Investment, Target(Investment, TargetOperator.AtLeast, 76785m, derived: (76737m, 76833m)), Figure(61505m), Verdict.Missed },
        { "investment, December", Investment, Target(Investment, TargetOperator.AtLeast, 68282m, derived: (68245m, 68320m)), Figure(62615m), Verdict.Missed },
        { "services, August", Services, Target(Services, TargetOperator.AtLeast, 42981m, derived: (42959m, 43003m)), Figure(42895m), Verdict.Missed },
        { "services within the rounding of the plan", Services, Target(Services, TargetOperator.AtLeast, 42981m, derived: (42959m, 43003m)), Figure(42960m), Verdict.Met },
        { "output per hectare", PerHectare, Target(PerHectare, TargetOperator.AtLeast, 125m, derived: (124.42m, 125.58m)), Figure(135m, unit: "triệu đồng/ha"), Verdict.Exceeded },
        { "poverty, August", Poverty, Target(Poverty, TargetOperator.AtMost, 2.5m, derived: (2.5m, 2.5m)), Figure(2.5m, unit: "%"), Verdict.Met },
    };

    private static Target GrowthTarget => Target(GrdpGrowth, TargetOperator.AtLeast, 14.5m);

    [Theory]
    [MemberData(nameof(Plan2021))]
    public void Judges_the_plan_of_2021_by_what_was_known(string what, Indicator indicator, Target target, Observation figure, Verdict verdict)
    {
        var judgement = Judgement.Judge(indicator, target, target.Versions[0], figure);

        judgement.Verdict.ShouldBe(verdict, what);
        judgement.Reason.ShouldBeNull(what);
    }

    [Theory]
    [InlineData(TargetOperator.AtLeast, "14.6", "15", Verdict.Missed)]
    [InlineData(TargetOperator.AtLeast, "14.99", "15", Verdict.Missed)]
    [InlineData(TargetOperator.AtLeast, "15.0", "15", Verdict.Met)]
    [InlineData(TargetOperator.AtLeast, "15", "14.6", Verdict.Exceeded)]
    [InlineData(TargetOperator.AtLeast, "14.5", "14.50", Verdict.Met)]
    [InlineData(TargetOperator.AtMost, "13.1", "13", Verdict.Missed)]
    [InlineData(TargetOperator.AtMost, "13.0", "13", Verdict.Met)]
    [InlineData(TargetOperator.AtMost, "11.57", "11.8", Verdict.Exceeded)]
    [InlineData(TargetOperator.Equal, "60.0", "60", Verdict.Met)]
    [InlineData(TargetOperator.Equal, "60.1", "60", Verdict.Exceeded)]
    [InlineData(TargetOperator.Equal, "57.8", "60", Verdict.Missed)]
    public void Decides_by_the_digits_as_printed(TargetOperator asked, string figure, string target, Verdict verdict) =>
        VerdictOn(GrdpGrowth, Target(GrdpGrowth, asked, Number(target)), Figure(Number(figure), unit: "%")).ShouldBe(verdict);

    [Theory]
    [InlineData(Direction.Down, "32", Verdict.Exceeded)]
    [InlineData(Direction.Down, "34", Verdict.Missed)]
    [InlineData(Direction.Up, "34", Verdict.Exceeded)]
    [InlineData(Direction.Neutral, "34", Verdict.Missed)]
    [InlineData(Direction.Neutral, "33", Verdict.Met)]
    [InlineData(Direction.Neutral, "33.2", Verdict.Missed)]
    public void An_equality_takes_the_better_side_from_the_indicator(Direction direction, string figure, Verdict verdict)
    {
        var share = Indicator("labour.share", "%", IndicatorKind.Share, direction, decimals: 1);
        VerdictOn(share, Target(share, TargetOperator.Equal, 33.1m), Figure(Number(figure), unit: "%")).ShouldBe(verdict);
    }

    [Theory]
    [InlineData("60.04", "60.0")]
    [InlineData("59.96", "60.0")]
    public void More_digits_than_the_catalogue_prints_are_rounded_away_first(string figure, string printed)
    {
        var target = Target(IndustryShare, TargetOperator.Equal, 60m);
        var judgement = Judgement.Judge(IndustryShare, target, target.Versions[0], Figure(Number(figure), unit: "%"));

        judgement.Verdict.ShouldBe(Verdict.Met);
        judgement.Printed!.Value.ShouldBe(Number(printed));
        judgement.Printed.Decimals.ShouldBe(1);
    }

    [Fact]
    public void The_digits_of_a_finer_target_are_kept()
    {
        var target = Target(IndustryShare, TargetOperator.AtLeast, 84.16m);

        VerdictOn(IndustryShare, target, Figure(84.16m, unit: "%")).ShouldBe(Verdict.Met);
        VerdictOn(IndustryShare, target, Figure(84.15m, unit: "%")).ShouldBe(Verdict.Missed);
    }

    [Theory]
    [InlineData("134.9", Verdict.Missed)]
    [InlineData("135", Verdict.Met)]
    [InlineData("137.5", Verdict.Met)]
    [InlineData("140", Verdict.Met)]
    [InlineData("141", Verdict.Exceeded)]
    public void A_range_is_met_inside_and_exceeded_beyond_its_better_end(string figure, Verdict verdict)
    {
        var perHectare = Indicator("output.agri.per_ha", "triệu đồng/ha", decimals: 1);
        VerdictOn(perHectare, Target(perHectare, TargetOperator.Range, 135m, 140m), Figure(Number(figure), unit: "triệu đồng/ha"))
            .ShouldBe(verdict);
    }

    [Theory]
    [InlineData(Direction.Down, "1.9", Verdict.Exceeded)]
    [InlineData(Direction.Down, "4.1", Verdict.Missed)]
    [InlineData(Direction.Neutral, "1.9", Verdict.Missed)]
    [InlineData(Direction.Neutral, "4.1", Verdict.Missed)]
    public void A_range_without_a_better_end_is_missed_on_both_sides(Direction direction, string figure, Verdict verdict)
    {
        var rate = Indicator("rate", "%", IndicatorKind.Share, direction, decimals: 1);
        VerdictOn(rate, Target(rate, TargetOperator.Range, 2m, 4m), Figure(Number(figure), unit: "%")).ShouldBe(verdict);
    }

    [Fact]
    public void The_average_of_a_term_is_held_against_its_range() =>
        VerdictOn(GrdpGrowth, Target(GrdpGrowth, TargetOperator.Range, 14m, 15m, period: "2021..2025"), Figure(14m, "2021..2025", "%"))
            .ShouldBe(Verdict.Met);

    [Theory]
    [InlineData("10", Verdict.Met)]
    [InlineData("4", Verdict.Exceeded)]
    [InlineData("11", Verdict.Missed)]
    public void A_lower_rank_is_better(string figure, Verdict verdict) =>
        VerdictOn(Pci, Target(Pci, TargetOperator.AtMost, 10m), Figure(Number(figure), unit: "thứ hạng")).ShouldBe(verdict);

    [Fact]
    public void A_rank_promised_for_an_amount_is_held_against_a_rank()
    {
        var target = Target(Grdp, TargetOperator.AtMost, 15m, period: "2025", unit: "thứ hạng");

        VerdictOn(Grdp, target, Figure(12m, "2025", "thứ hạng")).ShouldBe(Verdict.Exceeded);
        Reason(Grdp, target, Figure(239163m, "2025")).ShouldBe(NotComputable.UnitMismatch);
    }

    [Fact]
    public void Units_of_one_dimension_are_converted_without_touching_the_printed_figure()
    {
        var target = Target(Revenue, TargetOperator.AtLeast, 10086m);

        VerdictOn(Revenue, target, Figure(10_086_000m, unit: "triệu đồng")).ShouldBe(Verdict.Met);
        VerdictOn(Revenue, target, Figure(10_085_999m, unit: "triệu đồng")).ShouldBe(Verdict.Missed);
    }

    [Fact]
    public void Says_why_nothing_can_be_said()
    {
        var target = Target(Revenue, TargetOperator.AtLeast, 10086m);

        Reason(Revenue, target, null).ShouldBe(NotComputable.NoFigure);
        Reason(Revenue, Target(Revenue, TargetOperator.AtLeast, null), Figure(10500m)).ShouldBe(NotComputable.NoTarget);
        Reason(Revenue, target, Figure(14.8m, unit: "tỷ USD")).ShouldBe(NotComputable.UnitMismatch);
        Reason(Revenue, target, Figure(10500m, "2022")).ShouldBe(NotComputable.PeriodMismatch);
        Reason(Revenue, target, Figure(2500m, "2021-Q4")).ShouldBe(NotComputable.PeriodMismatch);
        Judgement.Judge(Revenue, target, null, Figure(10500m)).Reason.ShouldBe(NotComputable.NoTarget);
        Judgement.Judge(Revenue, target, Figure(10500m), Day("2020-12-31")).Reason.ShouldBe(NotComputable.NoTarget);
        Judgement.Judge(Revenue, target, Figure(10500m), Day("2021-12-31")).Verdict.ShouldBe(Verdict.Exceeded);
    }

    private static Verdict VerdictOn(Indicator indicator, Target target, Observation? figure) =>
        Judgement.Judge(indicator, target, target.Versions[0], figure).Verdict;

    private static NotComputable? Reason(Indicator indicator, Target target, Observation? figure)
    {
        var judgement = Judgement.Judge(indicator, target, target.Versions[0], figure);
        judgement.Verdict.ShouldBe(Verdict.Insufficient);
        return judgement.Reason;
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}

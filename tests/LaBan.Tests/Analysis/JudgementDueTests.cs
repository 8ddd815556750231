using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Plans;
using static LaBan.Tests.Analysis.Sample;

namespace LaBan.Tests.Analysis;

public class JudgementDueTests
{
    [Fact]
    public void Half_a_year_cannot_miss_the_target_of_the_year()
    {
        var judgement = Judge(Jobs, Target(Jobs, TargetOperator.AtLeast, 32470m, period: "2024"), 17469m, "2024-H1");

        judgement.Verdict.ShouldBe(Verdict.Insufficient);
        judgement.Reason.ShouldBe(NotComputable.NotYetDue);
        judgement.Attainment.Percent!.Value.Value.ShouldBe(53.8m, 0.01m);
    }

    [Theory]
    [InlineData("2021-H1", "10086", Verdict.Met)]
    [InlineData("2021-9M", "10500", Verdict.Exceeded)]
    [InlineData("2021-11M", "10085.9", Verdict.Insufficient)]
    [InlineData("2021-Q3", "10500", Verdict.Insufficient)]
    public void A_sum_that_has_already_reached_its_target_is_judged_early(string period, string value, Verdict verdict)
    {
        var judgement = Judge(Revenue, Target(Revenue, TargetOperator.AtLeast, 10086m), Number(value), period);

        judgement.Verdict.ShouldBe(verdict);
        judgement.IsEarly.ShouldBe(verdict != Verdict.Insufficient);
    }

    [Theory]
    [InlineData("301", Verdict.Missed)]
    [InlineData("300", Verdict.Insufficient)]
    [InlineData("150", Verdict.Insufficient)]
    public void A_sum_that_has_gone_over_what_was_allowed_is_missed_early(string value, Verdict verdict) =>
        Judge(Accidents, Target(Accidents, TargetOperator.AtMost, 300m), Number(value), "2021-H1").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2021-H1")]
    [InlineData("2021-06-30")]
    [InlineData("2021-Q3")]
    public void A_rate_or_stock_of_an_earlier_day_decides_nothing(string period)
    {
        var growth = Judge(GrdpGrowth, Target(GrdpGrowth, TargetOperator.AtLeast, 14.5m), 17.96m, period);
        var poverty = Judge(Poverty, Target(Poverty, TargetOperator.AtMost, 2.5m), 2.4m, period);

        growth.Reason.ShouldBe(NotComputable.NotYetDue);
        poverty.Reason.ShouldBe(NotComputable.NotYetDue);
        poverty.IsFulfilled.ShouldBeFalse();
    }

    [Fact]
    public void Half_a_year_leaves_the_outcome_unknown_once_the_year_is_over()
    {
        var target = Target(Jobs, TargetOperator.AtLeast, 32470m, period: "2024");
        var figure = Figure(14000m, "2024-H1", "người");

        Judgement.Judge(Jobs, target, figure, Day("2024-12-31")).Reason.ShouldBe(NotComputable.NotYetDue);
        Judgement.Judge(Jobs, target, figure, Day("2025-01-01")).Reason.ShouldBe(NotComputable.OutcomeUnknown);
        Judgement.Judge(Jobs, target, figure, Day("2025-01-01"))
            .WithPace(Pace.Of(Jobs, target, target.Versions[0], figure)).Verdict.ShouldBe(Verdict.Insufficient);
    }

    [Theory]
    [InlineData("2021-12-31")]
    [InlineData("2021-Q4")]
    [InlineData("2021-12M")]
    public void A_stock_of_the_last_day_is_the_stock_of_the_year(string period) =>
        Judge(Poverty, Target(Poverty, TargetOperator.AtMost, 2.5m), 2.4m, period).Verdict.ShouldBe(Verdict.Exceeded);

    [Fact]
    public void The_growth_of_a_quarter_is_not_the_growth_of_the_year() =>
        Judge(GrdpGrowth, Target(GrdpGrowth, TargetOperator.AtLeast, 14.5m), 20m, "2021-Q4").Reason.ShouldBe(NotComputable.PeriodMismatch);

    [Fact]
    public void The_year_of_an_administrative_report_is_the_year_of_the_plan()
    {
        var target = Target(Revenue, TargetOperator.AtLeast, 10086m);

        Judge(Revenue, target, 10000m, "2021@hc").Verdict.ShouldBe(Verdict.Missed);
        Judge(Revenue, target, 5000m, "2021-H1@hc").Reason.ShouldBe(NotComputable.NotYetDue);
    }

    [Fact]
    public void A_figure_of_the_whole_term_is_held_against_a_target_of_the_term()
    {
        var target = Target(Investment, TargetOperator.AtLeast, 470000m, period: "2021..2025");

        Judge(Investment, target, 366300m, "2021..2025").Verdict.ShouldBe(Verdict.Missed);
        Judge(Investment, target, 61505m, "2021").Reason.ShouldBe(NotComputable.NotYetDue);
    }

    [Fact]
    public void A_result_of_2025_says_nothing_yet_about_a_target_of_2030()
    {
        var judgement = Judge(Poverty, Target(Poverty, TargetOperator.AtMost, 0.5m, period: "2030"), 1m, "2025");

        judgement.Reason.ShouldBe(NotComputable.NotYetDue);
        judgement.Attainment.Points!.Value.Value.ShouldBe(0.5m);
    }

    [Theory]
    [InlineData("50.0", 6, "0", PaceLevel.OnTrack)]
    [InlineData("47.0", 6, "-3", PaceLevel.OnTrack)]
    [InlineData("46.96", 6, "-3.0", PaceLevel.OnTrack)]
    [InlineData("46.9", 6, "-3.1", PaceLevel.Watch)]
    [InlineData("42.0", 6, "-8", PaceLevel.Watch)]
    [InlineData("41.9", 6, "-8.1", PaceLevel.AtRisk)]
    [InlineData("35", 6, "-15", PaceLevel.AtRisk)]
    [InlineData("34.9", 6, "-15.1", PaceLevel.Alarm)]
    [InlineData("80", 9, "5", PaceLevel.OnTrack)]
    public void Pace_is_the_percent_of_plan_less_the_part_of_the_year_gone_by(string value, int months, string gap, PaceLevel level)
    {
        var pace = Pace.Of(Number(value), 100m, months)!;

        pace.Gap.Value.ShouldBe(Number(gap));
        pace.Level.ShouldBe(level);
    }

    [Fact]
    public void Thresholds_of_the_pace_can_be_set() =>
        Pace.Of(45m, 100m, 6, new PaceThresholds(-5, -10, -20))!.Level.ShouldBe(PaceLevel.OnTrack);

    [Fact]
    public void A_sum_that_falls_short_of_the_time_gone_by_is_behind()
    {
        var target = Target(Jobs, TargetOperator.AtLeast, 32500m, period: "2024");
        var figure = Figure(14000m, "2024-H1", "người");

        var judgement = Judgement.Judge(Jobs, target, target.Versions[0], figure)
            .WithPace(Pace.Of(Jobs, target, target.Versions[0], figure));

        judgement.Verdict.ShouldBe(Verdict.Behind);
        judgement.Pace!.Gap.Value.ShouldBe(-6.9m);
        judgement.Reason.ShouldBe(NotComputable.NotYetDue);
    }

    [Fact]
    public void A_sum_on_its_way_stays_undecided_and_a_decided_one_stays_decided()
    {
        var target = Target(Jobs, TargetOperator.AtLeast, 32470m, period: "2024");
        var onTrack = Figure(17469m, "2024-H1", "người");
        var missed = Figure(20000m, "2024", "người");

        Judgement.Judge(Jobs, target, target.Versions[0], onTrack)
            .WithPace(Pace.Of(Jobs, target, target.Versions[0], onTrack)).Verdict.ShouldBe(Verdict.Insufficient);
        Judgement.Judge(Jobs, target, target.Versions[0], missed)
            .WithPace(Pace.Of(Jobs, target, target.Versions[0], missed)).Verdict.ShouldBe(Verdict.Missed);
    }

    [Fact]
    public void More_of_what_must_stay_low_is_behind()
    {
        var target = Target(Accidents, TargetOperator.AtMost, 300m);

        Pace.Of(Accidents, target, target.Versions[0], Figure(180m, "2021-H1", "vụ"))!.Gap.Value.ShouldBe(-10m);
        Pace.Of(Accidents, target, target.Versions[0], Figure(120m, "2021-H1", "vụ"))!.IsBehind.ShouldBeFalse();
    }

    [Fact]
    public void Rates_single_quarters_and_whole_years_have_no_pace()
    {
        var growth = Target(GrdpGrowth, TargetOperator.AtLeast, 14.5m);
        var revenue = Target(Revenue, TargetOperator.AtLeast, 10086m);

        Pace.Of(Revenue, revenue, revenue.Versions[0], Figure(10500m, "2021")).ShouldBeNull();
        Pace.Of(GrdpGrowth, growth, growth.Versions[0], Figure(4.3m, "2021-H1", "%")).ShouldBeNull();
        Pace.Of(Revenue, revenue, revenue.Versions[0], Figure(2000m, "2021-Q3")).ShouldBeNull();
        Pace.Of(Revenue, revenue, revenue.Versions[0], null).ShouldBeNull();
    }

    [Fact]
    public void The_pace_of_a_term_counts_the_months_of_the_term()
    {
        var target = Target(Investment, TargetOperator.AtLeast, 470000m, period: "2021..2025");

        Pace.Of(Investment, target, target.Versions[0], Figure(94000m, "2021"))!.Gap.Value.ShouldBe(0m);
    }

    private static Judgement Judge(Indicator indicator, Target target, decimal value, string period) =>
        Judgement.Judge(indicator, target, target.Versions[0], Figure(value, period, indicator.UnitVi));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

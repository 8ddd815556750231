using LaBan.Measures;
using LaBan.Model.Collection.Door;
using static LaBan.Tests.Collection.Door.Doors;

namespace LaBan.Tests.Collection.Door;

public class DoorCheckTests
{
    private static readonly DoorCase Negative = Case(Revenue, March, -5m);

    [Fact]
    public void A_finding_carries_the_rule_its_severity_and_both_languages()
    {
        var rule = Rule(DoorKind.Range, "low=1234.5", "dưới {low} {unit} của {period}");
        rule.Severity = DoorSeverity.Block;
        rule.MessageEn = "below {low} {unit} of {period}";

        new DoorCheck([rule]).Run(Negative).ShouldHaveSingleItem().ShouldBe(
            new DoorFinding("R2", DoorSeverity.Block, "dưới 1.234,5 tỷ đồng của tháng 3 năm 2024", "below 1,234.5 billion VND of March 2024", 1234.5m));
    }

    [Theory]
    [InlineData("F-01", "", "", true)]
    [InlineData("F-02", "", "", false)]
    [InlineData("", "budget.revenue", "", true)]
    [InlineData("", "budget.rev", "", false)]
    [InlineData("", "budget.revenue.total", "economy", true)]
    [InlineData("", "", "society", false)]
    public void A_rule_speaks_only_within_its_scope(string form, string indicator, string group, bool speaks)
    {
        var rule = Rule(DoorKind.Range, "low=0");
        (rule.Form, rule.Indicator, rule.Group) = (form, indicator, group);

        (rule.Says(Negative) is not null).ShouldBe(speaks);
    }

    [Fact]
    public void A_rule_speaks_only_of_its_time_and_while_it_is_on()
    {
        var rule = Rule(DoorKind.Range, "low=0");
        (rule.ValidFrom, rule.ValidTo) = (new DateOnly(2024, 3, 31), new DateOnly(2024, 3, 31));

        rule.Says(Negative).ShouldNotBeNull();
        rule.Says(Negative with { Period = Period.Month(2024, 2) }).ShouldBeNull();
        rule.Says(Negative with { Period = Period.Month(2024, 4) }).ShouldBeNull();
        rule.Enabled = false;
        rule.Says(Negative).ShouldBeNull();
    }

    [Fact]
    public void Limits_are_known_before_the_figure_and_the_narrowest_is_shown()
    {
        DoorCheck check = new([Rule(DoorKind.Range, "low=0"), Rule(DoorKind.LastYear, "times=2"), Rule(DoorKind.PlanShare)]);
        var blank = Case(Revenue, March, 0, ("2023-M03", 800.0m)) with { Value = DoorValue.Missing };

        check.Limits(blank).Select(l => l.Rule).ShouldBe(["R2", "R10"]);
        check.NarrowestLimits(blank).ShouldBe(
            new DoorLimits("R10", DoorSeverity.Warn, 399.975m, 1600.1m, "so với tháng 3 năm 2023", "against March 2023"));
    }

    [Theory]
    [InlineData("low=x", "door.parameter_out_of_range")]
    [InlineData("low", "door.parameter_out_of_range")]
    [InlineData("least=3", "door.unknown_parameter")]
    [InlineData("", "door.no_bound")]
    [InlineData("low=3; high=2", "door.bounds_crossed")]
    public void Numbers_that_make_no_sense_are_refused(string parameters, string code) =>
        Rule(DoorKind.Range, parameters).Flaw()!.Code.ShouldBe(code);

    [Fact]
    public void A_sentence_with_a_word_the_kind_does_not_have_is_refused_and_the_rule_is_passed_over()
    {
        var rule = Rule(DoorKind.Range, "low=0", "theo {years} năm");

        rule.Flaw()!.Code.ShouldBe("door.unknown_word");
        rule.Flaw()!.Vietnamese.ShouldContain("{years}");
        new DoorCheck([rule]).Run(Negative).ShouldBeEmpty();
        Rule(DoorKind.Range, "low=0", " ").Flaw()!.Code.ShouldBe("door.message_needed");
    }

    [Fact]
    public void Numbers_beyond_reckoning_stop_nothing()
    {
        var huge = Case(Revenue, Period.ForYear(2024), decimal.MaxValue / 10, ("2024-H1", decimal.MaxValue / 10), ("2024-H2", decimal.MaxValue / 10))
            with
        { Plan = new(0.0000001m), Groups = [Division(decimal.MaxValue / 10, decimal.MaxValue / 10)] };

        Should.NotThrow(() => Everything.Run(huge));
    }
}

using LaBan.Measures;
using LaBan.Model.Collection.Door;
using static LaBan.Tests.Collection.Door.Doors;

namespace LaBan.Tests.Collection.Door;

public class DoorKindsTests
{
    [Fact]
    public void Each_kind_stands_at_its_own_place() =>
        DoorKinds.All.Select(k => k.Kind).ShouldBe(Enum.GetValues<DoorKind>());

    [Fact]
    public void Things_counted_are_whole()
    {
        var rule = Rule(DoorKind.Whole, messageVi: "{value} {unit} không phải số nguyên");
        rule.Sort = DoorSort.Count;

        rule.Says(Case(Accidents, March, 12.5m)).ShouldBe("12,5 vụ không phải số nguyên");
        rule.Says(Case(Accidents, March, 12.0m)).ShouldBeNull();
        rule.Says(Case(Revenue, March, 12.5m)).ShouldBeNull();
    }

    [Fact]
    public void A_figure_has_the_decimals_of_its_indicator_and_as_many_more_as_the_rule_allows()
    {
        Rule(DoorKind.Decimals, messageVi: "quá {decimals}").Says(Case(Revenue, March, 812.25m)).ShouldBe("quá 1");
        Rule(DoorKind.Decimals, "more=1").Says(Case(Revenue, March, 812.25m)).ShouldBeNull();
        Rule(DoorKind.Decimals).Says(Case(Revenue, March, 812.20m)).ShouldBeNull();
    }

    [Fact]
    public void A_share_lies_between_nought_and_a_hundred()
    {
        var rule = Rule(DoorKind.Range, "low=0; high=100", "{value}{unit}: từ {low} đến {high}");

        rule.Says(Case(Cover, March, 102.4m)).ShouldBe("102,4%: từ 0 đến 100");
        rule.Says(Case(Cover, March, -0.5m)).ShouldNotBeNull();
        rule.Says(Case(Cover, March, 100m)).ShouldBeNull();
    }

    [Fact]
    public void Millions_typed_for_billions_are_noticed()
    {
        (string, decimal)[] past = [("2023-M12", 905m), ("2024-M01", 1_120m), ("2024-M02", 760m)];
        var rule = Rule(DoorKind.UnitSlip, messageVi: "{direction} {times} lần {usual}");

        rule.Says(Case(Revenue, March, 812_400m, past)).ShouldBe("gấp 1.000 lần 905,0");
        rule.Says(Case(Revenue, March, 0.8m, past)).ShouldBe("nhỏ hơn 1.000 lần 905,0");
        rule.Says(Case(Revenue, March, 8_000m, past)).ShouldBeNull();
        rule.Says(Case(Revenue, March, 812_400m, past[..2])).ShouldBeNull();
    }

    [Fact]
    public void Parts_that_do_not_add_up_are_told_with_their_sum_and_the_gap() =>
        Rule(DoorKind.PartsAddUp, messageVi: "{value} khác {sum}, lệch {gap}")
            .Says(Case(Revenue, March, 812.4m) with { Groups = [Division(500.1m, 300m)] })
            .ShouldBe("812,4 khác 800,1, lệch 12,3");

    [Fact]
    public void Counted_parts_add_up_exactly_and_measured_ones_within_rounding()
    {
        var rule = Rule(DoorKind.PartsAddUp);

        rule.Says(Case(Accidents, March, 11) with { Groups = [Division(3, 4, 5)] }).ShouldNotBeNull();
        rule.Says(Case(Cattle, March, 11) with { Groups = [Division(3, 4, 5)] }).ShouldBeNull();
    }

    [Fact]
    public void A_part_among_others_lies_within_the_whole()
    {
        DoorGroup among = new([Part(DoorValue.Of(20m), "Nội địa"), Part(DoorValue.Of(90.2m), "Đất")], AddUp: false);
        var rule = Rule(DoorKind.PartWithin, messageVi: "{part} {partvalue}");

        rule.Says(Case(Revenue, March, 90.0m) with { Groups = [among] }).ShouldBe("Đất 90,2");
        rule.Says(Case(Revenue, March, 150.0m) with { Groups = [among] }).ShouldBeNull();
        Rule(DoorKind.PartsAddUp).Says(Case(Revenue, March, 150.0m) with { Groups = [among] }).ShouldBeNull();
    }

    [Fact]
    public void A_cumulative_total_falls_only_when_it_is_marked_as_revised()
    {
        var fallen = Case(Revenue, Period.YearToDate(2024, 4), 2_900m, ("2024-M02", 700), ("2024-3M", 3_000));
        var rule = Rule(DoorKind.CumulativeFalls, messageVi: "{last} của {lastperiod}");

        rule.Says(fallen).ShouldBe("3.000 của 3 tháng đầu năm 2024");
        rule.Says(fallen with { IsRevised = true }).ShouldBeNull();
        rule.Says(fallen with { Period = Period.Month(2024, 4) }).ShouldBeNull();
        rule.Says(fallen with { Indicator = Cattle }).ShouldBeNull();
    }

    [Fact]
    public void The_cumulative_total_is_the_one_before_and_the_month()
    {
        (string, decimal)[] known = [("2024-2M", 1_880m), ("2024-M03", 812.4m)];
        var rule = Rule(DoorKind.CumulativeSteps, messageVi: "{last} + {month} = {sum}, lệch {gap}");

        rule.Says(Case(Revenue, Period.YearToDate(2024, 3), 2_700.0m, known)).ShouldBe("1.880 + 812,4 = 2.692,4, lệch 7,6");
        rule.Says(Case(Revenue, Period.YearToDate(2024, 3), 2_692.4m, known)).ShouldBeNull();
        rule.Says(Case(Revenue, Period.YearToDate(2024, 3), 2_700.0m, known[..1])).ShouldBeNull();
    }

    [Theory]
    [InlineData("2024-Q2", "T4/2024 đến T6/2024 = 30")]
    [InlineData("2024-H2", "T7/2024 đến T12/2024 = 60")]
    [InlineData("2024-9M", "T1/2024 đến T9/2024 = 90")]
    [InlineData("2024", "T1/2024 đến T12/2024 = 120")]
    public void Months_add_up_to_longer_periods(string period, string said)
    {
        var months = Enumerable.Range(1, 12).Select(m => ($"2024-M{m:00}", 10m)).ToArray();
        var rule = Rule(DoorKind.MonthsAddUp, messageVi: "{pieces} = {sum}");
        var longer = Period.Parse(period);

        rule.Says(Case(Accidents, longer, 10 * longer.Months + 1, months)).ShouldBe(said);
        rule.Says(Case(Accidents, longer, 10 * longer.Months, months)).ShouldBeNull();
    }

    [Fact]
    public void Quarters_and_halves_add_up_where_months_are_not_known()
    {
        var rule = Rule(DoorKind.MonthsAddUp, messageVi: "{pieces} = {sum}");

        rule.Says(Case(Accidents, Period.Half(2024, 2), 50, ("2024-Q3", 20), ("2024-Q4", 31))).ShouldBe("Q3/2024 đến Q4/2024 = 51");
        rule.Says(Case(Accidents, Period.ForYear(2024), 50, ("2024-H1", 20), ("2024-H2", 31))).ShouldBe("6T/2024 đến 6T cuối/2024 = 51");
    }

    [Fact]
    public void A_month_far_from_the_last_one_is_asked_about()
    {
        var rule = Rule(DoorKind.LastPeriod, messageVi: "từ {low} đến {high}");

        rule.Says(Case(Revenue, March, 2_000.0m, ("2024-M02", 800.0m))).ShouldBe("từ 400,0 đến 1.600,1");
        rule.Says(Case(Revenue, March, 1_500.0m, ("2024-M02", 800.0m))).ShouldBeNull();
        rule.Says(Case(Accidents, March, 9, ("2024-M02", 3))).ShouldBeNull();
        rule.Says(Case(Revenue, Period.YearToDate(2024, 3), 2_000.0m, ("2024-2M", 800.0m))).ShouldBeNull();
    }

    [Fact]
    public void Rates_are_compared_by_points()
    {
        var rule = Rule(DoorKind.LastYear, "points=5", "từ {low} đến {high}");

        rule.Says(Case(Cover, March, 45.2m, ("2023-M03", 38.0m))).ShouldBe("từ 33,0 đến 43,1");
        rule.Says(Case(Cover, March, 41.2m, ("2023-M03", 38.0m))).ShouldBeNull();
    }

    [Fact]
    public void The_season_of_past_years_tells_what_is_usual()
    {
        var spring = SpringsOf(2019, 2023, february: 1_000m, march: 1_200m, ("2024-M02", 800m));
        var rule = Rule(DoorKind.Season, messageVi: "từ {low} đến {high}, theo {years} năm gần nhất");

        rule.Says(Case(Revenue, March, 1_500m, spring)).ShouldBe("từ 805,4 đến 1.144,3, theo 5 năm gần nhất");
        rule.Says(Case(Revenue, March, 960m, spring)).ShouldBeNull();
        rule.Says(Case(Revenue, March, 1_500m, SpringsOf(2022, 2023, 1_000m, 1_200m, ("2024-M02", 800m)))).ShouldBeNull();
    }

    [Fact]
    public void Where_the_season_is_known_the_last_month_says_nothing()
    {
        var harvest = SpringsOf(2019, 2023, february: 100m, march: 900m, ("2024-M02", 100m));

        Rule(DoorKind.LastPeriod).Says(Case(Revenue, March, 900m, harvest)).ShouldBeNull();
        Rule(DoorKind.LastPeriod).Says(Case(Revenue, March, 900m, ("2024-M02", 100m))).ShouldNotBeNull();
    }

    [Fact]
    public void A_part_of_the_plan_beyond_belief_is_asked_about_and_a_missing_plan_is_told()
    {
        var share = Rule(DoorKind.PlanShare, messageVi: "{share}% của {plan}");
        var quarter = Case(Revenue, Period.YearToDate(2024, 3), 16_000m) with { Plan = new(10_000m) };

        share.Says(quarter).ShouldBe("160,0% của 10.000,0");
        share.Says(quarter with { Value = DoorValue.Of(400m) }).ShouldBe("4,0% của 10.000,0");
        share.Says(quarter with { Value = DoorValue.Of(2_500m) }).ShouldBeNull();
        share.Says(quarter with { Period = March, Value = DoorValue.Of(400m) }).ShouldBeNull();
        Rule(DoorKind.PlanMissing, messageVi: "{year}").Says(quarter with { Plan = new(0m) }).ShouldBe("2024");
        Rule(DoorKind.PlanMissing).Says(quarter with { Plan = null }).ShouldBeNull();
    }

    [Fact]
    public void Local_authorities_are_held_against_the_province_once_all_have_reported()
    {
        var rule = Rule(DoorKind.LocalSum, "percent=0", "{count}: {sum} và {province}, lệch {gap}");
        var own = Case(Accidents, March, 7) with { Locals = new([Part(DoorValue.Of(7)), Part(DoorValue.Of(6))], DoorValue.Of(15)) };

        rule.Says(own).ShouldBe("2: 13 và 15, lệch 2");
        rule.Says(own with { Locals = new([Part(DoorValue.Of(7)), Part(DoorValue.Missing)], DoorValue.Of(15)) }).ShouldBeNull();
        rule.Says(own with { Locals = new([Part(DoorValue.Of(15)), Part(DoorValue.None)], DoorValue.Of(15)) }).ShouldBeNull();
        Rule(DoorKind.LocalSum, "percent=20").Says(own).ShouldBeNull();
    }

    private static (string, decimal)[] SpringsOf(int from, int to, decimal february, decimal march, params (string, decimal)[] further) =>
    [
        .. Enumerable.Range(from, to - from + 1).SelectMany(y => new[] { ($"{y}-M02", february), ($"{y}-M03", march) }), .. further,
    ];
}

using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Plans;
using static LaBan.Tests.Analysis.Sample;

namespace LaBan.Tests.Analysis;

public class ScoreboardTests
{
    private static readonly Dictionary<string, string> Parents = new()
    {
        ["poverty.rate.special"] = "poverty.rate",
        ["grdp.growth.industry_construction"] = "grdp.growth",
        ["grdp.growth.industry"] = "grdp.growth.industry_construction",
        ["grdp.share.agri"] = "grdp.value",
        ["circle.a"] = "circle.b",
        ["circle.b"] = "circle.a",
    };

    [Fact]
    public void Counts_headlines_by_their_principal_row_and_all_rows_beside_them()
    {
        var board = Board(
            ("14", "poverty.rate", Verdict.Exceeded),
            ("14", "poverty.rate.special", Verdict.Missed),
            (null, "retail.value", Verdict.Met),
            (null, "trade.export.value", Verdict.Missed));

        board.ByHeadline.ShouldBe(new Tally(Exceeded: 1, Met: 1, Behind: 0, Missed: 1, Insufficient: 0));
        board.ByHeadline.Fulfilled.ShouldBe(2);
        board.ByHeadline.Total.ShouldBe(3);
        board.ByRow.ShouldBe(new Tally(1, 1, 0, 2, 0));
        board.Headlines[0].Principals.Select(p => p.Indicator.Code).ShouldBe(["poverty.rate"]);
        board.Headlines[0].Rows.Count.ShouldBe(2);
    }

    [Fact]
    public void A_part_is_no_principal_however_far_below_it_stands() =>
        Board(("1", "grdp.growth.industry", Verdict.Missed), ("1", "grdp.growth", Verdict.Met)).Headlines.Single()
            .ShouldSatisfyAllConditions(
                h => h.Principals.Single().Indicator.Code.ShouldBe("grdp.growth"),
                h => h.Verdict.ShouldBe(Verdict.Met));

    [Fact]
    public void A_part_whose_whole_is_not_in_the_headline_decides_itself() =>
        Board(("1", "grdp.growth", Verdict.Met), ("1", "grdp.share.agri", Verdict.Missed)).Headlines.Single().Verdict.ShouldBe(Verdict.Missed);

    [Theory]
    [InlineData(Verdict.Exceeded, Verdict.Exceeded, Verdict.Exceeded)]
    [InlineData(Verdict.Exceeded, Verdict.Met, Verdict.Met)]
    [InlineData(Verdict.Met, Verdict.Behind, Verdict.Behind)]
    [InlineData(Verdict.Met, Verdict.Insufficient, Verdict.Insufficient)]
    [InlineData(Verdict.Behind, Verdict.Insufficient, Verdict.Insufficient)]
    [InlineData(Verdict.Missed, Verdict.Insufficient, Verdict.Missed)]
    [InlineData(Verdict.Missed, Verdict.Exceeded, Verdict.Missed)]
    public void The_worst_principal_decides_and_a_missed_one_settles_it(Verdict one, Verdict other, Verdict headline)
    {
        Board(("1", "a", one), ("1", "b", other)).Headlines.Single().Verdict.ShouldBe(headline);
        Board(("1", "b", other), ("1", "a", one)).Headlines.Single().Verdict.ShouldBe(headline);
    }

    [Fact]
    public void Rows_without_a_number_count_alone() =>
        Board((null, "a", Verdict.Met), (null, "a", Verdict.Met), (null, "b", Verdict.Met)).Headlines.Count.ShouldBe(3);

    [Fact]
    public void One_number_in_two_plans_is_two_headlines() =>
        Scoreboard.Of([Row("1", "a", Verdict.Met, plan: 1), Row("1", "b", Verdict.Met, plan: 2)], _ => null).Headlines.Count.ShouldBe(2);

    [Fact]
    public void Parents_in_a_circle_leave_every_row_deciding() =>
        Board(("1", "circle.a", Verdict.Met), ("1", "circle.b", Verdict.Missed)).Headlines.Single().Verdict.ShouldBe(Verdict.Missed);

    [Fact]
    public void Headlines_stand_in_the_order_of_the_plan() =>
        Board(("2", "a", Verdict.Met), (null, "b", Verdict.Met), ("1", "c", Verdict.Met), ("2", "d", Verdict.Met))
            .Headlines.Select(h => h.Number).ShouldBe(["2", null, "1"]);

    [Fact]
    public void A_tally_tells_what_was_judged_from_what_is_open()
    {
        var tally = Tally.Of([Verdict.Exceeded, Verdict.Met, Verdict.Met, Verdict.Missed, Verdict.Behind, Verdict.Insufficient]);

        tally.Fulfilled.ShouldBe(3);
        tally.Judged.ShouldBe(4);
        tally.Total.ShouldBe(6);
        Enum.GetValues<Verdict>().Sum(v => tally[v]).ShouldBe(6);
        tally[Verdict.Met].ShouldBe(2);
    }

    private static Scoreboard Board(params (string? Number, string Code, Verdict Verdict)[] rows) =>
        Scoreboard.Of(rows.Select(r => Row(r.Number, r.Code, r.Verdict)), Parents.GetValueOrDefault);

    private static ScoredTarget Row(string? number, string code, Verdict verdict, int plan = 1)
    {
        var indicator = Indicator(code, "%", IndicatorKind.Share);
        var target = new Target { PlanId = plan, Period = LaBan.Measures.Period.ForYear(2024), Unit = "%", Number = number };
        var judged = Judgement.Judge(indicator, target, null, null);
        return new ScoredTarget(target, indicator, judged with { Verdict = verdict });
    }
}

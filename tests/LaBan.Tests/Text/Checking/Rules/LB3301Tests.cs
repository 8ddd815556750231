using LaBan.Text.Checking;

namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB3301Tests() : RuleTest("LB3301")
{
    [Fact]
    public void A_year_that_grew_to_a_tenth_of_its_plan_is_found_with_what_may_be_meant() =>
        Finds("Năm 2022, sản lượng thủy sản đạt 53.300 tấn, tăng 3,1%, đạt [|10,3%|] kế hoạch.", expected: "103% hoặc 100,3%");

    [Fact]
    public void Without_a_growth_beside_it_it_is_only_a_hint() =>
        Run("Năm 2022, sản lượng thủy sản đạt 53.300 tấn, đạt 10,3% kế hoạch.").Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Hint);

    [Fact]
    public void Capital_that_grew_or_stands_out_is_only_a_hint()
    {
        Run("Năm 2022, giải ngân vốn đầu tư công đạt 530 tỷ đồng, tăng 3,1%, đạt 10,3% kế hoạch.").Findings.ShouldContain(f => f.Rule.Id == "LB3301" && f.Severity == Severity.Hint);
        Run("Năm 2022, vốn trung ương đạt 96,3% kế hoạch; vốn địa phương đạt 9,2% kế hoạch; vốn nước ngoài đạt 89,5% kế hoạch.")
            .Findings.ShouldContain(f => f.Rule.Id == "LB3301" && f.Severity == Severity.Hint);
    }

    [Theory]
    [InlineData("6 tháng đầu năm 2022, sản lượng thủy sản đạt 5.300 tấn, tăng 3,1%, đạt 10,3% kế hoạch.")]
    [InlineData("Năm 2022, giải ngân vốn đầu tư công đạt 530 tỷ đồng, đạt 10,3% kế hoạch.")]
    [InlineData("Năm 2022, lượng khách du lịch đạt 53 nghìn lượt, giảm 81%, đạt 10,3% kế hoạch.")]
    public void Months_capital_and_collapses_reach_little_of_their_plan(string text) => Finds(text);
}

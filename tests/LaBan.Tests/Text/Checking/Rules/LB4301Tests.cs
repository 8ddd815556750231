namespace LaBan.Tests.Text.Checking.Rules;

/// <summary>Counts of targets against the judgement, and headline indicators left out.</summary>
public sealed class LB4301Tests : RuleTest
{
    public LB4301Tests()
        : base("LB4301") => Facts = FactTable.Of(["chỉ tiêu đạt | 2023 | 15/18", "chỉ tiêu đạt | 2023 | 31/40", "chủ yếu | 2023 | trade.export.value"]);

    [Fact]
    public void Another_count_is_found_with_the_judged_ones() =>
        Finds("Năm 2023 có [|17/18 chỉ tiêu|] đạt và vượt kế hoạch.", expected: "15/18");

    [Theory]
    [InlineData("Năm 2023 có [|15|]/[|18|] chỉ tiêu đạt và vượt kế hoạch.")]
    [InlineData("Năm 2023 có [|31|]/[|40|] chỉ tiêu đạt và vượt kế hoạch.")]
    public void Either_way_of_counting_is_borne_out(string marked) => Confirms(marked);

    [Fact]
    public void A_count_of_another_list_is_left_alone() => Finds("Năm 2023 có 10/12 chỉ tiêu của ngành đạt và vượt kế hoạch.");

    [Fact]
    public void A_long_report_without_a_headline_indicator_is_told_once()
    {
        var lines = Enumerable.Range(1, 45).Select(i => $"Năm 2023, sản lượng lương thực đạt {600 + i} nghìn tấn.");

        var finding = Run(string.Join('\n', lines)).Findings.Where(f => f.Rule.Id == "LB4401").ShouldHaveSingleItem();
        finding.Message.ShouldContain("1 chỉ tiêu chủ yếu");
    }
}

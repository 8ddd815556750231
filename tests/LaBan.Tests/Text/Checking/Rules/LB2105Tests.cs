namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2105Tests() : RuleTest("LB2105")
{
    [Theory]
    [InlineData("Tỷ lệ hộ nghèo giảm từ 8,4% năm 2019 xuống còn 3,15% năm 2024, giảm [|4,25 điểm %|].")]
    [InlineData("Tỷ lệ hộ nghèo còn 3,15%, giảm [|1,5%|] so với năm 2023 (4,2%).")]
    public void A_change_that_is_not_the_difference_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Tỷ lệ hộ nghèo giảm từ [|8,4|]% năm 2019 xuống còn [|3,15|]% năm 2024, giảm [|5,25|] điểm %.")]
    [InlineData("Tỷ lệ hộ nghèo còn [|3,15|]%, giảm [|1,05|]% so với năm 2023 ([|4,2|]%).")]
    public void The_difference_of_two_rates_in_points_is_borne_out(string marked) => Confirms(marked);

    [Fact]
    public void The_growth_of_a_rate_in_percent_is_left_alone() =>
        Finds("Tỷ lệ che phủ rừng đạt 44%, tăng 10% so với năm 2023 (40%).");
}

namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2103Tests() : RuleTest("LB2103")
{
    [Fact]
    public void A_rate_that_the_amount_does_not_give_is_found_with_its_arithmetic() =>
        Finds("Xảy ra 210 vụ tai nạn giao thông, giảm 28 vụ ([|18,1%|]) so với cùng kỳ.", "28 / (210 + 28) = 11,8%; văn bản ghi 18,1%", "11,8%");

    [Fact]
    public void A_rate_that_corresponds_to_the_amount_is_recomputed_too() =>
        Finds("Tai nạn làm chết 45 người (tăng 5 người, tương ứng [|21,5%|]).", expected: "12,5%");

    [Theory]
    [InlineData("Huy động vốn đạt [|72.500|] tỷ đồng, tăng [|3.828|] tỷ đồng ([|5,6|]%) so với cuối năm 2020.")]
    [InlineData("Diện tích gieo trồng đạt [|23.916|] ha, giảm [|3,19|]% (- [|787|] ha) so với cùng kỳ năm trước.")]
    public void A_rate_on_the_base_of_the_change_is_borne_out(string marked) => Confirms(marked);

    [Fact]
    public void A_change_without_its_value_is_left_alone() =>
        Finds("Tai nạn giao thông giảm 28 vụ (5,4%) so với cùng kỳ.");

    [Fact]
    public void An_increase_above_the_value_itself_is_in_the_wrong_unit() =>
        Finds("Vốn huy động đạt 84.000 tỷ đồng, tăng [|4.000 nghìn tỷ đồng|] (tăng 5,0%) so với cùng kỳ.");
}

namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2104Tests() : RuleTest("LB2104")
{
    [Fact]
    public void A_percentage_that_the_fraction_does_not_give_is_found_with_its_arithmetic() =>
        Finds("Toàn tỉnh có 138/184 xã đạt chuẩn (chiếm [|57%|]).", "138 / 184 = 75%; văn bản ghi 57%", "75%");

    [Theory]
    [InlineData("Có [|112|]/[|161|] xã, chiếm [|69,6%|].")]
    [InlineData("Đến nay [|45|]/[|60|] trường đạt chuẩn, đạt tỷ lệ [|75%|].")]
    public void A_percentage_within_rounding_is_borne_out(string marked) => Confirms(marked);

    [Fact]
    public void A_percentage_of_something_else_is_left_alone() =>
        Finds("Có 13/18 chỉ tiêu đạt kế hoạch. Thu ngân sách tăng 12%.");
}

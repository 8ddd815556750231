namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1103Tests() : RuleTest("LB1103")
{
    [Theory]
    [InlineData("Ngành xây dựng giảm [|-10,1%|] so với cùng kỳ năm trước.")]
    [InlineData("Số vụ cháy giảm mạnh [|−12 vụ|]; thiệt hại giảm 1,5 tỷ đồng.")]
    public void A_minus_after_the_word_of_a_fall_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Ngành xây dựng giảm 10,1%; công nghiệp (-3,2%) cũng giảm.")]
    [InlineData("Khu vực công nghiệp - xây dựng giảm 3,2%.")]
    [InlineData("Lượng khách giảm 10-12% so với cùng kỳ.")]
    public void A_minus_that_is_a_dash_or_stands_alone_is_right(string text) => Finds(text);
}

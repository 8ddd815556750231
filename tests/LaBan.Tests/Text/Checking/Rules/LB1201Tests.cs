namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1201Tests() : RuleTest("LB1201")
{
    [Theory]
    [InlineData("1. Về kinh tế // 2. Về xã hội // [|2|]. Về môi trường")]
    [InlineData("a) Trồng trọt. // b) Chăn nuôi. // [|d|]) Thủy sản.")]
    [InlineData("I. Kết quả // II. Hạn chế // [|IV|]. Nhiệm vụ")]
    [InlineData("2.1. Công nghiệp // 2.2. Xây dựng // [|2.2|]. Dịch vụ")]
    public void A_number_that_repeats_skips_or_goes_back_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("1. Về kinh tế // a) Trồng trọt. // b) Chăn nuôi. // 2. Về xã hội // a) Y tế. // b) Giáo dục. // 3. Về môi trường")]
    [InlineData("c) Trồng trọt. // d) Chăn nuôi. // đ) Thủy sản. // e) Lâm nghiệp.")]
    [InlineData("1. Về kinh tế // 3. Về xã hội")]
    [InlineData("1. Về kinh tế // 2. Về xã hội: 3. Về dân số // 4. Về môi trường")]
    public void Lists_that_begin_anew_and_short_ones_are_left_alone(string text) => Finds(text);
}

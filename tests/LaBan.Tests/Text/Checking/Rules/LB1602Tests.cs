namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1602Tests() : RuleTest("LB1602")
{
    [Theory]
    [InlineData("Thu hút đầu tư được [|trên 1.426,29|] triệu USD.")]
    [InlineData("Tổng vốn đầu tư phát triển đạt [|gần 62.615|] tỷ đồng.")]
    public void A_word_of_rounding_before_an_exact_figure_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Thu hút đầu tư được trên 1.400 triệu USD; xử phạt trên 13,42 tỷ đồng; dân số khoảng 1,87 triệu người.")]
    [InlineData("Tổng vốn đầu tư phát triển đạt 62.615 tỷ đồng trên địa bàn.")]
    public void Rounded_figures_are_left_alone(string text) => Finds(text);
}

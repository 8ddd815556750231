namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1402Tests() : RuleTest("LB1402")
{
    [Theory]
    [InlineData("Thực hiện [|Kết luận số 24/TB-HĐND|] của Thường trực HĐND tỉnh.")]
    [InlineData("Theo [|Quyết định số 12/KH-UBND|] của UBND tỉnh.")]
    public void A_type_word_against_the_symbol_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Thông báo kết luận số 24/TB-HĐND; Thông báo (kết luận) số 25/TB-UBND; Kết luận số 128-KL/TU.")]
    [InlineData("Chương trình hành động số 39-CTr/TU; Nghị quyết số 62/NQ-HĐND; Công văn số 12/UBND-VX.")]
    public void The_type_that_the_symbol_says_is_left_alone(string text) => Finds(text);
}

namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1202Tests() : RuleTest("LB1202")
{
    [Theory]
    [InlineData("Kinh tế tăng trưởng khá[^1]; xuất khẩu tăng mạnh[^[|2|]]. [1: Tăng 12,5%.]")]
    [InlineData("Kinh tế tăng trưởng khá[^1]; xuất khẩu tăng mạnh. [1: Tăng 12,5%.] [[|2|]: Tăng 9%.]")]
    public void A_mark_without_its_footnote_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Kinh tế tăng trưởng khá[^1]; xuất khẩu tăng mạnh[^2]. [1: Tăng 12,5%.] [2: Tăng 9%.]")]
    [InlineData("Kinh tế tăng trưởng khá [1: Tăng 12,5%.], xuất khẩu tăng mạnh.")]
    public void Marks_with_their_footnotes_are_left_alone(string text) => Finds(text);
}

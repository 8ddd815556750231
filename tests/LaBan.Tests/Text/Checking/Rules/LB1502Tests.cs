namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1502Tests() : RuleTest("LB1502")
{
    [Theory]
    [InlineData("Chỉ số PCI xếp thứ [|65/63|] tỉnh, thành phố.")]
    [InlineData("Có [|13/12|] huyện, thành phố đạt chuẩn nông thôn mới.")]
    public void A_rank_or_part_beyond_its_total_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Chỉ số PCI xếp thứ 4/63 tỉnh, thành phố; có 12/12 huyện đạt chuẩn.")]
    [InlineData("Xây dựng được 120/100 kế hoạch mô hình; trực 24/7; ngày 30/6.")]
    public void Ranks_and_parts_within_their_total_are_left_alone(string text) => Finds(text);
}

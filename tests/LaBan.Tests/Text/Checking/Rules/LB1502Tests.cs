namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1502Tests() : RuleTest("LB1502")
{
    [Theory]
    [InlineData("Chỉ số PCI xếp thứ [|65/63|] tỉnh, thành phố.")]
    [InlineData("Có [|13/12|] huyện, thành phố đạt chuẩn nông thôn mới.")]
    public void A_rank_or_part_beyond_its_total_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Chỉ số PCI xếp thứ 4/63 tỉnh, thành phố; có 12/12 huyện đạt chuẩn.")]
    [InlineData("Tổng kim ngạch xuất nhập khẩu đạt 19,57/18,64 tỷ USD, bằng 105% kế hoạch; vận chuyển 24.041/21.835 lượt người, bằng 110,1% kế hoạch.")]
    [InlineData("Xây dựng được 120/100 kế hoạch mô hình; trực 24/7; ngày 30/6.")]
    public void Ranks_and_parts_within_their_total_are_left_alone(string text) => Finds(text);
}

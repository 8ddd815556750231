namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1102Tests() : RuleTest("LB1102")
{
    [Theory]
    [InlineData("Tỷ lệ che phủ rừng đạt 38%, đạt [|100|] kế hoạch.")]
    [InlineData("Thu nội địa ước đạt 4.120 tỷ đồng, bằng [|52,3|] dự toán, tăng 6% so với cùng kỳ.")]
    [InlineData("Diện tích lúa chất lượng đạt 42.675 ha, tăng [|6,4|] so với năm 2020.")]
    [InlineData("Khu vực dịch vụ chiếm [|24,6|], giảm 0,4 điểm %.")]
    [InlineData("Kim ngạch xuất khẩu đạt 12,6 tỷ USD, tăng [|22|] so với cùng kỳ.")]
    public void A_ratio_without_its_sign_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Tỷ lệ che phủ rừng đạt 38%, bằng 100% kế hoạch; lúa tăng 6,4 % so với năm 2020.")]
    [InlineData("Tốc độ tăng trưởng phấn đấu tăng 7,5 - 8% so với năm 2023.")]
    [InlineData("Tỷ lệ hộ nghèo giảm từ 4,2 xuống 3,5%; công nghiệp và dịch vụ tăng lần lượt 7,1 và 8,2% so với cùng kỳ.")]
    [InlineData("Chỉ số PCI đạt 67,2 điểm, tăng 1,3 so với năm 2022.")]
    [InlineData("Xảy ra 21 vụ cháy, giảm 14 so với cùng kỳ; tai nạn giảm 6,4 điểm phần trăm so với năm trước.")]
    [InlineData("Tỉnh đã ban hành 20 kế hoạch và 12 quyết định.")]
    public void Figures_with_a_unit_scores_and_lists_are_left_alone(string text) => Finds(text);

    [Theory]
    [InlineData("Chỉ số sản xuất công nghiệp (IIP) tăng [|9,92|] so với cùng kỳ năm trước.")]
    [InlineData("Giá trị sản xuất xây dựng đạt 18.616 tỷ đồng, bằng [|99|] so với cùng kỳ năm trước.")]
    public void The_rate_of_an_index_and_a_whole_ratio_of_an_amount_want_their_sign(string marked) => Finds(marked);
}

namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1105Tests() : RuleTest("LB1105")
{
    [Theory]
    [InlineData("Giải ngân vốn đầu tư công đạt [|…%|] kế hoạch; thu ngân sách tăng 12%.")]
    [InlineData("Kim ngạch xuất khẩu ước đạt [|..... tỷ|] USD, tăng [|...%|] so với cùng kỳ.")]
    [InlineData("Chỉ số PCI xếp thứ [|…/63|] tỉnh, thành phố.")]
    [InlineData("Thực hiện Quyết định [|số ...../QĐ-UBND|] của UBND tỉnh.")]
    public void A_figure_or_symbol_left_open_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("[|Số: /TB-UBND|] // Bắc Giang, ngày 02 tháng 12 năm 2021")]
    [InlineData("Số: 12/BC-UBND // Bắc Giang, [|ngày     tháng 6 năm 2026|]")]
    public void Half_of_the_heading_left_open_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Số:       /BC-UBND // Bắc Giang, ngày     tháng 6 năm 2026")]
    [InlineData("Bắc Giang, ngày     tháng 6 năm 2026 // BÁO CÁO")]
    public void An_undated_draft_is_right_to_leave_both_open(string text) => Finds(text);

    [Theory]
    [InlineData("Trồng cam, bưởi, vải… đạt 120 tấn; nông sản... tăng 5%.")]
    [InlineData("Các doanh nghiệp gặp khó khăn về vốn, thị trường... Tỷ lệ giải ngân đạt 52%.")]
    public void Points_that_end_an_enumeration_are_left_alone(string text) => Finds(text);

    [Theory]
    [InlineData("Dư nợ tín dụng đạt 41.200 tỷ đồng, nợ xấu [|… tỷ đồng|], chiếm 1,2%.")]
    [InlineData("Tỷ lệ hộ nghèo còn 3,1%, giảm [|... điểm phần trăm|] so với năm trước.")]
    [InlineData("Ban hành 310 văn bản, gồm [|… chỉ thị|], 290 quyết định.")]
    [InlineData("Sản lượng khai thác ([|...... tấn|]) giảm mạnh.")]
    public void A_blank_before_a_unit_or_among_counts_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Các cây trồng chính như ngô, khoai, ... đạt 12.000 tấn.")]
    [InlineData("Sản phẩm chủ lực: thép, xi măng, giày dép… tỷ trọng tăng.")]
    [InlineData("Hỗ trợ các hợp tác xã, doanh nghiệp, … hộ kinh doanh vay vốn.")]
    public void Dots_that_cut_a_list_short_are_no_blank(string text) => Finds(text);
}

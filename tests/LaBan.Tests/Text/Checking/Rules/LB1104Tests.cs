namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1104Tests() : RuleTest("LB1104")
{
    [Fact]
    public void Every_change_of_a_share_is_found_for_itself() =>
        Finds("Cơ cấu kinh tế: nông nghiệp chiếm 17,6%, giảm [|1,1%|]; công nghiệp chiếm 57,8%, tăng [|1,5%|]; dịch vụ chiếm 24,6%, giảm [|0,4%|].", expected: "1,1 điểm %");

    [Theory]
    [InlineData("Tỷ lệ kiên cố hóa trường lớp đạt 93,8%, tăng [|2,56%|] so với năm 2020.")]
    [InlineData("Tỷ lệ lấp đầy các khu công nghiệp tăng [|4,5%|] so với năm trước.")]
    [InlineData("Tốc độ tăng trưởng GRDP thấp hơn [|8,3%|] so với kế hoạch (kế hoạch 14,5%).")]
    public void A_change_of_a_rate_is_found_by_its_level_its_name_or_its_goal(string marked) => Finds(marked);

    [Theory]
    [InlineData("Vốn nhà nước đạt 2.310 tỷ đồng, chiếm 25,3% tổng vốn và tăng 14,8%.")]
    [InlineData("Chỉ số sản xuất công nghiệp đạt 108,5%, tăng 8,5% so với cùng kỳ.")]
    [InlineData("GRDP tăng 7,36% so với năm trước (vượt mục tiêu 0,36%).")]
    [InlineData("Thu ngân sách đạt 4.120 tỷ đồng, bằng 52,3% dự toán, tăng 6%.")]
    [InlineData("Tỷ lệ hộ nghèo còn 3,5%, giảm 1,2 điểm %.")]
    public void A_change_of_an_amount_or_in_points_is_left_alone(string text) => Finds(text);
}

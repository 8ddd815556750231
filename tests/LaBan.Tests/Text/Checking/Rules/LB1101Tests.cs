namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1101Tests() : RuleTest("LB1101")
{
    [Fact]
    public void A_decimal_point_among_decimal_commas_is_found_with_its_proper_form() =>
        Finds("Số doanh nghiệp hoạt động trở lại bằng [|93.4%|], số lao động bằng 91,6% so với trước dịch.", expected: "93,4");

    [Theory]
    [InlineData("Tổng thu ngân sách ước đạt [|1.795.8 tỷ đồng|].")]
    [InlineData("Kim ngạch xuất khẩu ước đạt [|1,250.5 triệu USD|], tăng 12,5%.")]
    [InlineData("Số tiền hỗ trợ là [|1,250,000,000 đồng|].")]
    [InlineData("Toàn tỉnh có [|12,345 người|] được giải quyết việc làm.")]
    public void Groups_that_are_none_are_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Tổng thu ngân sách ước đạt 1.795,8 tỷ đồng, tăng 12% so với năm 2023.")]
    [InlineData("Dân số của tỉnh là 1,868 triệu người; thu hoạch 1.250 ha lúa.")]
    [InlineData("Ngày 30.6.2024, đường dây nóng 0204.3854.923 tiếp nhận 12 phản ánh, tăng 2,5%.")]
    [InlineData("Mục 4.1.2 của đề án nêu cách mạng công nghiệp 4.0; xuất khẩu tăng 3,5%.")]
    public void Proper_numbers_dates_and_names_are_left_alone(string text) => Finds(text);

    [Fact]
    public void A_text_that_writes_points_throughout_gets_one_remark()
    {
        var found = Run("GRDP tăng 6.5%; công nghiệp tăng 7.2%; dịch vụ tăng 5.1%.").Findings.ShouldHaveSingleItem();

        found.Severity.ShouldBe(LaBan.Text.Checking.Severity.Hint);
    }
}

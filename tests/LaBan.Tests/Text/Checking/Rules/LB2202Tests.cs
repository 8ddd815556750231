namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2202Tests() : RuleTest("LB2202")
{
    private const string Head = "¦TT¦Nguồn vốn¦Kế hoạch năm 2024 (tỷ đồng)¦Thực hiện (tỷ đồng)¦ // ";

    [Fact]
    public void A_total_row_that_its_parts_do_not_give_is_found() =>
        Finds(Head + "¦¦Tổng số¦10.000¦[|6.210|]¦ // ¦1¦Vốn trung ương¦4.000¦2.100¦ // ¦2¦Vốn địa phương¦6.000¦4.010¦",
            "2.100 + 4.010 = 6.110; bảng ghi 6.210");

    [Fact]
    public void A_subtotal_that_holds_in_another_column_is_found() =>
        Finds(Head + "¦I¦Ngân sách tỉnh¦5.000¦[|3.100|]¦ // ¦1¦Vốn tập trung¦2.000¦1.200¦ // ¦2¦Tiền sử dụng đất¦3.000¦1.800¦ // ¦II¦Trung ương¦4.000¦2.100¦");

    [Fact]
    public void A_total_at_the_foot_is_borne_out() =>
        Confirms(Head + "¦1¦Vốn trung ương¦[|4.000|]¦[|2.100|]¦ // ¦2¦Vốn địa phương¦[|6.000|]¦[|4.010|]¦ // ¦¦Tổng cộng¦[|10.000|]¦[|6.110|]¦");

    [Theory]
    [InlineData("¦TT¦Chỉ tiêu¦Năm 2023 (%)¦Năm 2024 (%)¦ // ¦¦Tổng số¦7,1¦8,2¦ // ¦1¦Nông nghiệp¦2,1¦2,5¦ // ¦2¦Công nghiệp¦9,6¦11,2¦")]
    [InlineData("¦TT¦Chỉ tiêu¦Kế hoạch (tỷ đồng)¦Thực hiện (tỷ đồng)¦ // ¦1¦Thu ngân sách¦16.076¦10.111,7¦ // ¦1.1¦Thu nội địa¦14.358¦9.031,1¦ // ¦1.2¦Thu xuất nhập khẩu¦1.699,1¦1.080,6¦")]
    [InlineData("¦TT¦Chỉ tiêu¦Thực hiện (tỷ đồng)¦ // ¦1¦Thu ngân sách¦8.250¦ // ¦1.1¦Trong đó: thu nội địa¦5.100¦ // ¦1.2¦Thu tiền đất¦1.300¦")]
    public void Rates_and_rows_that_need_not_add_up_are_left_alone(string text) => Finds(text);
}

namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2207Tests() : RuleTest("LB2207")
{
    private const string Head = "¦Chỉ tiêu¦Kế hoạch năm 2024 (tỷ đồng)¦Thực hiện (tỷ đồng)¦So sánh (%)¦ // ";

    [Fact]
    public void A_cell_against_the_formula_of_its_column_is_found() =>
        Finds(Head + "¦B¦1¦2¦3=2/1¦ // ¦Thu nội địa¦12.000¦7.500¦62,5¦ // ¦Thu xuất nhập khẩu¦1.500¦750¦[|55,0|]¦", expected: "50,0%");

    [Fact]
    public void A_cell_against_what_fits_the_other_rows_is_found() =>
        Finds(Head + "¦Thu nội địa¦12.000¦7.500¦62,5¦ // ¦Thu xuất nhập khẩu¦1.500¦750¦50,0¦ // ¦Thu tiền đất¦4.000¦1.300¦32,5¦ // ¦Thu khác¦800¦416¦[|25,0|]¦",
            "416 / 800 = 52,0%; văn bản ghi 25,0%");

    [Fact]
    public void Columns_that_follow_from_no_others_are_left_alone() =>
        Finds(Head + "¦Thu nội địa¦12.000¦7.500¦61,5¦ // ¦Thu xuất nhập khẩu¦1.500¦750¦45,0¦ // ¦Thu tiền đất¦4.000¦1.300¦38,5¦ // ¦Thu khác¦800¦416¦55,0¦");
}

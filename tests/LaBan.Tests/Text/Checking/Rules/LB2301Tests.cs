namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2301Tests() : RuleTest("LB2301")
{
    [Theory]
    [InlineData("Thu ngân sách đạt 8.250 tỷ đồng, trong đó thu nội địa 7.500 tỷ đồng, thu xuất nhập khẩu [|750 triệu đồng|].")]
    [InlineData("Năm 2022, kim ngạch xuất khẩu đạt 11,2 tỷ USD. Năm 2023, kim ngạch xuất khẩu đạt [|14,8 triệu USD|].")]
    public void An_amount_in_the_wrong_unit_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Thu ngân sách đạt 8,25 nghìn tỷ đồng, trong đó thu nội địa 7.500 tỷ đồng, thu xuất nhập khẩu 750 tỷ đồng.")]
    [InlineData("Thu ngân sách đạt 8.250 tỷ đồng, trong đó thu phạt vi phạm hành chính 750 triệu đồng.")]
    public void Another_unit_that_fits_is_left_alone(string text) => Finds(text);

    [Fact]
    public void The_same_digits_in_two_units_are_found() =>
        Finds("Thu ngân sách nhà nước trên địa bàn 6 tháng đầu năm 2024 đạt 6.605,5 tỷ đồng.//Tóm lại, thu ngân sách nhà nước trên địa bàn 6 tháng đầu năm 2024 đạt [|6.605,5 triệu đồng|].");
}

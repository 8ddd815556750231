namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB3302Tests() : RuleTest("LB3302")
{
    [Fact]
    public void A_change_ten_times_those_around_it_is_found() =>
        Finds("Năm 2022, sản lượng lúa tăng 1,8%; sản lượng thịt hơi tăng 3,2%; diện tích rừng trồng tăng 2,4%; sản lượng gỗ tăng 4,1%; sản lượng thủy sản tăng [|23%|].", expected: "2,3%");

    [Theory]
    [InlineData("Năm 2022, sản lượng lúa tăng 1,8%; sản lượng thịt hơi tăng 3,2%; diện tích rừng trồng tăng 2,4%; sản lượng gỗ tăng 4,1%; sản lượng thủy sản tăng 2,3%.")]
    [InlineData("Năm 2022, xuất khẩu tăng 31,8%; nhập khẩu tăng 28,2%; bán lẻ tăng 12,4%; khách du lịch tăng 44,1%; thu ngân sách tăng 23%.")]
    [InlineData("Năm 2022, sản lượng lúa tăng 1,8%; sản lượng thủy sản tăng 23%.")]
    public void Ordinary_company_is_left_alone(string text) => Finds(text);
}

namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1302Tests() : RuleTest("LB1302")
{
    [Theory]
    [InlineData("Thực hiện nghị quyết [|của của|] Hội đồng nhân dân tỉnh.")]
    [InlineData("Nghị quyết Đại hội Đảng bộ tỉnh [|thứ lần thứ|] XIX.")]
    [InlineData("Tỉnh đã giao [|kế hoạch kế hoạch|] cho các huyện.")]
    public void A_word_written_twice_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Đời sống người dân dần dần ổn định, từ từ khởi sắc.")]
    [InlineData("Số vốn là 5 tỷ đồng đồng thời hỗ trợ lãi suất.")]
    [InlineData("Đại hội lần thứ XIX; kỳ họp thứ hai lần thứ nhất.")]
    [InlineData("Báo cáo của tỉnh Tỉnh ủy đã nêu; có 5 năm năm nào cũng vượt.")]
    public void Words_doubled_on_purpose_are_left_alone(string text) => Finds(text);
}

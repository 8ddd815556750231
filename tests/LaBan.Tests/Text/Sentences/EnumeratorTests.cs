using LaBan.Text.Sentences;

namespace LaBan.Tests.Text.Sentences;

public sealed class EnumeratorTests
{
    [Theory]
    [InlineData("I. Kết quả", 1)]
    [InlineData("XIV. Kết quả", 1)]
    [InlineData("1. Thu ngân sách", 2)]
    [InlineData("2) Thu ngân sách", 2)]
    [InlineData("12. Thu ngân sách", 2)]
    [InlineData("1.1. Thu nội địa", 3)]
    [InlineData("1.2.3. thu khác", 3)]
    [InlineData("a) thu nội địa", 4)]
    [InlineData("đ) thu khác", 4)]
    [InlineData("- Thu nội địa", 5)]
    [InlineData("+ Thu nội địa", 5)]
    [InlineData("• Thu nội địa", 5)]
    [InlineData("**2.3. Thu**", 3)]
    [InlineData("## 1. Thu", 2)]
    [InlineData("[bookmark: _Hlk123]1. Thu", 2)]
    public void Reads_the_mark_that_opens_an_item_or_heading(string line, int level) => Read(line).Level.ShouldBe(level);

    [Theory]
    [InlineData("12 xã đạt chuẩn")]
    [InlineData("1.250 tỷ đồng")]
    [InlineData("1,5 lần cùng kỳ")]
    [InlineData("5% kế hoạch")]
    [InlineData("Thu ngân sách")]
    [InlineData("-5,2% so với cùng kỳ")]
    [InlineData("2024. Kết quả")]
    [InlineData("30.6.2024 là hạn cuối")]
    [InlineData("TP. Vinh")]
    [InlineData("1")]
    public void A_figure_that_opens_a_line_is_no_mark(string line) => Read(line).Level.ShouldBe(-1);

    [Theory]
    [InlineData("1. Thu", 1)]
    [InlineData("12) Thu", 1)]
    [InlineData("2.1. Thu", 1)]
    [InlineData("I. Thu", 0)]
    [InlineData("a) Thu", 0)]
    [InlineData("12 xã", 0)]
    public void The_number_of_a_mark_numbers_and_measures_nothing(string line, int marks) => Stages.Lay(line).Enumerators.Count.ShouldBe(marks);

    private static Enumerator Read(string line)
    {
        var tokens = Stages.Tokens(line).ToArray();
        return Enumerator.Read(line, tokens, 0, tokens.Length);
    }
}

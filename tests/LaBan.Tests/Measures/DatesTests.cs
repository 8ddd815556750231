using LaBan.Measures;

namespace LaBan.Tests.Measures;

public class DatesTests
{
    [Theory]
    [InlineData("30/6/2024")]
    [InlineData("30/06/2024")]
    [InlineData("30 / 6 / 2024")]
    [InlineData("30-6-2024")]
    [InlineData("30.06.2024")]
    [InlineData("ngày 30/6/2024")]
    [InlineData("Ngày 30 tháng 6 năm 2024")]
    [InlineData("30 tháng 06 năm 2024")]
    [InlineData("2024-06-30")]
    public void Reads_a_day_as_papers_write_it(string text)
    {
        Dates.TryRead(text, out var date).ShouldBeTrue();
        date.ShouldBe(new DateOnly(2024, 6, 30));
    }

    [Theory]
    [InlineData("")]
    [InlineData("31/2/2024")]
    [InlineData("29/2/2023")]
    [InlineData("0/6/2024")]
    [InlineData("30/13/2024")]
    [InlineData("30/6/24")]
    [InlineData("30/6-2024")]
    [InlineData("30/6")]
    [InlineData("2024-6-30")]
    [InlineData("0000-01-01")]
    [InlineData("6/30/2024")]
    public void Refuses_a_day_that_does_not_exist_or_is_not_whole(string text) => Dates.TryRead(text, out _).ShouldBeFalse();

    [Fact]
    public void What_is_written_reads_as_the_same_day() => Laws.Hold(Any.Date, period =>
    {
        var text = Dates.Vi(period.Start);

        text.ShouldMatch("^[0-9]{2}/[0-9]{2}/[0-9]{4}$");
        Dates.TryRead(text, out var date).ShouldBeTrue();
        date.ShouldBe(period.Start);
    });

    [Fact]
    public void Never_throws_on_any_text() => Laws.Hold(Any.Text, text =>
        (Dates.TryRead(text, out var date) || date == default).ShouldBeTrue());
}

using LaBan.Measures;
using LaBan.Tests.Measures;
using LaBan.Text.Mentions;

namespace LaBan.Tests.Text.Mentions;

public sealed class NumberValueTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("012", 12)]
    [InlineData("1.234", 1234)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("1.795.8", 1795.8)]
    [InlineData("93.4", 93.4)]
    [InlineData("14,163", 14.163)]
    [InlineData("0,5", 0.5)]
    [InlineData("0.125", 0.125)]
    [InlineData("1234,56", 1234.56)]
    public void Reads_Vietnamese_writing_and_its_usual_misuse(string text, double value) => NumberValue.Read(text).ShouldBe((decimal)value);

    [Theory]
    [InlineData("1..2")]
    [InlineData("1.2.3.4")]
    [InlineData("12.34.56")]
    [InlineData("1,2,3")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("٣٤")]
    public void What_means_nothing_has_no_value(string text) => NumberValue.Read(text).ShouldBeNull();

    [Fact]
    public void What_ViNumber_writes_is_read_back() => Laws.Hold(Any.Number, Any.Decimals, (number, decimals) =>
    {
        var value = StatedNumber.Round(Math.Abs(number), decimals).Value;

        NumberValue.Read(ViNumber.WriteTrimmed(value, decimals)).ShouldBe(value);
    });
}

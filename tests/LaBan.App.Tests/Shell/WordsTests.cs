using LaBan.App.Shell;
using LaBan.Measures;

namespace LaBan.App.Tests.Shell;

public sealed class WordsTests
{
    private static readonly Words Vietnamese = new(Lang.Vi);
    private static readonly Words English = new(Lang.En);

    [Theory]
    [InlineData("1234.5", 1, "1.234,5", "1,234.5")]
    [InlineData("-1.1", 1, "−1,1", "−1.1")]
    [InlineData("0.125", 2, "0,13", "0.13")]
    [InlineData("1234567", 0, "1.234.567", "1,234,567")]
    public void Numbers_are_written_in_the_language_of_the_page(string value, int decimals, string vietnamese, string english)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

        Vietnamese.Number(number, decimals).ShouldBe(vietnamese);
        English.Number(number, decimals).ShouldBe(english);
    }

    [Theory]
    [InlineData(8.5, "+8,5")]
    [InlineData(-1.1, "−1,1")]
    [InlineData(0.04, "0,0")]
    public void Growth_carries_its_sign_and_zero_has_none(double value, string written) =>
        Vietnamese.WithSign((decimal)value, 1).ShouldBe(written);

    [Fact]
    public void A_printed_number_keeps_its_decimals() =>
        Vietnamese.Number(new StatedNumber(8.20m, 2)).ShouldBe("8,20");

    [Fact]
    public void Dates_leave_no_doubt_which_is_the_month()
    {
        Vietnamese.Date(new(2021, 8, 5)).ShouldBe("05/08/2021");
        English.Date(new(2021, 8, 5)).ShouldBe("5 Aug 2021");
    }

    [Fact]
    public void A_moment_is_told_on_the_clock_of_the_province() =>
        Vietnamese.Moment(new(2025, 3, 24, 23, 30, 0, TimeSpan.Zero)).ShouldBe("06:30 25/03/2025");
}

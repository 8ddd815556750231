using FsCheck.Fluent;
using LaBan.Measures;

namespace LaBan.Tests.Measures;

public class StatedNumberTests
{
    [Theory]
    [InlineData(8.2, 1, 8.15, 8.25)]
    [InlineData(8.20, 2, 8.195, 8.205)]
    [InlineData(52340, 0, 52339.5, 52340.5)]
    [InlineData(-0.1, 1, -0.15, -0.05)]
    public void Stands_for_the_values_that_print_so(double value, int decimals, double low, double high) =>
        new StatedNumber((decimal)value, decimals).Interval.ShouldBe(new Interval((decimal)low, (decimal)high));

    [Fact]
    public void A_rounded_number_covers_what_it_was_rounded_from() => Laws.Hold(Any.Number, Any.Decimals, (exact, decimals) =>
        StatedNumber.Round(exact, decimals).Covers(exact).ShouldBeTrue());

    [Fact]
    public void Covers_nothing_that_lies_a_whole_step_away() => Laws.Hold(Any.Number, Any.Decimals, (exact, decimals) =>
    {
        var step = new decimal(1, 0, 0, false, (byte)decimals);

        StatedNumber.Round(exact, decimals).Covers(exact + 1.01m * step).ShouldBeFalse();
        StatedNumber.Round(exact, decimals).Covers(exact - 1.01m * step).ShouldBeFalse();
    });

    [Theory]
    [InlineData(0.5, 0, 1)]
    [InlineData(1.5, 0, 2)]
    [InlineData(2.5, 0, 3)]
    [InlineData(-2.5, 0, -3)]
    [InlineData(14.45, 1, 14.5)]
    public void Rounds_a_half_away_from_zero(double exact, int decimals, double expected) =>
        StatedNumber.Round((decimal)exact, decimals).Value.ShouldBe((decimal)expected);

    [Fact]
    public void Rounding_twice_is_rounding_once() => Laws.Hold(Any.Number, Any.Decimals, (exact, decimals) =>
    {
        var once = StatedNumber.Round(exact, decimals);

        StatedNumber.Round(once.Value, decimals).ShouldBe(once);
    });

    [Fact]
    public void Keeps_the_printed_decimals_apart()
    {
        new StatedNumber(8.2m, 1).ShouldNotBe(new StatedNumber(8.2m, 2));
        new StatedNumber(8.2m, 2).ShouldBe(new StatedNumber(8.20m, 2));
        new StatedNumber(8.2m, 2).ToString().ShouldBe("8,20");
    }

    [Fact]
    public void Refuses_digits_that_were_not_printed_and_impossible_decimals()
    {
        Should.Throw<ArgumentException>(() => new StatedNumber(8.25m, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new StatedNumber(8m, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => StatedNumber.Round(8m, StatedNumber.MaxDecimals + 1));
    }

    [Fact]
    public void Is_exact_to_the_longest_number_it_can_hold() =>
        Laws.Hold(Gen.Elements("1,23456789012345678901", "12345,12345678901234567890", "1234567890123456789012345"), text =>
        {
            var number = ViNumber.Read(text).Value!;

            (number.Interval.High - number.Value).ShouldBe(number.Value - number.Interval.Low);
            (number.Interval.High - number.Value).ShouldBe(new decimal(5, 0, 0, false, (byte)(number.Decimals + 1)));
        });
}

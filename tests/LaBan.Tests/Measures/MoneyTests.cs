using FsCheck.Fluent;
using LaBan.Measures;

namespace LaBan.Tests.Measures;

public class MoneyTests
{
    [Fact]
    public void Is_held_in_dong_whatever_unit_it_was_printed_in()
    {
        Money.From(52_340m, Unit.Parse("tỷ đồng")).ShouldBe(new Money(52_340_000_000_000m));
        Money.From(52.34m, Unit.Parse("nghìn tỷ đồng")).ShouldBe(Money.From(52_340_000m, Unit.Parse("triệu đồng")));
    }

    [Theory]
    [InlineData("triệu USD")]
    [InlineData("triệu đồng/người")]
    [InlineData("tấn")]
    public void Takes_no_unit_but_those_of_dong(string unit)
    {
        Should.Throw<ArgumentException>(() => Money.From(1, Unit.Parse(unit))).Message.ShouldContain(unit);
        Should.Throw<ArgumentException>(() => new Money(1).In(Unit.Parse(unit)));
    }

    [Fact]
    public void Comes_back_in_the_unit_it_was_given_in() => Laws.Hold(
        Any.Number,
        Gen.Elements("đồng", "nghìn đồng", "triệu đồng", "tỷ đồng", "nghìn tỷ đồng"),
        (value, unit) => Money.From(value, Unit.Parse(unit)).In(Unit.Parse(unit)).ShouldBe(value));

    [Fact]
    public void Adds_subtracts_and_multiplies_like_a_number() => Laws.Hold(Any.Number, Any.Number, Any.SmallNumber, (a, b, times) =>
    {
        var (left, right) = (new Money(a), new Money(b));

        (left + right).ShouldBe(right + left);
        (left + right - right).ShouldBe(left);
        (left - right).ShouldBe(left + -right);
        ((left + right) * times).ShouldBe(left * times + right * times);
        (times * left).ShouldBe(left * times);
    });

    [Fact]
    public void Is_ordered_by_amount() =>
        Laws.HoldForOrder(Any.SmallNumber.Select(n => new Money(n)), (a, b) => (a > b, a < b, a <= b, a >= b));

    [Fact]
    public void Prints_in_full() => new Money(-1_234_567m).ToString().ShouldBe("−1.234.567 đồng");
}

using FsCheck.Fluent;
using LaBan.Measures;

namespace LaBan.Tests.Measures;

public class PercentTests
{
    [Fact]
    public void Percents_differ_by_points()
    {
        Points difference = new Percent(14.5m) - new Percent(12m);

        difference.ShouldBe(new Points(2.5m));
    }

    [Fact]
    public void Adding_the_difference_gives_the_other_percent_back() => Laws.Hold(Any.Number, Any.Number, (a, b) =>
    {
        var difference = new Percent(a) - new Percent(b);

        (new Percent(b) + difference).ShouldBe(new Percent(a));
        (new Percent(a) - difference).ShouldBe(new Percent(b));
    });

    [Fact]
    public void Points_add_and_subtract_like_numbers() => Laws.Hold(Any.Number, Any.Number, (a, b) =>
    {
        (new Points(a) + new Points(b)).ShouldBe(new Points(b) + new Points(a));
        (new Points(a) - new Points(b)).ShouldBe(new Points(a) + -new Points(b));
        (new Points(a) + -new Points(a)).ShouldBe(new Points(0));
    });

    [Fact]
    public void Percents_and_points_are_ordered_by_value()
    {
        Laws.HoldForOrder(Any.SmallNumber.Select(n => new Percent(n)), (a, b) => (a > b, a < b, a <= b, a >= b));
        Laws.HoldForOrder(Any.SmallNumber.Select(n => new Points(n)), (a, b) => (a > b, a < b, a <= b, a >= b));
    }

    [Theory]
    [InlineData(110, 100, 10)]
    [InlineData(95, 100, -5)]
    [InlineData(0, 100, -100)]
    [InlineData(-20, 80, -125)]
    public void Growth_is_the_change_over_the_base(double now, double then, double expected) =>
        Percent.Growth((decimal)now, (decimal)then).ShouldBe(new Percent((decimal)expected));

    [Fact]
    public void There_is_no_rate_over_a_base_that_is_not_positive() =>
        Laws.Hold(Any.Number, Any.Number, (value, n) =>
        {
            Percent.Growth(value, -Math.Abs(n)).ShouldBeNull();
            Percent.Ratio(value, -Math.Abs(n)).ShouldBeNull();
            Percent.Compound(-Math.Abs(n), Math.Abs(value), 5).ShouldBeNull();
        });

    [Fact]
    public void Growth_is_the_ratio_less_a_hundred_points() => Laws.Hold(Any.Number, Any.Positive, (now, then) =>
    {
        var ratio = Percent.Ratio(now, then)!.Value;

        (ratio - new Points(100)).Value.ShouldBe(Percent.Growth(now, then)!.Value.Value, tolerance: Math.Abs(ratio.Value) * 1e-20m + 1e-20m);
    });

    [Fact]
    public void The_part_a_ratio_stands_for_is_the_part_it_came_from() => Laws.Hold(Any.Number, Any.Positive, (part, whole) =>
        Percent.Ratio(part, whole)!.Value.Of(whole).ShouldBe(part, tolerance: 1e-9m));

    [Theory]
    [InlineData(100, 121, 2, 10)]
    [InlineData(100, 150, 1, 50)]
    [InlineData(200, 100, 1, -50)]
    [InlineData(100, 0, 3, -100)]
    [InlineData(64, 125, 3, 25)]
    public void Average_growth_over_a_term_compounds(double first, double last, int years, double expected) =>
        Percent.Compound((decimal)first, (decimal)last, years)!.Value.Value.ShouldBe((decimal)expected, tolerance: 1e-11m);

    [Fact]
    public void Average_growth_of_yearly_rates_is_geometric_not_arithmetic() =>
        Percent.CompoundOf([new Percent(50), new Percent(-50)])!.Value.Value.ShouldBe(-13.397459621556m);

    [Fact]
    public void Equal_yearly_rates_average_to_themselves() => Laws.Hold(
        Gen.Choose(-900, 3000), Gen.Choose(1, 10), (tenths, years) =>
            Percent.CompoundOf(Enumerable.Repeat(new Percent(tenths / 10m), years))!.Value.Value.ShouldBe(tenths / 10m, tolerance: 1e-10m));

    [Fact]
    public void Compounding_the_average_arrives_at_the_last_value() => Laws.Hold(
        Gen.Choose(1, 100_000), Gen.Choose(1, 100_000), Gen.Choose(1, 10), (first, last, years) =>
        {
            var rate = Percent.Compound(first, last, years)!.Value;
            var arrived = Enumerable.Range(0, years).Aggregate((decimal)first, (value, _) => value + rate.Of(value));
            (arrived / last).ShouldBe(1m, tolerance: 1e-8m);
        });

    [Fact]
    public void There_is_no_average_growth_without_years_or_after_losing_more_than_everything()
    {
        Percent.Compound(100, 120, 0).ShouldBeNull();
        Percent.Compound(100, -1, 5).ShouldBeNull();
        Percent.CompoundOf([]).ShouldBeNull();
        Percent.CompoundOf([new Percent(10), new Percent(-101)]).ShouldBeNull();
    }

    [Fact]
    public void Prints_as_a_report_does()
    {
        new Percent(14.50m).ToString().ShouldBe("14,5%");
        new Points(-2.5m).ToString().ShouldBe("−2,5 điểm %");
    }
}

using FsCheck.Fluent;
using LaBan.Measures;

namespace LaBan.Tests.Measures;

public class IntervalTests
{
    [Fact]
    public void Whatever_the_values_their_sum_difference_and_product_lie_in_those_of_the_intervals() =>
        Laws.Hold(Any.Inside, Any.Inside, (a, b) =>
        {
            (a.Interval + b.Interval).Contains(a.Value + b.Value).ShouldBeTrue();
            (a.Interval - b.Interval).Contains(a.Value - b.Value).ShouldBeTrue();
            (a.Interval * b.Interval).Contains(a.Value * b.Value).ShouldBeTrue();
            (a.Interval * b.Value).Contains(a.Value * b.Value).ShouldBeTrue();
            (-a.Interval).Contains(-a.Value).ShouldBeTrue();
        });

    [Fact]
    public void A_quotient_lies_in_the_quotient_of_the_intervals() =>
        Laws.Hold(Any.Inside, Any.Inside, (a, b) =>
        {
            var quotient = a.Interval / b.Interval;

            if (b.Interval.Contains(0m))
            {
                quotient.ShouldBeNull();
            }
            else
            {
                quotient!.Value.Contains(a.Value / b.Value).ShouldBeTrue();
            }
        });

    [Fact]
    public void Growth_between_two_printed_values_is_known_to_an_interval()
    {
        var now = new StatedNumber(52_340m, 0).Interval;
        var then = new StatedNumber(48_000m, 0).Interval;

        var growth = ((now / then)!.Value - Interval.Of(1)) * 100;

        growth.Contains(9.0417m).ShouldBeTrue();
        growth.Contains(9.5m).ShouldBeFalse();
        (growth.High - growth.Low).ShouldBeLessThan(0.01m);
    }

    [Fact]
    public void Contains_both_its_ends()
    {
        var interval = new Interval(8.15m, 8.25m);

        interval.Contains(8.15m).ShouldBeTrue();
        interval.Contains(8.25m).ShouldBeTrue();
        interval.Contains(8.26m).ShouldBeFalse();
        interval.Contains(8.14m).ShouldBeFalse();
    }

    [Fact]
    public void Overlaps_exactly_when_a_value_lies_in_both() => Laws.Hold(SmallInterval, SmallInterval, (a, b) =>
    {
        var shared = Enumerable.Range(-4, 9).Any(n => a.Contains(n) && b.Contains(n));

        a.Overlaps(b).ShouldBe(shared);
        b.Overlaps(a).ShouldBe(shared);
        if (a.Contains(b))
        {
            a.Overlaps(b).ShouldBeTrue();
        }
    });

    [Fact]
    public void Refuses_an_upper_bound_under_the_lower_one() => Should.Throw<ArgumentException>(() => new Interval(2, 1));

    private static readonly FsCheck.Gen<Interval> SmallInterval =
        from a in Any.SmallNumber from b in Any.SmallNumber select new Interval(Math.Min(a, b), Math.Max(a, b));
}

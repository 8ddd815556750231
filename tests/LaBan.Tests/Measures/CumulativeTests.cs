using FsCheck.Fluent;
using LaBan.Measures;

namespace LaBan.Tests.Measures;

public class CumulativeTests
{
    [Fact]
    public void Months_come_back_from_their_running_totals() => Laws.Hold(
        Any.Year, Any.Calendar, Any.Number.ArrayOf(12), (year, calendar, flows) =>
        {
            var discrete = flows.Select((flow, i) => (Period.Month(year, i + 1, calendar), flow)).ToDictionary();

            var cumulative = Cumulative.FromDiscrete(discrete);

            cumulative[Period.ForYear(year, calendar)].ShouldBe(flows.Sum());
            cumulative.Count.ShouldBe(12);
            Cumulative.ToDiscrete(cumulative).ShouldBe(discrete, ignoreOrder: true);
        });

    [Fact]
    public void Running_totals_come_back_from_quarters() => Laws.Hold(Any.Year, Any.Number.ArrayOf(4), (year, flows) =>
    {
        var discrete = flows.Select((flow, i) => (Period.Quarter(year, i + 1), flow)).ToDictionary();

        var cumulative = Cumulative.FromDiscrete(discrete);

        cumulative.Keys.Select(p => p.Code[4..]).ShouldBe(["-Q1", "-H1", "-9M", ""]);
        Cumulative.ToDiscrete(cumulative).ShouldBe(discrete, ignoreOrder: true);
    });

    [Fact]
    public void Between_two_known_points_lies_the_flow_of_that_time() =>
        Codes(Cumulative.ToDiscrete(Given(("2024-H1", 60), ("2024-9M", 100), ("2024", 150), ("2023-Q1", 20))))
            .ShouldBe(["2023-Q1 = 20", "2024-H1 = 60", "2024-Q3 = 40", "2024-Q4 = 50"]);

    [Fact]
    public void A_gap_gives_nothing_rather_than_zero()
    {
        Codes(Cumulative.ToDiscrete(Given(("2024-1M", 10), ("2024-3M", 35), ("2024-4M", 50))))
            .ShouldBe(["2024-M01 = 10", "2024-M04 = 15"]);
        Codes(Cumulative.ToDiscrete(Given(("2024-9M", 100)))).ShouldBeEmpty();
        Codes(Cumulative.FromDiscrete(Given(("2024-M01", 10), ("2024-M02", 12), ("2024-M04", 15)))).ShouldBe(["2024-2M = 22", "2024-M01 = 10"]);
        Codes(Cumulative.FromDiscrete(Given(("2024-M02", 12)))).ShouldBeEmpty();
    }

    [Fact]
    public void Two_codes_of_one_span_that_disagree_say_nothing() =>
        Codes(Cumulative.ToDiscrete(Given(("2024-Q1", 25), ("2024-H1", 60), ("2024-6M", 61), ("2024-9M", 100), ("2024-10M", 111))))
            .ShouldBe(["2024-Q1 = 25", "2024-M10 = 11"], ignoreOrder: true);

    [Fact]
    public void Mixed_lengths_add_up_as_far_as_they_join() =>
        Codes(Cumulative.FromDiscrete(Given(("2024-H1", 60), ("2024-Q3", 40), ("2024-M10", 11), ("2024-M12", 9))))
            .ShouldBe(["2024-10M = 111", "2024-9M = 100", "2024-H1 = 60"], ignoreOrder: true);

    [Fact]
    public void Passes_over_spans_dates_and_the_other_calendar()
    {
        Codes(Cumulative.ToDiscrete(Given(("2021..2025", 900), ("2024-06-30", 5), ("2024-Q3", 7)))).ShouldBeEmpty();
        Codes(Cumulative.ToDiscrete(Given(("2024-H1", 60), ("2024-9M@hc", 100)))).ShouldBe(["2024-H1 = 60"]);
    }

    private static Dictionary<Period, decimal> Given(params (string Code, decimal Value)[] figures) =>
        figures.ToDictionary(f => Period.Parse(f.Code), f => f.Value);

    private static IEnumerable<string> Codes(IReadOnlyDictionary<Period, decimal> figures) =>
        figures.Select(f => $"{f.Key.Code} = {f.Value}").Order(StringComparer.Ordinal);
}

using LaBan.Measures;

namespace LaBan.Tests.Measures;

public class PeriodTests
{
    [Fact]
    public void Containment_is_reflexive_transitive_and_antisymmetric_up_to_the_span() =>
        Laws.Hold(Any.NearbyPeriod, Any.NearbyPeriod, Any.NearbyPeriod, (a, b, c) =>
        {
            a.Contains(a).ShouldBeTrue();
            (a.Contains(b) && b.Contains(a)).ShouldBe(a.HasSameSpan(b));
            if (a.Contains(b) && b.Contains(c))
            {
                a.Contains(c).ShouldBeTrue();
            }
        });

    [Theory]
    [InlineData("2024", "2024-H1", true)]
    [InlineData("2024", "2024-06-30", true)]
    [InlineData("2021..2025", "2024-Q3", true)]
    [InlineData("2024-H1", "2024-6M", true)]
    [InlineData("2024-9M", "2024-M09", true)]
    [InlineData("2024-H1", "2024-9M", false)]
    [InlineData("2024", "2024@hc", false)]
    [InlineData("2024@hc", "2023-12-31", true)]
    [InlineData("2024-06-30", "2024-M06", false)]
    public void Contains_what_lies_wholly_in_its_days(string outer, string inner, bool expected) =>
        Period.Parse(outer).Contains(Period.Parse(inner)).ShouldBe(expected);

    [Fact]
    public void Is_ordered_by_first_and_then_last_day()
    {
        Laws.HoldForOrder(Any.NearbyPeriod, (a, b) => (a > b, a < b, a <= b, a >= b));
        Laws.Hold(Any.NearbyPeriod, Any.NearbyPeriod, (a, b) => (a.CompareTo(b) == 0).ShouldBe(a == b));
        new[] { "2025", "2024-Q2", "2024", "2024-H1", "2024-M01" }.Select(Period.Parse).Order().Select(p => p.Code)
            .ShouldBe(["2024-M01", "2024-H1", "2024", "2024-Q2", "2025"]);
    }

    [Fact]
    public void The_same_period_a_year_earlier_is_twelve_months_back() => Laws.Hold(Any.WithinYear, period =>
    {
        var previous = period.PreviousYear();

        previous.Start.ShouldBe(period.Start.AddMonths(-12));
        previous.End.AddDays(1).ShouldBe(period.End.AddDays(1).AddMonths(-12));
        (previous.Kind, previous.Calendar, previous.Months, previous.Year)
            .ShouldBe((period.Kind, period.Calendar, period.Months, period.Year - 1));
    });

    [Theory]
    [InlineData("2024-H1", "2023-H1")]
    [InlineData("2024-9M@hc", "2023-9M@hc")]
    [InlineData("2021..2025", "2016..2020")]
    [InlineData("2024-06-30", "2023-06-30")]
    [InlineData("2024-02-29", "2023-02-28")]
    public void Knows_the_same_period_a_year_earlier(string code, string previous) =>
        Period.Parse(code).PreviousYear().Code.ShouldBe(previous);

    [Theory]
    [InlineData("2024", "2023")]
    [InlineData("2024-H2", "2024-H1")]
    [InlineData("2024-H1", "2023-H2")]
    [InlineData("2024-Q1", "2023-Q4")]
    [InlineData("2024-M01@hc", "2023-M12@hc")]
    [InlineData("2024-M09", "2024-M08")]
    [InlineData("2024-9M", "2024-8M")]
    [InlineData("2024-1M", "2023-12M")]
    [InlineData("2021..2025", "2016..2020")]
    [InlineData("2024-03-01", "2024-02-29")]
    public void Knows_the_period_of_its_kind_just_before(string code, string previous) =>
        Period.Parse(code).Previous().Code.ShouldBe(previous);

    [Fact]
    public void The_period_before_ends_the_day_before_unless_it_accumulates() => Laws.Hold(Any.Period, period =>
    {
        var previous = period.Previous();

        previous.Kind.ShouldBe(period.Kind);
        if (period.Kind != PeriodKind.CumulativeMonths)
        {
            previous.End.ShouldBe(period.Start.AddDays(-1));
        }
    });

    [Theory]
    [InlineData("2024-Q3", "2024-9M")]
    [InlineData("2024-M09", "2024-9M")]
    [InlineData("2024-M01", "2024-1M")]
    [InlineData("2024-Q2", "2024-H1")]
    [InlineData("2024-M06@hc", "2024-H1@hc")]
    [InlineData("2024-H1", "2024-H1")]
    [InlineData("2024-H2", "2024")]
    [InlineData("2024-M12", "2024")]
    [InlineData("2024-9M", "2024-9M")]
    [InlineData("2024-06-30", "2024-06-30")]
    public void Knows_the_months_of_the_year_up_to_its_end(string code, string cumulative) =>
        Period.Parse(code).CumulativeFromYearStart().Code.ShouldBe(cumulative);

    [Fact]
    public void What_has_accumulated_ends_with_the_period_and_begins_with_the_year() => Laws.Hold(Any.WithinYear, period =>
    {
        var cumulative = period.CumulativeFromYearStart();

        cumulative.End.ShouldBe(period.End);
        cumulative.Start.ShouldBe(Period.ForYear(period.Year, period.Calendar).Start);
        cumulative.CumulativeFromYearStart().ShouldBe(cumulative);
    });

    [Fact]
    public void The_canonical_period_has_the_same_days() => Laws.Hold(Any.Period, period =>
    {
        period.Canonical().HasSameSpan(period).ShouldBeTrue();
        period.Canonical().Canonical().ShouldBe(period.Canonical());
    });

    [Theory]
    [InlineData("2024-6M", "2024-H1")]
    [InlineData("2024-12M@hc", "2024@hc")]
    [InlineData("2024-3M", "2024-Q1")]
    [InlineData("2024-1M", "2024-M01")]
    [InlineData("2024-9M", "2024-9M")]
    public void Knows_the_usual_code_of_its_months(string code, string canonical) =>
        Period.Parse(code).Canonical().Code.ShouldBe(canonical);

    [Fact]
    public void Its_months_fill_it_without_gap_or_overlap() => Laws.Hold(Any.Period, period =>
    {
        var months = period.DiscreteMonths();

        months.Count.ShouldBe(period.Months);
        months.ShouldAllBe(m => m.Kind == PeriodKind.Month && m.Calendar == period.Calendar);
        months.Zip(months.Skip(1)).ShouldAllBe(pair => pair.First.End.AddDays(1) == pair.Second.Start);
        if (months.Count > 0)
        {
            (months[0].Start, months[^1].End).ShouldBe((period.Start, period.End));
        }
    });

    [Fact]
    public void The_last_year_of_a_span_is_the_one_it_ends_in()
    {
        Period.Parse("2021..2025").LastYear.ShouldBe(2025);
        Period.Parse("2024-Q3@hc").LastYear.ShouldBe(2024);
    }
}

using LaBan.Measures;

namespace LaBan.Tests.Measures;

public class PeriodCodeTests
{
    [Theory]
    [InlineData("2024", PeriodKind.Year, "2024-01-01", "2024-12-31", 12, "2024")]
    [InlineData("2024-H1", PeriodKind.HalfYear, "2024-01-01", "2024-06-30", 6, "2024-S1")]
    [InlineData("2024-H2", PeriodKind.HalfYear, "2024-07-01", "2024-12-31", 6, "2024-S2")]
    [InlineData("2024-Q3", PeriodKind.Quarter, "2024-07-01", "2024-09-30", 3, "2024-Q3")]
    [InlineData("2024-M02", PeriodKind.Month, "2024-02-01", "2024-02-29", 1, "2024-02")]
    [InlineData("2024-M09", PeriodKind.Month, "2024-09-01", "2024-09-30", 1, "2024-09")]
    [InlineData("2024-9M", PeriodKind.CumulativeMonths, "2024-01-01", "2024-09-30", 9, "2024-01-01/P9M")]
    [InlineData("2024-6M", PeriodKind.CumulativeMonths, "2024-01-01", "2024-06-30", 6, "2024-01-01/P6M")]
    [InlineData("2021..2025", PeriodKind.Span, "2021-01-01", "2025-12-31", 60, "2021-01-01/P5Y")]
    [InlineData("2024-06-30", PeriodKind.Date, "2024-06-30", "2024-06-30", 0, "2024-06-30")]
    [InlineData("2024@hc", PeriodKind.Year, "2023-12-15", "2024-12-14", 12, "2023-12-15/P1Y")]
    [InlineData("2024-H1@hc", PeriodKind.HalfYear, "2023-12-15", "2024-06-14", 6, "2023-12-15/P6M")]
    [InlineData("2024-H2@hc", PeriodKind.HalfYear, "2024-06-15", "2024-12-14", 6, "2024-06-15/P6M")]
    [InlineData("2024-Q3@hc", PeriodKind.Quarter, "2024-06-15", "2024-09-14", 3, "2024-06-15/P3M")]
    [InlineData("2024-M01@hc", PeriodKind.Month, "2023-12-15", "2024-01-14", 1, "2023-12-15/P1M")]
    [InlineData("2024-M09@hc", PeriodKind.Month, "2024-08-15", "2024-09-14", 1, "2024-08-15/P1M")]
    [InlineData("2021..2025@hc", PeriodKind.Span, "2020-12-15", "2025-12-14", 60, "2020-12-15/P5Y")]
    public void Knows_its_kind_days_and_codes(string code, PeriodKind kind, string start, string end, int months, string sdmx)
    {
        var period = Period.Parse(code);

        period.Kind.ShouldBe(kind);
        period.Calendar.ShouldBe(code.EndsWith("@hc", StringComparison.Ordinal) ? PeriodCalendar.HanhChinh : PeriodCalendar.DuongLich);
        period.Start.ShouldBe(DateOnly.ParseExact(start, "yyyy-MM-dd"));
        period.End.ShouldBe(DateOnly.ParseExact(end, "yyyy-MM-dd"));
        period.Months.ShouldBe(months);
        period.Year.ShouldBe(code.StartsWith("2021", StringComparison.Ordinal) ? 2021 : 2024);
        period.Code.ShouldBe(code);
        period.SdmxCode.ShouldBe(sdmx);
    }

    [Fact]
    public void The_code_of_any_period_reads_as_that_period() => Laws.Hold(Any.Period, period =>
    {
        Period.Parse(period.Code).ShouldBe(period);
        Period.Parse(period.Code).GetHashCode().ShouldBe(period.GetHashCode());
        period.ToString().ShouldBe(period.Code);
    });

    [Fact]
    public void Periods_are_equal_exactly_when_their_codes_are() => Laws.Hold(Any.NearbyPeriod, Any.NearbyPeriod, (a, b) =>
        a.Equals(b).ShouldBe(a.Code == b.Code));

    [Fact]
    public void Takes_codes_in_small_letters_and_with_spaces_around() =>
        Period.Parse(" 2024-h1@HC ").Code.ShouldBe("2024-H1@hc");

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("2024-")]
    [InlineData("2024-H3")]
    [InlineData("2024-Q0")]
    [InlineData("2024-Q5")]
    [InlineData("2024-M9")]
    [InlineData("2024-M00")]
    [InlineData("2024-M13")]
    [InlineData("2024-0M")]
    [InlineData("2024-13M")]
    [InlineData("2024-02-30")]
    [InlineData("2024-13-01")]
    [InlineData("2024-06-30@hc")]
    [InlineData("2025..2021")]
    [InlineData("2021..2021")]
    [InlineData("2021-2025")]
    [InlineData("2024@dl")]
    [InlineData("1899")]
    [InlineData("2200")]
    [InlineData("2100..2200")]
    [InlineData("2024 H1")]
    [InlineData("２０２４")]
    public void Refuses_what_is_no_code(string code)
    {
        Period.TryParse(code, out var period).ShouldBeFalse();
        period.ShouldBeNull();
        Should.Throw<FormatException>(() => Period.Parse(code)).Message.ShouldContain(code);
    }

    [Fact]
    public void Never_throws_on_any_text() => Laws.Hold(Any.Text, text =>
        Period.TryParse(text, out var period).ShouldBe(period is not null));

    [Fact]
    public void Refuses_halves_quarters_and_months_a_year_does_not_have()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Period.Half(2024, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => Period.Quarter(2024, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => Period.Month(2024, 13));
        Should.Throw<ArgumentOutOfRangeException>(() => Period.YearToDate(2024, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => Period.Span(2024, 2024));
        Should.Throw<ArgumentOutOfRangeException>(() => Period.ForYear(1899));
    }
}

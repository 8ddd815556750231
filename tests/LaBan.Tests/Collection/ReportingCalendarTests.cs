using System.Globalization;
using LaBan.Measures;
using LaBan.Model.Collection;

namespace LaBan.Tests.Collection;

/// <summary>Cut-offs, working days and deadlines.</summary>
public sealed class ReportingCalendarTests
{
    private static readonly ReportingCalendar Calendar = new(
    [
        Off("2025-01-01", "Tết Dương lịch"),
        .. Enumerable.Range(27, 5).Select(d => Off($"2025-01-{d}", "Tết Nguyên đán")),
        new() { Day = Day("2025-04-26"), NameVi = "Làm bù", NameEn = "Worked in place", IsWorked = true },
        Off("2025-05-02", "Nghỉ hoán đổi"),
    ]);

    [Theory]
    [InlineData("2024-M03@hc", "2024-03-14")]
    [InlineData("2024-M01@hc", "2024-01-14")]
    [InlineData("2024-Q1@hc", "2024-03-14")]
    [InlineData("2024-H1@hc", "2024-06-14")]
    [InlineData("2024-H2@hc", "2024-12-14")]
    [InlineData("2024@hc", "2024-12-14")]
    [InlineData("2024-M02", "2024-02-29")]
    public void Figures_close_as_article_12_has_it_or_with_the_month(string period, string day) =>
        ReportingCalendar.CutOff(Period.Parse(period)).ShouldBe(Day(day));

    [Theory]
    [InlineData("2025-01-25", DayShift.Next, "2025-02-03")]
    [InlineData("2025-01-28", DayShift.Previous, "2025-01-24")]
    [InlineData("2025-04-26", DayShift.Next, "2025-04-26")]
    [InlineData("2025-05-02", DayShift.Next, "2025-05-05")]
    [InlineData("2025-01-28", DayShift.None, "2025-01-28")]
    [InlineData("2025-03-12", DayShift.Next, "2025-03-12")]
    public void A_deadline_on_a_day_off_moves(string day, DayShift shift, string to) => Calendar.Shifted(Day(day), shift).ShouldBe(Day(to));

    [Fact]
    public void Working_days_leave_out_weekends_and_Tet_and_count_a_Saturday_that_is_worked()
    {
        Calendar.WorkingDaysBetween(Day("2025-01-24"), Day("2025-02-03")).ShouldBe(1);
        Calendar.WorkingDaysBetween(Day("2025-04-25"), Day("2025-04-28")).ShouldBe(2);
    }

    [Theory]
    [InlineData("2025-M03@hc", 0, 20, "2025-03-20")]
    [InlineData("2025-M01", 1, 3, "2025-02-03")]
    [InlineData("2024-M12", 1, 1, "2025-01-02")]
    [InlineData("2025-M01", 1, 31, "2025-02-28")]
    public void The_deadline_of_a_level_follows_from_its_rule(string period, int monthsAfter, int day, string due) =>
        Calendar.Due(Period.Parse(period), new() { MonthsAfter = monthsAfter, Day = day }).ShouldBe(Day(due));

    [Theory]
    [InlineData(14, 20, "collection.deadline-too-early")]
    [InlineData(20, 16, "collection.deadlines-out-of-order")]
    [InlineData(16, 20, null)]
    public void A_deadline_leaves_a_working_day_after_the_cut_off_and_the_higher_level_no_less(int local, int department, string? code)
    {
        var version = new FormVersion
        {
            Deadlines = [new() { Level = ReportingLevel.Local, Day = local }, new() { Level = ReportingLevel.Department, Day = department }],
        };

        Calendar.Check(Period.Parse("2025-M10@hc"), version)?.Code.ShouldBe(code);
        (Calendar.Check(Period.Parse("2025-M10@hc"), version) is null).ShouldBe(code is null);
    }

    [Fact]
    public void A_form_without_a_deadline_is_refused() =>
        Calendar.Check(Period.Parse("2025-M10"), new FormVersion()).ShouldBe(CollectionProblems.NoDeadline);

    private static Holiday Off(string day, string name) => new() { Day = Day(day), NameVi = name, NameEn = name };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using FsCheck.Fluent;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Observations;
using LaBan.Tests.Measures;

namespace LaBan.Tests.Collection;

/// <summary>Which period each column of a round means.</summary>
public sealed class FormPeriodsTests
{
    [Theory]
    [InlineData(ColumnKind.Month, "2024-M03", "2024-M03")]
    [InlineData(ColumnKind.Estimate, "2024-M03", "2024-M03")]
    [InlineData(ColumnKind.NextEstimate, "2024-M03", "2024-M04")]
    [InlineData(ColumnKind.NextEstimate, "2024-M12", "2025-M01")]
    [InlineData(ColumnKind.NextEstimate, "2024-M12@hc", "2025-M01@hc")]
    [InlineData(ColumnKind.NextEstimate, "2024-Q4@hc", "2025-Q1@hc")]
    [InlineData(ColumnKind.NextEstimate, "2024-H1", "2024-H2")]
    [InlineData(ColumnKind.Cumulative, "2024-M03", "2024-3M")]
    [InlineData(ColumnKind.Cumulative, "2024-M06@hc", "2024-6M@hc")]
    [InlineData(ColumnKind.Cumulative, "2024-Q3", "2024-9M")]
    [InlineData(ColumnKind.Cumulative, "2024", "2024")]
    [InlineData(ColumnKind.Plan, "2024-M03", "2024")]
    [InlineData(ColumnKind.YearEstimate, "2024-H1", "2024")]
    [InlineData(ColumnKind.LastMonth, "2024-M01", "2023-M12")]
    [InlineData(ColumnKind.SamePeriod, "2024-M03@hc", "2023-M03@hc")]
    [InlineData(ColumnKind.CumulativeSamePeriod, "2024-M03", "2023-3M")]
    [InlineData(ColumnKind.LastYear, "2024-H1", "2023")]
    public void A_column_means_a_period(ColumnKind kind, string round, string meant) =>
        FormPeriods.Of(kind, Period.Parse(round))!.Code.ShouldBe(meant);

    [Fact]
    public void A_formula_means_none() => FormPeriods.Of(ColumnKind.Formula, Period.Parse("2024-M03")).ShouldBeNull();

    [Theory]
    [InlineData(ColumnKind.Month, Nature.Actual)]
    [InlineData(ColumnKind.Cumulative, Nature.Actual)]
    [InlineData(ColumnKind.Estimate, Nature.FirstEstimate)]
    [InlineData(ColumnKind.NextEstimate, Nature.FirstEstimate)]
    public void A_column_says_how_sure_its_figures_are(ColumnKind kind, Nature nature) => FormPeriods.NatureOf(kind).ShouldBe(nature);

    [Theory]
    [InlineData(Frequency.Monthly, PeriodCalendar.DuongLich, "2024-03-30", "2024-M02")]
    [InlineData(Frequency.Monthly, PeriodCalendar.DuongLich, "2024-03-31", "2024-M03")]
    [InlineData(Frequency.Monthly, PeriodCalendar.HanhChinh, "2024-03-13", "2024-M02@hc")]
    [InlineData(Frequency.Monthly, PeriodCalendar.HanhChinh, "2024-03-14", "2024-M03@hc")]
    [InlineData(Frequency.Monthly, PeriodCalendar.HanhChinh, "2024-12-20", "2024-M12@hc")]
    [InlineData(Frequency.Quarterly, PeriodCalendar.DuongLich, "2024-01-01", "2023-Q4")]
    [InlineData(Frequency.Quarterly, PeriodCalendar.HanhChinh, "2024-12-14", "2024-Q4@hc")]
    [InlineData(Frequency.HalfYearly, PeriodCalendar.HanhChinh, "2024-06-14", "2024-H1@hc")]
    [InlineData(Frequency.Yearly, PeriodCalendar.HanhChinh, "2024-12-13", "2023@hc")]
    public void The_last_period_that_ended_is_known_on_every_day(Frequency frequency, PeriodCalendar calendar, string day, string period) =>
        FormPeriods.LastEnded(frequency, calendar, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Code.ShouldBe(period);

    [Fact]
    public void The_period_after_begins_where_a_period_ends() => Laws.Hold(
        Gen.Choose(2000, 2050), Gen.Elements(Enum.GetValues<Frequency>()), Gen.Elements(Enum.GetValues<PeriodCalendar>()),
        (year, frequency, calendar) =>
        {
            var all = FormPeriods.InYear(frequency, calendar, year);
            all.Count.ShouldBe(FormPeriods.TimesAYear(frequency));
            foreach (var period in all)
            {
                var next = FormPeriods.Next(period);
                next.Start.ShouldBe(period.End.AddDays(1));
                next.Previous().ShouldBe(period);
                FormPeriods.Fits(frequency, calendar, next).ShouldBeTrue();
                FormPeriods.LastEnded(frequency, calendar, period.End).ShouldBe(period);
                FormPeriods.LastEnded(frequency, calendar, period.End.AddDays(-1)).ShouldBe(period.Previous());
            }
        });
}

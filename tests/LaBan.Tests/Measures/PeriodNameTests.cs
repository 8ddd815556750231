using LaBan.Measures;

namespace LaBan.Tests.Measures;

public class PeriodNameTests
{
    [Theory]
    [InlineData("2024", "năm 2024", "2024", "2024", "2024")]
    [InlineData("2024-H1", "6 tháng đầu năm 2024", "first half of 2024", "6T/2024", "H1 2024")]
    [InlineData("2024-H2", "6 tháng cuối năm 2024", "second half of 2024", "6T cuối/2024", "H2 2024")]
    [InlineData("2024-Q3", "quý III năm 2024", "third quarter of 2024", "Q3/2024", "Q3 2024")]
    [InlineData("2024-M09", "tháng 9 năm 2024", "September 2024", "T9/2024", "Sep 2024")]
    [InlineData("2024-M01@hc", "tháng 1 năm 2024", "January 2024", "T1/2024", "Jan 2024")]
    [InlineData("2024-9M", "9 tháng đầu năm 2024", "first 9 months of 2024", "9T/2024", "9M 2024")]
    [InlineData("2024-12M", "12 tháng năm 2024", "12 months of 2024", "12T/2024", "12M 2024")]
    [InlineData("2021..2025", "giai đoạn 2021-2025", "2021-2025", "2021-2025", "2021-2025")]
    [InlineData("2024-06-30", "ngày 30/06/2024", "30 June 2024", "30/06/2024", "30 Jun 2024")]
    public void Is_called_as_reports_call_it(string code, string vietnamese, string english, string head, string englishHead)
    {
        var period = Period.Parse(code);

        period.ToVietnamese().ShouldBe(vietnamese);
        period.ToEnglish().ShouldBe(english);
        period.ToShort(english: false).ShouldBe(head);
        period.ToShort(english: true).ShouldBe(englishHead);
    }

    [Fact]
    public void The_Vietnamese_name_and_column_head_read_as_a_period_of_the_same_months() => Laws.Hold(Any.Period, period =>
    {
        foreach (var name in new[] { period.ToVietnamese(), period.ToShort(english: false) })
        {
            PeriodWording.TryRead(name, contextYear: null, out var read).ShouldBeTrue(name);
            (read!.Year, read.LastYear, read.Months).ShouldBe((period.Year, period.LastYear, period.Months));
            read.DiscreteMonths().Select(m => m.Code[..8]).ShouldBe(period.DiscreteMonths().Select(m => m.Code[..8]));
            if (period.Calendar == PeriodCalendar.DuongLich)
            {
                read.HasSameSpan(period).ShouldBeTrue();
            }
        }
    });
}

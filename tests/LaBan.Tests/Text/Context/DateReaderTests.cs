using LaBan.Text.Mentions;

namespace LaBan.Tests.Text.Context;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("6 tháng đầu năm 2024", "2024-H1")]
    [InlineData("06 tháng năm 2024", "2024-H1")]
    [InlineData("9 tháng đầu năm 2023", "2023-9M")]
    [InlineData("3 tháng đầu năm 2023", "2023-Q1")]
    [InlineData("6 tháng cuối năm 2023", "2023-H2")]
    [InlineData("quý I năm 2022", "2022-Q1")]
    [InlineData("quý 4/2022", "2022-Q4")]
    [InlineData("quý III/2022", "2022-Q3")]
    [InlineData("tháng 7 năm 2021", "2021-M07")]
    [InlineData("tháng 12/2021", "2021-M12")]
    [InlineData("ngày 30/6/2024", "2024-06-30")]
    [InlineData("ngày 30-6-2024", "2024-06-30")]
    [InlineData("ngày 30.6.2024", "2024-06-30")]
    [InlineData("ngày 05 tháng 02 năm 2026", "2026-02-05")]
    [InlineData("giai đoạn 2021-2025", "2021..2025")]
    [InlineData("giai đoạn 2021 - 2025", "2021..2025")]
    [InlineData("từ năm 2021 đến năm 2025", "2021..2025")]
    [InlineData("năm học 2023-2024", "2023..2024")]
    [InlineData("năm 2024", "2024")]
    [InlineData("cả năm", "2020")]
    [InlineData("quý II", "2020-Q2")]
    [InlineData("tháng 5", "2020-M05")]
    [InlineData("6 tháng đầu năm", "2020-H1")]
    [InlineData("ngày 15/7", "2020-07-15")]
    public void A_time_named_is_read_as_its_period(string text, string period)
    {
        var sentence = Stages.Sentence("Kết quả " + text + " rất tốt");

        sentence.Times.ShouldHaveSingleItem().Code(2020).ShouldBe(period);
        sentence.Numbers.ShouldAllBe(n => n.Role == NumberRole.Date);
    }

    [Theory]
    [InlineData("Có 6 xã đạt chuẩn")]
    [InlineData("Thu đạt 2.024 tỷ đồng")]
    [InlineData("Đạt 13/18 chỉ tiêu")]
    [InlineData("Diện tích 2.021,5 ha")]
    [InlineData("Tăng 12 bậc")]
    [InlineData("Nghị định 99/2021/NĐ-CP")]
    public void A_figure_names_no_time(string text) => Stages.Sentence(text).Times.ShouldBeEmpty();

    [Theory]
    [InlineData("Ngày 32/6/2024 họp")]
    [InlineData("Ngày 15/13 họp")]
    [InlineData("Tháng 13 họp")]
    public void An_impossible_date_is_none(string text) =>
        Stages.Sentence(text).Times.ShouldNotContain(t => t.Part > 12 || t.Day > 31);
}

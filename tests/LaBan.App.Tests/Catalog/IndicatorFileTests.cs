using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LaBan.App.Tests.Fixtures;
using LaBan.Office.Csv;

namespace LaBan.App.Tests.Catalog;

public sealed class IndicatorFileTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_csv_has_every_version_with_nature_source_and_the_day_it_became_known()
    {
        using var table = await Csv("/chi-tieu/grdp.growth.csv");
        var versions = table.Rows().Where(r => r["Kỳ"] == "2021" && r["Nội dung"] == "giá trị")
            .Select(r => (r["Giá trị"], r["Tính chất"], r["Biết từ"], r["Mã nguồn"], r["Đang dùng"], r["Mô phỏng"])).ToList();

        versions.ShouldBe(
        [
            ("6.2", "dự báo", "2021-08-15", "004", "không", "không"),
            ("7.82", "ước lần 1", "2021-12-02", "001", "không", "không"),
            ("8.52", "điều chỉnh", "2025-03-25", "003", "có", "không"),
        ]);
    }

    [Fact]
    public async Task The_csv_answers_the_same_question_as_the_page()
    {
        using var table = await Csv("/chi-tieu/grdp.growth.csv?from=2021&to=2021&asOf=2021-12-31");
        var rows = table.Rows().Select(r => (r["Kỳ"], r["Biết từ"])).ToList();

        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(r => r.Item1.StartsWith("2021") && string.CompareOrdinal(r.Item2, "2021-12-31") <= 0);
    }

    [Fact]
    public async Task The_files_are_named_after_the_indicator()
    {
        using var answer = await site.Client.GetAsync("/chi-tieu/grdp.growth.xlsx", TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("grdp.growth.xlsx");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    [Fact]
    public async Task The_workbook_opens_with_figures_targets_and_definition()
    {
        await using var stream = await site.Client.GetStreamAsync("/chi-tieu/budget.revenue.total.xlsx", TestContext.Current.CancellationToken);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, TestContext.Current.CancellationToken);
        using var book = SpreadsheetDocument.Open(copy, isEditable: false);

        book.WorkbookPart!.Workbook.Descendants<Sheet>().Select(s => s.Name!.Value).ShouldBe(["Số liệu", "Mục tiêu", "Định nghĩa"]);
    }

    [Fact]
    public async Task The_overview_is_a_table_of_its_targets()
    {
        using var table = await Csv("/tong-quan.csv?year=2021&asOf=2021-08-31");
        var rows = table.Rows().Select(r => (Code: r["Mã chỉ tiêu"], Figure: r["Số liệu"], Verdict: r["Đánh giá"], Known: r["Biết từ"])).ToList();
        var page = await site.Open("/?year=2021&asOf=2021-08-31");

        rows.Count.ShouldBe(page.QuerySelectorAll("table.review [data-filter-row]").Length);
        rows.Single(r => r.Code == "grdp.growth").ShouldBe(("grdp.growth", "6.2", "Không đạt", "2021-08-15"));
    }

    [Theory]
    [InlineData("/tong-quan.csv?year=abc&period=xyz&asOf=0001-01-01", HttpStatusCode.OK)]
    [InlineData("/tong-quan.xlsx", HttpStatusCode.OK)]
    [InlineData("/chi-tieu/khong.co.csv", HttpStatusCode.NotFound)]
    [InlineData("/chi-tieu/..%2f..%2fpasswd.csv", HttpStatusCode.NotFound)]
    [InlineData("/chi-tieu/grdp.growth.csv?from=9999&to=abc&asOf=xyz", HttpStatusCode.OK)]
    public async Task No_address_of_a_file_breaks_it(string path, HttpStatusCode expected)
    {
        using var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(expected);
    }

    private async Task<CsvTable> Csv(string path)
    {
        using var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bytes[..3].ShouldBe(new byte[] { 0xEF, 0xBB, 0xBF }, "Excel needs the mark to read Vietnamese letters");
        return CsvTable.Read(new MemoryStream(bytes), "tai-ve.csv");
    }
}

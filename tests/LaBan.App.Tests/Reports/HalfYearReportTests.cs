using System.IO.Compression;
using System.Text.RegularExpressions;
using LaBan.App.Reports.HalfYear;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Measures;
using LaBan.Office.Word;
using LaBan.Text.Document;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Reports;

public sealed partial class HalfYearReportTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly Period Half = Period.Half(2024, 1);
    private static readonly DateOnly July = new(2024, 7, 1);

    [Fact]
    public async Task The_report_keeps_every_rule_of_layout()
    {
        using var file = await Docx("/bao-cao/6-thang/2024-H1?asOf=2024-07-01");

        LayoutConformity.Check(file).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_figure_of_the_file_is_bound_and_intact()
    {
        using var file = await Docx("/bao-cao/6-thang/2024-H1?asOf=2024-07-01");

        var figures = DocxFigures.Read(file);

        figures.Count.ShouldBeGreaterThan(150);
        figures.ShouldAllBe(f => f.Intact);
    }

    [Fact]
    public async Task A_figure_without_computation_is_the_value_on_file()
    {
        var stored = await Stored();

        var figures = Figures(await Compose(July)).Where(f => f.Binding.BaseVersion is null && stored.ContainsKey(f.Binding.Version)).ToList();

        figures.Count.ShouldBeGreaterThan(100);
        figures.ShouldAllBe(f => Math.Abs(f.Binding.Value - stored[f.Binding.Version]) < 0.06m || f.Text.Contains("lần"));
    }

    [Fact]
    public async Task Every_paragraph_stands_on_a_figure_and_every_number_in_it_is_bound()
    {
        var document = await Compose(July);

        foreach (var paragraph in document.Body.OfType<Paragraph>())
        {
            paragraph.Runs.OfType<Figure>().ShouldNotBeEmpty();
            var words = string.Concat(paragraph.Runs.OfType<PlainRun>().Select(r => r.Text));
            Allowed().Replace(words, "").Any(char.IsAsciiDigit).ShouldBeFalse(words);
        }
    }

    [Theory]
    [InlineData("Tổng thu ngân sách nhà nước trên địa bàn ước đạt 10.111,7 tỷ đồng, tăng 32% so với cùng kỳ năm trước, bằng 62,9% dự toán năm")]
    [InlineData("Chỉ số sản xuất công nghiệp (IIP) tăng 26,45% so với cùng kỳ năm trước.")]
    [InlineData("Tổng chi ngân sách địa phương đạt 10.976,3 tỷ đồng, giảm 14,5% so với cùng kỳ năm trước, bằng 49,3% dự toán năm.")]
    [InlineData("kim ngạch xuất khẩu đạt 12,6 tỷ USD, tăng 22,6% so với cùng kỳ năm trước, bằng 38,2% kế hoạch năm")]
    public async Task The_narrative_says(string sentence) =>
        (await Compose(July)).PlainText().Replace('\u00A0', ' ').ShouldContain(sentence);

    [Fact]
    public async Task The_annex_has_the_columns_of_the_office_and_their_numbers()
    {
        var table = (await Compose(July)).Annexes.OfType<Table>().First();

        table.Columns.Select(c => c.Number).ShouldBe(
            ["A", "B", "C", "1", "2", "3", "4", "5", "(6=4/1)", "(7=4/3)", "(8=5/2)", "(9=5/3)", "10", "11"]);
        var revenue = table.Rows.Single(r => TextOf(r.Cells[1]) == "Tổng thu ngân sách nhà nước trên địa bàn");
        revenue.Cells.Select(TextOf).Skip(5).Take(5).ShouldBe(["≈16.076", "10.111,7", "-", "132", "62,9"]);
    }

    [Fact]
    public async Task A_base_that_the_stated_growth_excludes_is_left_blank_with_a_note()
    {
        var table = (await Compose(July)).Annexes.OfType<Table>().First();

        var exports = table.Rows.Single(r => TextOf(r.Cells[1]) == "Kim ngạch xuất khẩu");
        (TextOf(exports.Cells[3]), TextOf(exports.Cells[6]), TextOf(exports.Cells[8])).ShouldBe(("-", "12,6", "122,6"));
        TextOf(exports.Cells[^1]).ShouldContain("(3)");
    }

    [Fact]
    public async Task Targets_without_a_figure_are_named_in_an_annex()
    {
        var tables = (await Compose(July)).Annexes.OfType<Table>().ToList();

        tables.Count.ShouldBe(2);
        tables[1].Rows.Select(r => TextOf(r.Cells[1])).ShouldContain("Tỷ lệ hộ nghèo");
    }

    [Fact]
    public async Task The_chart_is_a_native_one_with_its_workbook()
    {
        using var file = await Docx("/bao-cao/6-thang/2024-H1?asOf=2024-07-01");
        using var archive = new ZipArchive(file);

        archive.Entries.ShouldContain(e => e.FullName.Contains("charts/chart"));
        archive.Entries.ShouldContain(e => e.FullName.EndsWith(".xlsx"));
    }

    [Theory]
    [InlineData("/bao-cao/6-thang/2024-Q1", 400)]
    [InlineData("/bao-cao/6-thang/hello", 400)]
    [InlineData("/bao-cao/6-thang/2019-H1", 404)]
    [InlineData("/bao-cao/6-thang/2024-H1?asOf=2020-01-01", 404)]
    public async Task What_cannot_be_composed_is_refused_in_words(string path, int status)
    {
        using var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).ShouldBe(status);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("\"code\":\"report.");
    }

    private async Task<MemoryStream> Docx(string path) => new(await site.Client.GetByteArrayAsync(path));

    private async Task<TextDocument> Compose(DateOnly asOf)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var data = await ReferenceData.Load(scope.ServiceProvider.GetRequiredService<LabanContext>(), CancellationToken.None);
        return (await scope.ServiceProvider.GetRequiredService<HalfYearComposer>().Compose(data, Half, asOf, CancellationToken.None)).Value!;
    }

    private async Task<Dictionary<string, decimal>> Stored()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<LabanContext>().Observations.AsNoTracking().ToListAsync();
        return rows.ToDictionary(o => $"{o.ProvinceId}/{o.Year}/{o.Id}", o => o.Value);
    }

    private static IEnumerable<Figure> Figures(TextDocument document) => document.Blocks.SelectMany(b => b switch
    {
        Paragraph p => p.Runs.OfType<Figure>(),
        Table t => t.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Runs).OfType<Figure>(),
        _ => [],
    });

    private static string TextOf(TableCell cell) => string.Concat(cell.Runs.Select(r => r.Text));

    /// <summary>Numbers that are no figures: dates, periods, the count and threshold of a list.</summary>
    [GeneratedRegex(@"\d{1,2}/\d{1,2}/\d{4}|6 tháng (đầu|cuối) năm \d{4}|Có \d+ chỉ tiêu đạt (từ|dưới) 50% kế hoạch|(mức độ|chuẩn) \d")]
    private static partial Regex Allowed();
}

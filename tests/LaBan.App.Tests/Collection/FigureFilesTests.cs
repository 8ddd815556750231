using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LaBan.App.Tests.Fixtures;
using LaBan.Office.Csv;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Tests.Collection;

/// <summary>What was entered goes out as a file with what was said of it.</summary>
public sealed class FigureFilesTests(CollectionSite site) : IClassFixture<CollectionSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_submission_goes_out_with_its_comments_and_the_explanations_that_still_hold()
    {
        var submission = await site.Open();
        await submission.Save(site.Entrant, 0, "1.234,5", comment: "Theo báo cáo số 12");
        await Explain(submission, 0, 1234.5m, "R13", "Mưa lũ trong tháng");
        await Explain(submission, 0, 99m, "R12", "Nói về một số khác");

        var rows = await Rows(site.Entrant, $"/thu-thap/bieu/{submission.Id}/so-lieu.csv");

        var row = rows.Single(r => r["Giá trị"].Length > 0);
        (row["Giá trị"], row["Ghi chú"], row["Giải trình"], row["Người giải trình"]).ShouldBe(("1234.5", "Theo báo cáo số 12", "R13: Mưa lũ trong tháng", "Cán bộ bài thử"));
        rows.Count.ShouldBe((await submission.Lines()).Count * 3, "every entered cell has its row, filled or not");
    }

    [Fact]
    public async Task Words_that_a_spreadsheet_would_take_for_a_formula_stay_words()
    {
        var submission = await site.Open();
        await submission.Save(site.Entrant, 0, "10", comment: "=HYPERLINK(\"http://kẻ-xấu\")");

        var csv = await site.Entrant.Client.GetStringAsync($"/thu-thap/ky/{submission.Round}/so-lieu.csv", Cancel);
        csv.ShouldContain("'=HYPERLINK");
        csv.ShouldNotContain(",\"=HYPERLINK");

        await using var file = new MemoryStream(await site.Analyst.Client.GetByteArrayAsync($"/thu-thap/ky/{submission.Round}/so-lieu.xlsx", Cancel));
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);
        var cells = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToList();
        cells.ShouldNotContain(c => c.CellFormula != null);
        cells.Single(c => c.InnerText.StartsWith("=HYPER", StringComparison.Ordinal)).DataType!.Value.ShouldBe(CellValues.InlineString);
    }

    [Fact]
    public async Task Nobody_takes_the_figures_of_another_organisation()
    {
        var submission = await site.Open();

        foreach (var path in new[] { $"/thu-thap/bieu/{submission.Id}", $"/thu-thap/ky/{submission.Round}" })
        {
            using var answer = await site.Stranger.Client.GetAsync(path + "/so-lieu.csv", Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private async Task<List<Dictionary<string, string>>> Rows(PersonOfTest who, string path)
    {
        await using var stream = new MemoryStream(await who.Client.GetByteArrayAsync(path, Cancel));
        using var table = CsvTable.Read(stream, path);
        return [.. table.Rows().Select(r => table.Columns.ToDictionary(c => c, c => r[c]))];
    }

    private async Task Explain(SubmissionOfTest submission, int line, decimal value, string rule, string text)
    {
        var of = (await submission.Lines())[line];
        await site.Read(db => db.Database.ExecuteSqlAsync($"""
            insert into cell_explanations (submission_id, line_id, column_id, rule, text, value, is_none, at, by)
            select {submission.Id}, {of.Id}, c.id, {rule}, {text}, {value}, false, now(), 'Cán bộ bài thử'
            from form_columns c where c.form_version_id = {of.FormVersionId} and c.key = 'month'
            """, Cancel));
    }
}

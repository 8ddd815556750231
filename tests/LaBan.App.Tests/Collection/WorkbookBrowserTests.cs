using System.Text;
using LaBan.App.Tests.Documents;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Collection;

/// <summary>The pages of workbooks and of figures taken from a document, in a real browser, on a desk and on a phone.</summary>
public sealed class WorkbookBrowserTests(Browser browser, CollectionSite site) : IClassFixture<Browser>, IClassFixture<CollectionSite>
{
    private const string Report =
        "Bắc Giang, ngày 20 tháng 7 năm 2025\n\nKim ngạch xuất khẩu 6 tháng đầu năm 2026 đạt 17,2 tỷ USD, tăng 25,4% so với cùng kỳ.\nTỷ lệ hộ nghèo năm 2023 còn 2,63%.\n";

    [Theory]
    [InlineData(1366, false)]
    [InlineData(1366, true)]
    [InlineData(390, false)]
    [InlineData(390, true)]
    public async Task A_page_shuts_nobody_out_and_stays_within_the_screen(int width, bool dark)
    {
        var submission = await site.Open();
        var lines = await submission.Lines();
        await submission.Save(site.Entrant, 1, "7");
        var template = await site.Entrant.Client.GetByteArrayAsync(submission.Address + "/mau.xlsx", TestContext.Current.CancellationToken);
        var page = await browser.Open(site.Address + submission.Address + "/tep", width, dark, session: site.Entrant.Cookie);
        (await Browser.Violations(page)).ShouldBeEmpty();
        await page.SetInputFilesAsync("input[type=file]", new Microsoft.Playwright.FilePayload
        {
            Name = "da-dien.xlsx",
            MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Buffer = FilledTemplate.Of(template, (lines[0], "month", "12.5"), (lines[1], "month", "8"), (lines[2], "month", "=REF"), (lines[2], "cumulative", "40")),
        });
        await page.WaitForURLAsync("**/tep/*");

        (await page.Locator("#cau-hoi fieldset").CountAsync()).ShouldBe(1);
        (await Browser.Violations(page)).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBe(width);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1366)]
    [InlineData(390)]
    public async Task Figures_of_a_document_are_taken_on_a_page_for_everybody(int width)
    {
        var address = await Document();
        var page = await browser.Open(site.Address + address + "/nhan", width, session: site.Analyst.Cookie);
        (await Browser.Violations(page)).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBe(width);
        await page.Context.CloseAsync();
    }

    private async Task<string> Document()
    {
        var page = await site.Analyst.Open("/doc-van-ban");
        using var form = new MultipartFormDataContent
        {
            { new StringContent("read"), "_handler" },
            { new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(Report)), "file", "bao-cao.txt" },
        };
        using var answer = await site.Analyst.Client.PostAsync("/doc-van-ban", form, TestContext.Current.CancellationToken);
        return new Uri(new Uri(site.Address), answer.Headers.Location!).AbsolutePath;
    }
}

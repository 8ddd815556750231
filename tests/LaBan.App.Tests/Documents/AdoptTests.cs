using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;
using LaBan.Model.Observations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Documents;

/// <summary>Figures of a document taken on file: beside those there are, chosen by a person, with the document and its sentence.</summary>
public sealed class AdoptTests(OfficeSiteFixture site) : IClassFixture<OfficeSiteFixture>
{
    private const string Report =
        "Bắc Giang, ngày 20 tháng 7 năm 2025\n\nBÁO CÁO\nTình hình kinh tế - xã hội 6 tháng đầu năm 2025\n\n"
        + "Kim ngạch xuất khẩu 6 tháng đầu năm 2025 đạt 17,2 tỷ USD, tăng 25,4% so với cùng kỳ.\nTỷ lệ hộ nghèo năm 2023 còn 2,63%.\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Figures_stand_beside_those_on_file()
    {
        var page = await site.Open(await HandIn.Text(site, Report.Replace("6 tháng đầu năm 2025 đạt 17,2 tỷ", "6 tháng đầu năm 2026 đạt 17.250 triệu", StringComparison.Ordinal), "bao-cao-a.txt") + "/nhan");

        page.QuerySelector("input[name=ngay]")!.GetAttribute("value").ShouldBe("20/07/2025");
        Rows(page).ShouldBe(
        [
            "Kim ngạch xuất khẩu | 6 tháng đầu năm 2026 | giá trị | 17,250 tỷ USD | – | ▲ mới",
            "Kim ngạch xuất khẩu | 6 tháng đầu năm 2026 | so cùng kỳ | 25,4 % | – | ▲ mới",
            "Tỷ lệ hộ nghèo | năm 2023 | giá trị | 2,63 % | 3 | ● giống",
        ]);
    }

    [Fact]
    public async Task Chosen_figures_become_observations_with_the_document_and_the_sentence_and_are_seen_at_once()
    {
        var address = await HandIn.Text(site, Report.Replace("17,2", "17,3", StringComparison.Ordinal), "bao-cao-b.txt");
        var chosen = Keys(await site.Open(address + "/nhan"), "so cùng kỳ", "giá trị")[..2];

        using var taken = await Take(address, "20/07/2025", chosen);

        taken.Headers.Location!.OriginalString.ShouldEndWith("/nhan?xong=2-0-0");
        var filed = await Filed("bao-cao-b.txt");
        filed.Select(o => (o.Period.Code, o.Measure, o.Value, o.Decimals, o.Unit, o.Version, o.KnownFrom)).ShouldBe(
        [
            ("2025-H1", Measure.Value, 17.3m, (short)1, "tỷ USD", (short)1, new DateOnly(2025, 7, 20)),
            ("2025-H1", Measure.YoyChange, 25.4m, (short)1, "%", (short)1, new DateOnly(2025, 7, 20)),
        ], ignoreOrder: true);
        filed.ShouldAllBe(o => o.Note.StartsWith("«Kim ngạch xuất khẩu 6 tháng đầu năm 2025 đạt 17,3 tỷ USD") && o.RecordedBy.StartsWith("Nguyễn Văn"));
        (await site.Open("/chi-tieu/trade.export.value")).Body!.TextContent.ShouldContain("17,3");
        (await Acts(address)).ShouldBe(["document.adopt"]);

        using var again = await Take(address, "20/07/2025", chosen);
        again.Headers.Location!.OriginalString.ShouldEndWith("?xong=0-0-2");
        using var corrected = await Take(address, "21/07/2025", chosen[..1]);
        corrected.Headers.Location!.OriginalString.ShouldEndWith("?xong=0-1-0");
        (await Filed("bao-cao-b.txt")).Max(o => o.Version).ShouldBe((short)2);
    }

    [Theory]
    [InlineData("", "Cần ngày của văn bản")]
    [InlineData("31/02/2025", "không phải là ngày")]
    [InlineData("01/01/2099", "chưa đến")]
    public async Task Without_a_sound_day_nothing_is_taken_and_the_choice_stays(string day, string said)
    {
        var address = await HandIn.Text(site, Report.Replace("17,2", "17,4", StringComparison.Ordinal), "bao-cao-c.txt");
        var chosen = Keys(await site.Open(address + "/nhan"), "giá trị")[..1];

        using var refused = await Take(address, day, chosen);

        var page = new HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync(Cancel));
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain(said);
        page.QuerySelectorAll<IHtmlInputElement>("input[name=chon]").Where(c => c.IsChecked).Select(c => c.Value).ShouldBe(chosen);
        (await Filed("bao-cao-c.txt")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_choice_that_the_document_no_longer_states_is_refused_and_recorded()
    {
        var address = await HandIn.Text(site, Report, "bao-cao-d.txt");
        using var refused = await Take(address, "20/07/2025", ["4/trade.export.value/2025-H1/0/99999"]);
        (await refused.Content.ReadAsStringAsync(Cancel)).ShouldContain("đã được đọc lại khác");
        (await Acts(address)).ShouldBe(["refused.document.adopt"]);
    }

    [Fact]
    public async Task Only_an_analyst_may_take_figures()
    {
        var address = await HandIn.Text(site, Report, "bao-cao-e.txt");
        var viewer = await PersonOfTest.SignedIn(site, Role.Viewer);
        using var page = await viewer.Client.GetAsync(address, Cancel);
        (await page.Content.ReadAsStringAsync(Cancel)).ShouldNotContain("/nhan\"");
        using var answer = await viewer.Client.GetAsync(address + "/nhan", Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static List<string> Rows(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("table.adopt-table tbody tr").Select(row => string.Join(" | ", row.Children.SkipLast(1).Select(Text)))];

    private static string Text(IElement cell)
    {
        foreach (var day in cell.QuerySelectorAll("small").Where(s => s.TextContent.Contains('/', StringComparison.Ordinal)).ToList())
        {
            day.Remove();
        }

        return string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string[] Keys(IHtmlDocument page, params string[] measures) =>
        [.. page.QuerySelectorAll("table.adopt-table tbody tr").Where(r => measures.Contains(Text(r.Children[2]))).Select(r => r.QuerySelector("input")!.GetAttribute("value")!)];

    private Task<HttpResponseMessage> Take(string address, string day, string[] chosen) => HandIn.Press(site, address + "/nhan", address + "/nhan",
        [("_handler", "adopt"), ("ngay", day), ("kyHieu", "12/BC-UBND"), ("trichYeu", ""), .. chosen.Select(c => ("chon", c))]);

    private async Task<List<Observation>> Filed(string name)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LabanContext>();
        var sources = await db.Documents.Where(d => d.Subject == name).Select(d => d.Id).ToListAsync(Cancel);
        return await db.Observations.Where(o => sources.Contains(o.SourceId)).ToListAsync(Cancel);
    }

    private async Task<List<string>> Acts(string address)
    {
        var id = address.Split('/')[^1];
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LabanContext>().AuditRecords
            .Where(a => a.Subject == id).OrderBy(a => a.Id).Select(a => a.Action).ToListAsync(Cancel);
    }
}

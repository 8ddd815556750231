using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LaBan.App.Documents.Screen;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Documents;

/// <summary>Handing in a document, its reading, keeping it, naming indicators by it.</summary>
public sealed class DocumentPageTests(OfficeSiteFixture site) : IClassFixture<OfficeSiteFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_shows_each_number_by_its_role_and_says_how_much_is_understood()
    {
        var page = await site.Open(await HandIn.Text(site, HandIn.Report));

        page.QuerySelector(".page-finding")!.TextContent.ShouldStartWith("9 số: 9 hiểu, 0 chưa hiểu. 4 là số liệu, 4 trong đó thuộc 2 chỉ tiêu");
        Marks(page).ShouldBe(["plain 6", "plain 2024", "plain 6", "plain 2024", "level 12,6", "change 22,6", "plan 38,2", "plain 2023", "level 2,63"], Case.Sensitive);
        page.QuerySelector(".document-text")!.TextContent.ShouldContain("tăng 22,6% so với cùng kỳ, bằng 38,2% kế hoạch.");
    }

    [Fact]
    public async Task The_call_of_a_note_is_raised_and_loses_its_brackets()
    {
        var page = await site.Open(await HandIn.Text(site, "Xuất khẩu năm 2024 đạt 26[^1] tỷ USD. [1: Số ước.]"));

        page.QuerySelector(".document-text")!.TextContent.ShouldContain("đạt 261 tỷ USD. [1: Số ước.]");
        page.QuerySelectorAll(".note-call").ShouldHaveSingleItem().TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task A_number_says_what_it_is_and_why_on_the_page_and_by_itself()
    {
        var address = await HandIn.Text(site, HandIn.Report);

        var page = await site.Open(address + "?so=5");
        var alone = await site.Open(address + "/so/5");

        foreach (var reading in new[] { page, alone })
        {
            var text = reading.QuerySelector(".number-reading")!;
            text.QuerySelector(".number-value")!.TextContent.ShouldBe("+22,6%");
            text.QuerySelectorAll("dd").Select(d => (d.QuerySelector("a") ?? d).TextContent.Trim()).ShouldBe(
                ["tăng giảm", "Kim ngạch xuất khẩu", "6 tháng đầu năm 2024", "thực hiện", "cùng kỳ", "chắc"]);
            text.QuerySelector("a[href='/chi-tieu/trade.export.value']").ShouldNotBeNull();
            text.QuerySelectorAll(".companions a").Select(a => a.TextContent).ShouldBe(["12,6 tỷ USD", "38,2%"]);
            text.QuerySelector("blockquote")!.TextContent.ShouldStartWith("Kim ngạch xuất khẩu");
            text.QuerySelector("blockquote mark")!.TextContent.ShouldBe("22,6");
            text.QuerySelector(".why li")!.TextContent.ShouldStartWith("Đọc là «tăng giảm»");
        }

        page.QuerySelector(".document-text [aria-current]")!.TextContent.ShouldBe("22,6");
    }

    [Fact]
    public async Task Claims_stand_in_one_row_and_are_narrowed_without_scripts_too()
    {
        var address = await HandIn.Text(site, HandIn.Report + "\nTổng số cuộc tọa đàm về ẩm thực đạt 12 cuộc, tăng 20%.\n");

        (await Claims(address)).ShouldContain("Kim ngạch xuất khẩu | 6 tháng đầu năm 2024 | 12,6 tỷ USD | +22,6% so cùng kỳ | 38,2%");
        (await Claims(address + "?q=ho+ngheo")).ShouldHaveSingleItem().ShouldStartWith("Tỷ lệ hộ nghèo");
        (await Claims(address + "?linked=1")).ShouldAllBe(c => !c.Contains("tọa đàm"));
    }

    [Fact]
    public async Task The_reading_can_be_taken_away_as_csv_json_lines_and_a_workbook()
    {
        var address = await HandIn.Text(site, HandIn.Report);

        var csv = await site.Client.GetStringAsync(address + "/so.csv", Cancel);
        csv.Split('\n')[0].ShouldContain("role");
        csv.ShouldContain("trade.export.value");
        (await site.Client.GetStringAsync(address + "/so.jsonl", Cancel)).TrimEnd().Split('\n').Length.ShouldBe(9);
        (await site.Client.GetStringAsync(address + "/nhan-dinh.csv", Cancel)).ShouldContain("trade.export.value");
        (await site.Client.GetByteArrayAsync(address + "/so.xlsx", Cancel))[..2].ShouldBe("PK"u8.ToArray());
    }

    [Theory]
    [InlineData("virus.docx", "MZ\u0090\0\u0003")]
    [InlineData("hong.docx", "PK\u0003\u0004rubbish")]
    [InlineData("hong.pdf", "%PDF-1.7 cut off")]
    public async Task A_file_that_cannot_be_read_is_refused_on_the_form_in_one_sentence(string name, string content)
    {
        using var answer = await HandIn.Send(site, name, Encoding.Latin1.GetBytes(content));

        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancel));
        page.QuerySelector("[role=alert]")!.TextContent.Trim().ShouldEndWith(".");
        page.QuerySelectorAll("#van-ban a").ShouldNotContain(a => a.TextContent == name);
    }

    [Fact]
    public async Task An_empty_form_and_a_wrong_day_are_said()
    {
        using var nothing = await HandIn.Press(site, "/doc-van-ban", "/doc-van-ban", ("_handler", "read"));
        using var empty = await HandIn.Send(site, "trong.txt", []);
        using var wrong = await HandIn.Send(site, "a.txt", "tăng 5%"u8.ToArray(), "31/02/2024");

        (await nothing.Content.ReadAsStringAsync(Cancel)).ShouldContain("Chưa có tệp nào");
        (await empty.Content.ReadAsStringAsync(Cancel)).ShouldContain("Tệp rỗng");
        (await wrong.Content.ReadAsStringAsync(Cancel)).ShouldContain("«31/02/2024» không phải là ngày");
    }

    [Fact]
    public async Task A_file_too_large_to_send_is_turned_away_with_its_reason()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/doc-van-ban") { Content = new ByteArrayContent(new byte[60 << 20]) };
        request.Headers.ExpectContinue = true;
        using var answer = await site.Client.SendAsync(request, Cancel);

        answer.Headers.Location!.ToString().ShouldBe("/doc-van-ban?loi=qua-lon");
        (await site.Open("/doc-van-ban?loi=qua-lon")).QuerySelector("[role=alert]")!.TextContent.ShouldContain("50 MB");
    }

    [Fact]
    public async Task No_door_that_changes_something_opens_without_the_token_of_the_form()
    {
        var address = await HandIn.Text(site, HandIn.Report);

        foreach (var door in new[] { address + "/luu", address + "/bo-luu", address + "/dung", address + "?so=5", "/doc-van-ban" })
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "name"), KeyValuePair.Create("wording", "x")]);
            using var answer = await site.Client.PostAsync(door, form, Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, door);
        }
    }

    [Fact]
    public async Task A_document_that_was_never_handed_in_is_not_found()
    {
        await site.Open("/doc-van-ban/0123456789abcdef01234567", HttpStatusCode.NotFound);
        await site.Open("/doc-van-ban/0123456789abcdef01234567/so/1", HttpStatusCode.NotFound);
        await site.Open(await HandIn.Text(site, HandIn.Report) + "/so/9999", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_kept_document_comes_back_after_it_left_the_memory_and_every_act_is_recorded()
    {
        var address = await HandIn.Text(site, HandIn.Report, "giu-lai.txt");
        var id = address.Split('/')[^1];

        (await HandIn.Press(site, address, address + "/luu")).StatusCode.ShouldBe(HttpStatusCode.Found);
        Service<DocumentShelf>().Close(id);
        (await site.Open(address)).QuerySelector("h1")!.TextContent.ShouldBe("giu-lai.txt");
        (await site.Open("/doc-van-ban")).QuerySelectorAll("#van-ban a").ShouldContain(a => a.TextContent == "giu-lai.txt");

        (await HandIn.Press(site, address, address + "/bo-luu")).StatusCode.ShouldBe(HttpStatusCode.Found);
        Service<DocumentShelf>().Close(id);
        await site.Open(address, HttpStatusCode.NotFound);
        (await Acts(id)).ShouldBe(["document.save", "document.remove"]);
    }

    [Fact]
    public async Task A_document_that_is_not_kept_leaves_no_trace_in_the_database()
    {
        var address = await HandIn.Text(site, HandIn.Report, "khong-giu.txt");

        await using var scope = site.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<LabanContext>().ReceivedDocuments.CountAsync(d => d.Name == "khong-giu.txt", Cancel)).ShouldBe(0);
        address.Split('/')[^1].Length.ShouldBe(24);
    }

    [Fact]
    public async Task A_name_given_to_an_indicator_works_at_once()
    {
        const string wording = "Lứa ỉn nuôi thả";
        var address = await HandIn.Text(site, $"{wording} năm 2024 đạt 120 nghìn con, tăng 3%.\n");
        Linked(await site.Open(address)).ShouldBeNull();

        using var added = await HandIn.Press(site, address + "?so=1", address + "?so=1",
            ("_handler", "name"), ("wording", wording), ("indicator", "livestock.pig.head"));

        added.StatusCode.ShouldBe(HttpStatusCode.Found, await added.Content.ReadAsStringAsync(Cancel));
        Linked(await site.Open(address)).ShouldBe("/chi-tieu/livestock.pig.head");
        (await Acts("livestock.pig.head")).ShouldBe(["indicator.name"]);

        using var again = await HandIn.Press(site, address + "?so=1", address + "?so=1",
            ("_handler", "name"), ("wording", wording.ToUpperInvariant()), ("indicator", "livestock.pig.head"));
        (await again.Content.ReadAsStringAsync(Cancel)).ShouldContain("đã là tên gọi của chỉ tiêu");
    }

    [Fact]
    public async Task The_report_composed_here_can_be_tried()
    {
        using var answer = await HandIn.Press(site, "/doc-van-ban", "/doc-van-ban", ("_handler", "sample"));

        // The button stands on the page only while no document is there.
        if (answer.StatusCode == HttpStatusCode.Found)
        {
            (await site.Open(answer.Headers.Location!.AbsolutePath)).QuerySelectorAll(".of-document").Length.ShouldBeGreaterThan(0);
        }
        else
        {
            (await site.Open("/doc-van-ban")).QuerySelectorAll("#van-ban a").Length.ShouldBeGreaterThan(0);
        }
    }

    private static IEnumerable<string> Marks(IHtmlDocument page) =>
        page.QuerySelectorAll(".document-text .num-mark").Select(m => $"{m.GetAttribute("data-group")} {m.TextContent}");

    private async Task<List<string>> Claims(string address) =>
        [.. (await site.Open(address)).QuerySelectorAll("table.claims tbody tr[data-filter-row]:not([hidden])").Select(row => string.Join(" | ",
            row.Children.Select(c => c.QuerySelector("a, span")?.TextContent + (c.QuerySelector("a ~ small") is { } under && c.LocalName == "td" ? " " + under.TextContent : "") is { Length: > 0 } cell ? cell : c.TextContent.Trim())
                .Where(c => c.Length > 0)))];

    private static string? Linked(IHtmlDocument page) => page.QuerySelector("table.claims th a")?.GetAttribute("href");

    private T Service<T>() where T : notnull => site.Services.GetRequiredService<T>();

    private async Task<List<string>> Acts(string subject)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LabanContext>().AuditRecords
            .Where(a => a.Subject == subject).OrderBy(a => a.Id).Select(a => a.Action).ToListAsync(Cancel);
    }
}

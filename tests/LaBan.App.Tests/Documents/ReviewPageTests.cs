using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Text.Checking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Documents;

/// <summary>A draft handed in to be checked: what is doubtful, what holds, what nobody could check, and the files it comes back as.</summary>
public sealed class ReviewPageTests(OfficeSiteFixture site) : IClassFixture<OfficeSiteFixture>
{
    internal const string Draft =
        "BÁO CÁO\nTình hình kinh tế - xã hội 6 tháng đầu năm 2024\n\nI. KINH TẾ\n"
        + "Sản lượng mây tre đan giảm -10,1% so với cùng kỳ.\n\nII. NÔNG THÔN MỚI\n"
        + "Toàn tỉnh có 138/184 xã đạt chuẩn nông thôn mới (chiếm 57%).\n"
        + "Toàn huyện có 12/16 xã đạt chuẩn nông thôn mới (chiếm 75%).\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_says_first_whether_the_draft_can_be_submitted_and_how_much_was_checked()
    {
        var page = await site.Open(await HandIn.Review(site, Draft, "ket-luan.txt"));

        page.QuerySelector(".page-finding")!.TextContent.ShouldMatch(@"^Chưa nên trình: \d lỗi và \d chỗ nghi sai phải xem\.");
        page.QuerySelector(".coverage-sentence")!.TextContent.ShouldMatch(@"\d+ số: \d+ hiểu, \d+ kiểm được, 3 đúng, \d+ nghi sai; \d+ không đủ căn cứ");
        page.QuerySelectorAll(".answers a").Select(a => a.GetAttribute("href")).ShouldBe(["?so=dung", "?so=sai", "?so=chua-du"]);
    }

    [Fact]
    public async Task The_text_marks_doubtful_words_ticks_what_holds_and_leaves_the_rest_plain()
    {
        var page = await site.Open(await HandIn.Review(site, Draft, "dau.txt"));

        Marks(page).ShouldBe(["-10,1%", "57%"]);
        page.QuerySelectorAll(".document-text .find-error").Length.ShouldBeGreaterThan(0);
        page.QuerySelectorAll(".document-text .num-ok").Select(m => m.TextContent).ShouldBe(["12", "16", "75%"]);
        page.QuerySelectorAll(".document-text [data-answer=chua-du]").Select(m => m.TextContent).ShouldContain("2024");
        page.QuerySelector(".document-text")!.TextContent.ShouldContain("Toàn tỉnh có 138/184 xã đạt chuẩn nông thôn mới (chiếm 57%).");
    }

    [Fact]
    public async Task A_finding_stands_under_its_severity_and_heading_with_its_calculation_on_paper()
    {
        var page = await site.Open(await HandIn.Review(site, Draft, "phep-tinh.txt"));

        page.QuerySelector(".finding-list h2")!.TextContent.ShouldStartWith("Lỗi");
        var share = page.QuerySelectorAll(".finding").Single(f => f.QuerySelector("a[href='/quy-tac/LB2104']") is not null);
        share.ParentElement!.QuerySelector("h3")!.TextContent.ShouldBe("II. NÔNG THÔN MỚI");
        share.QuerySelectorAll(".on-paper span").Select(s => s.TextContent.Trim()).Where(t => t.Length > 0)
            .ShouldBe(["138", "÷", "184", "=", "75", "%", "≠", "57", "% văn bản ghi"]);
        share.QuerySelector(".would-fit")!.TextContent.ShouldEndWith("75%");
        page.QuerySelector(share.QuerySelector("a[data-place]")!.GetAttribute("href")!)!.TextContent.ShouldBe("57%");
    }

    [Fact]
    public async Task Figures_on_file_are_compared_as_known_on_the_day_of_the_document_unless_that_is_switched_off()
    {
        const string wrong = "Bắc Giang, ngày 10 tháng 7 năm 2024\nBáo cáo 6 tháng đầu năm 2024.\nKim ngạch xuất khẩu 6 tháng đầu năm 2024 đạt 12,9 tỷ USD.\n";

        var address = await HandIn.ReviewWithFacts(site, wrong, "co-so-lieu.txt");
        var with = await site.Open(address);
        using var again = await HandIn.Press(site, address, address + "/so-lieu");
        var without = await site.Open(again.Headers.Location!.ToString());

        with.QuerySelectorAll(".finding[data-category=LB4] a").ShouldContain(a => a.GetAttribute("href") == "/chi-tieu/trade.export.value");
        with.QuerySelector(".breadcrumb")!.TextContent.ShouldContain("so với số liệu biết đến 10/07/2024");
        without.QuerySelectorAll(".finding").ShouldBeEmpty();
        without.QuerySelector(".breadcrumb")!.TextContent.ShouldContain("không so với số liệu trên hệ thống");
        without.QuerySelectorAll("#lich-su tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Findings_are_narrowed_without_scripts_too()
    {
        var address = await HandIn.Review(site, Draft, "loc.txt");

        Shown(await site.Open(address + "?muc=hint")).ShouldBeEmpty();
        Shown(await site.Open(address + "?loai=LB1")).ShouldBe(["-10,1%"]);
        Shown(await site.Open(address + "?loai=LB2")).ShouldBe(["57%"]);
        Shown(await site.Open(address + "?q=nong+thon+moi")).ShouldBe(["57%"]);
        (await site.Open(address + "?so=sai")).QuerySelector(".document-text")!.GetAttribute("data-only").ShouldBe("sai");
    }

    [Fact]
    public async Task A_word_draft_comes_back_with_comments_and_others_say_why_not()
    {
        using var sample = await HandIn.Press(site, "/soat-van-ban", "/soat-van-ban", ("_handler", "review-sample"));
        var word = sample.Headers.Location!.AbsolutePath;
        var text = await HandIn.Review(site, Draft, "khong-phai-word.txt");

        using var commented = await site.Client.GetAsync(word + "/nhan-xet.docx", Cancel);
        commented.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await commented.Content.ReadAsByteArrayAsync(Cancel))[..2].ShouldBe("PK"u8.ToArray());
        (await site.Open(word)).QuerySelector("a[href$='/nhan-xet.docx']").ShouldNotBeNull();
        (await site.Client.GetAsync(text + "/nhan-xet.docx", Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await site.Open(text)).QuerySelector("main")!.TextContent.ShouldContain("chỉ ghi được vào tệp Word");
    }

    [Fact]
    public async Task The_findings_can_be_taken_away_as_tables_sarif_and_json()
    {
        var address = await HandIn.Review(site, Draft, "tai-ve.txt");

        var csv = await site.Client.GetStringAsync(address + "/soat.csv", Cancel);
        csv.ShouldContain("LB2104");
        csv.ShouldContain("138 / 184 = 75%; văn bản ghi 57%");
        (await site.Client.GetByteArrayAsync(address + "/soat.xlsx", Cancel))[..2].ShouldBe("PK"u8.ToArray());
        using var sarif = JsonDocument.Parse(await site.Client.GetStringAsync(address + "/soat.sarif", Cancel));
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(2);
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync(address + "/soat.json", Cancel));
        json.RootElement.GetProperty("findings").GetArrayLength().ShouldBe(2);
    }

    public static TheoryData<string, byte[], string> Refused() => new()
    {
        { "trong.docx", [], "Tệp rỗng" },
        { "hong.docx", "PK\u0003\u0004rubbish"u8.ToArray(), "bị hỏng" },
        { "cu.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("WordDocument")], "kiểu cũ (.doc)" },
        { "mat-khau.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "mật khẩu" },
        { "chup.png", [0x89, .. "PNG\r\n\u001A\n"u8], "tệp ảnh" },
        { "chup.jpg", [0xFF, 0xD8, 0xFF, 0xE0], "tệp ảnh" },
        { "hong.pdf", "%PDF-1.7 cut off"u8.ToArray(), "PDF" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_file_that_cannot_be_read_is_refused_in_one_helpful_sentence(string name, byte[] file, string told)
    {
        using var answer = await HandIn.Send(site, "/soat-van-ban", "review", name, file);

        var alert = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancel)).QuerySelector("[role=alert]")!.TextContent.Trim();
        alert.ShouldContain(told);
        alert.ShouldEndWith("thử lại.");
    }

    [Fact]
    public async Task A_file_too_large_to_send_is_turned_away_with_its_reason()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/soat-van-ban") { Content = new ByteArrayContent(new byte[60 << 20]) };
        request.Headers.ExpectContinue = true;
        using var answer = await site.Client.SendAsync(request, Cancel);

        answer.Headers.Location!.ToString().ShouldBe("/soat-van-ban?loi=qua-lon");
        (await site.Open("/soat-van-ban?loi=qua-lon")).QuerySelector("[role=alert]")!.TextContent.ShouldContain("50 MB");
    }

    [Fact]
    public async Task A_document_opened_for_reading_is_checked_by_one_link_and_the_other_way_round()
    {
        var read = await HandIn.Text(site, Draft, "doc-truoc.txt");
        var link = (await site.Open(read)).QuerySelector("a[href^='/soat-van-ban/']")!.GetAttribute("href")!;

        var page = await site.Open(link);
        Marks(page).ShouldContain("-10,1%");
        page.QuerySelector($".page-actions a[href='{read}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_history_knows_every_check_and_the_file_stays_out_of_the_database()
    {
        var address = await HandIn.Review(site, Draft, "lich-su.txt");

        await site.Open(address);
        var page = await site.Open(address);

        page.QuerySelectorAll("#lich-su tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("3 đúng");
        (await site.Open("/soat-van-ban")).QuerySelectorAll("table.reviews tr").ShouldContain(r => r.TextContent.Contains("lich-su.txt") && r.TextContent.Contains("3 đúng"));
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LabanContext>();
        (await db.ReceivedDocuments.CountAsync(d => d.Name == "lich-su.txt", Cancel)).ShouldBe(0);
        (await db.CheckRounds.SingleAsync(r => r.Name == "lich-su.txt", Cancel)).Findings.Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_document_that_was_never_handed_in_is_not_found()
    {
        foreach (var door in new[] { "", "/soat.csv", "/soat.json", "/nhan-xet.docx", "/tien-do" })
        {
            await site.Open("/soat-van-ban/0123456789abcdef01234567" + door, HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Every_rule_has_a_page_with_its_examples_told_apart()
    {
        var list = await site.Open("/quy-tac");

        list.QuerySelectorAll(".rules a").Select(a => a.GetAttribute("href")).ShouldBe(ReportChecker.Rules.Select(r => "/quy-tac/" + r.Id));
        foreach (var rule in ReportChecker.Rules)
        {
            var page = await site.Open("/quy-tac/" + rule.Id);
            page.QuerySelector("h1")!.TextContent.ShouldBe($"{rule.Id} {rule.Vietnamese}");
            page.QuerySelectorAll(".rule-article h2").Length.ShouldBeGreaterThanOrEqualTo(3, rule.Id);
            page.QuerySelectorAll(".example-wrong").Length.ShouldBe(RulePage.Find(rule.Id)!.Split('\n').Count(l => l.StartsWith("Sai: ", StringComparison.Ordinal)), rule.Id);
            page.QuerySelector(".rule-article")!.TextContent.ShouldNotContain("[|");
        }

        await site.Open("/quy-tac/LB9999", HttpStatusCode.NotFound);
    }

    internal static List<string> Marks(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".document-text .find").Select(m => m.TextContent)];

    private static List<string> Shown(IHtmlDocument page) => [.. page.QuerySelectorAll(".finding:not([hidden]) q").Select(q => q.TextContent)];
}

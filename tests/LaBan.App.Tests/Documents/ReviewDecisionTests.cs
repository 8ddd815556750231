using System.Net;
using AngleSharp.Html.Dom;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Documents;

/// <summary>Deciding about findings: recorded, taken back, and still known when the next version of the draft comes in.</summary>
public sealed class ReviewDecisionTests(OfficeSiteFixture site) : IClassFixture<OfficeSiteFixture>
{
    private const string Province = "Toàn tỉnh có 138/184 xã đạt chuẩn nông thôn mới (chiếm 57%).";
    private const string Draft = "BÁO CÁO\nTình hình năm 2024\n\n" + Province + "\nTrong năm 2024 có 1.250 hộ thoát nghèo.\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_finding_is_accepted_and_the_decision_taken_back()
    {
        var own = Draft.Replace(Province, "Toàn tỉnh có 112/161 trường đạt chuẩn quốc gia (chiếm 96,6%).", StringComparison.Ordinal);
        var address = await HandIn.Review(site, own, "chap-nhan-du-thao.txt");
        var key = Key(await site.Open(address));

        (await Decide(address, key, "da-sua")).ShouldStartWith(address + "#f1");
        State(await site.Open(address)).ShouldBe("da-sua");
        (await site.Open(address)).QuerySelector(".page-finding")!.TextContent.ShouldContain("đã được xem");

        await Decide(address, key, "chua");
        State(await site.Open(address)).ShouldBe("chua");
        (await Acts(key)).ShouldBe(["finding.accepted", "finding.open"]);
    }

    [Fact]
    public async Task To_dismiss_a_finding_takes_a_reason()
    {
        var address = await HandIn.Review(site, Draft, "ly-do-du-thao.txt");
        var key = Key(await site.Open(address));

        var refused = await Decide(address, key, "bo-qua");
        refused.ShouldContain("loi=review.reason-required");
        var again = await site.Open(refused.Split('#')[0]);
        again.QuerySelector("[role=alert]")!.TextContent.ShouldContain("phải ghi lý do");
        again.QuerySelector(".finding[open] .dismiss[open] .field-error")!.TextContent.ShouldContain("phải ghi lý do");
        State(await site.Open(address)).ShouldBe("chua");

        await Decide(address, key, "bo-qua", ("lyDo", "Chỉ do làm tròn"), ("ghiRo", "theo Sở Nông nghiệp"));
        var page = await site.Open(address);
        State(page).ShouldBe("bo-qua");
        page.QuerySelector(".decided")!.TextContent.ShouldContain("Chỉ do làm tròn; theo Sở Nông nghiệp");
    }

    [Fact]
    public async Task A_decision_comes_back_to_the_page_as_it_was_filtered()
    {
        var address = await HandIn.Review(site, Draft, "bo-loc-du-thao.txt");

        (await Decide(address, Key(await site.Open(address)), "de-sau", ("ve", "?muc=warning&x=//evil")))
            .ShouldBe(address + "?muc=warning#f1");
    }

    [Fact]
    public async Task The_next_version_keeps_decisions_by_the_sentence_and_shows_what_is_new()
    {
        var first = await HandIn.Review(site, Draft, "Báo cáo vòng hai.txt");
        await Decide(first, Key(await site.Open(first)), "bo-qua", ("lyDo", "Máy hiểu nhầm câu"));

        var second = await HandIn.Review(site,
            "BÁO CÁO\nTình hình năm 2024\nTrong năm 2024 có 1.300 hộ thoát nghèo.\nSản lượng mây tre đan giảm -10,1% so với cùng kỳ.\n" + Province + "\n",
            "bao_cao_vong_hai_v2.txt");
        var page = await site.Open(second);

        page.QuerySelectorAll(".finding").Select(f => $"{f.GetAttribute("data-state")} {f.GetAttribute("data-new")} {f.QuerySelector("q")!.TextContent}")
            .ShouldBe(["chua 1 -10,1%", "bo-qua 0 57%"]);
        (await site.Open(second + "?moi=1")).QuerySelectorAll(".finding:not([hidden])").ShouldHaveSingleItem();
        page.QuerySelectorAll("#lich-su tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_sentence_whose_doubtful_figures_changed_is_judged_anew()
    {
        var first = await HandIn.Review(site, Draft, "so-doi-khac.txt");
        await Decide(first, Key(await site.Open(first)), "bo-qua", ("lyDo", "Máy hiểu nhầm câu"));

        State(await site.Open(await HandIn.Review(site, Draft.Replace("57%", "58%", StringComparison.Ordinal), "so-doi-khac (1).txt"))).ShouldBe("chua");
    }

    [Fact]
    public async Task A_new_version_under_another_name_is_told_by_choice_and_a_document_of_that_name_can_begin_anew()
    {
        var first = await HandIn.Review(site, Draft, "ten-cu-du-thao.txt");
        await Decide(first, Key(await site.Open(first)), "de-sau");
        var draft = (await site.Open("/soat-van-ban")).QuerySelectorAll("select[name=draft] option").First(o => o.TextContent == "ten-cu-du-thao.txt").GetAttribute("value")!;

        State(await site.Open(await HandIn.Review(site, Draft + "Hết.\n", "hoan-toan-khac.txt", ("draft", draft)))).ShouldBe("de-sau");
        State(await site.Open(await HandIn.Review(site, Draft + "Hết.\n", "ten-cu-du-thao.txt", ("draft", "0")))).ShouldBe("chua");
    }

    [Fact]
    public async Task A_phrase_turns_a_rule_off_in_later_documents_and_can_be_removed()
    {
        const string other = "Ở vùng cao có 138/184 bản làng đạt chuẩn văn hóa (chiếm 57%).\n";
        var address = await HandIn.Review(site, other, "tat-quy-tac.txt");
        await Decide(address, Key(await site.Open(address)), "bo-qua", ("lyDo", "Cách viết được chấp nhận"), ("luonBo", "1"), ("cumTu", "bản làng đạt chuẩn"));

        var later = await site.Open(await HandIn.Review(site, other + "Thêm một dòng.\n", "van-ban-sau-khac.txt"));
        later.QuerySelectorAll(".finding").ShouldBeEmpty();
        later.QuerySelector(".coverage-sentence")!.TextContent.ShouldContain("1 chỗ bị tắt theo cụm từ");

        var list = await site.Open("/soat-van-ban/cum-tu");
        var row = list.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("bản làng đạt chuẩn"));
        using var removed = await HandIn.Press(site, "/soat-van-ban/cum-tu", row.QuerySelector("form")!.GetAttribute("action")!);
        removed.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Open("/soat-van-ban/cum-tu")).QuerySelectorAll("tbody tr").ShouldNotContain(r => r.TextContent.Contains("bản làng đạt chuẩn"));
        (await site.Open(address)).QuerySelectorAll(".finding").ShouldHaveSingleItem();
        (await Acts("LB2104")).ShouldBe(["rule.suppress", "rule.unsuppress"]);
    }

    [Fact]
    public async Task Two_versions_are_compared_by_figures_and_findings()
    {
        var first = await HandIn.Review(site, Draft, "hai-ban-so-sanh.txt");
        await site.Open(first);
        var second = await HandIn.Review(site, Draft.Replace("57%", "75%", StringComparison.Ordinal).Replace("1.250", "1.300", StringComparison.Ordinal), "hai-ban-so-sanh v2.txt");
        var link = (await site.Open(second)).QuerySelector("#lich-su a")!.GetAttribute("href")!;

        var page = await site.Open(link);

        page.QuerySelector(".page-finding")!.TextContent.ShouldBe("2 con số đổi. Chỗ nghi: 1 đã hết, 0 mới, 0 còn lại.");
        page.QuerySelectorAll("table.compared tbody th").Select(c => c.TextContent.Trim()).ShouldBe(["57 → 75 %", "1.250 → 1.300 hộ"]);
        page.QuerySelectorAll("#het li").ShouldHaveSingleItem().TextContent.ShouldContain("138 / 184 = 75%");
    }

    [Fact]
    public async Task A_version_whose_file_is_gone_is_compared_by_its_findings_alone()
    {
        var first = await HandIn.Review(site, Draft, "tep-khong-con.txt");
        await site.Open(first);
        var second = await HandIn.Review(site, Draft + "Hết.\n", "tep-khong-con v2.txt");
        await site.Open(second);
        site.Services.GetRequiredService<LaBan.App.Documents.Screen.DocumentShelf>().Close(first.Split('/')[^1]);

        var page = await site.Open($"{second}/so-sanh?voi={first.Split('/')[^1]}");

        page.QuerySelector(".page-finding")!.TextContent.ShouldBe("Chỗ nghi: 0 đã hết, 0 mới, 1 còn lại.");
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("không còn mở và không được lưu");
        await site.Open(second + "/so-sanh?voi=0123456789abcdef01234567", HttpStatusCode.NotFound);
        await site.Open(second + "/so-sanh", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task No_door_that_changes_something_opens_without_the_token_of_the_form()
    {
        var address = await HandIn.Review(site, Draft, "khong-co-dau.txt");
        var key = Key(await site.Open(address));

        foreach (var door in new[] { address + "/quyet-dinh", address + "/luu", address + "/bo-luu", address + "/dung", address + "/so-lieu", "/soat-van-ban/cum-tu/1/bo", "/soat-van-ban" })
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "review"), KeyValuePair.Create("cho", key), KeyValuePair.Create("qd", "da-sua")]);
            using var answer = await site.Client.PostAsync(door, form, Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, door);
        }

        State(await site.Open(address)).ShouldBe("chua");
    }

    private static string Key(IHtmlDocument page) => page.QuerySelector(".finding input[name=cho]")!.GetAttribute("value")!;

    private static string? State(IHtmlDocument page) => page.QuerySelector(".finding")!.GetAttribute("data-state");

    private async Task<string> Decide(string address, string key, string decision, params (string Name, string Value)[] more)
    {
        using var answer = await HandIn.Press(site, address, address + "/quyet-dinh", [("cho", key), ("qd", decision), .. more]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        return answer.Headers.Location!.ToString();
    }

    private async Task<List<string>> Acts(string subject)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LabanContext>().AuditRecords
            .Where(a => a.Subject == subject).OrderBy(a => a.Id).Select(a => a.Action).ToListAsync(Cancel);
    }
}

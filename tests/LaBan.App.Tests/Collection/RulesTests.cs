using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LaBan.App.Collection.Door;
using LaBan.App.Collection.Rules;
using LaBan.App.Collection.Sheet;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Collection.Door;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Collection;

/// <summary>Rules at the door are read by everybody who reports, and set by the office on a page.</summary>
public sealed class RulesTests(CollectionSite site) : IClassFixture<CollectionSite>
{
    private const string Reason = "Số liệu đính chính có thể âm";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_enters_figures_reads_what_they_are_held_against()
    {
        var page = await Page(site.Entrant, "/thu-thap/quy-tac");

        var row = page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("R14", StringComparison.Ordinal));
        row.TextContent.ShouldContain("So với cùng kỳ năm trước");
        row.TextContent.ShouldContain("gấp quá hoặc giảm còn dưới 1/mấy lần: 1,6");
        row.TextContent.ShouldContain("[số liệu] khác nhiều so với [số kỳ so sánh] của [kỳ so sánh]");
        row.QuerySelector("a").ShouldBeNull();
        (await Page(site.Entrant, "/thu-thap")).QuerySelector("a[href='/thu-thap/quy-tac']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_rule_speaks_at_the_door_as_soon_as_it_is_on_and_is_silent_as_soon_as_it_is_off()
    {
        var submission = await site.Open();

        (await Save("R04", ("bat", "1"), ("lyDo", Reason))).Status.ShouldBe(HttpStatusCode.Found);
        Rules(await submission.Save(site.Entrant, 0, "-5")).ShouldContain("R04");
        (await Save("R04", ("bat", "0"), ("lyDo", Reason))).Status.ShouldBe(HttpStatusCode.Found);

        Rules(await submission.Save(site.Entrant, 0, "-6", seen: 1)).ShouldBeEmpty();
        (await Page(site.Analyst, "/thu-thap/quy-tac/R04")).QuerySelectorAll("#da-doi tbody tr").Select(r => r.LastElementChild!.TextContent).ShouldBe([Reason, Reason]);
    }

    [Fact]
    public async Task A_change_is_on_the_record_with_what_it_was_what_it_is_and_why()
    {
        (await Save("R16", ("muc", "block"), ("so.high", "120,5"), ("lyDo", "Kế hoạch năm nay sát hơn"))).Status.ShouldBe(HttpStatusCode.Found);

        var record = await site.Read(db => db.AuditRecords.SingleAsync(r => r.Action == "door.change-rule" && r.Subject == "R16", Cancel));
        (record.Actor, record.Detail).ShouldBe((await Name(site.Analyst), "Kế hoạch năm nay sát hơn"));
        (record.Before, record.After).ShouldBe(("tắt; cảnh báo; high=150; low=20", "tắt; chặn; high=120.5; low=20"));
    }

    [Theory]
    [InlineData("R16", "so.high", "0", "«cao nhất mấy % kế hoạch năm» phải là số từ 1 đến 100.000")]
    [InlineData("R16", "so.high", "nhiều", "phải là số từ 1 đến 100.000")]
    [InlineData("R13", "so.small", "1.000", "viết như 1000 hay 1,5")]
    [InlineData("R03", "so.low", "101", "Cận dưới lớn hơn cận trên.")]
    [InlineData("R04", "so.low", "", "Cần ít nhất một cận")]
    [InlineData("R14", "lyDo", "vì thế", "Ghi lý do thay đổi, ít nhất 10 chữ cái.")]
    public async Task What_cannot_be_set_is_told_where_it_was_typed_and_changes_nothing(string rule, string field, string value, string sentence)
    {
        var before = await Rule(rule);
        var refused = await Save(rule, [("muc", before.Severity == DoorSeverity.Block ? "warn" : "block"), ("lyDo", Reason), (field, value)]);

        refused.Page.QuerySelector("#loi")!.TextContent.ShouldContain(sentence);
        Fields(refused.Page).ShouldContain((field, value));
        RuleSetting.Of(await Rule(rule)).ShouldBe(RuleSetting.Of(before));
    }

    [Fact]
    public async Task Nothing_is_saved_where_nothing_differs_or_somebody_else_was_faster()
    {
        (await Save("R18", ("lyDo", Reason))).Page.QuerySelector("#loi")!.TextContent.ShouldContain("Không có gì khác");
        (await Save("R18", ("so.percent", "1"), ("lyDo", Reason), ("dangDung", "bật; cảnh báo; percent=3"))).Page.QuerySelector("#loi")!.TextContent.ShouldContain("Người khác vừa đổi");

        (await Rule("R18")).Parameters.ShouldBe("percent=0.5");
    }

    [Fact]
    public async Task Who_does_not_manage_forms_is_refused_at_the_page_and_at_the_handler_and_that_is_recorded()
    {
        (await site.Post(site.Head, "/tai-khoan", "/thu-thap/quy-tac/R05", ("_handler", "rule"), ("bat", "1"), ("lyDo", Reason))).Status.ShouldBe(HttpStatusCode.Forbidden);
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var actor = Actor.Stranger("192.0.2.7");
        var change = new ChangeRule(services.GetRequiredService<LabanContext>(), ActivatorUtilities.CreateInstance<AuditTrail>(services, actor), actor);
        var before = RuleSetting.Of(await Rule("R05"));

        var outcome = await change.Run(new("R05", before with { Enabled = true }, before.ToString(), Reason), Cancel);

        outcome.Problem!.Code.ShouldBe(Model.Identity.IdentityProblems.NotAllowed.Code);
        (await Rule("R05")).Enabled.ShouldBeFalse();
        (await site.Read(db => db.AuditRecords.Where(r => r.Action == "refused.door.change-rule" && r.Subject == "R05").Select(r => r.Address).SingleAsync(Cancel))).ShouldBe("192.0.2.7");
        (await site.Read(db => db.AuditRecords.AnyAsync(r => r.Action.StartsWith("refused") && r.PersonId == site.Head.Id && (r.Subject + r.Detail).Contains("/thu-thap/quy-tac/R05"), Cancel))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_trial_names_the_submissions_it_would_have_stopped_and_saves_nothing()
    {
        var (low, high, open) = (await site.Open(), await site.Open(), await site.Open());
        await low.Fill(site.Entrant, first: 10);
        await high.Fill(site.Entrant, first: 500);
        await open.Fill(site.Entrant, first: 10);
        await low.Take(site.Entrant, "nop");
        await high.Take(site.Entrant, "nop");
        var (before, records) = (RuleSetting.Of(await Rule("R04")), await Records());

        var tried = await Send("R04", "thu", ("so.low", "11"), ("muc", "block"));

        var trial = tried.Page.QuerySelector("#thu")!;
        trial.QuerySelector("[role=status]")!.TextContent.ShouldContain("Đã chặn 1 trong 2 biểu. Với tham số đang dùng: 0.");
        trial.QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")).Distinct().ShouldBe([low.Address]);
        trial.QuerySelector("tbody tr")!.TextContent.ShouldContain("là số âm");
        Fields(tried.Page).ShouldContain(("so.low", "11"));
        (RuleSetting.Of(await Rule("R04")), await Records()).ShouldBe((before, records));
        (await Send("R04", "thu", ("so.low", "11"), ("muc", "warn"))).Page.QuerySelector("#thu")!.TextContent.ShouldContain("Đã yêu cầu giải trình ở 1 trong 2 biểu.");
    }

    private static IEnumerable<string?> Rules(JsonElement cell) => cell.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("rule").GetString());

    private Task<int> Records() => site.Read(db => db.AuditRecords.CountAsync(Cancel));

    private Task<DoorRule> Rule(string code) => site.Read(db => db.DoorRules.AsNoTracking().SingleAsync(r => r.Code == code, Cancel));

    private Task<string> Name(PersonOfTest person) => site.Read(db => db.People.Where(p => p.Id == person.Id).Select(p => p.DisplayName).SingleAsync(Cancel));

    private Task<(HttpStatusCode Status, IHtmlDocument Page)> Save(string rule, params (string Name, string Value)[] typed) => Send(rule, "luu", typed);

    private async Task<(HttpStatusCode Status, IHtmlDocument Page)> Send(string rule, string button, params (string Name, string Value)[] typed)
    {
        var path = "/thu-thap/quy-tac/" + rule;
        var fields = Fields(await Page(site.Analyst, path)).Append(("viec", button))
            .Select(f => KeyValuePair.Create(f.Item1, typed.LastOrDefault(t => t.Name == f.Item1) is { Name: not null } t ? t.Value : f.Item2));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await site.Analyst.Client.PostAsync(path, content, Cancel);
        return (answer.StatusCode, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancel)));
    }

    private static async Task<IHtmlDocument> Page(PersonOfTest who, string path) => new HtmlParser().ParseDocument(await who.Client.GetStringAsync(path, Cancel));

    /// <summary>What the form of the page says as it stands.</summary>
    private static List<(string, string)> Fields(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll(".sheet-form input, .sheet-form select, .sheet-form textarea").Select(e => e switch
        {
            IHtmlInputElement input => (input.Name ?? "", input.Value),
            IHtmlSelectElement select => (select.Name ?? "", select.Value ?? ""),
            _ => (((IHtmlTextAreaElement)e).Name ?? "", ((IHtmlTextAreaElement)e).Value),
        }),
    ];
}

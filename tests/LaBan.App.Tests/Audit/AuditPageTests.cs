using System.Net;
using System.Text.RegularExpressions;
using LaBan.App.Audit.Records;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.App.Tests.Identity;
using LaBan.Model.Identity;

namespace LaBan.App.Tests.Audit;

/// <summary>The record on screen and as files.</summary>
public sealed partial class AuditPageTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Filters_by_person_action_subject_day_and_address_narrow_the_list()
    {
        await Record("'2024-05-06 18:00+00'", "'Phạm Thị Lan'", "grant.give", "le.van", "10.9.8.7");
        await Record("'2024-05-07 18:00+00'", "'Phạm Thị Lan'", "grant.end", "le.van", "10.9.8.7");

        (await Rows("?who=phạm+thị")).ShouldBe(2);
        (await Rows("?who=phạm+thị&action=grant.end")).ShouldBe(1);
        (await Rows("?subject=LE.VAN&from=8/5/2024&to=8/5/2024")).ShouldBe(1);
        (await Rows("?address=10.9.8.7&to=7/5/2024")).ShouldBe(1);
        (await Rows("?who=100%25_")).ShouldBe(0);
    }

    [Fact]
    public void Everything_that_is_written_down_has_a_name_in_words()
    {
        var words = new Words(Lang.Vi);
        var actions = Directory.EnumerateFiles(Path.Combine(Clone.Root!, "src/LaBan.App"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => ActionPattern().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Where(a => !a.EndsWith('.')).Distinct().ToList();

        actions.Count.ShouldBeGreaterThan(25);
        actions.Where(a => AuditWords.Name(a, words) == a).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_record_about_a_submission_leads_to_it()
    {
        await Record("now()", "'Vũ Đình Bắc'", "submission.return", "submission/77", "10.9.8.8");

        var page = await site.Administrator.Open("/nhat-ky?subject=submission/77");

        page.QuerySelector("a[href='/thu-thap/bieu/77']")!.TextContent.ShouldBe("bản nộp 77");
        page.QuerySelector("tbody")!.TextContent.ShouldContain("trả lại biểu");
    }

    [Fact]
    public async Task Before_and_after_are_shown_as_what_was_taken_out_and_put_in()
    {
        await site.Execute("insert into audit_records (at, actor, action, subject, detail, before, after) values (now(), 'A', 'person.correct', 'khac-biet', '', 'Lê Hòa, a@x.vn', 'Lê Hoà, a@x.vn')");

        var page = await site.Administrator.Open("/nhat-ky?subject=khac-biet");

        page.QuerySelector(".change del")!.TextContent.ShouldEndWith("Hòa");
        page.QuerySelector(".change ins")!.TextContent.ShouldEndWith("Hoà");
    }

    [Fact]
    public async Task The_record_is_taken_away_as_a_file_that_runs_nothing_and_that_is_written_down()
    {
        await Record("now()", "'=1+1'", "grant.give", "cong-thuc", "10.0.0.1");

        var csv = await site.Administrator.Client.GetStringAsync("/nhat-ky.csv?subject=cong-thuc", Cancel);
        using var workbook = await site.Administrator.Client.GetAsync("/nhat-ky.xlsx?subject=cong-thuc", Cancel);

        csv.ShouldContain("cong-thuc");
        csv.ShouldNotContain(",=1+1");
        workbook.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        (await site.Recorded("audit.export")).Count.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task The_chain_is_verified_from_the_page()
    {
        var (_, page) = await site.Administrator.SendForm("/nhat-ky", "verify");
        page.QuerySelector(".chain [role=status]")!.TextContent.ShouldContain("Nguyên vẹn");

        var (_, other) = await site.Administrator.SendForm("/nhat-ky", "verify", ("ma", new string('0', 64)));
        other.QuerySelector(".chain [role=alert]")!.TextContent.ShouldContain("viết lại");
    }

    [Fact]
    public async Task A_page_holds_a_hundred_and_the_next_goes_on()
    {
        await site.Execute("insert into audit_records (at, actor, action, subject, detail) select now(), 'B', 'x', 'nhieu', n::text from generate_series(1, 150) n");

        (await Rows("?subject=nhieu")).ShouldBe(100);
        (await Rows("?subject=nhieu&page=2")).ShouldBe(50);
    }

    [Fact]
    public async Task Only_whoever_may_sees_it_in_the_rail()
    {
        var viewer = await PersonOfTest.SignedIn(site, Role.Viewer, "so-a");

        (await viewer.Open("/soat-van-ban")).QuerySelector(".rail a[href='/nhat-ky']").ShouldBeNull();
        (await site.Administrator.Open("/")).QuerySelector(".rail a[href='/nhat-ky']").ShouldNotBeNull();
        (await viewer.Client.GetAsync("/nhat-ky.csv", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("Entrant, Sở Y tế", "Entrant, Sở Nội vụ", "Entrant, Sở ", "Y tế", "Nội vụ", "")]
    [InlineData("2.5", "2.75", "2.", "5", "75", "")]
    [InlineData(null, "mới", "", "", "mới", "")]
    [InlineData("như cũ", "như cũ", "như cũ", "", "", "")]
    [InlineData("aa", "aaa", "", "aa", "aaa", "")]
    public void A_difference_is_cut_between_words(string? before, string? after, string begin, string taken, string put, string end)
    {
        var difference = AuditDifference.Of(before, after);

        (difference.Begin, difference.Out, difference.In, difference.End).ShouldBe((begin, taken, put, end));
    }

    private async Task<int> Rows(string question) => (await site.Administrator.Open("/nhat-ky" + question)).QuerySelectorAll("table.audit tbody tr").Length;

    private Task Record(string at, string actor, string action, string subject, string address) => site.Execute(
        $"insert into audit_records (at, actor, action, subject, detail, address) values ({at}, {actor}, '{action}', '{subject}', '', '{address}')");

    [GeneratedRegex(@"(?:\.(?:Note|Refuse|Command)\(|string Action = |(?:Renaming|Ending|GoingOn) = )""([a-z-]+\.[a-z.-]+)""")]
    private static partial Regex ActionPattern();
}

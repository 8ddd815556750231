using System.Globalization;
using System.Net;
using AngleSharp.Html.Parser;
using LaBan.App.Exchange.Generate.Rounds;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;
using LaBan.Office.Csv;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Collection;

public sealed class ProgressTests(SiteFixture site) : IClassFixture<SiteFixture>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SimulateRounds>().Run(SimulateRounds.UsualSeed, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_office_sees_every_organisation_month_by_month_and_whom_to_remind()
    {
        var analyst = await PersonOfTest.SignedIn(site, Role.Analyst);

        var page = new HtmlParser().ParseDocument(await analyst.Client.GetStringAsync("/thu-thap/tien-do?nam=2024", TestContext.Current.CancellationToken));

        var row = page.QuerySelectorAll("#theo-thang tbody tr").Single(r => r.QuerySelector("th")!.TextContent == "Ủy ban nhân dân huyện Yên Dũng");
        row.QuerySelectorAll("td a").Length.ShouldBe(12);
        row.QuerySelectorAll("td a").ShouldAllBe(a => a.TextContent.Length > 1, "a mark is told in words too");
        page.QuerySelector(".simulated").ShouldNotBeNull();
        page.QuerySelector(".page-finding")!.TextContent.ShouldContain("đúng hạn");
        (await analyst.Client.GetStringAsync("/thu-thap/tien-do?nam=2025", TestContext.Current.CancellationToken)).ShouldContain("can-nhac-bang");
    }

    [Fact]
    public async Task An_organisation_sees_itself_only()
    {
        var entrant = await PersonOfTest.SignedIn(site, Role.Entrant, "cuc-thue");

        using var table = CsvTable.Read(await entrant.Client.GetStreamAsync("/thu-thap/tien-do.csv?nam=2024", TestContext.Current.CancellationToken), "tien-do.csv");
        var rows = table.Rows().Select(r => (r["Cơ quan"], r["Thời hạn"], r["Mô phỏng"])).ToList();

        rows.Count.ShouldBe(12);
        rows.ShouldAllBe(r => r.Item1 == "Cục Thuế" && r.Item3 == "có");
    }

    [Fact]
    public async Task Freshness_names_who_enters_each_figure_its_newest_period_and_the_next_deadline_the_stalest_first()
    {
        var analyst = await PersonOfTest.SignedIn(site, Role.Analyst);

        using var table = CsvTable.Read(await analyst.Client.GetStreamAsync("/thu-thap/tien-do/do-moi.csv", TestContext.Current.CancellationToken), "do-moi.csv");
        var rows = table.Rows().Select(r => (Code: r["Mã chỉ tiêu"], Who: r["Cơ quan nhập"], Form: r["Mã biểu"], Last: r["Kỳ mới nhất đã có"], Days: r["Ngày từ khi chốt"], Due: r["Hạn tới"], Simulated: r["Mô phỏng"])).ToList();

        rows.Select(r => (r.Code, r.Who, r.Form)).ShouldBeUnique();
        rows.Select(r => r.Days.Length == 0 ? int.MaxValue : int.Parse(r.Days, CultureInfo.InvariantCulture)).ShouldBeInOrder(SortDirection.Descending);
        var taxes = rows.Where(r => r.Who == "Cục Thuế").ToList();
        taxes.ShouldNotBeEmpty();
        taxes.ShouldAllBe(r => r.Form == "CT-01" && r.Due.Length > 0);
        taxes.ShouldContain(r => r.Last.StartsWith("2025-", StringComparison.Ordinal) && r.Simulated == "có");
        rows.ShouldAllBe(r => r.Who != "Sở Kế hoạch và Đầu tư", "it has given its forms to its successor");
        rows.ShouldContain(r => r.Who == "Sở Tài chính" && r.Form == "SKH-01");
    }

    [Fact]
    public async Task Freshness_of_an_organisation_is_its_own()
    {
        var entrant = await PersonOfTest.SignedIn(site, Role.Entrant, "cuc-thue");

        var page = new HtmlParser().ParseDocument(await entrant.Client.GetStringAsync("/thu-thap/tien-do", TestContext.Current.CancellationToken));

        var owners = page.QuerySelectorAll("#do-moi-bang tbody td[data-label='Cơ quan nhập']").Select(c => c.FirstChild!.TextContent).ToList();
        owners.ShouldNotBeEmpty();
        owners.ShouldAllBe(o => o == "Cục Thuế");
    }

    [Fact]
    public async Task My_work_is_what_I_may_do_next_overdue_first()
    {
        var analyst = await PersonOfTest.SignedIn(site, Role.Analyst);
        var viewer = await PersonOfTest.SignedIn(site, Role.Viewer, "cuc-thue");

        var mine = new HtmlParser().ParseDocument(await analyst.Client.GetStringAsync("/viec-cua-toi", TestContext.Current.CancellationToken));

        mine.QuerySelectorAll("#viec tbody th").Select(t => t.TextContent).Distinct().ShouldBe(["Duyệt ở tỉnh"]);
        (await viewer.Client.GetStringAsync("/viec-cua-toi", TestContext.Current.CancellationToken)).ShouldContain("Không có việc nào đang chờ");
    }

    [Fact]
    public async Task Whoever_has_no_role_is_told_what_to_do_and_is_led_to_no_shut_door()
    {
        var person = await PersonOfTest.TakenIn(site, role: null);
        await person.SignIn(site);

        var page = await person.Open("/viec-cua-toi");

        page.QuerySelector("main")!.TextContent.ShouldContain("chưa có vai trò nào: đề nghị quản trị viên cấp vai trò");
        page.QuerySelectorAll("main a[href^='/thu-thap']").ShouldBeEmpty();
        await person.Open("/thu-thap/tien-do", HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/thu-thap/tien-do")]
    [InlineData("/thu-thap/tien-do.csv")]
    [InlineData("/thu-thap/tien-do/do-moi.csv")]
    [InlineData("/viec-cua-toi")]
    public async Task Nobody_sees_it_without_signing_in(string path)
    {
        using var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Found, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden);
    }
}

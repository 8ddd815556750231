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
    public async Task My_work_is_what_I_may_do_next_overdue_first()
    {
        var analyst = await PersonOfTest.SignedIn(site, Role.Analyst);
        var viewer = await PersonOfTest.SignedIn(site, Role.Viewer, "cuc-thue");

        var mine = new HtmlParser().ParseDocument(await analyst.Client.GetStringAsync("/viec-cua-toi", TestContext.Current.CancellationToken));

        mine.QuerySelectorAll("#viec tbody th").Select(t => t.TextContent).Distinct().ShouldBe(["Duyệt ở tỉnh"]);
        (await viewer.Client.GetStringAsync("/viec-cua-toi", TestContext.Current.CancellationToken)).ShouldContain("Không có việc nào đang chờ");
    }

    [Theory]
    [InlineData("/thu-thap/tien-do")]
    [InlineData("/thu-thap/tien-do.csv")]
    [InlineData("/viec-cua-toi")]
    public async Task Nobody_sees_it_without_signing_in(string path)
    {
        using var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Found, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden);
    }
}

using LaBan.App.Collection.Rounds;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Measures;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Collection;

public sealed class OpenDueRoundsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    // SCT-01 opens five days before the end of the month.
    [Fact]
    public async Task A_form_that_opens_itself_opens_on_its_day_once_and_no_other_form_does()
    {
        var analyst = await PersonOfTest.SignedIn(site, Role.Analyst);
        using var page = await analyst.Open("/thu-thap/bieu-mau/SCT-01");
        page.QuerySelector("p.opening")!.TextContent.ShouldContain("mở bằng tay");
        await analyst.Send("/thu-thap/bieu-mau/SCT-01", "/thu-thap/bieu-mau/SCT-01/tu-mo", ("tuMo", "1"));
        var before = await Rounds();

        (await Run(new(2026, 9, 24))).ShouldBe(0);
        (await Run(new(2026, 9, 25))).ShouldBe(1);
        (await Run(new(2026, 9, 26))).ShouldBe(0);

        var opened = (await Rounds()).Except(before).ToList();
        opened.ShouldBe([("SCT-01", Period.Parse("2026-M09"))]);
    }

    [Fact]
    public async Task An_entrant_does_not_decide_how_rounds_open()
    {
        var entrant = await PersonOfTest.SignedIn(site, Role.Entrant, "so-cong-thuong");

        (await entrant.Send("/thu-thap/bieu-mau/SCT-01", "/thu-thap/bieu-mau/SCT-01/tu-mo", ("tuMo", "1"))).ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    private async Task<int> Run(DateOnly day)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReferenceCache>().Get(scope.ServiceProvider.GetRequiredService<LabanContext>(), TestContext.Current.CancellationToken);
        return await scope.ServiceProvider.GetRequiredService<OpenDueRounds>().Run(day, TestContext.Current.CancellationToken);
    }

    private async Task<IReadOnlyList<(string, Period)>> Rounds()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LabanContext>();
        return [.. (await (from r in db.Rounds
                           join v in db.FormVersions on r.FormVersionId equals v.Id
                           join f in db.Forms on v.FormId equals f.Id
                           select new { f.Code, r.Period }).ToListAsync()).Select(r => (r.Code, r.Period))];
    }
}

using LaBan.App.Exchange.Generate.Rounds;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Collection;

public sealed class RulesBrowserTests(SiteFixture site, Browser browser) : IClassFixture<SiteFixture>, IClassFixture<Browser>
{
    [Fact]
    public async Task The_rules_and_a_trial_fit_a_phone_and_a_desk_and_everybody_can_read_them()
    {
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<SimulateRounds>().Run(SimulateRounds.UsualSeed, TestContext.Current.CancellationToken);
        }

        var analyst = await PersonOfTest.SignedIn(site, Role.Analyst);
        foreach (var (width, dark) in new[] { (390, true), (1366, false) })
        {
            var page = await browser.Open(site.Address + "/thu-thap/quy-tac", width, dark, session: analyst.Cookie);
            await ShouldFit(page, width);
            await page.ClickAsync("a[href='/thu-thap/quy-tac/R14']");
            await page.FillAsync("input[name='so.times']", "1,2");
            await page.ClickAsync("button[value=thu]");
            await page.WaitForSelectorAsync("#thu tbody a");
            await ShouldFit(page, width);
        }
    }

    private static async Task ShouldFit(Microsoft.Playwright.IPage page, int width)
    {
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        (await Browser.Violations(page)).ShouldBeEmpty();
    }
}

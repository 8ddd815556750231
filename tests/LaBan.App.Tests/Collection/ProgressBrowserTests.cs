using LaBan.App.Exchange.Generate.Rounds;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Collection;

public sealed class ProgressBrowserTests(SiteFixture site, Browser browser) : IClassFixture<SiteFixture>, IClassFixture<Browser>
{
    [Theory]
    [InlineData("/thu-thap/tien-do?nam=2025")]
    [InlineData("/viec-cua-toi")]
    public async Task It_fits_a_phone_and_a_desk_and_everybody_can_read_it(string path)
    {
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<SimulateRounds>().Run(SimulateRounds.UsualSeed, TestContext.Current.CancellationToken);
        }

        var analyst = await PersonOfTest.SignedIn(site, Role.Analyst);
        foreach (var (width, dark) in new[] { (390, true), (1366, false) })
        {
            var page = await browser.Open(site.Address + path, width, dark, session: analyst.Cookie);

            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            (await Browser.Violations(page)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task On_a_phone_organisations_are_folded_cards_those_that_owe_something_first()
    {
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<SimulateRounds>().Run(SimulateRounds.UsualSeed, TestContext.Current.CancellationToken);
        }

        var analyst = await PersonOfTest.SignedIn(site, Role.Analyst);
        var page = await browser.Open(site.Address + "/thu-thap/tien-do?nam=2025", 390, session: analyst.Cookie);

        (await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight")).ShouldBeLessThan(5_000);
        (await page.Locator("#tien-do-bang").IsVisibleAsync()).ShouldBeFalse();
        var sums = await page.Locator("#theo-thang .folded-sum").AllInnerTextsAsync();
        sums.TakeWhile(s => s.Contains("quá hạn", StringComparison.Ordinal)).Count().ShouldBe(sums.Count(s => s.Contains("quá hạn", StringComparison.Ordinal)));
        sums[0].ShouldContain("quá hạn");

        await page.Locator("#theo-thang summary").First.ClickAsync();
        await page.Locator("#theo-thang details[open] li a").First.ClickAsync();
        new Uri(page.Url).AbsolutePath.ShouldStartWith("/thu-thap/bieu/");
    }
}

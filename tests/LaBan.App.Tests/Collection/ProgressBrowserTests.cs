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
}

using LaBan.App.Tests.Fixtures;
using Microsoft.Playwright;

namespace LaBan.App.Tests.Documents;

/// <summary>A document in a real browser: chosen, walked, narrowed.</summary>
public sealed class DocumentBrowserTests(Browser browser, OfficeSiteFixture site) : IClassFixture<Browser>, IClassFixture<OfficeSiteFixture>
{
    [Theory]
    [InlineData(1366, false)]
    [InlineData(390, true)]
    public async Task Choosing_a_file_opens_it_and_keys_walk_its_figures(int width, bool dark)
    {
        var page = await Choose(width, dark);

        await page.Keyboard.PressAsync("n");
        await page.WaitForSelectorAsync(".number-reading");
        (await page.Locator(".number-value").InnerTextAsync()).ShouldBe("12,6 tỷ USD");
        await page.Keyboard.PressAsync("n");
        await page.WaitForFunctionAsync("() => document.querySelector('.number-value')?.textContent === '+22,6%'");
        new Uri(page.Url).Query.ShouldContain("so=5");

        (await Browser.Violations(page)).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBe(width);
        browser.ComplaintsOf(page).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_legend_narrows_the_walk_to_one_colour_and_a_claim_leads_to_its_number()
    {
        var page = await Choose(1366, dark: false);

        await page.ClickAsync("[data-only=plan]");
        await page.WaitForFunctionAsync("() => document.querySelector('.number-value')?.textContent === '38,2%'");
        await page.ClickAsync("[data-only=plan]");
        await page.ClickAsync("table.claims a.to-number >> text=2,63%");
        await page.WaitForFunctionAsync("() => document.querySelector('.number-value')?.textContent === '2,63%'");
        (await page.EvaluateAsync<string>("() => document.activeElement.textContent")).ShouldBe("2,63");
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Choose(int width, bool dark)
    {
        var page = await browser.Open(site.Address + "/doc-van-ban", width, dark, session: site.SessionCookie);
        await page.SetInputFilesAsync("input[type=file]", new FilePayload
        {
            Name = "bao-cao.txt",
            MimeType = "text/plain",
            Buffer = System.Text.Encoding.UTF8.GetBytes(HandIn.Report),
        });
        await page.WaitForURLAsync(url => url.Contains("/doc-van-ban/"));
        return page;
    }
}

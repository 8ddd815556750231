using LaBan.App.Tests.Fixtures;
using Microsoft.Playwright;

namespace LaBan.App.Tests.Documents;

/// <summary>A checked draft in a real browser: walked by keys, narrowed, decided about.</summary>
public sealed class ReviewBrowserTests(Browser browser, OfficeSiteFixture site) : IClassFixture<Browser>, IClassFixture<OfficeSiteFixture>
{
    [Theory]
    [InlineData(1366, false)]
    [InlineData(390, true)]
    public async Task Keys_walk_the_findings_and_open_them_and_the_text_follows(int width, bool dark)
    {
        var page = await Choose(width, dark);

        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("Space");

        (await page.Locator(".finding[open] q").AllInnerTextsAsync()).ShouldBe(["-10,1%", "57%"]);
        (await page.Locator(".document-text [aria-current]").InnerTextAsync()).ShouldContain("57%");
        // Half under the bar at the top a button would count as too small.
        await page.EvaluateAsync("() => scrollTo(0, 0)");
        (await Browser.Violations(page)).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBe(width);
        browser.ComplaintsOf(page).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_mark_opens_its_finding_an_answer_narrows_the_text_and_a_decision_keeps_the_filter()
    {
        var page = await Choose(1366, dark: false);

        await page.ClickAsync(".document-text .find >> text=57%");
        (await page.EvaluateAsync<string>("() => document.activeElement.closest('.finding').querySelector('q').textContent")).ShouldBe("57%");
        await page.ClickAsync("a[data-only=sai]");
        (await page.Locator(".document-text p:visible").CountAsync()).ShouldBe(2);
        await page.ClickAsync("a[data-only=sai]");
        (await page.Locator(".document-text p:visible").CountAsync()).ShouldBeGreaterThan(4);

        await page.SelectOptionAsync("select[name=loai]", "LB2");
        (await page.Locator(".finding:visible").CountAsync()).ShouldBe(1);
        await page.ClickAsync(".finding[open] button[value=da-sua]");
        await page.WaitForSelectorAsync(".finding[data-state=da-sua]");
        new Uri(page.Url).Query.ShouldContain("loai=LB2");
        (await page.Locator(".finding[data-state=da-sua]").GetAttributeAsync("open")).ShouldNotBeNull();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Choose(int width, bool dark)
    {
        var page = await browser.Open(site.Address + "/soat-van-ban", width, dark, session: site.SessionCookie);
        await page.CheckAsync("input[name=noFacts]");
        await page.SetInputFilesAsync("input[type=file]", new FilePayload
        {
            Name = $"soat-{width}-{Guid.NewGuid():n}.txt",
            MimeType = "text/plain",
            Buffer = System.Text.Encoding.UTF8.GetBytes(ReviewPageTests.Draft),
        });
        await page.WaitForSelectorAsync(".coverage");
        return page;
    }
}

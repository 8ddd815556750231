using LaBan.App.Tests.Fixtures;
using Microsoft.Playwright;

namespace LaBan.App.Tests.Pages;

/// <summary>Every page on the figures of the sample province, in a real browser as wide as a desk's.</summary>
public sealed class EveryPageOnADeskTests(Browser browser, OfficeSiteFixture site) : EveryPageTests(browser, site, 1366)
{
    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_goes_to_the_database_no_more_than_four_times_beside_the_session(string path) =>
        (await Site.RoundTripsOf(path)).ShouldBeLessThanOrEqualTo(5);
}

/// <summary>Every page on the figures of the sample province, on a phone.</summary>
public sealed class EveryPageOnAPhoneTests(Browser browser, OfficeSiteFixture site) : EveryPageTests(browser, site, 390);

/// <summary>What holds of every page at one width; the widths run side by side.</summary>
public abstract class EveryPageTests(Browser browser, OfficeSiteFixture site, int width) : IClassFixture<Browser>, IClassFixture<OfficeSiteFixture>
{
    private static readonly string[] Addresses =
    [
        "/", "/?year=2021&asOf=2021-12-31", "/?year=2024&period=2024-H1&asOf=2024-07-01&lang=en",
        "/chi-tieu", "/chi-tieu?q=ty+le", "/chi-tieu/grdp.growth", "/chi-tieu/budget.revenue.total?from=2020&to=2025&asOf=2021-12-31",
        "/ke-hoach", "/ke-hoach/2021", "/ke-hoach/2024", "/ke-hoach/2021-2025", "/ke-hoach/2026-2030",
        "/nguon-so-lieu", "/nguon-so-lieu/004", "/chat-luong", "/doc-van-ban",
        "/soat-van-ban", "/soat-van-ban/cum-tu", "/quy-tac", "/quy-tac/LB2101",
    ];

    public static MatrixTheoryData<string, bool> Pages { get; } = new(Addresses, [false, true]);

    public static TheoryData<string> Paths { get; } = [.. Addresses];

    protected OfficeSiteFixture Site => site;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_shuts_nobody_out_stays_within_the_screen_and_asks_no_other_host(string path, bool dark)
    {
        var page = await browser.Open(site.Address + path, width, dark, session: site.SessionCookie);

        (await (dark ? Browser.ViolationsOfColour(page) : Browser.Violations(page))).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBe(width);
        (await Browser.Shift(page)).ShouldBeLessThan(0.05);
        browser.ComplaintsOf(page).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_is_read_without_scripts_and_printed_without_navigation(string path)
    {
        var page = await browser.Open(site.Address + path, width, scripts: false, session: site.SessionCookie);

        (await page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator("nav.rail").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_leader_changes_the_day_and_comes_back_with_the_back_button()
    {
        var page = await browser.Open(site.Address + "/?year=2021", width, session: site.SessionCookie);

        await page.FillAsync("input[name=asOf]", "31/08/2021");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("asOf=31"));
        (await page.Locator(".page-finding").InnerTextAsync()).ShouldContain("15/08/2021");

        await page.GoBackAsync();
        (await page.Locator(".page-finding").InnerTextAsync()).ShouldContain("25/03/2025");
    }
}

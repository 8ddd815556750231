using LaBan.App.Tests.Fixtures;
using Microsoft.Playwright;

namespace LaBan.App.Tests.Collection;

/// <summary>The pages of the collection in a real browser, for whoever works with them.</summary>
public sealed class CollectionPagesTests(Browser browser, CollectionSite site) : IClassFixture<Browser>, IClassFixture<CollectionSite>
{
    public static MatrixTheoryData<string, int> Pages { get; } = new(
        ["/thu-thap", "/thu-thap/ky/{round}", "/thu-thap/bieu-mau", "/thu-thap/bieu-mau/DP-01", "/thu-thap/bieu-mau/DP-01/moi", "/thu-thap/bieu-mau/hoi-lap", "/thu-thap/bieu/{id}"], [1366, 390]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_shuts_nobody_out_stays_within_the_screen_and_says_nothing_on_the_console(string path, int width)
    {
        var submission = await site.Open();
        await submission.Save(site.Entrant, 0, "12,5", comment: "số sơ bộ");
        var address = path.Replace("{id}", $"{submission.Id}", StringComparison.Ordinal).Replace("{round}", $"{submission.Round}", StringComparison.Ordinal);

        var page = await browser.Open(site.Address + address, width, dark: width == 390, session: site.Analyst.Cookie);

        await Picture(page, path, width);
        (await Browser.Violations(page)).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBe(width);
        browser.ComplaintsOf(page).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Figures_are_entered_without_scripts()
    {
        var submission = await site.Open();
        var line = (await submission.Lines())[0].Id;
        var page = await browser.Open(site.Address + submission.Address, scripts: false, session: site.Entrant.Cookie);

        await page.FillAsync($"input[name='o.{line}.month']", "1.234,5");
        await page.ClickAsync(".entry-form button");

        (await page.Locator("#loi").InnerTextAsync()).ShouldContain("Đã lưu 1 ô");
        await Picture(page, "plain", 1366);
        (await page.InputValueAsync($"input[name='o.{line}.month']")).ShouldBe("1.234,5");
        await page.Context.CloseAsync();
    }

    /// <summary>Kept for the eye where a folder is named.</summary>
    private static async Task Picture(IPage page, string path, int width)
    {
        if (Environment.GetEnvironmentVariable("LABAN_PICTURES") is { Length: > 0 } folder)
        {
            var name = string.Concat(path.Select(c => char.IsLetterOrDigit(c) ? c : '-'));
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
        }
    }
}

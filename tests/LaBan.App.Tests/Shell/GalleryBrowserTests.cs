using LaBan.App.Tests.Fixtures;
using Microsoft.Playwright;

namespace LaBan.App.Tests.Shell;

/// <summary>Every shared component, in a real browser.</summary>
public sealed class GalleryBrowserTests(Browser browser, GallerySite site) : IClassFixture<Browser>, IClassFixture<GallerySite>
{
    [Theory]
    [InlineData(1366, false)]
    [InlineData(1366, true)]
    [InlineData(390, false)]
    [InlineData(390, true)]
    public async Task Nobody_is_shut_out(int width, bool dark) =>
        (await Browser.Violations(await browser.Open(site.Gallery, width, dark))).ShouldBeEmpty();

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1366)]
    [InlineData(1920)]
    public async Task The_page_never_scrolls_sideways_and_nothing_jumps(int width)
    {
        var page = await browser.Open(site.Gallery, width);

        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBe(width);
        (await Browser.Shift(page)).ShouldBeLessThan(0.02);
    }

    [Fact]
    public async Task Nothing_is_asked_of_another_host_and_nothing_breaks_the_security_policy()
    {
        var page = await browser.Open(site.Gallery);

        browser.ComplaintsOf(page).ShouldBeEmpty();
    }

    [Fact]
    public async Task Slash_searches_question_mark_helps_escape_closes()
    {
        var page = await browser.Open(site.Gallery);

        await page.Keyboard.PressAsync("?");
        (await page.Locator("dialog#help").IsVisibleAsync()).ShouldBeTrue();
        await page.Keyboard.PressAsync("Escape");
        (await page.Locator("dialog#help").IsVisibleAsync()).ShouldBeFalse();
        await page.Keyboard.PressAsync("/");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("search");
    }

    [Fact]
    public async Task The_theme_turns_at_once_and_stays_after_a_reload()
    {
        var page = await browser.Open(site.Gallery);
        var before = await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");

        await page.ClickAsync("[data-theme-switch]");
        await page.ClickAsync("[data-theme-switch]");
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")).ShouldNotBe(before);
        await page.ReloadAsync();
        (await page.Locator("html").GetAttributeAsync("data-bs-theme")).ShouldBe("dark");
    }

    [Fact]
    public async Task Arrow_keys_read_a_chart_point_by_point()
    {
        var page = await browser.Open(site.Gallery);
        await page.FocusAsync(".chart-canvas");

        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");

        (await page.Locator("lb-chart [aria-live]").First.TextContentAsync()).ShouldBe(
            "2021: Tăng trưởng GRDP 8,52 điều chỉnh; Kế hoạch 14,5; 15/08/2021 6,2 dự báo; 02/12/2021 7,82 ước; 25/03/2025 8,52 điều chỉnh. %");
    }

    [Fact]
    public async Task A_chart_is_taken_as_a_picture_with_its_title_and_source()
    {
        var page = await browser.Open(site.Gallery);
        await page.Locator(".figure-doors summary").First.ClickAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-chart-download=svg]").First.ClickAsync());

        download.SuggestedFilename.ShouldBe("tang-truong-grdp.svg");
        var picture = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        picture.ShouldContain(">Tốc độ tăng trưởng GRDP<");
        picture.ShouldContain("Nguồn: báo cáo của UBND tỉnh");
    }

    [Fact]
    public async Task The_versions_of_a_figure_open_on_focus()
    {
        var page = await browser.Open(site.Gallery);

        await page.FocusAsync(".versions-mark");

        (await page.Locator(".pop:popover-open").InnerTextAsync()).ShouldContain("7,82");
    }

    [Fact]
    public async Task Without_scripts_the_figures_of_a_chart_are_a_table()
    {
        var page = await browser.Open(site.Gallery, scripts: false);

        (await page.Locator(".figure-table").First.IsVisibleAsync()).ShouldBeTrue();
        (await page.GetByText("Xem", new() { Exact = true }).First.IsVisibleAsync()).ShouldBeTrue();
    }
}

using Microsoft.Playwright;

namespace LaBan.App.Tests.Fixtures;

/// <summary>That the checks of pages find what is planted, so that an empty answer means a sound page.</summary>
public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string Planted = """
        <!DOCTYPE html><html lang="vi"><head><title>Trang</title><style>
            body { color: #000; background: #fff } .pale { color: #aaa } a { color: #222; text-decoration: none }
            @media (prefers-color-scheme: dark) { body { color: #fff; background: #000 } .dim { color: #333 } a { color: #eee } }
        </style></head><body><main><h1>Trang</h1>
        <p class="pale">Nhạt trên nền trắng</p><p class="dim">Chìm trên nền đen</p><p>Xem <a href="#x">bảng này</a> trước.</p><input>
        </main></body></html>
        """;

    [Fact]
    public async Task What_shuts_somebody_out_is_found_each_under_its_rule() =>
        (await Browser.Violations(await Show(dark: false))).ShouldBe(["color-contrast: <p class=\"pale\">Nhạt trên nền trắng</p>", "link-in-text-block: <a href=\"#x\">bảng này</a>", "label: <input>"], ignoreOrder: true);

    [Theory]
    [InlineData(false, "color-contrast: <p class=\"pale\">Nhạt trên nền trắng</p>")]
    [InlineData(true, "color-contrast: <p class=\"dim\">Chìm trên nền đen</p>")]
    public async Task The_look_at_colours_finds_what_cannot_be_read_in_the_light_or_in_the_dark(bool dark, string found) =>
        (await Browser.ViolationsOfColour(await Show(dark))).ShouldBe([found, "link-in-text-block: <a href=\"#x\">bảng này</a>"], ignoreOrder: true);

    private async Task<IPage> Show(bool dark)
    {
        var page = await browser.Open("data:text/html,", dark: dark);
        await page.SetContentAsync(Planted);
        return page;
    }
}

using System.Net;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Shell;

public sealed class ShellTests : IAsyncLifetime
{
    private BareSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await BareSite.Start("Development");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_site_is_vietnamese_until_asked_otherwise()
    {
        var page = await _site.Open("/_gallery");

        page.DocumentElement.GetAttribute("lang").ShouldBe("vi");
        page.QuerySelector(".rail .rail-text")!.TextContent.ShouldBe("Tổng quan");
    }

    [Fact]
    public async Task A_language_asked_for_in_the_address_is_remembered()
    {
        var answer = await _site.Get("/_gallery?lang=en");

        answer.Headers.GetValues("Set-Cookie").Single().ShouldStartWith("lang=en;");
        (await _site.Open("/_gallery", "lang=en")).QuerySelector(".rail .rail-text")!.TextContent.ShouldBe("Overview");
    }

    [Fact]
    public async Task A_language_nobody_knows_is_vietnamese() =>
        (await _site.Open("/_gallery?lang=xx", "lang=yy")).DocumentElement.GetAttribute("lang").ShouldBe("vi");

    [Fact]
    public async Task The_language_link_keeps_the_rest_of_the_address() =>
        (await _site.Open("/_gallery?ky=2021&q=x%C3%A1")).QuerySelector("a[hreflang=en]")!.GetAttribute("href")
            .ShouldBe("/_gallery?ky=2021&q=x%C3%A1&lang=en");

    [Theory]
    [InlineData(null, null)]
    [InlineData("theme=dark", "dark")]
    [InlineData("theme=light", "light")]
    [InlineData("theme=auto", null)]
    [InlineData("theme=%22%3E%3Cscript%3E", null)]
    public async Task The_theme_is_in_the_first_bytes_of_the_page(string? cookie, string? theme) =>
        (await _site.Open("/_gallery", cookie)).DocumentElement.GetAttribute("data-bs-theme").ShouldBe(theme);

    [Fact]
    public async Task Without_scripts_the_theme_switch_comes_back_to_the_same_page()
    {
        var door = (await _site.Open("/_gallery?ky=2021")).QuerySelector("[data-theme-switch]")!.GetAttribute("href")!;

        var answer = await _site.Get(door);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe("/_gallery?ky=2021");
        answer.Headers.GetValues("Set-Cookie").Single().ShouldStartWith("theme=light;");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData(@"/\evil.example")]
    [InlineData("")]
    public async Task The_preference_door_never_leads_off_the_site(string back) =>
        (await _site.Get("/tuy-chon?theme=dark&ve=" + Uri.EscapeDataString(back))).Headers.Location!.ToString().ShouldBe("/");

    [Fact]
    public async Task A_page_names_the_built_files_and_no_other_host()
    {
        var page = await _site.Open("/_gallery");

        page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href").ShouldBe("/assets/main.ef56.css");
        page.QuerySelector("script[type=module]")!.GetAttribute("src").ShouldBe("/assets/main.cd34.js");
        page.QuerySelector("link[rel=preload]")!.GetAttribute("href").ShouldBe("/assets/figures-400-normal.ab12.woff2");
        page.All.SelectMany(e => e.Attributes).Where(a => a.Name is "href" or "src" or "action")
            .ShouldAllBe(a => a.Value.StartsWith('/') || a.Value.StartsWith('#'));
    }

    [Fact]
    public async Task A_page_has_no_inline_script_or_style()
    {
        var page = await _site.Open("/_gallery");

        page.QuerySelectorAll("script:not([src]):not([type='application/json']), style, [style], [onclick]").ShouldBeEmpty();
        (await _site.Get("/_gallery")).Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe");
    }

    [Fact]
    public async Task Hashed_files_are_kept_for_a_year() =>
        (await _site.Get("/assets/main.ef56.css")).Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Pages_travel_compressed(string encoding) =>
        (await _site.Get("/_gallery", accepts: encoding)).Content.Headers.ContentEncoding.ShouldBe([encoding]);

    [Fact]
    public async Task Vietnamese_letters_travel_as_letters() =>
        (await _site.Text("/_gallery")).ShouldContain("Tốc độ tăng trưởng GRDP");
}

using System.Net;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Shell;

public sealed class ErrorPageTests : IAsyncLifetime
{
    private BareSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await BareSite.Start();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("/khong-co", HttpStatusCode.NotFound, "Không có trang này")]
    [InlineData("/sai", HttpStatusCode.BadRequest, "Yêu cầu chưa đúng")]
    [InlineData("/hong", HttpStatusCode.InternalServerError, "Máy chủ chưa xử lý được yêu cầu này")]
    [InlineData("/loi/404", HttpStatusCode.NotFound, "Không có trang này")]
    public async Task An_error_is_a_page_of_the_site_with_its_own_status(string path, HttpStatusCode status, string title)
    {
        (await _site.Get(path)).StatusCode.ShouldBe(status);
        (await _site.Open(path)).QuerySelector("h1")!.TextContent.ShouldBe(title);
    }

    [Fact]
    public async Task An_error_speaks_the_language_of_the_reader() =>
        (await _site.Open("/khong-co", "lang=en")).QuerySelector("h1")!.TextContent.ShouldBe("There is no such page");

    [Fact]
    public async Task The_language_switch_of_an_error_page_leads_to_the_address_that_was_asked_for() =>
        (await _site.Open("/khong-co?a=1")).QuerySelector("a[hreflang=en]")!.GetAttribute("href").ShouldBe("/khong-co?a=1&lang=en");

    [Fact]
    public async Task A_failure_tells_nothing_of_the_inside() =>
        (await _site.Text("/hong")).ShouldNotContain("InvalidOperationException");

    [Fact]
    public async Task The_gallery_is_for_developers_only() =>
        (await _site.Get("/_gallery")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
}

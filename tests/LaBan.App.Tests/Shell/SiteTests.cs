using System.Net;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Shell;

public sealed class SiteTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_site_opens_with_the_sample_province()
    {
        var page = await site.Open("/");

        page.QuerySelector(".province")!.TextContent.ShouldBe("Tỉnh Bắc Giang");
        page.DocumentElement.GetAttribute("lang").ShouldBe("vi");
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_is_a_page_that_helps() =>
        (await site.Open("/khong-co", HttpStatusCode.NotFound)).QuerySelector("h1")!.TextContent.ShouldBe("Không có trang này");

    [Theory]
    [InlineData("elsewhere.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    public async Task The_site_answers_to_the_names_of_this_machine_only(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/chi-tieu");
        request.Headers.Host = host;
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task The_overview_goes_to_the_database_no_more_than_four_times() =>
        (await site.RoundTripsOf("/?asOf=2021-12-31")).ShouldBeInRange(1, 4);
}

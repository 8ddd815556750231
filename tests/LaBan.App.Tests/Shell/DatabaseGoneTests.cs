using System.Net;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Shell;

public sealed class DatabaseGoneTests(EmptySiteFixture site) : IClassFixture<EmptySiteFixture>
{
    [Fact]
    public async Task Without_its_database_the_site_still_answers_with_a_page()
    {
        site.Database.Dispose();

        var page = await site.Open("/", HttpStatusCode.InternalServerError);

        page.QuerySelector("h1")!.TextContent.ShouldBe("Máy chủ chưa xử lý được yêu cầu này");
        page.QuerySelector(".empty code")!.TextContent.ShouldNotBeNullOrWhiteSpace();
    }
}

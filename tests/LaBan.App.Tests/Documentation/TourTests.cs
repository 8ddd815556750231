using System.Net;
using System.Text.RegularExpressions;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Documentation;

public sealed partial class TourTests(OfficeSiteFixture site) : IClassFixture<OfficeSiteFixture>
{
    public static TheoryData<string, string> Addresses() =>
    [
        .. new[] { "README.md", "docs/guide/vi.md", "docs/guide/en.md" }
            .SelectMany(page => Address().Matches(MarkdownPage.Open(page).Text).Select(m => (page, m.Groups[1].Value))).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_address_that_the_pages_name_opens_on_the_sample_province(string page, string address)
    {
        using var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, page);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:5080(/[^\s)`|>]*)")]
    private static partial Regex Address();
}

using System.Net.Sockets;
using System.Text;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Documents;

/// <summary>Names of files and addresses that try to climb out of where they belong.</summary>
public sealed class FileNameTests(OfficeSiteFixture site) : IClassFixture<OfficeSiteFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("../../../etc/cron.d/bao-cao.txt")]
    [InlineData("..\\..\\windows\\bao-cao.txt")]
    [InlineData("/tmp/bao-cao.txt")]
    public async Task Of_the_name_of_a_file_only_the_last_part_is_kept(string name)
    {
        var address = await HandIn.Text(site, HandIn.Report, name);

        var page = await site.Open(address);
        using var file = await site.Client.GetAsync(address + "/so.csv", Cancel);

        page.QuerySelector("h1")!.TextContent.Trim().ShouldBe("bao-cao.txt");
        file.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe("bao-cao-so.csv");
    }

    [Theory]
    [InlineData("/../laban.dll")]
    [InlineData("/assets/../../appsettings.json")]
    [InlineData("/assets/..%2f..%2f..%2fetc/passwd")]
    [InlineData("/assets/%2e%2e/%2e%2e/LaBan.App.csproj")]
    [InlineData("/nguon-so-lieu/..%2f..%2fdata%2ffacts.csv")]
    [InlineData("/doc-van-ban/..%2f..%2fetc%2fpasswd")]
    public async Task An_address_does_not_climb_out_of_the_site(string path)
    {
        // Raw, since a client would tidy the address itself.
        var at = new Uri(site.Address);
        using var client = new TcpClient(at.Host, at.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {at.Authority}\r\nCookie: {site.SessionCookie}\r\nConnection: close\r\n\r\n"), Cancel);
        using var reader = new StreamReader(stream);
        var status = (await reader.ReadLineAsync(Cancel))!.Split(' ')[1];

        status.ShouldBeOneOf("404", "400");
        (await reader.ReadToEndAsync(Cancel)).ShouldNotContain("root:");
    }
}

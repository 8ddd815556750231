using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using LaBan.App.Shell;
using LaBan.App.Tests.Fixtures;
using LaBan.App.Tests.Identity;
using Microsoft.AspNetCore.Builder;

namespace LaBan.App.Tests.Cli;

/// <summary>The site opened to other machines: over TLS, behind a proxy, and not otherwise.</summary>
public sealed partial class BindingTests(EmptySiteFixture site) : IClassFixture<EmptySiteFixture>
{
    private const string Name = "ke-hoach.tinh.example";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Chỉ mở ra máy khác qua TLS", "--address", "0.0.0.0")]
    [InlineData("Chỉ mở ra máy khác qua TLS", "--address", "0.0.0.0", "--host", Name)]
    [InlineData("không phải địa chỉ mạng", "--address", "ke-hoach")]
    [InlineData("không phải địa chỉ mạng", "--behind-proxy", "nginx", "--host", Name)]
    [InlineData("Cho biết tên người đọc gõ", "--behind-proxy", "127.0.0.1")]
    [InlineData("Không đọc được chứng thư", "--certificate", "/khong/co.pem", "--host", Name)]
    public async Task What_would_show_the_site_in_the_clear_or_to_nobody_is_refused_in_one_sentence(string because, params string[] options)
    {
        var (code, _, error) = await LabanProcess.Run(new(StringComparer.Ordinal) { ["LABAN_DATABASE"] = "Host=127.0.0.1;Port=1" }, ["serve", .. options]);

        code.ShouldBe(1);
        error.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain(because);
    }

    [Fact]
    public async Task Over_TLS_the_browser_is_told_to_stay_there_and_cookies_travel_nowhere_else()
    {
        using var certificate = SelfSigned();
        await using var served = Site.Build(site.Database, new Binding(IPAddress.Loopback, 0) { Certificates = [certificate], Hosts = [Name] });
        await served.StartAsync(Cancel);
        using var client = Client(served, certificate);

        using var page = await client.GetAsync("/dang-nhap", Cancel);
        client.DefaultRequestHeaders.Host = "noi-khac.example";
        using var elsewhere = await client.GetAsync("/dang-nhap", Cancel);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Headers.GetValues("Strict-Transport-Security").Single().ShouldBe("max-age=31536000");
        page.Headers.GetValues("Set-Cookie").ShouldAllBe(c => c.Contains("; secure", StringComparison.OrdinalIgnoreCase));
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Behind_a_proxy_the_readers_own_address_is_written_down()
    {
        await using var served = Site.Build(site.Database, new Binding(IPAddress.Loopback, 0) { Proxies = [IPAddress.Loopback], Hosts = [Name] });
        await served.StartAsync(Cancel);
        using var client = Client(served);

        await FailToSignIn(client, "qua-may-chuyen", "203.0.113.9");

        (await site.Recorded("sign-in.refused")).First(r => r.Subject == "qua-may-chuyen").Address.ShouldBe("203.0.113.9");
    }

    [Fact]
    public async Task What_anybody_else_says_of_their_address_is_not_believed()
    {
        using var client = new HttpClient { BaseAddress = new(site.Address) };

        await FailToSignIn(client, "tu-khai", "203.0.113.9");

        (await site.Recorded("sign-in.refused")).First(r => r.Subject == "tu-khai").Address.ShouldBe("127.0.0.1");
    }

    [Fact]
    public async Task Behind_a_proxy_nobody_comes_in_past_it()
    {
        await using var served = Site.Build(site.Database, new Binding(IPAddress.Loopback, 0) { Proxies = [IPAddress.Parse("10.9.9.9")], Hosts = [Name] });
        await served.StartAsync(Cancel);
        using var client = Client(served);

        (await client.GetAsync("/", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task FailToSignIn(HttpClient client, string name, string claimed)
    {
        client.DefaultRequestHeaders.Add("X-Forwarded-For", claimed);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var page = await client.GetAsync("/dang-nhap", Cancel);
        var token = TokenField().Match(await page.Content.ReadAsStringAsync(Cancel)).Groups[1].Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/dang-nhap/vao")
        {
            Content = new FormUrlEncodedContent([new("ten", name), new("matKhau", "sai"), new("__RequestVerificationToken", token)]),
        };
        if (page.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            request.Headers.Add("Cookie", cookies.First().Split(';')[0]);
        }

        using var answer = await client.SendAsync(request, Cancel);
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Found, HttpStatusCode.OK);
    }

    private static HttpClient Client(WebApplication served, X509Certificate2? trusted = null)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => trusted is not null && shown?.GetCertHashString() == trusted.GetCertHashString();
        var client = new HttpClient(handler) { BaseAddress = new(served.Urls.Single()) };
        client.DefaultRequestHeaders.Host = Name;
        return client;
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=" + Name, key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}

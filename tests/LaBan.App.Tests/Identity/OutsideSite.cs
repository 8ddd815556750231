using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using LaBan.App.Identity.Outside;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;

namespace LaBan.App.Tests.Identity;

/// <summary>A site with a provider to sign in by: a real one, in a process of its own (tests/oidc).</summary>
public sealed class OutsideSite(TestDatabases databases) : SiteFixture(databases)
{
    private static readonly string Folder = Path.Combine(Clone.Root!, "tests/oidc");

    private Process? _provider;

    /// <summary>Why there is no provider on this machine; null where there is one.</summary>
    public string? Missing { get; private set; }

    public string Issuer { get; private set; } = "http://127.0.0.1:1";

    protected override bool HasSample => false;

    public override async ValueTask InitializeAsync()
    {
        await StartProvider();
        await base.InitializeAsync();
        await this.Execute("insert into organisations (code, name_vi, kind, position) values ('van-phong', 'Văn phòng', 0, 1), ('so-a', 'Sở A', 1, 2)");
    }

    /// <summary>Who signs in at the provider from now on; nobody refuses.</summary>
    public async Task Be(object? who)
    {
        using var answer = await Client.PostAsync(new Uri(Issuer + "/be"), JsonContent.Create(who));
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    public override async ValueTask DisposeAsync()
    {
        _provider?.Kill();
        _provider?.Dispose();
        await base.DisposeAsync();
    }

    protected override WebApplication Build(Database database) =>
        Site.Build(database, Binding.Loopback(0), s => s.AddOutsideSignIn(new(Issuer, "laban", "for-tests", "Cổng đăng nhập tỉnh")));

    private async Task StartProvider()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            Missing = "tests/oidc is not installed: npm ci --prefix tests/oidc";
            return;
        }

        try
        {
            _provider = Process.Start(new ProcessStartInfo("node", ["provider.mjs"]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true });
            Issuer = await _provider!.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(90)) ?? throw new InvalidOperationException(await _provider.StandardError.ReadToEndAsync());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Missing = "no node on this machine";
        }
    }
}

/// <summary>A browser that follows where it is sent, to the provider and back.</summary>
internal sealed class Traveller : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly Uri _site;

    public Traveller(string site) => _site = new(site);

    /// <summary>Goes on from an address of the site until it is shown a page; gives that page's address.</summary>
    public async Task<string> Follow(string path)
    {
        var at = new Uri(_site, path);
        for (var step = 0; step < 20; step++)
        {
            using var answer = await _client.GetAsync(at);
            if (answer.Headers.Location is not { } next)
            {
                return at.PathAndQuery;
            }

            at = new Uri(at, next);
        }

        throw new InvalidOperationException("led around in circles");
    }

    public void Dispose() => _client.Dispose();
}

using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Benchmarks.Pages;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Builder;

namespace LaBan.App.Tests.Fixtures;

/// <summary>
/// The site as it is served, on a free port of this machine over a database of its own: one for each test class that asks
/// for it (<c>IClassFixture&lt;SiteFixture&gt;</c>). Holds the sample province; <see cref="EmptySiteFixture"/> holds nothing.
/// </summary>
public class SiteFixture(TestDatabases databases) : IAsyncLifetime
{
    private WebApplication? _site;
    private Database? _database;

    /// <summary>Follows no redirects, so that a test sees them.</summary>
    public HttpClient Client { get; protected set; } = null!;

    /// <summary>The cookie of whoever <see cref="Client"/> is signed in as; null for nobody.</summary>
    public string? SessionCookie { get; protected set; }

    public Database Database => _database!;

    public IServiceProvider Services => _site!.Services;

    /// <summary>Such as <c>http://127.0.0.1:40123</c>.</summary>
    public string Address => _site!.Urls.Single();

    protected virtual bool HasSample => true;

    /// <summary>How the site is put together; another way for a site of another kind.</summary>
    protected virtual WebApplication Build(Database database) => Site.Build(database, "http://127.0.0.1:0");

    public virtual async ValueTask InitializeAsync()
    {
        _database = await databases.Create(HasSample);
        _site = Build(_database);
        await _site.StartAsync();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(Address),
        };
    }

    public virtual async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        _database?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Asks for a page and reads it as a browser without scripts would.</summary>
    public async Task<IHtmlDocument> Open(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await Client.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        var page = new HtmlParser().ParseDocument(text);
        answer.StatusCode.ShouldBe(expected, $"{path}: {page.QuerySelector("main")?.TextContent ?? text}");
        return page;
    }

    /// <summary>How many times answering a path goes to the database, once everything is warm.</summary>
    public async Task<int> RoundTripsOf(string path)
    {
        await Open(path);
        using var count = new RoundTrips(Database);
        await Open(path);
        return count.Count;
    }
}

/// <summary>The same site, its visitor signed in as an analyst of the province's office.</summary>
public class OfficeSiteFixture(TestDatabases databases) : SiteFixture(databases)
{
    public PersonOfTest Analyst { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Analyst = await PersonOfTest.SignedIn(this, Role.Analyst);
        Client.Dispose();
        (Client, SessionCookie) = (Analyst.Client, Analyst.Cookie);
    }
}

/// <summary>The same site before anything was imported.</summary>
public sealed class EmptySiteFixture(TestDatabases databases) : SiteFixture(databases)
{
    protected override bool HasSample => false;
}

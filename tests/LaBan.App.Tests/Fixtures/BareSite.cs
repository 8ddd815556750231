using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace LaBan.App.Tests.Fixtures;

/// <summary>The shell alone, over HTTP: no module's pages, no database, a front end of two files.</summary>
public sealed class BareSite : IAsyncDisposable
{
    private const string Manifest = """
        {
          "src/fonts/figures-400-normal.woff2": { "file": "figures-400-normal.ab12.woff2", "src": "src/fonts/figures-400-normal.woff2" },
          "src/main.ts": { "file": "main.cd34.js", "isEntry": true, "css": ["main.ef56.css"], "assets": ["figures-400-normal.ab12.woff2"] }
        }
        """;

    private readonly WebApplication _app;
    private readonly string _webRoot;

    private BareSite(WebApplication app, string webRoot)
    {
        _app = app;
        _webRoot = webRoot;
    }

    public static async Task<BareSite> Start(string environment = "Production")
    {
        var webRoot = Directory.CreateTempSubdirectory("laban-web-").FullName;
        Directory.CreateDirectory(Path.Combine(webRoot, "assets"));
        await File.WriteAllTextAsync(Path.Combine(webRoot, "assets/manifest.json"), Manifest);
        await File.WriteAllTextAsync(Path.Combine(webRoot, "assets/main.ef56.css"), "body{margin:0}");
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(ShellModule).Assembly.GetName().Name,
            EnvironmentName = environment,
            WebRootPath = webRoot,
        });
        builder.WebHost.UseTestServer();
        builder.Services.AddShell();
        var app = builder.Build();
        app.UseShell();
        app.MapShell();
        app.MapGet("/hong", string () => throw new InvalidOperationException("broken")).Public();
        app.MapGet("/sai", () => Results.StatusCode(400)).Public();
        await app.StartAsync();
        return new(app, webRoot);
    }

    public async Task<HttpResponseMessage> Get(string path, string? cookie = null, string? accepts = null)
    {
        using var client = _app.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        if (accepts is not null)
        {
            request.Headers.Add("Accept-Encoding", accepts);
        }

        return await client.SendAsync(request);
    }

    public async Task<string> Text(string path, string? cookie = null)
    {
        using var answer = await Get(path, cookie);
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<IHtmlDocument> Open(string path, string? cookie = null) =>
        new HtmlParser().ParseDocument(await Text(path, cookie));

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_webRoot, recursive: true);
    }
}

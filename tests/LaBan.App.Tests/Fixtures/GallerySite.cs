using LaBan.App.Shell;
using LaBan.App.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace LaBan.App.Tests.Fixtures;

/// <summary>The gallery of components with the built front end, on a free port of this machine.</summary>
public sealed class GallerySite : IAsyncLifetime
{
    private WebApplication _app = null!;

    public string Gallery => _app.Urls.Single() + "/_gallery";

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(ShellModule).Assembly.GetName().Name,
            EnvironmentName = "Development",
            ContentRootPath = Path.Combine(Clone.Root!, "src/LaBan.App"),
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddShell();
        _app = builder.Build();
        _app.UseShell();
        _app.MapShell();
        await _app.StartAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

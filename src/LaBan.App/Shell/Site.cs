using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.App.Storage.Embedded;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Console;

namespace LaBan.App.Shell;

/// <summary>Puts the site together: services, modules, routes. Tests start the very same site.</summary>
public static class Site
{
    /// <summary>The site on this machine alone, as tests start it: on an address such as <c>http://127.0.0.1:0</c>.</summary>
    public static WebApplication Build(Database database, string address) => Build(database, Binding.Loopback(new Uri(address).Port));

    /// <param name="more">What the command adds, such as an outside provider to sign in by.</param>
    public static WebApplication Build(Database database, Binding binding, Action<IServiceCollection>? more = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = ContentRoot,
            ApplicationName = typeof(Site).Assembly.GetName().Name,
        });
        builder.Bind(binding);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // A failed page shows the trace id of its request; with scopes the log shows it too.
        builder.Services.Configure<SimpleConsoleFormatterOptions>(o => o.IncludeScopes = true);
        AddServices(builder.Services, database);
        more?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseBinding(binding);
        app.UseShell();
        app.UseCurrentData();
        app.MapShell();
        app.MapModules();
        return app;
    }

    /// <summary>Everything below the web: what commands without a site use as well.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, Database database)
    {
        services.AddSingleton(database);
        services.AddSingleton(database.Source);
        services.AddSingleton(TimeProvider.System);
        services.AddScoped(_ => Actor.Program("laban"));
        services.AddScoped<AuditTrail>();
        services.AddScoped<Sessions>();
        services.AddDbContext<LabanContext>(o => o.UseNpgsql(database.Source));
        services.AddModules();
        return services;
    }

    private static void AddServices(IServiceCollection services, Database database)
    {
        services.AddStorage(database);
        services.AddCurrentData();
        services.AddShell();
        services.AddSharedKeys();
        services.AddHostedService<DatabaseWatch>();
        services.AddHostedServices();
    }

    private static string ContentRoot => Clone.Root is { } clone && Directory.Exists(Path.Combine(clone, "src/LaBan.App/wwwroot"))
        ? Path.Combine(clone, "src/LaBan.App")
        : AppContext.BaseDirectory;
}

/// <summary>Restarts the private database should it die while the site runs.</summary>
public sealed class DatabaseWatch(Database database) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2));
        while (database.Embedded is { } embedded && await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (await Task.Run(embedded.EnsureRunning, stoppingToken))
            {
                // Connections to the dead server would fail one request each.
                database.Source.Clear();
            }
        }
    }
}

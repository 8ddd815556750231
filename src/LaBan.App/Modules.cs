using LaBan.App.Analysis;
using LaBan.App.Exchange;
using LaBan.App.Observations;

namespace LaBan.App;

/// <summary>The modules of the system, one line each.</summary>
public static class Modules
{
    public static void AddModules(this IServiceCollection services)
    {
        services.AddExchange();
        services.AddObservations();
        services.AddAnalysis();
    }

    public static void MapModules(this WebApplication app)
    {
        _ = app;
    }
}

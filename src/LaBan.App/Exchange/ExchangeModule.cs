using LaBan.App.Exchange.Export;
using LaBan.App.Exchange.Generate.Rounds;
using LaBan.App.Exchange.Import;
using LaBan.App.Storage;

namespace LaBan.App.Exchange;

/// <summary>Data files in and out, and simulated provinces for measuring.</summary>
public static class ExchangeModule
{
    public static void AddExchange(this IServiceCollection services)
    {
        services.AddScoped<ImportRun>();
        services.AddScoped<ExportRun>();
        services.AddScoped<SimulateRounds>();
        services.AddSingleton<ReferenceCache>();
    }
}

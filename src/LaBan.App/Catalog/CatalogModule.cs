namespace LaBan.App.Catalog;

/// <summary>The catalogue of indicators and the page of each.</summary>
public static class CatalogModule
{
    public static void AddCatalog(this IServiceCollection services)
    {
        services.AddScoped<CatalogReader>();
        services.AddScoped<IndicatorReader>();
        services.AddScoped<IndicatorFinding>();
        services.AddScoped<IndicatorChart>();
        services.AddScoped<IndicatorFile>();
    }

    public static void MapCatalog(this WebApplication app) => app.MapIndicatorFiles();
}

namespace LaBan.App.Quality;

/// <summary>What somebody has to clear up before the figures can be relied on.</summary>
public static class QualityModule
{
    public static void AddQuality(this IServiceCollection services)
    {
        services.AddScoped<QualityReader>();
        services.AddSingleton<QualityCache>();
    }
}

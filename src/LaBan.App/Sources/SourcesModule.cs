namespace LaBan.App.Sources;

/// <summary>The documents behind the figures, and what each of them states.</summary>
public static class SourcesModule
{
    public static void AddSources(this IServiceCollection services) => services.AddScoped<SourceReader>();

    public static void MapSources(this WebApplication app) => app.MapSourceFiles();
}

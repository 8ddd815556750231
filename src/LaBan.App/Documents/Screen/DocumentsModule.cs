namespace LaBan.App.Documents.Screen;

/// <summary>Reading received documents on screen.</summary>
public static class DocumentsModule
{
    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<DocumentShelf>();
        services.AddSingleton<Readers>();
        services.AddScoped<SavedDocuments>();
        services.AddScoped<IndicatorNames>();
        services.AddScoped<DocumentDesk>();
    }

    public static void MapDocuments(this WebApplication app) => app.MapDocumentFiles();
}

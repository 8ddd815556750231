using LaBan.App.Documents.Adopt;
using LaBan.App.Documents.Review;

namespace LaBan.App.Documents.Screen;

/// <summary>Reading and checking documents on screen.</summary>
public static class DocumentsModule
{
    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<DocumentShelf>();
        services.AddSingleton<Readers>();
        services.AddScoped<SavedDocuments>();
        services.AddScoped<IndicatorNames>();
        services.AddScoped<DocumentDesk>();
        services.AddScoped<OwnShelf>();
        services.AddScoped<Drafts>();
        services.AddScoped<Suppressions>();
        services.AddScoped<ReviewDesk>();
        services.AddScoped<Decide>();
        services.AddScoped<Adopt.Adopt>();
    }

    public static void MapDocuments(this WebApplication app)
    {
        app.MapDocumentFiles();
        app.MapReview();
    }
}

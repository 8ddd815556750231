using LaBan.App.Analysis;
using LaBan.App.Audit;
using LaBan.App.Catalog;
using LaBan.App.Collection;
using LaBan.App.Collection.Reminders;
using LaBan.App.Documents.Screen;
using LaBan.App.Exchange;
using LaBan.App.Identity;
using LaBan.App.Mail;
using LaBan.App.Observations;
using LaBan.App.Overview;
using LaBan.App.Plans;
using LaBan.App.Quality;
using LaBan.App.Reports;
using LaBan.App.Sources;

namespace LaBan.App;

/// <summary>The modules of the system, one line each.</summary>
public static class Modules
{
    public static void AddModules(this IServiceCollection services)
    {
        services.AddIdentity();
        services.AddAudit();
        services.AddMail();
        services.AddReminders();
        services.AddExchange();
        services.AddCollection();
        services.AddObservations();
        services.AddAnalysis();
        services.AddCatalog();
        services.AddOverview();
        services.AddReports();
        services.AddPlans();
        services.AddSources();
        services.AddQuality();
        services.AddDocuments();
    }

    /// <summary>What runs beside the pages while the site is up.</summary>
    public static void AddHostedServices(this IServiceCollection services) => services.AddHostedService<CollectionClock>();

    public static void MapModules(this WebApplication app)
    {
        app.MapIdentity();
        app.MapAudit();
        app.MapReports();
        app.MapCatalog();
        app.MapPlans();
        app.MapSources();
        app.MapOverview();
        app.MapDocuments();
        app.MapCollection();
    }
}

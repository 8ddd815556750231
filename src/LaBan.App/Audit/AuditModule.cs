using LaBan.App.Audit.Records;

namespace LaBan.App.Audit;

/// <summary>The record of who did what: looked at, exported, proved whole.</summary>
public static class AuditModule
{
    public static void AddAudit(this IServiceCollection services)
    {
        services.AddScoped<AuditChain>();
        services.AddScoped<AuditReader>();
        services.AddScoped<AuditExport>();
    }

    public static void MapAudit(this WebApplication app) => app.MapAuditFiles();
}

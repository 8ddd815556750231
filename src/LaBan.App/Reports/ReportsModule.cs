using LaBan.App.Reports.HalfYear;

namespace LaBan.App.Reports;

/// <summary>Reports composed from the figures.</summary>
public static class ReportsModule
{
    public static void AddReports(this IServiceCollection services) => services.AddScoped<HalfYearComposer>();

    public static void MapReports(this WebApplication app) => app.MapHalfYearReport();
}

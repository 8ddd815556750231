namespace LaBan.App.Analysis;

/// <summary>Plans held against figures.</summary>
public static class AnalysisModule
{
    public static void AddAnalysis(this IServiceCollection services) => services.AddScoped<PlanReviewer>();
}

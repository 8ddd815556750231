namespace LaBan.App.Plans;

/// <summary>Plans, what they promise, who decided it, and how far it came.</summary>
public static class PlansModule
{
    public static void AddPlans(this IServiceCollection services) => services.AddScoped<PlanReader>();

    public static void MapPlans(this WebApplication app) => app.MapPlanFiles();
}

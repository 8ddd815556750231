namespace LaBan.App.Observations;

/// <summary>Figures as they were known on a day.</summary>
public static class ObservationsModule
{
    public static void AddObservations(this IServiceCollection services)
    {
        services.AddScoped<FigureReader>();
        services.AddScoped<LatestFigures>();
    }
}

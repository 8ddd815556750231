namespace LaBan.App.Collection.Reminders;

/// <summary>Letters that remind people of what is theirs to do.</summary>
public static class RemindersModule
{
    public static void AddReminders(this IServiceCollection services)
    {
        services.AddScoped<DueReminders>();
        services.AddScoped<SendReminders>();
    }
}

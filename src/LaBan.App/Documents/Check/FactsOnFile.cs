using LaBan.App.Observations;
using LaBan.App.Shell;
using LaBan.App.Storage;

namespace LaBan.App.Documents.Check;

/// <summary>Opens the database for a command that checks against the facts. Apart, so that a check without them loads none of it.</summary>
internal static class FactsOnFile
{
    /// <summary>The facts as known on a day, today's without one.</summary>
    public static async Task<FactBook?> Load(DateOnly? asOf, CancellationToken cancel)
    {
        using var database = Database.Open();
        await new Migrator(database.Source).Run(cancel);
        await using var services = new ServiceCollection().AddStorage(database).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var data = await ReferenceData.Load(scope.ServiceProvider.GetRequiredService<LabanContext>(), cancel);
        return await FactBook.Load(data, scope.ServiceProvider.GetRequiredService<FigureReader>(), asOf ?? TimeProvider.System.InVietnam(), cancel);
    }
}

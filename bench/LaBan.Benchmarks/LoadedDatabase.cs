using LaBan.App.Exchange.Import;
using LaBan.App.Shell;
using LaBan.App.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.Benchmarks;

/// <summary>Fills a database the way the program does.</summary>
internal static class LoadedDatabase
{
    public static async Task LoadSample(this Database database, CancellationToken cancel)
    {
        await using var services = Services(database);
        await SampleProvince.LoadIfEmpty(services, withRounds: false, cancel);
    }

    /// <summary>Imports a folder; a refusal is a bug of the benchmark.</summary>
    public static async Task Load(this Database database, string folder, CancellationToken cancel)
    {
        await using var services = Services(database);
        await using var scope = services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<ImportRun>().Run(new(folder, DryRun: false, "bench"), cancel);
        if (!report.Saved)
        {
            throw new InvalidOperationException($"The import was refused: {report.Refusals[0]}");
        }
    }

    private static ServiceProvider Services(Database database) =>
        new ServiceCollection().AddLogging().AddStorage(database).BuildServiceProvider();
}

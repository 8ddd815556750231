using LaBan.App.Exchange.Generate.Rounds;
using LaBan.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Import;

/// <summary>The province that comes with the program, loaded into an empty database on first start.</summary>
public static class SampleProvince
{
    public static string Folder => Path.Combine(Clone.Root ?? AppContext.BaseDirectory, "data");

    /// <param name="withRounds">Makes up the rounds of its past as well.</param>
    public static async Task LoadIfEmpty(IServiceProvider services, bool withRounds, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LabanContext>();
        if (await db.Areas.AnyAsync(cancel) || !Directory.Exists(Folder))
        {
            return;
        }

        var report = await scope.ServiceProvider.GetRequiredService<ImportRun>().Run(new(Folder, DryRun: false, "laban"), cancel);
        if (!report.IsAccepted)
        {
            throw new StartException(
                "Tỉnh mẫu không nạp được: " + ImportPrinter.Sentence(report.Refusals[0], english: false),
                "The sample province cannot be loaded: " + ImportPrinter.Sentence(report.Refusals[0], english: true));
        }

        if (withRounds)
        {
            await scope.ServiceProvider.GetRequiredService<SimulateRounds>().Run(SimulateRounds.UsualSeed, cancel);
        }
    }
}

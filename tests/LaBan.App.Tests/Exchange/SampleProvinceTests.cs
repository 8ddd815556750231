using LaBan.App.Exchange.Export;
using LaBan.App.Exchange.Import;
using LaBan.App.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Exchange;

public sealed class SampleProvinceTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task What_was_imported_is_exported_the_same_and_imports_again_without_a_change()
    {
        var folder = Directory.CreateTempSubdirectory("laban-export-").FullName;
        await using var scope = site.Services.CreateAsyncScope();

        var written = await scope.ServiceProvider.GetRequiredService<ExportRun>().Run(new(folder, AsOf: null), CancellationToken.None);
        var again = await scope.ServiceProvider.GetRequiredService<ImportRun>().Run(new(folder, DryRun: true, "test"), CancellationToken.None);

        var published = File.ReadLines(Path.Combine(folder, "facts.csv")).Skip(1).Count(line => line.EndsWith(','));
        published.ShouldBe(1089, "figures that are not marked simulated");
        written.ShouldContain(("targets.csv", 270L));
        again.Refusals.ShouldBeEmpty();
        again.Files.Sum(f => f.Added + f.Changed).ShouldBe(0);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task An_export_as_of_a_day_holds_only_what_was_known_then()
    {
        var folder = Directory.CreateTempSubdirectory("laban-export-").FullName;
        await using var scope = site.Services.CreateAsyncScope();

        await scope.ServiceProvider.GetRequiredService<ExportRun>().Run(new(folder, new DateOnly(2021, 8, 31)), CancellationToken.None);

        var facts = await File.ReadAllLinesAsync(Path.Combine(folder, "facts.csv"), TestContext.Current.CancellationToken);
        facts.Length.ShouldBe(382);
        facts.Skip(1).ShouldAllBe(line => line.Contains(",004,2021-08-15,"));
        Directory.Delete(folder, recursive: true);
    }
}

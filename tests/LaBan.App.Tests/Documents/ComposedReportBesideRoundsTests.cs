using LaBan.App.Exchange.Generate.Rounds;
using LaBan.App.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Documents;

/// <summary>A report of the province rests on what was published; the simulated rounds beside it change no word of it.</summary>
public sealed class ComposedReportBesideRoundsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly (int Year, DateOnly AsOf)[] Reports = [(2023, new(2026, 11, 1)), (2024, new(2024, 7, 10)), (2024, new(2026, 11, 1))];

    [Fact]
    public async Task Reports_say_the_same_with_simulated_rounds_on_file_and_the_check_finds_nothing_in_them()
    {
        var before = new List<ComposedReport>();
        foreach (var (year, asOf) in Reports)
        {
            before.Add(await ComposedReport.Of(site, year, asOf));
        }

        await using (var scope = site.Services.CreateAsyncScope())
        {
            (await scope.ServiceProvider.GetRequiredService<SimulateRounds>().Run(SimulateRounds.UsualSeed, TestContext.Current.CancellationToken)).Cells.ShouldBeGreaterThan(5_000);
        }

        foreach (var ((year, asOf), then) in Reports.Zip(before))
        {
            var now = await ComposedReport.Of(site, year, asOf);

            now.Text.ShouldBe(then.Text);
            now.Result.Findings.Select(f => $"{f.Rule.Id} {f.Message} {f.Arithmetic}").ShouldBeEmpty();
            now.Result.Coverage.ShouldBe(then.Result.Coverage);
            now.Result.Coverage.Confirmed.ShouldBe(now.Result.Coverage.Checked);
        }
    }
}

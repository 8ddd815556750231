using LaBan.App.Exchange.Generate.Rounds;
using LaBan.App.Exchange.Import;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Office.Csv;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Observations;

/// <summary>Simulated months beside the published figures of the sample: seen where they stand, and nowhere else.</summary>
public sealed class SimulatedFiguresTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Indicator = "/chi-tieu/output.services.value";

    private static readonly string[] OfPublished =
    [
        "/", "/?plan=2024&period=2024-H1", "/?plan=2023&period=2023-H1", "/?plan=2021-2025", "/chi-tieu",
        "/ke-hoach", "/ke-hoach/2023", "/ke-hoach/2024", "/ke-hoach/2021-2025", "/ke-hoach/2026-2030", "/chat-luong", "/nguon-so-lieu/002", "/chi-tieu/output.services.growth",
    ];

    [Fact]
    public async Task Pages_of_published_figures_say_the_same_as_before_and_carry_no_notice()
    {
        var before = await Read();

        await using (var scope = site.Services.CreateAsyncScope())
        {
            (await scope.ServiceProvider.GetRequiredService<SimulateRounds>().Run(SimulateRounds.UsualSeed, TestContext.Current.CancellationToken)).Rounds.ShouldBeGreaterThan(300);
        }

        var after = await Read();
        after.Where(page => page.Value != before[page.Key]).Select(page => page.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_of_the_indicator_shows_them_apart_under_a_notice()
    {
        await ImportMonths();

        var page = await site.Open(Indicator);

        page.QuerySelectorAll(".simulated").ShouldHaveSingleItem().ParentElement!.Id.ShouldBe("mo-phong");
        page.QuerySelectorAll("#mo-phong tbody tr").Select(r => string.Join(" ", r.QuerySelectorAll(".fig-num").Select(f => f.TextContent)))
            .ShouldBe(["231.010", "20.150", "18.020"]);
        page.QuerySelector("#so-lieu tbody")!.TextContent.ShouldNotContain("18.020");
    }

    [Fact]
    public async Task Their_document_says_so_and_its_files_have_a_column_for_it()
    {
        await ImportMonths();

        (await site.Open("/nguon-so-lieu/SIM")).QuerySelectorAll(".simulated").ShouldHaveSingleItem();
        (await Column("/nguon-so-lieu/SIM.csv")).ShouldBe(["có", "có", "có"]);
        (await Column(Indicator + ".csv")).Count(c => c == "có").ShouldBe(3);
        (await site.Client.GetStringAsync("/nguon-so-lieu/002.csv", TestContext.Current.CancellationToken)).ShouldNotContain("Mô phỏng");
    }

    private async Task<List<string>> Column(string file)
    {
        using var table = CsvTable.Read(await site.Client.GetStreamAsync(file), file);
        return [.. table.Rows().Select(r => r["Mô phỏng"])];
    }

    private async Task<Dictionary<string, string>> Read()
    {
        var pages = new Dictionary<string, string>();
        foreach (var path in OfPublished)
        {
            var page = await site.Open(path);
            page.QuerySelectorAll(".simulated").ShouldBeEmpty(path);
            pages[path] = page.QuerySelector("main")!.TextContent;
        }

        return pages;
    }

    private async Task ImportMonths()
    {
        var folder = Directory.CreateTempSubdirectory("laban-months-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "sources.csv"), "source_id,type,issuer,date,subject\nSIM,Mô phỏng,LaBàn,,Số liệu tháng mô phỏng\n");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "facts.csv"),
            "indicator_code,area,period,measure,value,unit,qualifier,source_doc,as_of,simulated\n"
            + "output.services.value,BG,2024-M07,value,18020,tỷ đồng,actual,SIM,2024-08-20,1\n"
            + "output.services.value,BG,2024-M08,value,20150,tỷ đồng,actual,SIM,2024-09-20,1\n"
            + "output.services.value,BG,2024-12M,value,231010,tỷ đồng,actual,SIM,2025-01-20,1\n");
        await using var scope = site.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<ImportRun>().Run(new(folder.FullName, DryRun: false, "test"), CancellationToken.None))
            .IsAccepted.ShouldBeTrue();
        folder.Delete(recursive: true);
    }
}

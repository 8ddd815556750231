using LaBan.App.Exchange.Import;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Collection.Door;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Exchange;

public sealed class DoorRulesImportTests(TestDatabases databases)
{
    private const string Head = "code,kind,severity,parameters,sort,name_vi,message_vi,enabled\n";

    [Fact]
    public async Task The_sample_comes_with_rules_that_all_can_be_used()
    {
        using var database = await databases.Create(withSample: true);
        await using var services = Services(database);

        var rules = await services.GetRequiredService<LabanContext>().DoorRules.OrderBy(r => r.Position).ToListAsync(TestContext.Current.CancellationToken);

        rules.Select(r => r.Code).ShouldBe(Enumerable.Range(1, 18).Select(n => $"R{n:00}"));
        rules.Select(r => r.Flaw()).ShouldAllBe(flaw => flaw == null);
        rules.Select(r => r.Kind).Distinct().Count().ShouldBe(Enum.GetValues<DoorKind>().Length);
    }

    [Fact]
    public async Task A_changed_row_changes_the_rule()
    {
        using var database = await databases.Create(withSample: true);
        await using var services = Services(database);

        (await Import(services, "R03,range,warn,low=0; high=100,share,Tỷ lệ,ngoài {low} đến {high},0\n")).IsAccepted.ShouldBeTrue();

        var rule = await services.GetRequiredService<LabanContext>().DoorRules.SingleAsync(r => r.Code == "R03", TestContext.Current.CancellationToken);
        (rule.Severity, rule.Enabled, rule.MessageVi).ShouldBe((DoorSeverity.Warn, false, "ngoài {low} đến {high}"));
    }

    [Theory]
    [InlineData("R99,range,warn,least=0,share,Tỷ lệ,câu,1\n", "parameters")]
    [InlineData("R99,range,warn,low=0,share,Tỷ lệ,ngoài {years},1\n", "message_vi")]
    [InlineData("R99,guess,warn,low=0,share,Tỷ lệ,câu,1\n", "kind")]
    [InlineData("R99,range,warn,low=0,share,Tỷ lệ,câu,1\nR99,whole,warn,,share,Tỷ lệ,câu,1\n", "code")]
    public async Task A_rule_that_cannot_be_used_is_refused_at_its_cell(string rows, string column)
    {
        using var database = await databases.Create(withSample: true);
        await using var services = Services(database);

        (await Import(services, rows)).Refusals.ShouldHaveSingleItem().Column.ShouldBe(column);
    }

    [Fact]
    public async Task What_was_set_on_the_page_of_a_rule_stays_and_is_named_until_the_files_are_told_to_win()
    {
        using var database = await databases.Create(withSample: true);
        await using var services = Services(database);
        await database.Source.CreateCommand("update door_rules set enabled = false, set_by = 'Trần Thị Bình', set_at = '2026-11-12 02:00Z' where code = 'R03'").ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        const string rows = "R03,range,warn,low=0; high=100,share,Tỷ lệ,ngoài {low} đến {high},1\n";

        var report = await Import(services, rows);

        (report.IsAccepted, report.Files.Single().Kept, (await Rule(services)).Enabled).ShouldBe((true, 1, false));
        var sentence = ImportPrinter.Sentence(report.Kept.ShouldHaveSingleItem()).Vi;
        sentence.ShouldBe("door-rules.csv, dòng 2: «R03» đã sửa trên trang ngày 12/11/2026 (Trần Thị Bình), giữ như trên trang; muốn lấy theo tệp thì nạp lại với --overwrite.");

        (await Import(services, rows, overwrites: true)).Files.Single().Changed.ShouldBe(1);
        (await Rule(services)).Enabled.ShouldBeTrue();
        (await Import(services, rows)).Files.Single().Unchanged.ShouldBe(1, "the page set nothing since");
    }

    private static async Task<DoorRule> Rule(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LabanContext>().DoorRules.SingleAsync(r => r.Code == "R03", TestContext.Current.CancellationToken);
    }

    private static ServiceProvider Services(Database database) => new ServiceCollection().AddLogging().AddStorage(database).BuildServiceProvider();

    private static async Task<ImportReport> Import(ServiceProvider services, string rows, bool overwrites = false)
    {
        await using var scope = services.CreateAsyncScope();
        var folder = Directory.CreateTempSubdirectory("laban-rules-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "door-rules.csv"), Head + rows);
        var report = await scope.ServiceProvider.GetRequiredService<ImportRun>()
            .Run(new(folder.FullName, DryRun: false, "test") { Overwrites = overwrites }, CancellationToken.None);
        folder.Delete(recursive: true);
        return report;
    }
}

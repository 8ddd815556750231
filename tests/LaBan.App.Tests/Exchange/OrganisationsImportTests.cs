using LaBan.App.Exchange.Export;
using LaBan.App.Exchange.Import;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Exchange;

/// <summary>Organisations come in as a file, under the rules that the pages keep too.</summary>
public sealed class OrganisationsImportTests(TestDatabases databases) : IAsyncLifetime
{
    private const string Head = "code,name_vi,kind,area,valid_from,valid_to,successors,former_names\n";

    private readonly DataFolderOfTest _folder = new();
    private Database _database = null!;
    private ServiceProvider _services = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await databases.Create(withSample: false);
        _services = new ServiceCollection().AddLogging().AddStorage(_database).BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Former_names_come_in_and_go_out_the_same()
    {
        (await Import("so-a,Sở A,department,,,,,2025-02-28 Sở Cũ|2019-12-31 Ban Cũ\n")).Refusals.ShouldBeEmpty();

        (await Stored("so-a")).FormerNames.OrderBy(n => n.ValidTo).Select(n => (n.NameVi, n.ValidTo))
            .ShouldBe([("Ban Cũ", new DateOnly(2019, 12, 31)), ("Sở Cũ", new DateOnly(2025, 2, 28))]);
        await using (var scope = _services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<ExportRun>().Run(new(_folder.Path, null), TestContext.Current.CancellationToken);
        }

        (await Import(null)).Files.Single(f => f.File == "organisations.csv").Unchanged.ShouldBe(1);
    }

    [Theory]
    [InlineData("Sở A,Sở A,department,,,,,\n", "code", "Mã gồm")]
    [InlineData("ubnd-a,Ủy ban A,local,,,,,\n", "area", "Chọn địa bàn")]
    [InlineData("so-a,Sở A,department,,2025-01-01,2024-01-01,,\n", "valid_to", "Ngày cuối đứng trước")]
    [InlineData("so-a,Sở A,department,,,,,2025 Sở Cũ\n", "former_names", "không phải tên cũ")]
    [InlineData("so-a,Sở A,department,,,2024-12-31,so-b,\nso-b,Sở B,department,,2025-02-01,,,\n", "successors", "bắt đầu ngày 01/02/2025")]
    [InlineData("so-a,Sở A,department,,,2024-12-31,so-b,\nso-b,Sở B,department,,,2024-06-30,,\n", "successors", "kết thúc ngày 30/06/2024")]
    [InlineData("so-a,Sở A,department,,,,so-b,\nso-b,Sở B,department,,,,so-a,\n", "successors", "chính đơn vị này kế thừa")]
    [InlineData("so-a,Sở A,department,,,2024-12-31,,\nso-b,Sở A,department,,2024-12-31,,,\n", "name_vi", "Đã có đơn vị tên ấy")]
    [InlineData("ubnd-a,Ủy ban A,local,VY_H,,2024-06-30,,\nubnd-b,Ủy ban B,local,VY_H,2024-06-30,,,\n", "area", "hai khoảng ngày không được chồng nhau")]
    public async Task What_cannot_stand_is_refused_at_its_cell(string rows, string column, string because)
    {
        var refusal = (await Import(rows)).Refusals[0];

        (refusal.File, refusal.Column).ShouldBe(("organisations.csv", column));
        refusal.Reason.Vi.ShouldContain(because);
    }

    [Fact]
    public async Task What_an_administrator_ended_on_the_page_is_not_brought_back_by_an_older_file()
    {
        const string rows = "so-a,Sở A,department,,,,,\nso-b,Sở B,department,,,,,\n";
        await Import(rows);
        await Execute("update organisations set valid_to = '2025-02-28', set_by = 'Quản trị', set_at = now() where code = 'so-a'");

        var report = await Import(rows);

        report.Kept.ShouldHaveSingleItem().Key.ShouldBe("so-a");
        (await Stored("so-a")).ValidTo.ShouldBe(new DateOnly(2025, 2, 28));
        (await Import(rows, overwrites: true)).Files.Single(f => f.File == "organisations.csv").Changed.ShouldBe(1);
        (await Stored("so-a")).ValidTo.ShouldBeNull();
    }

    private async Task<ImportReport> Import(string? rows, bool overwrites = false)
    {
        if (rows is not null)
        {
            _folder.Write("organisations.csv", Head + rows);
        }

        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ImportRun>()
            .Run(new(_folder.Path, DryRun: false, "test") { Overwrites = overwrites }, TestContext.Current.CancellationToken);
    }

    private async Task<Organisation> Stored(string code)
    {
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LabanContext>().Organisations.AsNoTracking().Include(o => o.FormerNames)
            .SingleAsync(o => o.Code == code, TestContext.Current.CancellationToken);
    }

    private async Task Execute(string sql)
    {
        await using var command = _database.Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}

using System.Text;
using LaBan.App.Exchange.Import;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Observations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Exchange;

public sealed class ImportTests(TestDatabases databases) : IAsyncLifetime
{
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
    public async Task A_folder_is_loaded_and_loading_it_again_changes_nothing()
    {
        (await Import()).Saved.ShouldBeTrue();

        var again = await Import();

        again.Files.Sum(f => f.Added + f.Changed).ShouldBe(0);
        again.Files.Single(f => f.File == "facts.csv").Unchanged.ShouldBe(2);
        (await Facts()).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("\r\n", true)]
    [InlineData("\n", true)]
    [InlineData("\r\n", false)]
    public async Task Byte_order_marks_and_line_ends_make_no_difference(string lineEnd, bool mark)
    {
        _folder.Write("facts.csv", DataFolderOfTest.Facts.Replace("\n", lineEnd, StringComparison.Ordinal), new UTF8Encoding(mark));

        (await Import()).Files.Single(f => f.File == "facts.csv").Added.ShouldBe(2);
    }

    [Fact]
    public async Task Text_in_decomposed_letters_is_stored_composed()
    {
        _folder.Write("catalog.csv", DataFolderOfTest.Catalog.Normalize(NormalizationForm.FormD));
        _folder.Write("facts.csv", DataFolderOfTest.Facts.Normalize(NormalizationForm.FormD));

        (await Import()).IsAccepted.ShouldBeTrue();

        var names = await Read(db => db.Indicators.Select(i => i.NameVi).ToListAsync());
        names.ShouldContain("Tổng mức bán lẻ, dịch vụ");
        names.ShouldAllBe(n => n.IsNormalized(NormalizationForm.FormC));
    }

    [Fact]
    public async Task A_corrected_value_becomes_a_version_and_leaves_the_older_row_alone()
    {
        await Import();
        var before = (await Facts()).Single(f => f.Measure == Measure.Value && f.Value == 6.2m);
        _folder.Write("facts.csv", DataFolderOfTest.Facts.Replace(",6.2,", ",6.25,", StringComparison.Ordinal));

        var report = await Import();

        report.Files.Single(f => f.File == "facts.csv").Changed.ShouldBe(1);
        var versions = (await Facts()).Where(f => f.IndicatorId == before.IndicatorId).OrderBy(f => f.Version).ToList();
        versions.Select(v => (v.Version, v.Value, v.Decimals)).ShouldBe([((short)1, 6.2m, (short)1), ((short)2, 6.25m, (short)2)]);
        versions[0].RecordedAt.ShouldBe(before.RecordedAt);
    }

    [Fact]
    public async Task Rows_on_file_cannot_be_changed_or_deleted()
    {
        await Import();

        var change = await Should.ThrowAsync<Npgsql.PostgresException>(() => Execute("update observations set value = 0"));
        var removal = await Should.ThrowAsync<Npgsql.PostgresException>(() => Execute("delete from observations"));

        change.MessageText.ShouldContain("never changed");
        removal.MessageText.ShouldContain("never changed");
    }

    [Theory]
    [InlineData("grdp.growht,BG,2021,value,7.82,%,estimate,,001,2021-12-02,,1", "indicator_code", "grdp.growht")]
    [InlineData("grdp.growth,XX,2021,value,7.82,%,estimate,,001,2021-12-02,,1", "area", "XX")]
    [InlineData("grdp.growth,BG,2021-H3,value,7.82,%,estimate,,001,2021-12-02,,1", "period", "2021-H3")]
    [InlineData("grdp.growth,BG,2021,valeu,7.82,%,estimate,,001,2021-12-02,,1", "measure", "valeu")]
    [InlineData("grdp.growth,BG,2021,value,\"7,82\",%,estimate,,001,2021-12-02,,1", "value", "7,82")]
    [InlineData("grdp.growth,BG,2021,value,,%,estimate,,001,2021-12-02,,1", "value", "")]
    [InlineData("grdp.growth,BG,2021,value,7.82,tấn,estimate,,001,2021-12-02,,1", "unit", "tấn")]
    [InlineData("grdp.growth,BG,2021,value,7.82,%,certain,,001,2021-12-02,,1", "qualifier", "certain")]
    [InlineData("grdp.growth,BG,2021,value,7.82,%,estimate,,999,2021-12-02,,1", "source_doc", "999")]
    [InlineData("grdp.growth,BG,2021,value,7.82,%,estimate,,001,2021-13-02,,1", "as_of", "2021-13-02")]
    [InlineData("grdp.growth,BG,2021,value,7.82,%,estimate,,001,2021-12-02,,40000", "stmt", "40000")]
    [InlineData("grdp.growth,BG,2021,value,6.2,%,forecast,,004,2021-08-15,,1", "indicator_code", "grdp.growth")]
    public async Task A_bad_cell_is_refused_with_its_place_and_nothing_is_saved(string line, string column, string value)
    {
        _folder.AddFact(line);

        var report = await Import();

        report.Saved.ShouldBeFalse();
        var refusal = report.Refusals.ShouldHaveSingleItem();
        (refusal.File, refusal.Line, refusal.Column, refusal.Value).ShouldBe(("facts.csv", 4L, column, value));
        refusal.Reason.Vi.ShouldNotBeNullOrWhiteSpace();
        refusal.Fix.Vi.ShouldNotBeNullOrWhiteSpace();
        ImportPrinter.Sentence(refusal, english: false).ShouldStartWith($"facts.csv, dòng 4, cột {column}");
        (await Facts()).ShouldBeEmpty();
        (await Read(db => db.Indicators.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_without_a_needed_column_is_refused_by_the_name_of_the_column()
    {
        _folder.Write("facts.csv", "indicator_code,area,period,measure,value,unit,qualifier\ngrdp.growth,BG,2021,value,1,%,actual\n");

        var refusal = (await Import()).Refusals.ShouldHaveSingleItem();

        (refusal.Line, refusal.Column).ShouldBe((1L, "source_doc"));
    }

    [Fact]
    public async Task A_dry_run_reports_and_saves_nothing()
    {
        var report = await Import(dryRun: true);

        report.IsAccepted.ShouldBeTrue();
        report.Files.Single(f => f.File == "facts.csv").Added.ShouldBe(2);
        (await Facts()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_means_the_area_that_bore_it_in_the_period()
    {
        _folder.AddFact("retail.value,Huyện Việt Yên,2023,value,10,tỷ đồng,actual,,004,2021-08-15,,1\nretail.value,Thị xã Việt Yên,2024-M03,value,11,tỷ đồng,actual,,004,2021-08-15,,1");

        (await Import()).IsAccepted.ShouldBeTrue();

        var areas = await Read(db => db.Areas.ToDictionaryAsync(a => a.Id, a => a.Key));
        var facts = (await Facts()).Where(f => areas[f.AreaId] != "BG").OrderBy(f => f.Value).ToList();
        facts.Select(f => areas[f.AreaId]).ShouldBe(["VY_H", "VY_TX"]);
        facts.Select(f => areas[f.ProvinceId]).ShouldAllBe(key => key == "BG");
    }

    [Fact]
    public async Task A_name_that_nobody_bore_in_the_period_is_refused()
    {
        _folder.AddFact("retail.value,Thị xã Việt Yên,2023,value,10,tỷ đồng,actual,,004,2021-08-15,,1");

        (await Import()).Refusals.ShouldHaveSingleItem().Column.ShouldBe("area");
    }

    [Theory]
    [InlineData("retail.value + ", "ký tự")]
    [InlineData("nowhere.value * 2", "nowhere.value")]
    [InlineData("retail.value / 2", "quay vòng")]
    public async Task A_formula_that_cannot_be_computed_is_refused(string formula, string because)
    {
        var catalog = DataFolderOfTest.Catalog.Replace("docs\n", "docs,formula\n", StringComparison.Ordinal)
            .Replace("GRDP,1,001\n", "GRDP,1,001,\n", StringComparison.Ordinal)
            .Replace("bán lẻ,1,001\n", $"bán lẻ,1,001,{formula}\n", StringComparison.Ordinal);
        _folder.Write("catalog.csv", catalog);

        var refusal = (await Import()).Refusals.ShouldHaveSingleItem();

        (refusal.File, refusal.Line, refusal.Column).ShouldBe(("catalog.csv", 3L, "formula"));
        refusal.Reason.Vi.ShouldContain(because);
    }

    [Fact]
    public async Task Two_areas_may_share_a_code_one_after_the_other_but_not_from_the_same_day()
    {
        _folder.Write("areas.csv", DataFolderOfTest.Areas + "BN2025,Tỉnh Bắc Ninh,province,,2025-07-01,,24\n");
        (await Import()).IsAccepted.ShouldBeTrue();

        _folder.Write("areas.csv", DataFolderOfTest.Areas + "BN2025,Tỉnh Bắc Ninh,province,,1997-01-01,,24\n");
        (await Import()).Refusals.ShouldContain(r => r.Column == "code" && r.Value == "24");
    }

    [Fact]
    public async Task Areas_that_contain_each_other_are_refused()
    {
        _folder.Write("areas.csv", DataFolderOfTest.Areas.Replace("VY_H,Huyện Việt Yên,district,BG", "VY_H,Huyện Việt Yên,district,VY_TX", StringComparison.Ordinal)
            .Replace("VY_TX,Thị xã Việt Yên,town,BG", "VY_TX,Thị xã Việt Yên,town,VY_H", StringComparison.Ordinal));

        (await Import()).Refusals.ShouldHaveSingleItem().Column.ShouldBe("parent_id");
    }

    [Fact]
    public async Task More_decimals_than_a_figure_can_have_are_refused()
    {
        _folder.Write("catalog.csv", DataFolderOfTest.Catalog.Replace("up,none,2,", "up,none,12,", StringComparison.Ordinal));

        var refusal = (await Import()).Refusals.ShouldHaveSingleItem();

        (refusal.Line, refusal.Column, refusal.Value).ShouldBe((2L, "decimals", "12"));
    }

    [Fact]
    public async Task Pages_stay_about_the_province_loaded_first_when_another_is_loaded_beside_it()
    {
        await Import();
        _folder.Write("areas.csv", "area_id,name_vi,level,parent_id,valid_from,valid_to\nAG,Tỉnh An Giang,province,,,\n");
        _folder.Write("facts.csv", DataFolderOfTest.FactsHead);
        (await Import()).Saved.ShouldBeTrue();

        await using var scope = _services.CreateAsyncScope();
        var data = await ReferenceData.Load(scope.ServiceProvider.GetRequiredService<LabanContext>(), TestContext.Current.CancellationToken);

        data.AreaList.Count(a => a.Position == 1).ShouldBe(2);
        data.Province!.Key.ShouldBe("BG");
    }

    [Fact]
    public async Task Files_this_version_does_not_read_are_named_not_dropped_in_silence()
    {
        _folder.Write("projects.csv", "a,b\n1,2\n");

        (await Import()).Ignored.ShouldBe(["projects.csv"]);
    }

    private async Task<ImportReport> Import(bool dryRun = false)
    {
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ImportRun>()
            .Run(new(_folder.Path, dryRun, "test"), CancellationToken.None);
    }

    private Task<List<Observation>> Facts() => Read(db => db.Observations.AsNoTracking().ToListAsync());

    private async Task<T> Read<T>(Func<LabanContext, Task<T>> query)
    {
        await using var scope = _services.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<LabanContext>());
    }

    private async Task Execute(string sql)
    {
        await using var command = _database.Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}

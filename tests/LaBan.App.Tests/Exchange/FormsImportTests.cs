using LaBan.App.Exchange.Export;
using LaBan.App.Exchange.Import;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Exchange;

/// <summary>Forms come in as files, and a version that was used stays as it is.</summary>
public sealed class FormsImportTests(TestDatabases databases) : IAsyncLifetime
{
    private const string Forms = "form,version,name_vi,frequency,calendar,filled_by,organisations,valid_from,valid_to,opens_before,layout,deadlines\n"
        + "STC-01,1,Thu ngân sách,monthly,hanh_chinh,listed,Sở Tài chính,2024-01-01,,3,thang,department:20|province:5+1\n";
    private const string Columns = "layout,column,kind,title,formula\nthang,last,last_month,,\nthang,month,month,,\nthang,rate,formula,So tháng trước,month/last*100\n";
    private const string Lines = "form,version,number,indicator_code,label,level,part\nSTC-01,1,I,,Thương mại,,\nSTC-01,1,1,retail.value,,1,among\n";

    private readonly DataFolderOfTest _folder = new();
    private Database _database = null!;
    private ServiceProvider _services = null!;

    public async ValueTask InitializeAsync()
    {
        _folder.Write("forms.csv", Forms).Write("form-columns.csv", Columns).Write("form-lines.csv", Lines)
            .Write("holidays.csv", "day,name_vi,worked\n2025-01-01,Tết Dương lịch,\n2025-04-26,Làm bù,1\n");
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
    public async Task A_form_comes_in_with_its_lines_columns_and_deadlines_and_goes_out_the_same()
    {
        (await Import()).Refusals.ShouldBeEmpty();

        var form = (await Stored()).Single();
        var version = form.Versions.Single();
        (form.Frequency, form.Calendar, version.OpensBefore).ShouldBe((Frequency.Monthly, LaBan.Measures.PeriodCalendar.HanhChinh, 3));
        version.Organisations.ShouldBe(["Sở Tài chính"]);
        version.Lines.Select(l => (l.Label, l.IsHeading, l.Level, l.Part)).ShouldBe([("Thương mại", true, 0, PartKind.None), ("", false, 1, PartKind.Among)]);
        version.Columns.Select(c => (c.Key, c.Kind)).ShouldBe([("last", ColumnKind.LastMonth), ("month", ColumnKind.Month), ("rate", ColumnKind.Formula)]);
        version.Deadlines.OrderBy(d => d.Level).Select(d => (d.Level, d.Day, d.MonthsAfter)).ShouldBe([(ReportingLevel.Department, 20, 0), (ReportingLevel.Province, 5, 1)]);

        await using (var scope = _services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<ExportRun>().Run(new(_folder.Path, null), TestContext.Current.CancellationToken);
        }

        (await Import()).Files.Sum(f => f.Added + f.Changed).ShouldBe(0);
    }

    [Theory]
    [InlineData("forms.csv", "department:20|province:5+1", "department:40", "deadlines")]
    [InlineData("forms.csv", ",thang,", ",quy,", "layout")]
    [InlineData("forms.csv", "Sở Tài chính", "", "organisations")]
    [InlineData("forms.csv", "2024-01-01,,", "2024-01-01,2023-12-31,", "valid_to")]
    [InlineData("form-columns.csv", "month/last*100", "month/lst*100", "formula")]
    [InlineData("form-columns.csv", "thang,month,month", "thang,Tháng này,month", "column")]
    [InlineData("form-lines.csv", "retail.value", "retail.valeu", "indicator_code")]
    [InlineData("form-lines.csv", ",Thương mại,", ",,", "label")]
    [InlineData("form-lines.csv", "STC-01,1,1,", "STC-01,1,0,retail.value,,,\nSTC-01,1,1,", "indicator_code")]
    [InlineData("form-columns.csv", "thang,rate", "thang,guess,estimate,,\nthang,rate", "kind")]
    [InlineData("form-lines.csv", "STC-01,1,I,", "STC-09,1,I,", "form")]
    public async Task What_is_wrong_with_a_form_is_told_at_its_cell_and_nothing_is_saved(string file, string right, string wrong, string column)
    {
        var text = file switch { "forms.csv" => Forms, "form-columns.csv" => Columns, _ => Lines };
        _folder.Write(file, text.Replace(right, wrong, StringComparison.Ordinal));

        var report = await Import();

        (report.Refusals[0].File, report.Refusals[0].Column).ShouldBe((file, column));
        (await Stored()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_version_changes_until_a_round_was_opened_with_it_and_can_still_end()
    {
        await Import();
        _folder.Write("form-lines.csv", Lines + "STC-01,1,2,grdp.growth,,,\n");
        (await Import()).Saved.ShouldBeTrue();
        (await Stored()).Single().Versions.Single().Lines.Count.ShouldBe(3);
        await _database.Source.CreateCommand("""
            insert into rounds (form_version_id, period, opens_on, cut_off, opened_at, opened_by, is_simulated)
            select id, '2024-M01@hc', '2024-01-11', '2024-01-14', now(), 'test', false from form_versions
            """).ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        _folder.Write("form-lines.csv", Lines);
        var refused = await Import();
        _folder.Write("form-lines.csv", Lines + "STC-01,1,2,grdp.growth,,,\n")
            .Write("forms.csv", Forms.Replace("2024-01-01,,", "2024-01-01,2024-12-31,", StringComparison.Ordinal));
        var ended = await Import();

        refused.Refusals.Single().Reason.En.ShouldContain("rounds were opened");
        ended.Saved.ShouldBeTrue();
        (await Stored()).Single().Versions.Single().ValidTo.ShouldBe(new DateOnly(2024, 12, 31));
    }

    [Fact]
    public async Task A_figure_asked_twice_is_refused_with_the_line_that_asks_first_and_one_by_breakdown_is_not()
    {
        _folder.Write("form-lines.csv", Lines + "STC-01,1,2,retail.value,,,\n");
        (await Import()).Refusals.ShouldHaveSingleItem().Reason.Vi.ShouldBe("dòng 3 của biểu này đã hỏi chỉ tiêu ấy với cùng phân tổ");

        _folder.Write("form-lines.csv", "form,version,number,indicator_code,breakdown,label,level,part\nSTC-01,1,1,retail.value,,,,\nSTC-01,1,2,retail.value,thành thị,,,\n");
        (await Import()).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_version_that_a_page_added_and_the_end_it_gave_to_the_one_before_stay_as_they_are()
    {
        await Import();
        await _database.Source.CreateCommand("""
            update form_versions set valid_to = '2025-12-31';
            insert into form_versions (form_id, number, valid_from, organisations, opens_before, decision, set_by, set_at)
                select form_id, 2, '2026-01-01', organisations, 3, '', 'Trần Thị Bình', now() from form_versions
            """).ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        (await Import()).Kept.ShouldHaveSingleItem().By.ShouldBe("Trần Thị Bình");

        (await Stored()).Single().VersionOn(new(2026, 6, 30))!.Number.ShouldBe(2);
    }

    [Fact]
    public async Task A_form_does_not_become_another_one_under_its_code()
    {
        await Import();
        _folder.Write("forms.csv", Forms.Replace("monthly", "yearly", StringComparison.Ordinal));

        (await Import()).Refusals.Single().Column.ShouldBe("frequency");
    }

    private async Task<ImportReport> Import()
    {
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ImportRun>().Run(new(_folder.Path, DryRun: false, "test"), TestContext.Current.CancellationToken);
    }

    private async Task<List<Form>> Stored()
    {
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LabanContext>().Forms.AsNoTracking()
            .Include(f => f.Versions).ThenInclude(v => v.Lines.OrderBy(l => l.Position)).Include(f => f.Versions).ThenInclude(v => v.Columns.OrderBy(c => c.Position))
            .Include(f => f.Versions).ThenInclude(v => v.Deadlines).ToListAsync(TestContext.Current.CancellationToken);
    }
}

using LaBan.App.Documents.Check;
using LaBan.App.Observations;
using LaBan.App.Reports.HalfYear;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Measures;
using LaBan.Office.Received;
using LaBan.Office.Word;
using LaBan.Text;
using LaBan.Text.Checking;
using LaBan.Text.Mentions;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Documents;

/// <summary>The report that the program writes must pass the check that the program makes.</summary>
public sealed class ComposedReportCheckTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly DateOnly July = new(2024, 7, 10);

    [Fact]
    public async Task Our_own_report_comes_back_without_a_finding_and_every_figure_is_borne_out_by_the_facts()
    {
        var result = await ComposeAndCheck(2024, July);

        result.Findings.Select(f => $"{f.Rule.Id} {f.Message} {f.Arithmetic}").ShouldBeEmpty();
        var figures = result.Reading.Mentions.Zip(result.Verdicts).Where(m => m.First.Role.IsMeasure() || m.First.Role is NumberRole.Part or NumberRole.Whole).ToList();
        figures.Count.ShouldBeGreaterThan(200);
        figures.Where(f => f.Second != Verdict.Confirmed).Select(f => $"{f.First.Text} {f.First.Role} {f.First.Period} {f.First.Indicator}: {f.First.Sentence}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    public async Task Reports_of_other_years_with_all_that_became_known_since_come_back_without_a_finding(int year)
    {
        var result = await ComposeAndCheck(year, new DateOnly(2026, 11, 1));

        result.Findings.Select(f => $"{f.Rule.Id} {f.Message} {f.Arithmetic}").ShouldBeEmpty();
        result.Coverage.Confirmed.ShouldBe(result.Coverage.Checked);
    }

    private async Task<CheckResult> ComposeAndCheck(int year, DateOnly asOf) => (await ComposedReport.Of(site, year, asOf)).Result;
}

/// <summary>A half-year report that the program wrote, its words, and what the check says of it.</summary>
internal sealed record ComposedReport(string Text, CheckResult Result)
{
    public static async Task<ComposedReport> Of(SiteFixture site, int year, DateOnly asOf)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var data = await ReferenceData.Load(scope.ServiceProvider.GetRequiredService<LabanContext>(), CancellationToken.None);
        var composed = await scope.ServiceProvider.GetRequiredService<HalfYearComposer>().Compose(data, Period.Half(year, 1), asOf, CancellationToken.None);
        using var file = new MemoryStream();
        DocxWriter.Write(composed.Value!, file);
        var facts = await FactBook.Load(data, scope.ServiceProvider.GetRequiredService<FigureReader>(), asOf, CancellationToken.None);
        var catalogue = App.Documents.Catalogue.Read(App.Documents.Catalogue.DefaultPath).Value!;

        var text = ReportFile.Read(file.ToArray(), "bao-cao.docx", cancel: TestContext.Current.CancellationToken).Value!;
        var result = new ReportChecker(new ReportReader(catalogue)).Check(text, new CheckOptions(new ReadingOptions(asOf), facts));
        return new(result.Reading.Text.Text, result.With(DraftLayout.Findings(file.ToArray(), result.Reading.Text.Text)));
    }
}

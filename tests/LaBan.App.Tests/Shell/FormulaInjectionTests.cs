using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LaBan.App.Tests.Documents;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;
using LaBan.Office.Workbooks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Shell;

/// <summary>Names and sentences that a spreadsheet would take for formulas come out of every download as words.</summary>
public sealed partial class FormulaInjectionTests(OfficeSiteFixture site) : IClassFixture<OfficeSiteFixture>
{
    private const string Hostile =
        "=cmd|'/C calc'!A0 năm 2024 đạt 12,6 tỷ USD, tăng 22,6% so với cùng kỳ.\n+Kim ngạch xuất khẩu năm 2024 đạt 12,6 tỷ USD.\n@SUM(1+1) kim ngạch nhập khẩu năm 2023 đạt 5 tỷ USD, giảm 3%.\n";

    private const string Template = "/mau.xlsx";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_download_holds_a_formula_that_somebody_else_wrote()
    {
        await MakeNamesHostile();
        var submission = await Submission();
        var known = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["{key}"] = "004",
            ["{code}"] = "trade.export.value",
            ["/ke-hoach/{code}"] = "/ke-hoach/2021",
            ["{submission:int}"] = submission,
            ["/thu-thap/bieu/{id:int}"] = "/thu-thap/bieu/" + submission,
            ["/thu-thap/ky/{id:int}"] = "/thu-thap/ky/" + await RoundOf(submission),
            ["/doc-van-ban/{id}"] = await HandIn.Text(site, Hostile, "=cmd.txt"),
            ["/soat-van-ban/{id}"] = await HandIn.Review(site, Hostile, "=cmd.txt"),
        };
        var administrator = await PersonOfTest.SignedIn(site, Role.Administrator);
        var (downloads, words) = (Downloads(), 0);
        downloads.Count.ShouldBeGreaterThan(10);
        foreach (var route in downloads)
        {
            var address = known.OrderByDescending(k => k.Key.Length).Aggregate(route, (a, k) => a.Replace(k.Key, k.Value, StringComparison.Ordinal));
            Parameter().IsMatch(address).ShouldBeFalse($"{route}: say above what its parameters are, so that its download is looked at too");
            words += await Check(address, address.StartsWith("/nhat-ky", StringComparison.Ordinal) ? administrator.Client : site.Client);
        }

        // Names and sentences did get into the files.
        words.ShouldBeGreaterThan(downloads.Count);
    }

    /// <summary>Gives how many of the words in the file began like a formula before they were kept from it.</summary>
    private static async Task<int> Check(string address, HttpClient reader)
    {
        using var answer = await reader.GetAsync(address, Cancel);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, address);
        var file = await answer.Content.ReadAsByteArrayAsync(Cancel);
        var workbook = WorkbookFile.Read(file, cancel: Cancel).Value.ShouldNotBeNull(address);
        var cells = workbook.Sheets.SelectMany(sheet => sheet.Cells).ToList();
        if (address.EndsWith(Template, StringComparison.Ordinal))
        {
            // The form calculates some of its columns; every formula in it is one of those.
            Formulas(file).ShouldAllBe(formula => Calculation().IsMatch(formula));
        }
        else
        {
            cells.ShouldNotContain(cell => cell.IsFormula, address);
        }

        if (workbook.Kind == WorkbookKind.Csv)
        {
            cells.ShouldNotContain(cell => LooksLikeFormula(cell.Words!), address);
            return cells.Count(cell => cell.Words!.StartsWith('\'') && LooksLikeFormula(cell.Words[1..]));
        }

        // In a workbook text is text by its kind, whatever it begins with.
        return cells.Count(cell => cell.Kind == RawKind.Text && LooksLikeFormula(cell.Words!));
    }

    private static IEnumerable<string> Formulas(byte[] file)
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. workbook.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet.Descendants<CellFormula>()).Select(formula => formula.Text)];
    }

    /// <summary>A submission whose form can be downloaded.</summary>
    private async Task<string> Submission()
    {
        using var opened = await HandIn.Press(site, "/tai-khoan", "/thu-thap/mo-ky", ("bieu", "ATGT-01"), ("ky", "2024-M01"));
        opened.StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        await using var command = site.Database.Source.CreateCommand("select max(id) from submissions");
        return ((int)(await command.ExecuteScalarAsync(Cancel))!).ToString(CultureInfo.InvariantCulture);
    }

    private async Task<string> RoundOf(string submission)
    {
        await using var command = site.Database.Source.CreateCommand($"select round_id from submissions where id = {submission}");
        return ((int)(await command.ExecuteScalarAsync(Cancel))!).ToString(CultureInfo.InvariantCulture);
    }

    private static bool LooksLikeFormula(string words) =>
        words.Length > 0 && words[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
        && !decimal.TryParse(words, NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    private List<string> Downloads() =>
    [
        .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Where(r => r.EndsWith(".csv", StringComparison.Ordinal) || r.EndsWith(".xlsx", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal),
    ];

    private async Task MakeNamesHostile()
    {
        await using var command = site.Database.Source.CreateCommand("""
            update indicators set name_vi = '=' || name_vi where position % 2 = 0;
            update indicators set name_vi = '-' || name_vi where position % 2 = 1;
            update documents set subject = '@' || subject;
            update areas set name_vi = '+' || name_vi;
            update data_state set version = version + 1;
            """);
        await command.ExecuteNonQueryAsync(Cancel);
    }

    [GeneratedRegex(@"^IF\(AND\([A-Z0-9(),>]+\),[A-Z0-9()+*/ .-]+,""""\)\z")]
    private static partial Regex Calculation();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}

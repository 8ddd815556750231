using System.Globalization;
using LaBan.App.Collection.Sheet;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.Model.Identity;
using LaBan.Office;
using LaBan.Office.Spreadsheet;

namespace LaBan.App.Collection.Progress;

/// <summary>How rounds go and how fresh figures are, as files: one row a submission, one row an indicator.</summary>
public static class ProgressFiles
{
    public static void MapProgressFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/thu-thap/tien-do.csv", async (string? nam, ProgressReader reader, Words words, CancellationToken cancel) =>
            TableFile.Csv("tien-do", await Table(nam, reader, words, cancel))).Allow(Right.SeeRounds);
        routes.MapGet("/thu-thap/tien-do.xlsx", async (string? nam, ProgressReader reader, Words words, CancellationToken cancel) =>
            TableFile.Xlsx("tien-do", await Table(nam, reader, words, cancel))).Allow(Right.SeeRounds);
        routes.MapGet("/thu-thap/tien-do/do-moi.csv", async (FreshnessReader reader, Words words, CancellationToken cancel) =>
            TableFile.Csv("do-moi", await Fresh(reader, words, cancel))).Allow(Right.SeeRounds);
        routes.MapGet("/thu-thap/tien-do/do-moi.xlsx", async (FreshnessReader reader, Words words, CancellationToken cancel) =>
            TableFile.Xlsx("do-moi", await Fresh(reader, words, cancel))).Allow(Right.SeeRounds);
    }

    /// <summary>The year asked for, when there are rounds of it; else the newest.</summary>
    public static int YearOf(string? asked, IReadOnlyList<int> years, int thisYear) =>
        int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && years.Contains(year) ? year
        : years.Count > 0 ? years[0]
        : thisYear;

    private static async Task<LaBan.Office.Spreadsheet.Sheet> Table(string? asked, ProgressReader reader, Words words, CancellationToken cancel)
    {
        var year = YearOf(asked, await reader.Years(cancel), reader.Today.Year);
        return new(
            words.T("Tiến độ", "Progress"),
            [
                new(words.T("Cơ quan", "Organisation"), 40), new(words.T("Mã biểu", "Form"), 12), new(words.T("Biểu", "Name"), 40),
                new(words.T("Kỳ", "Period"), 12), new(words.T("Trạng thái", "State"), 18), new(words.T("Đang chờ", "Waits for"), 22),
                new(words.T("Hạn nộp", "Deadline"), 12), new(words.T("Ngày nộp", "Submitted on"), 12), new(words.T("Thời hạn", "Timeliness"), 12),
                new(words.T("Số ô đã điền", "Cells filled")), new(words.T("Mô phỏng", "Simulated"), 10),
            ],
            (await reader.OfYear(year, cancel)).Select(i => new[]
            {
                CellValue.Text(i.Organisation), CellValue.Text(i.Form), CellValue.Text(words.T(i.FormVi, i.FormEn)), CellValue.Text(i.Period.Code),
                CellValue.Text(i.StateName(words)), CellValue.Text(i.WaitsFor(words)), CellValue.Date(i.Due), CellValue.Date(i.FirstSubmittedOn),
                CellValue.Text(i.On(reader.Today).Name(words)), CellValue.Number(i.Cells), CellValue.Text(YesOrNo(i.IsSimulated, words)),
            }));
    }

    private static async Task<LaBan.Office.Spreadsheet.Sheet> Fresh(FreshnessReader reader, Words words, CancellationToken cancel) => new(
        words.T("Độ mới", "Freshness"),
        [
            new(words.T("Mã chỉ tiêu", "Code"), 30), new(words.T("Chỉ tiêu", "Indicator"), 50), new(words.T("Cơ quan nhập", "Entered by"), 40), new(words.T("Mã biểu", "Form"), 12),
            new(words.T("Kỳ mới nhất đã có", "Newest period on file"), 16), new(words.T("Có từ ngày", "Known since"), 12), new(words.T("Ngày từ khi chốt", "Days since cut-off")),
            new(words.T("Hạn tới", "Next deadline"), 12), new(words.T("Mô phỏng", "Simulated"), 10), new(words.T("Địa giới cũ", "Old boundaries"), 12),
        ],
        (await reader.Read(cancel)).Select(i => new[]
        {
            CellValue.Text(i.Indicator.Code), CellValue.Text(words.T(i.Indicator.NameVi, i.Indicator.NameEn)), CellValue.Text(i.Organisation.NameVi), CellValue.Text(i.Form.Code),
            CellValue.Text(i.Last?.Period.Code ?? ""), CellValue.Date(i.Last?.Since), CellValue.Number(i.DaysSince(reader.Today)),
            CellValue.Date(i.NextDue), CellValue.Text(YesOrNo(i.Last?.IsSimulated, words)), CellValue.Text(YesOrNo(i.Last?.IsOfOldBoundaries, words)),
        }));

    private static string YesOrNo(bool? value, Words words) => value is true ? words.T("có", "yes") : words.T("không", "no");
}

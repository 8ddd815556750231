using System.Globalization;
using LaBan.App.Collection.Entry;
using LaBan.App.Collection.Sheet;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using LaBan.Office;
using LaBan.Office.Spreadsheet;

namespace LaBan.App.Collection.Files;

/// <summary>The figures of a submission or of a whole round as files, with comments and explanations: one row a cell.</summary>
public static class FigureFiles
{
    public static void MapFigureFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/thu-thap/bieu/{id:int}/so-lieu.csv", (int id, SubmissionFigures figures, Words words, CancellationToken cancel) => File(figures.OfSubmission(id, cancel), words, TableFile.Csv)).Allow(Right.SeeRounds);
        routes.MapGet("/thu-thap/bieu/{id:int}/so-lieu.xlsx", (int id, SubmissionFigures figures, Words words, CancellationToken cancel) => File(figures.OfSubmission(id, cancel), words, Workbook)).Allow(Right.SeeRounds);
        routes.MapGet("/thu-thap/ky/{id:int}/so-lieu.csv", (int id, SubmissionFigures figures, Words words, CancellationToken cancel) => File(figures.OfRound(id, cancel), words, TableFile.Csv)).Allow(Right.SeeRounds);
        routes.MapGet("/thu-thap/ky/{id:int}/so-lieu.xlsx", (int id, SubmissionFigures figures, Words words, CancellationToken cancel) => File(figures.OfRound(id, cancel), words, Workbook)).Allow(Right.SeeRounds);
    }

    /// <summary>The files on offer at an address, for its page.</summary>
    public static IReadOnlyList<(string Href, string Name, string Kind)> Of(string address, Words words)
    {
        var name = words.T("Số liệu, ghi chú, giải trình", "Figures, comments, explanations");
        return [(address + "/so-lieu.xlsx", name, "XLSX"), (address + "/so-lieu.csv", name, "CSV")];
    }

    private static IResult Workbook(string name, LaBan.Office.Spreadsheet.Sheet sheet) => TableFile.Xlsx(name, sheet);

    private static async Task<IResult> File(Task<IReadOnlyList<EnteredFigure>?> reading, Words words, Func<string, LaBan.Office.Spreadsheet.Sheet, IResult> write)
    {
        if (await reading is not { } figures)
        {
            return CollectionProblems.NoSubmission.ToHttp(words);
        }

        var (head, form) = (figures[0].Head, figures[0].Frame.Form.Code);
        var whole = figures.Any(f => f.Head.Id != head.Id) ? "" : string.Create(CultureInfo.InvariantCulture, $"-{head.Id}");
        return write($"{form}-{head.Period.Code}{whole}", Table(figures, words));
    }

    private static LaBan.Office.Spreadsheet.Sheet Table(IReadOnlyList<EnteredFigure> figures, Words words) => new(
        words.T("Số liệu", "Figures"),
        [
            new(words.T("Cơ quan", "Organisation"), 36), new(words.T("Mã biểu", "Form"), 12), new(words.T("Kỳ", "Period"), 12), new(words.T("Trạng thái", "State"), 16),
            new(words.T("Số TT", "Number"), 8), new(words.T("Mã chỉ tiêu", "Code"), 28), new(words.T("Chỉ tiêu", "Indicator"), 44), new(words.T("Phân tổ", "Breakdown"), 14),
            new(words.T("Đơn vị tính", "Unit"), 14), new(words.T("Cột", "Column"), 22), new(words.T("Kỳ của số", "Period of the figure"), 14), new(words.T("Giá trị", "Value"), 16),
            new(words.T("Không phát sinh", "None"), 12), new(words.T("Ghi chú", "Comment"), 40), new(words.T("Giải trình", "Explanation"), 60), new(words.T("Người giải trình", "Explained by"), 24),
            new(words.T("Người ghi số", "Entered by"), 24), new(words.T("Lúc ghi", "Entered at"), 18), new(words.T("Mô phỏng", "Simulated"), 10),
        ],
        figures.Select(f => Row(f, words)));

    // A dash before a line is a sign, not a number: written so that no program takes it for a formula.
    private static CellValue[] Row(EnteredFigure of, Words words)
    {
        var (head, indicator, cell) = (of.Head, of.Frame.IndicatorOf(of.Line)!, of.Cell);
        return
        [
            CellValue.Text(head.Organisation), CellValue.Text(of.Frame.Form.Code), CellValue.Text(head.Period.Code), CellValue.Text(head.State.Name(words)),
            CellValue.Text(of.Line.Number.Replace('-', '–')), CellValue.Text(indicator.Code), CellValue.Text(GridWriter.LabelOf(of.Frame, of.Line, words)), CellValue.Text(of.Line.Breakdown),
            CellValue.Text(words.T(indicator.UnitVi, indicator.UnitEn)), CellValue.Text(of.Frame.TitleOf(of.Column, words)), CellValue.Text(of.Frame.PeriodOf(of.Column)!.Code),
            CellValue.Number(cell?.Value, cell?.Decimals ?? 0), CellValue.Text(cell?.IsNone == true ? words.T("có", "yes") : ""), CellValue.Text(cell?.Comment),
            CellValue.Text(string.Join("\n", of.Explanations.Select(e => $"{e.Rule}: {e.Text}"))), CellValue.Text(string.Join("; ", of.Explanations.Select(e => e.By).Distinct(StringComparer.Ordinal))),
            CellValue.Text(cell?.ChangedBy), CellValue.Text(cell is null ? "" : words.Moment(new DateTimeOffset(cell.ChangedAt, TimeSpan.Zero))),
            CellValue.Text(head.IsSimulated ? words.T("có", "yes") : words.T("không", "no")),
        ];
    }
}

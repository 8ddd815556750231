using LaBan.App.Analysis;
using LaBan.App.Observations;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Office;
using LaBan.Office.Spreadsheet;

namespace LaBan.App.Sources;

/// <summary>What a document states, as files.</summary>
public static class SourceFiles
{
    public static void MapSourceFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/nguon-so-lieu/{key}.csv", (string key, SourceReader reader, ReferenceData data, Words words, CancellationToken cancel) =>
            Answer(key, reader, data, source => TableFile.Csv(NameOf(source), Figures(source, data, words)), cancel)).Public();
        routes.MapGet("/nguon-so-lieu/{key}.xlsx", (string key, SourceReader reader, ReferenceData data, Words words, CancellationToken cancel) =>
            Answer(key, reader, data, source => TableFile.Xlsx(NameOf(source), Figures(source, data, words), Targets(source, data, words)), cancel)).Public();
    }

    private static async Task<IResult> Answer(
        string key, SourceReader reader, ReferenceData data, Func<SourceStatements, IResult> write, CancellationToken cancel) =>
        data.Documents.FirstOrDefault(d => d.Key == key) is { } document && data.Province is { } province
            ? write(await reader.Read(data, document, province.Id, cancel))
            : Results.NotFound();

    private static string NameOf(SourceStatements source) => $"nguon-so-lieu-{source.Document.Key}";

    private static Sheet Figures(SourceStatements source, ReferenceData data, Words words)
    {
        IReadOnlyList<SheetColumn> columns =
        [
            new(words.T("Mã chỉ tiêu", "Code"), 30), new(words.T("Chỉ tiêu", "Indicator"), 44), new(words.T("Địa bàn", "Area"), 20),
            new(words.T("Kỳ", "Period")), new(words.T("Nội dung", "What it says"), 24), new(words.T("Giá trị", "Value")),
            new(words.T("Đơn vị", "Unit"), 18), new(words.T("Tính chất", "Nature")), new(words.T("Lần nêu", "Statement"), 9),
            new(words.T("Giá trị về sau", "Later value")), new(words.T("Biết từ", "Known from")), new(words.T("Ghi chú", "Note"), 60),
            .. source.IsSimulated ? [new SheetColumn(words.T("Mô phỏng", "Simulated"))] : Array.Empty<SheetColumn>(),
        ];
        return new(words.T("Số liệu", "Figures"), columns, source.Figures.Select(f => FigureRow(source, f, data, words)));
    }

    private static CellValue[] FigureRow(SourceStatements source, StatedFigure row, ReferenceData data, Words words)
    {
        var figure = row.Figure;
        return
        [
            CellValue.Text(row.Indicator.Code), CellValue.Text(row.Indicator.Name(words)), CellValue.Text(data.Area(figure.AreaId).NameVi),
            CellValue.Text(figure.Period.Code), CellValue.Text(figure.Says(words)), CellValue.Number(figure.Value, figure.Decimals),
            CellValue.Text(data.UnitName(figure.Unit, words)), CellValue.Text(Views.Of(figure.Nature).Name(words)), CellValue.Number(figure.Statement),
            CellValue.Number(row.Later?.Value, row.Later?.Decimals ?? 0), CellValue.Date(row.Later?.KnownFrom), CellValue.Text(figure.Note),
            .. source.IsSimulated ? [CellValue.Text(figure.IsSimulated ? words.T("có", "yes") : "")] : Array.Empty<CellValue>(),
        ];
    }

    private static Sheet Targets(SourceStatements source, ReferenceData data, Words words) => new(
        words.T("Mục tiêu", "Targets"),
        [
            new(words.T("Kế hoạch", "Plan")), new(words.T("Mã chỉ tiêu", "Code"), 30), new(words.T("Chỉ tiêu", "Indicator"), 44),
            new(words.T("Kỳ", "Period")), new(words.T("Mục tiêu", "Target"), 16), new(words.T("Giá trị", "Value")),
            new(words.T("Cận trên", "Upper bound")), new(words.T("Đơn vị", "Unit"), 18), new(words.T("Cơ quan", "Issuer"), 20),
            new(words.T("Tính chất", "Stage")), new(words.T("Giá trị về sau", "Later value")), new(words.T("Ghi chú", "Note"), 60),
        ],
        source.Targets.Select(t => new[]
        {
            CellValue.Text(t.Plan.Code), CellValue.Text(t.Indicator.Code), CellValue.Text(t.Indicator.Name(words)),
            CellValue.Text(t.Target.Period.Code), CellValue.Text(t.Version.Text(words)), CellValue.Number(t.Version.Value, t.Version.Decimals),
            CellValue.Number(t.Version.ValueMax, t.Version.Decimals), CellValue.Text(data.UnitName(t.Target.Unit, words)),
            CellValue.Text(Views.IssuerName(t.Target.Issuer, words)), CellValue.Text(Views.StageName(t.Version.Stage, words)),
            CellValue.Number(t.Later?.Value, t.Later?.Decimals ?? 0), CellValue.Text(t.Version.Note),
        }));
}

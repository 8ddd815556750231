using LaBan.Office.Csv;
using LaBan.Office.Spreadsheet;

namespace LaBan.App.Shell;

/// <summary>Tables as files to take away: CSV for programs and Excel alike, or a workbook.</summary>
public static class TableFile
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>One table as CSV.</summary>
    public static IResult Csv(string name, Sheet sheet)
    {
        var stream = new MemoryStream();
        CsvWriter.Write(sheet, stream, CsvPurpose.Download);
        stream.Position = 0;
        return Results.File(stream, "text/csv; charset=utf-8", name + ".csv");
    }

    /// <summary>One or more tables as the sheets of a workbook.</summary>
    public static IResult Xlsx(string name, params IReadOnlyList<Sheet> sheets)
    {
        var stream = new MemoryStream();
        XlsxWriter.Write(sheets, stream);
        stream.Position = 0;
        return Results.File(stream, Workbook, name + ".xlsx");
    }
}

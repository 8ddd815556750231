using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LaBan.Office.Spreadsheet;

/// <summary>Writes a workbook that Excel and LibreOffice open without repair and in which no text is ever a formula.</summary>
public static class XlsxWriter
{
    /// <summary>The most rows a sheet holds, its header included.</summary>
    public const int MostRows = 1_048_576;

    /// <exception cref="ArgumentException">No sheet, or a sheet has more rows than a workbook can hold.</exception>
    public static void Write(IReadOnlyList<Sheet> sheets, Stream output)
    {
        if (sheets.Count == 0)
        {
            throw new ArgumentException("A workbook needs at least one sheet.", nameof(sheets));
        }

        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            Fill(document.AddWorkbookPart(), sheets);
        }

        package.Position = 0;
        package.CopyTo(output);
    }

    private static void Fill(WorkbookPart workbook, IReadOnlyList<Sheet> sheets)
    {
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Stylesheet();
        var names = SheetNames.For(sheets.Select(sheet => sheet.Name));
        var list = new Sheets();
        for (var i = 0; i < sheets.Count; i++)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            SheetRows.Write(sheets[i], part, isFirst: i == 0);
            list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet
            {
                Name = names[i],
                SheetId = (uint)i + 1,
                Id = workbook.GetIdOfPart(part),
            });
        }

        workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), list);
    }
}

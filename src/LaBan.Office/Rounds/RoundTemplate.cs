using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LaBan.Office.Workbooks;
using static LaBan.Office.Rounds.TemplateLayout;

namespace LaBan.Office.Rounds;

/// <summary>
/// Writes the form of a round as a workbook to be filled anywhere: only the cells to be filled are open, each knows what it
/// accepts, and hidden marks say which line and column every cell belongs to, whatever becomes of the sheet.
/// </summary>
public static class RoundTemplate
{
    public static void Write(RoundSheet sheet, Stream output)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = TemplateStyles.Stylesheet();
            var part = workbook.AddNewPart<WorksheetPart>();
            WriteSheet(part, sheet);
            workbook.Workbook = Workbook(workbook.GetIdOfPart(part), sheet);
        }

        package.Position = 0;
        package.CopyTo(output);
    }

    private static Workbook Workbook(string part, RoundSheet sheet)
    {
        var last = CellPlace.Letters(FirstValue + sheet.Columns.Count - 1);
        var lastRow = FirstLine + sheet.Lines.Count - 1;
        return new Workbook(
            new BookViews(new WorkbookView()),
            new Sheets(new Sheet { Name = TabName, SheetId = 1, Id = part }),
            new DefinedNames(
                new DefinedName($"'{TabName}'!$B${TitleRow}:${last}${lastRow}") { Name = "_xlnm.Print_Area", LocalSheetId = 0 },
                new DefinedName($"'{TabName}'!${HeaderRow}:${NumberRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }),
            // Formulas are written without results: the program that opens the file calculates them.
            new CalculationProperties { FullCalculationOnLoad = true });
    }

    private static void WriteSheet(WorksheetPart part, RoundSheet sheet)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        xml.WriteElement(View());
        xml.WriteElement(Widths(sheet));
        TemplateCells.Write(xml, sheet);
        xml.WriteElement(new SheetProtection
        {
            Sheet = true,
            Objects = true,
            Scenarios = true,
            FormatColumns = false,
            FormatRows = false,
        });
        if (TemplateRules.Of(sheet) is { } rules)
        {
            xml.WriteElement(rules);
        }

        xml.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        xml.WriteElement(new HeaderFooter(new OddFooter("&RTrang &P/&N")));
        xml.WriteEndElement();
    }

    private static SheetViews View()
    {
        var pane = new Pane
        {
            HorizontalSplit = UnitColumn,
            VerticalSplit = NumberRow,
            TopLeftCell = CellPlace.Name(FirstLine, FirstValue),
            ActivePane = PaneValues.BottomRight,
            State = PaneStateValues.Frozen,
        };
        var selection = new Selection { Pane = PaneValues.BottomRight, ActiveCell = CellPlace.Name(FirstLine, FirstValue) };
        selection.SequenceOfReferences = new() { InnerText = CellPlace.Name(FirstLine, FirstValue) };
        return new SheetViews(new SheetView(pane, selection) { ShowGridLines = false, WorkbookViewId = 0, TabSelected = true });
    }

    private static Columns Widths(RoundSheet sheet) => new(
        new[] { Width(MarkColumn, 10, hidden: true), Width(NumberColumn, 6), Width(NameColumn, 46), Width(UnitColumn, 13) }
            .Concat(sheet.Columns.Select((_, i) => Width(FirstValue + i, 15))));

    private static Column Width(int column, double characters, bool hidden = false)
    {
        var width = new Column { Min = (uint)column, Max = (uint)column, Width = characters, CustomWidth = true };
        if (hidden)
        {
            width.Hidden = true;
        }

        return width;
    }
}

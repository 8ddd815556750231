using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LaBan.Office.Spreadsheet;

/// <summary>Writes the rows of one sheet as they come, without holding them.</summary>
internal static class SheetRows
{
    private const int LongestText = 32_767;

    // Excel counts 1900 as a leap year: serial numbers agree with the calendar only from 1 March 1900.
    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static void Write(Sheet sheet, WorksheetPart part, bool isFirst)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        WriteView(xml, isFirst);
        WriteColumns(xml, sheet.Columns);
        xml.WriteStartElement(new SheetData());
        var number = 1;
        WriteRow(xml, number, [.. sheet.Columns.Select(column => CellValue.Text(column.Header))], isHeader: true);
        foreach (var row in sheet.Rows)
        {
            if (++number > XlsxWriter.MostRows)
            {
                throw new ArgumentException(
                    $"Sheet '{sheet.Name}' has more than the {XlsxWriter.MostRows} rows a workbook can hold.", nameof(sheet));
            }

            WriteRow(xml, number, row, isHeader: false);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteView(OpenXmlWriter xml, bool isFirst)
    {
        var pane = new Pane
        {
            VerticalSplit = 1,
            TopLeftCell = "A2",
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        };
        xml.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0, TabSelected = isFirst }));
    }

    private static void WriteColumns(OpenXmlWriter xml, IReadOnlyList<SheetColumn> columns)
    {
        if (columns.Count > 0)
        {
            xml.WriteElement(new Columns(columns.Select((column, i) => new Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = column.Width,
                CustomWidth = true,
            })));
        }
    }

    private static void WriteRow(OpenXmlWriter xml, int number, IReadOnlyList<CellValue> cells, bool isHeader)
    {
        xml.WriteStartElement(new Row { RowIndex = (uint)number });
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Kind != CellKind.Blank)
            {
                var cell = CellOf(cells[i], isHeader);
                cell.CellReference = ColumnName(i) + number.ToString(CultureInfo.InvariantCulture);
                xml.WriteElement(cell);
            }
        }

        xml.WriteEndElement();
    }

    private static Cell CellOf(CellValue value, bool isHeader) => value.Kind switch
    {
        CellKind.Number => new Cell(new DocumentFormat.OpenXml.Spreadsheet.CellValue(value.Amount))
        {
            StyleIndex = SheetStyles.Number(value.Decimals),
        },
        CellKind.Date when value.Day >= FirstSafeDay =>
            new Cell(new DocumentFormat.OpenXml.Spreadsheet.CellValue(value.Day.DayNumber - DayZero.DayNumber))
            {
                StyleIndex = SheetStyles.Date,
            },
        CellKind.Date => TextCell(value.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), SheetStyles.Plain),
        _ => TextCell(value.Words!, StyleOf(value.Words!, isHeader)),
    };

    private static uint StyleOf(string words, bool isHeader)
    {
        if (isHeader)
        {
            return SheetStyles.Header;
        }

        return CellValue.LooksLikeFormula(words) ? SheetStyles.QuotedText : SheetStyles.Plain;
    }

    private static Cell TextCell(string words, uint style)
    {
        var text = XmlText.Clean(words);
        if (text.Length > LongestText)
        {
            text = text[..(LongestText - 2)] + "…";
        }

        return new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };
    }

    public static string ColumnName(int index)
    {
        var name = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }
}

using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using LaBan.Office.Spreadsheet;
using LaBan.Office.Workbooks;
using static LaBan.Office.Rounds.TemplateLayout;

namespace LaBan.Office.Rounds;

/// <summary>Writes the rows of a template: marks, head, columns and lines.</summary>
internal static class TemplateCells
{
    private const string None = "-";

    /// <summary>Whether the person fills this cell.</summary>
    public static bool IsFilled(RoundLine line, RoundColumn column) =>
        !line.IsHeading && column.Kind == RoundColumnKind.Input && line.Cell(column.Key).LockedBecause is null;

    public static void Write(OpenXmlWriter xml, RoundSheet sheet)
    {
        xml.WriteStartElement(new SheetData());
        Row(xml, MarkRow, Marks(sheet), hidden: true);
        Row(xml, TitleRow, [Text(NumberColumn, sheet.Title, TemplateStyles.Title)], height: 24);
        Row(xml, PeriodRow, [Text(NumberColumn, Head(sheet), TemplateStyles.Plain)]);
        Row(xml, HintRow, [Text(NumberColumn, Hint, TemplateStyles.Hint)]);
        Row(xml, HeaderRow, Header(sheet), height: 48);
        Row(xml, NumberRow, Numbers(sheet));
        for (var i = 0; i < sheet.Lines.Count; i++)
        {
            Row(xml, FirstLine + i, Line(sheet, i));
        }

        xml.WriteEndElement();
    }

    private static string Hint =>
        "Chỉ nhập vào ô trắng. Không phát sinh: gõ dấu -. Chưa có số: để trống. Không đổi tên dòng; được phép sắp xếp lại dòng và chèn thêm cột.";

    private static string Head(RoundSheet sheet) =>
        string.Join(" · ", new[] { sheet.Code, sheet.Organisation, sheet.Period, sheet.IsSimulated ? "SỐ LIỆU MÔ PHỎNG" : "" }.Where(s => s.Length > 0));

    private static IEnumerable<Cell> Marks(RoundSheet sheet) =>
    [
        Text(MarkColumn, RoundStamp.OfSheet(sheet), TemplateStyles.Plain),
        .. sheet.Columns.Select((column, i) => Text(FirstValue + i, RoundStamp.OfColumn(column), TemplateStyles.Plain)),
    ];

    private static IEnumerable<Cell> Header(RoundSheet sheet) =>
    [
        Text(NumberColumn, "TT", TemplateStyles.Header),
        Text(NameColumn, "Chỉ tiêu", TemplateStyles.Header),
        Text(UnitColumn, "Đơn vị tính", TemplateStyles.Header),
        .. sheet.Columns.Select((column, i) => Text(FirstValue + i, column.Title, TemplateStyles.Header)),
    ];

    private static IEnumerable<Cell> Numbers(RoundSheet sheet) =>
    [
        Text(NumberColumn, "A", TemplateStyles.Number),
        Text(NameColumn, "B", TemplateStyles.Number),
        Text(UnitColumn, "C", TemplateStyles.Number),
        .. sheet.Columns.Select((column, i) => Text(FirstValue + i, column.Number ?? (i + 1).ToString(CultureInfo.InvariantCulture), TemplateStyles.Number)),
    ];

    private static IEnumerable<Cell> Line(RoundSheet sheet, int index)
    {
        var line = sheet.Lines[index];
        return
        [
            Text(MarkColumn, RoundStamp.OfLine(line), TemplateStyles.Plain),
            Text(NumberColumn, line.Number ?? "", line.IsHeading ? TemplateStyles.HeadingCenter : TemplateStyles.Center),
            Text(NameColumn, line.Label, line.IsHeading ? TemplateStyles.Heading : TemplateStyles.Name(line.Level)),
            Text(UnitColumn, line.Unit, TemplateStyles.Center),
            .. sheet.Columns.Select((column, i) => Figure(sheet, index, column, i)),
        ];
    }

    private static Cell Figure(RoundSheet sheet, int index, RoundColumn column, int at)
    {
        var line = sheet.Lines[index];
        var given = line.Cell(column.Key);
        var decimals = column.Decimals ?? line.Decimals;
        var style = IsFilled(line, column) ? TemplateStyles.Input(decimals) : TemplateStyles.Given(decimals);
        if (column.Kind == RoundColumnKind.Formula && !line.IsHeading && TemplateFormula.Of(line.Formulas.GetValueOrDefault(column.Key) ?? column.Formula ?? "", sheet.Columns, index) is { } formula)
        {
            return new Cell(new CellFormula(formula)) { CellReference = Letters(at), StyleIndex = style };
        }

        return given.IsNone ? Text(FirstValue + at, None, style)
            : given.Value is { } value ? new Cell(new DocumentFormat.OpenXml.Spreadsheet.CellValue(value)) { CellReference = Letters(at), StyleIndex = style }
            : new Cell { CellReference = Letters(at), StyleIndex = style };
    }

    private static string Letters(int at) => CellPlace.Letters(FirstValue + at);

    private static Cell Text(int column, string words, uint style)
    {
        var cell = new Cell { CellReference = CellPlace.Letters(column), StyleIndex = style };
        if (words.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.Append(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(XmlText.Clean(words)) { Space = SpaceProcessingModeValues.Preserve }));
        }

        return cell;
    }

    /// <summary>Writes a row; its cells come with the letters of their columns.</summary>
    private static void Row(OpenXmlWriter xml, int number, IEnumerable<Cell> cells, bool hidden = false, double? height = null)
    {
        var row = new Row { RowIndex = (uint)number };
        if (hidden)
        {
            row.Hidden = true;
        }

        if (height is { } points)
        {
            row.Height = points;
            row.CustomHeight = true;
        }

        xml.WriteStartElement(row);
        foreach (var cell in cells)
        {
            cell.CellReference += number.ToString(CultureInfo.InvariantCulture);
            xml.WriteElement(cell);
        }

        xml.WriteEndElement();
    }
}

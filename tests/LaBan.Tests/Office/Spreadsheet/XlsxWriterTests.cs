using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LaBan.Office.Spreadsheet;
using LaBan.Tests.Office.Word;
using CellValue = LaBan.Office.CellValue;
using Sheet = LaBan.Office.Spreadsheet.Sheet;

namespace LaBan.Tests.Office.Spreadsheet;

public sealed class XlsxWriterTests
{
    private static readonly SheetColumn[] Columns = [new("Chỉ tiêu", 40), new("Giá trị"), new("Ngày")];

    [Fact]
    public void A_workbook_opens_and_keeps_types_formats_and_widths()
    {
        using var workbook = Written(new Sheet("Số liệu", Columns,
        [
            [CellValue.Text("Tốc độ tăng GRDP"), CellValue.Number(14.14m, 2), CellValue.Date(new DateOnly(2024, 7, 1))],
            [CellValue.Text("Quy mô GRDP"), CellValue.Number(96058m), CellValue.Blank],
        ]));

        WordDocuments.Errors(workbook).ShouldBeEmpty();
        Show(Cell(workbook, "A2")).ShouldBe(("InlineString", "Tốc độ tăng GRDP", ""));
        Show(Cell(workbook, "B2")).ShouldBe(("", "14.14", "#,##0.00"));
        Show(Cell(workbook, "C2")).ShouldBe(("", "45474", "dd/mm/yyyy"));
        Show(Cell(workbook, "B3")).ShouldBe(("", "96058", "#,##0"));
        Worksheet(workbook).Descendants<Cell>().ShouldNotContain(cell => cell.CellReference! == "C3");
        Worksheet(workbook).Descendants<Column>().First().Width!.Value.ShouldBe(40);

        (string Type, string Text, string Format) Show(Cell cell) =>
            (cell.DataType?.Value.ToString() ?? "", cell.InnerText, FormatOf(workbook, cell));
    }

    [Fact]
    public void The_header_is_bold_and_stays_in_view()
    {
        using var workbook = Written(new Sheet("Số liệu", Columns, []));
        var styles = workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet;

        var header = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)Cell(workbook, "A1").StyleIndex!.Value);
        styles.Fonts!.Elements<Font>().ElementAt((int)header.FontId!.Value).Bold.ShouldNotBeNull();
        var pane = Worksheet(workbook).Descendants<Pane>().ShouldHaveSingleItem();
        (pane.VerticalSplit!.Value, pane.TopLeftCell!.Value, pane.State!.Value).ShouldBe((1, "A2", PaneStateValues.Frozen));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+84 204 3854")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public void Text_that_looks_like_a_formula_stays_text_even_when_edited(string text)
    {
        using var workbook = Written(new Sheet("Số liệu", Columns, [[CellValue.Text(text)]]));

        Worksheet(workbook).Descendants<CellFormula>().ShouldBeEmpty();
        var cell = Cell(workbook, "A2");
        cell.DataType!.Value.ShouldBe(CellValues.InlineString);
        cell.InnerText.ShouldBe(text);
        workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>()
            .ElementAt((int)cell.StyleIndex!.Value).QuotePrefix!.Value.ShouldBeTrue();
    }

    [Fact]
    public void Text_of_any_origin_leaves_the_workbook_valid()
    {
        using var workbook = Written(new Sheet("Số liệu", Columns,
            [[CellValue.Text("a\u0000\u0001<b>&\uDC00"), CellValue.Text(new string('x', 40_000)), CellValue.Date(new DateOnly(1890, 5, 19))]]));

        WordDocuments.Errors(workbook).ShouldBeEmpty();
        Cell(workbook, "B2").InnerText.Length.ShouldBeLessThanOrEqualTo(32_767);
        Cell(workbook, "C2").InnerText.ShouldBe("1890-05-19");
    }

    [Fact]
    public void Sheet_names_are_made_acceptable_and_different()
    {
        using var workbook = Written(
            new Sheet("Kế hoạch [2024]: a/b", Columns, []),
            new Sheet("Tình hình thực hiện các chỉ tiêu chủ yếu", Columns, []),
            new Sheet("tình hình thực hiện các chỉ tiêu chủ yếu", Columns, []),
            new Sheet("''", Columns, []));

        var names = workbook.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!).ToList();
        names.ShouldBe(["Kế hoạch  2024   a b", "Tình hình thực hiện các chỉ tiê", "tình hình thực hiện các chỉ (2)", "Trang"]);
        WordDocuments.Errors(workbook).ShouldBeEmpty();
    }

    [Fact]
    public void More_rows_than_a_sheet_holds_are_refused_not_cut()
    {
        var rows = Enumerable.Repeat<IReadOnlyList<CellValue>>([], XlsxWriter.MostRows);

        Should.Throw<ArgumentException>(() => XlsxWriter.Write([new Sheet("Số liệu", Columns, rows)], Stream.Null))
            .Message.ShouldContain("1048576 rows");
    }

    [Fact]
    public void Columns_beyond_Z_are_named_as_Excel_names_them()
    {
        using var workbook = Written(new Sheet("Rộng", [.. Enumerable.Range(1, 703).Select(i => new SheetColumn($"c{i}"))], []));

        var names = Worksheet(workbook).Descendants<Cell>().Select(cell => cell.CellReference!.Value!).ToList();
        (names[25], names[26], names[51], names[701], names[702]).ShouldBe(("Z1", "AA1", "AZ1", "ZZ1", "AAA1"));
    }

    private static SpreadsheetDocument Written(params Sheet[] sheets)
    {
        var stream = new MemoryStream();
        XlsxWriter.Write(sheets, stream);
        stream.Position = 0;
        return SpreadsheetDocument.Open(stream, isEditable: false);
    }

    private static Worksheet Worksheet(SpreadsheetDocument workbook) => workbook.WorkbookPart!.WorksheetParts.First().Worksheet;

    private static Cell Cell(SpreadsheetDocument workbook, string reference) =>
        Worksheet(workbook).Descendants<Cell>().Single(cell => cell.CellReference! == reference);

    private static string FormatOf(SpreadsheetDocument workbook, Cell cell)
    {
        var styles = workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var id = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0)).NumberFormatId!.Value;
        return styles.NumberingFormats!.Elements<NumberingFormat>().FirstOrDefault(f => f.NumberFormatId! == id)?.FormatCode?.Value ?? "";
    }
}

using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LaBan.Tests.Office.Word;

namespace LaBan.Tests.Office.Rounds;

public sealed class RoundTemplateTests
{
    [Fact]
    public void Only_the_cells_to_be_filled_are_open_under_a_protection_without_password()
    {
        using var workbook = Opened();
        WordDocuments.Errors(workbook).ShouldBeEmpty();

        var protection = Sheet(workbook).Descendants<SheetProtection>().ShouldHaveSingleItem();
        (protection.Sheet!.Value, protection.Password, protection.HashValue).ShouldBe((true, null, null));
        var open = Sheet(workbook).Descendants<Cell>().Where(cell => !IsLocked(workbook, cell)).Select(cell => cell.CellReference!.Value!);
        open.ShouldBe(["E8", "F8", "G8", "E9", "F9", "G9", "E10", "F10", "G10", "E12", "F12", "G12", "E13", "F13", "E14", "F14", "G14"]);
    }

    [Fact]
    public void The_marks_are_hidden_and_the_head_stays_in_view_and_on_every_page()
    {
        using var workbook = Opened();
        Sheet(workbook).Descendants<Row>().First().Hidden!.Value.ShouldBeTrue();
        Sheet(workbook).Descendants<Column>().First().Hidden!.Value.ShouldBeTrue();
        var pane = Sheet(workbook).Descendants<Pane>().ShouldHaveSingleItem();
        (pane.TopLeftCell!.Value, pane.State!.Value).ShouldBe(("E7", PaneStateValues.Frozen));
        workbook.WorkbookPart!.Workbook.Descendants<DefinedName>().Select(name => name.Text).ShouldBe(["'Biểu'!$B$2:$I$14", "'Biểu'!$5:$6"]);
        Sheet(workbook).Descendants<PageSetup>().Single().Orientation!.Value.ShouldBe(OrientationValues.Landscape);
    }

    [Fact]
    public void A_cell_says_its_unit_last_figure_and_limits_and_accepts_the_dash()
    {
        using var workbook = Opened();
        var rule = Sheet(workbook).Descendants<DataValidation>().Single(r => r.SequenceOfReferences!.InnerText == "E8");
        rule.Prompt!.Value.ShouldBe("Đơn vị: tỷ đồng. Kỳ trước: 1.234,5. Thường từ 812 đến 1.040,5. Chỉ nhận từ 0. Không phát sinh: gõ dấu -. Chưa có số: để trống.");
        rule.Formula1!.Text.ShouldBe("OR(AND(ISNUMBER(E8),E8>=0),E8=\"-\")");
        rule.ErrorStyle!.Value.ShouldBe(DataValidationErrorStyleValues.Stop);
        Sheet(workbook).Descendants<DataValidation>().ShouldAllBe(r => r.Prompt!.Value!.Length <= 255 && r.PromptTitle!.Value!.Length <= 32 && r.Error!.Value!.Length <= 255);
    }

    [Fact]
    public void Calculated_columns_follow_what_is_typed_and_stay_blank_without_it() =>
        Cell("I8").CellFormula!.Text.ShouldBe("IF(AND(ISNUMBER(E8),ISNUMBER(H8),N(H8)>0),E8/H8*100,\"\")");

    [Fact]
    public void Figures_have_the_decimals_of_their_line()
    {
        using var workbook = Opened();
        Format(workbook, "E8").ShouldBe("#,##0.0");
        Format(workbook, "E12").ShouldBe("#,##0");
        Format(workbook, "E14").ShouldBe("#,##0.00");
        Format(workbook, "I12").ShouldBe("#,##0.0");
    }

    [Fact]
    public void A_name_that_looks_like_a_formula_stays_a_name()
    {
        var sheet = SampleRound.Sheet with { Lines = [SampleRound.Sheet.Lines[1] with { Label = "=HYPERLINK(\"http://x\")" }] };
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(SampleRound.Template(sheet)), isEditable: false);
        Sheet(workbook).Descendants<Cell>().Single(c => c.InnerText.StartsWith("=HYPER", StringComparison.Ordinal)).DataType!.Value.ShouldBe(CellValues.InlineString);
    }

    private static SpreadsheetDocument Opened() => SpreadsheetDocument.Open(new MemoryStream(SampleRound.Template()), isEditable: false);

    private static Worksheet Sheet(SpreadsheetDocument workbook) => workbook.WorkbookPart!.WorksheetParts.Single().Worksheet;

    private static Cell Cell(string name)
    {
        using var workbook = Opened();
        return Sheet(workbook).Descendants<Cell>().Single(cell => cell.CellReference == name);
    }

    private static CellFormat Style(SpreadsheetDocument workbook, Cell cell) =>
        workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    private static bool IsLocked(SpreadsheetDocument workbook, Cell cell) => Style(workbook, cell).Protection?.Locked?.Value ?? true;

    private static string Format(SpreadsheetDocument workbook, string name)
    {
        var format = Style(workbook, Sheet(workbook).Descendants<Cell>().Single(c => c.CellReference == name)).NumberFormatId!.Value;
        return workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet.NumberingFormats!.Elements<NumberingFormat>()
            .Single(f => f.NumberFormatId!.Value == format).FormatCode!.Value!;
    }
}

using DocumentFormat.OpenXml;
using LaBan.Text.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;
using static LaBan.Office.Word.Markup;

namespace LaBan.Office.Word;

/// <summary>Lays out a table over the width of the text: repeated head, column numbers, rows that stay whole.</summary>
internal sealed class TableLayout(WordDraft draft, Table table, int textWidth)
{
    private const int IndentStep = 170;
    private const int RowsTogether = 3;
    private readonly int[] _widths = Widths(table.Columns, textWidth);
    private readonly int _indented = Math.Max(0, table.Columns.ToList().FindIndex(c => c.Alignment == ColumnAlignment.Left));

    public W.Table Build()
    {
        var built = new W.Table(Properties(), new W.TableGrid(_widths.Select(width => new W.GridColumn { Width = Digits(width) })));
        if (table.HasGroupRow)
        {
            built.Append(GroupRow());
        }

        built.Append(HeaderRow(table.Columns.Select((column, i) => HeaderCell(i, column.Title, new(Bold: true), Merge(column)))));
        if (table.HasNumberRow)
        {
            built.Append(HeaderRow(table.Columns.Select((column, i) =>
                HeaderCell(i, column.Number ?? "", new(Italic: true, Size: 10)))));
        }

        built.Append(table.Rows.Select((row, i) => BodyRow(row, keepNext: row.Group || ClosesTable(i))));
        return built;
    }

    private static int[] Widths(IReadOnlyList<TableColumn> columns, int textWidth)
    {
        var whole = columns.Sum(column => column.Width);
        var widths = columns.Select(column => (int)(column.Width / whole * textWidth)).ToArray();
        widths[^1] += textWidth - widths.Sum();
        return widths;
    }

    private W.TableProperties Properties()
    {
        static T Line<T>() where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = "000000" };
        return new W.TableProperties
        {
            TableWidth = new() { Width = Digits(textWidth), Type = W.TableWidthUnitValues.Dxa },
            TableBorders = new()
            {
                TopBorder = Line<W.TopBorder>(),
                LeftBorder = Line<W.LeftBorder>(),
                BottomBorder = Line<W.BottomBorder>(),
                RightBorder = Line<W.RightBorder>(),
                InsideHorizontalBorder = Line<W.InsideHorizontalBorder>(),
                InsideVerticalBorder = Line<W.InsideVerticalBorder>(),
            },
            TableLayout = new() { Type = W.TableLayoutValues.Fixed },
        };
    }

    private W.TableRow GroupRow()
    {
        var cells = new List<W.TableCell>();
        for (var i = 0; i < table.Columns.Count;)
        {
            var group = table.Columns[i].Group;
            var span = group is null ? 1 : table.Columns.Skip(i).TakeWhile(column => column.Group == group).Count();
            cells.Add(group is null
                ? HeaderCell(i, table.Columns[i].Title, new(Bold: true), W.MergedCellValues.Restart)
                : HeaderCell(i, group, new(Bold: true), span: span));
            i += span;
        }

        return HeaderRow(cells);
    }

    private W.MergedCellValues? Merge(TableColumn column) =>
        table.HasGroupRow && column.Group is null ? W.MergedCellValues.Continue : null;

    private static W.TableRow HeaderRow(IEnumerable<W.TableCell> cells)
    {
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()));
        row.Append(cells);
        return row;
    }

    private W.TableCell HeaderCell(int column, string text, Emphasis emphasis, W.MergedCellValues? merge = null, int span = 1)
    {
        var words = merge == W.MergedCellValues.Continue ? "" : text;
        var paragraph = Paragraph(Styles.TableText, Run(words, emphasis));
        paragraph.ParagraphProperties!.Justification = new() { Val = W.JustificationValues.Center };
        paragraph.ParagraphProperties.KeepNext = new();
        return CellOf(column, span, merge, paragraph);
    }

    /// <summary>The last rows go to the next page together, never one alone.</summary>
    private bool ClosesTable(int row) => row < table.Rows.Count - 1 && row >= table.Rows.Count - RowsTogether;

    private W.TableRow BodyRow(TableRow row, bool keepNext)
    {
        var built = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var span = i == row.Cells.Count - 1 ? table.Columns.Count - i : 1;
            built.Append(CellOf(i, span, null, BodyParagraph(row, i, keepNext)));
        }

        return built;
    }

    private W.Paragraph BodyParagraph(TableRow row, int column, bool keepNext)
    {
        var paragraph = Paragraph(Styles.TableText, [.. draft.Runs(row.Cells[column].Runs, new(Bold: row.Bold || row.Group))]);
        var properties = paragraph.ParagraphProperties!;
        if (keepNext)
        {
            properties.KeepNext = new();
        }

        if (row.Indent > 0 && column == _indented)
        {
            properties.Indentation = new() { Left = Digits(row.Indent * IndentStep) };
        }

        if (table.Columns[column].Alignment != ColumnAlignment.Left)
        {
            properties.Justification = new() { Val = Justification(table.Columns[column].Alignment) };
        }

        return paragraph;
    }

    private static W.JustificationValues Justification(ColumnAlignment alignment) =>
        alignment == ColumnAlignment.Right ? W.JustificationValues.Right : W.JustificationValues.Center;

    private W.TableCell CellOf(int column, int span, W.MergedCellValues? merge, W.Paragraph paragraph)
    {
        var cell = Cell(_widths.AsSpan(column, span).ToArray().Sum(), [paragraph]);
        var properties = cell.TableCellProperties!;
        if (span > 1)
        {
            properties.GridSpan = new() { Val = span };
        }

        if (merge is { } value)
        {
            properties.VerticalMerge = new() { Val = value };
        }

        properties.TableCellVerticalAlignment = new() { Val = W.TableVerticalAlignmentValues.Center };
        return cell;
    }
}

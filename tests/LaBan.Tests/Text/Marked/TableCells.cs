using LaBan.Text.Reading;

namespace LaBan.Tests.Text.Marked;

/// <summary>Finds the cells of the lines of a text that are rows of a table, tabs between cells; "&lt;" widens the cell before it.</summary>
internal static class TableCells
{
    /// <summary>The rows; lines of other kinds end a table.</summary>
    public static List<TableRow> Of(string text, int start, List<bool> isRow)
    {
        var rows = new List<TableRow>();
        var table = 0;
        for (var i = 0; i < isRow.Count; i++)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (isRow[i])
            {
                table += i > 0 && !isRow[i - 1] && rows.Count > 0 ? 1 : 0;
                rows.Add(new TableRow(table, Cells(text, start, end), start, end));
            }

            start = end + 1;
        }

        return rows;
    }

    private static List<TableCell> Cells(string text, int start, int end)
    {
        var cells = new List<TableCell>();
        var column = 0;
        for (; start <= end; column++)
        {
            var tab = text.IndexOf('\t', start, end - start);
            var last = tab < 0 ? end : tab;
            if (text.AsSpan(start, last - start) is "<" && cells.Count > 0)
            {
                cells[^1] = cells[^1] with { Span = cells[^1].Span + 1 };
            }
            else
            {
                cells.Add(new TableCell(start, last, column));
            }

            start = last + 1;
        }

        return cells;
    }
}

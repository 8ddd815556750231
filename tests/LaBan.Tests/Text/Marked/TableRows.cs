using LaBan.Text.Reading;

namespace LaBan.Tests.Text.Marked;

/// <summary>
/// Lines such as "¦Tên¦Cả kỳ¦&lt;¦" are rows of a table: in the text their cells stand between tabs, and a cell "&lt;" only widens
/// the one before it.
/// </summary>
internal static class TableRows
{
    private const char Edge = '¦';
    private const string Wider = "<";

    /// <summary>How many columns each cell of a line covers; null for a line that is no row.</summary>
    public static List<int>? Spans(string line)
    {
        if (line.Length < 2 || line[0] != Edge || line[^1] != Edge)
        {
            return null;
        }

        var spans = new List<int>();
        foreach (var cell in Cells(line))
        {
            if (cell == Wider && spans.Count > 0)
            {
                spans[^1]++;
            }
            else
            {
                spans.Add(1);
            }
        }

        return spans;
    }

    /// <summary>The row as it stands in the text.</summary>
    public static string Line(string line) => string.Join('\t', Cells(line).Where(cell => cell != Wider));

    /// <summary>The rows by their place in the text; lines of other kinds end a table.</summary>
    public static List<TableRow> Of(string text, int start, List<List<int>?> spans)
    {
        var rows = new List<TableRow>();
        var table = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (spans[i] is { } widths)
            {
                table += i > 0 && spans[i - 1] is null && rows.Count > 0 ? 1 : 0;
                rows.Add(new TableRow(table, Row(text[start..end], start, widths), start, end));
            }

            start = end + 1;
        }

        return rows;
    }

    private static List<TableCell> Row(string line, int start, List<int> widths)
    {
        var cells = new List<TableCell>();
        var column = 0;
        foreach (var (cell, width) in line.Split('\t').Zip(widths))
        {
            cells.Add(new TableCell(start, start + cell.Length, column, width));
            start += cell.Length + 1;
            column += width;
        }

        return cells;
    }

    private static string[] Cells(string line) => line[1..^1].Split(Edge);
}

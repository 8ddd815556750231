using System.Buffers;
using LaBan.Measures;
using LaBan.Text.Reading;

namespace LaBan.Office.Received.Plain;

/// <summary>
/// Finds the tables that plain text draws with upright strokes, as Markdown does: a head, a rule of hyphens below it, rows. The text
/// stays as it is; only the places of the cells are told.
/// </summary>
internal static class PipeTables
{
    private static readonly SearchValues<char> OfRule = SearchValues.Create("|-: \t\r");

    /// <summary>The text with its tables.</summary>
    public static SourceText Of(string text)
    {
        if (!text.Contains("|--", StringComparison.Ordinal) && !text.Contains("| -", StringComparison.Ordinal)
            && !text.Contains("|:-", StringComparison.Ordinal) && !text.Contains("| :-", StringComparison.Ordinal) && !text.Contains("-|", StringComparison.Ordinal))
        {
            return new SourceText(text);
        }

        var composed = ViText.Nfc(text);
        var rows = new List<TableRow>();
        var (head, isOpen, table) = ((Start: 0, End: 0), false, -1);
        for (var start = 0; start < composed.Length;)
        {
            var end = composed.IndexOf('\n', start) is >= 0 and var found ? found : composed.Length;
            var line = composed.AsSpan(start, end - start);
            if (isOpen && line.Contains('|'))
            {
                rows.Add(Row(composed, start, end, table));
            }
            else if (!isOpen && IsRule(line) && head.End > head.Start && composed.AsSpan(head.Start, head.End - head.Start).Contains('|'))
            {
                isOpen = true;
                rows.Add(Row(composed, head.Start, head.End, ++table));
            }
            else
            {
                isOpen = false;
            }

            head = (start, end);
            start = end + 1;
        }

        return rows.Count == 0 ? new SourceText(text) : new SourceText(composed, rows);
    }

    /// <summary>"|---|:---:|---:|".</summary>
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept(OfRule);

    private static TableRow Row(string text, int start, int end, int table)
    {
        var cells = new List<TableCell>();
        var (first, last) = Inner(text, start, end);
        for (var from = first; from <= last;)
        {
            var to = Stroke(text, from, last);
            var (cell, until) = Inner(text, from, to, strokes: false);
            cells.Add(new TableCell(cell, until, cells.Count));
            from = to + 1;
        }

        return new TableRow(table, cells, start, end);
    }

    /// <summary>The next stroke that is not written as text ("\|"), or the end.</summary>
    private static int Stroke(string text, int from, int last)
    {
        for (var i = from; i < last; i++)
        {
            if (text[i] == '|' && (i == 0 || text[i - 1] != '\\'))
            {
                return i;
            }
        }

        return last;
    }

    /// <summary>Without the blanks around, and without the strokes that close a row.</summary>
    private static (int Start, int End) Inner(string text, int start, int end, bool strokes = true)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return strokes && start < end ? (start + (text[start] == '|' ? 1 : 0), end - (end - 1 > start && text[end - 1] == '|' ? 1 : 0)) : (start, end);
    }
}

using System.Text;
using LaBan.Office.Received.Plain;

namespace LaBan.Office.Workbooks;

/// <summary>Reads the fields of a CSV file as Excel or LibreOffice saved it, in whatever encoding and with whatever separator.</summary>
internal static class CsvCells
{
    private const int Glance = 64 << 10;

    public static RawWorkbook Read(ReadOnlySpan<byte> file, CellTally tally)
    {
        var text = PlainText.Decode(file);
        var separator = Separator(text);
        var cells = new List<RawCell>();
        var (row, column, at) = (1, 1, Start(text));
        while (at < text.Length)
        {
            var words = Field(text, separator, ref at);
            if (!string.IsNullOrWhiteSpace(words))
            {
                tally.Cell();
                cells.Add(new RawCell(row, column, RawKind.Text, Words: tally.Words(words)));
            }

            var isEnd = at >= text.Length || text[at] != separator;
            at = isEnd ? AfterLine(text, at) : at + 1;
            (row, column) = isEnd ? (row + 1, 1) : (row, column + 1);
        }

        return new RawWorkbook(WorkbookKind.Csv, [new RawSheet("CSV", false, cells, [])], separator);
    }

    /// <summary>Where the records begin: Excel accepts a first line that names the separator.</summary>
    private static int Start(string text) =>
        text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.IndexOf('\n', StringComparison.Ordinal) is > 0 and < 8 and var end ? end + 1 : 0;

    private static char Separator(string text)
    {
        if (Start(text) > 0 && text.Length > 4)
        {
            return text[4];
        }

        // The separator that most lines have, outside quotes; a comma may as well be a decimal one.
        var counts = new Dictionary<char, int> { [';'] = 0, ['\t'] = 0, [','] = 0 };
        var quoted = false;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Glance)))
        {
            quoted ^= c == '"';
            if (!quoted && counts.TryGetValue(c, out var count))
            {
                counts[c] = count + 1;
            }
        }

        var lines = text.AsSpan(0, Math.Min(text.Length, Glance)).TrimEnd().Count('\n') + 1;
        return counts[';'] >= lines ? ';' : counts['\t'] >= lines ? '\t' : counts[','] > 0 ? ',' : counts[';'] > 0 ? ';' : '\t';
    }

    private static string Field(string text, char separator, ref int at)
    {
        if (text[at] != '"')
        {
            var start = at;
            while (at < text.Length && text[at] != separator && text[at] is not ('\n' or '\r'))
            {
                at++;
            }

            return text[start..at];
        }

        var field = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                field.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append(text[at++]);
            }
            else
            {
                break;
            }
        }

        while (at < text.Length && text[at] != separator && text[at] is not ('\n' or '\r'))
        {
            at++;
        }

        return field.ToString();
    }

    private static int AfterLine(string text, int at) =>
        at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? at + 2 : at + 1;
}

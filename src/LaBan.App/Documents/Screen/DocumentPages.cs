using LaBan.Text;
using LaBan.Text.Mentions;
using LaBan.Text.Reading;

namespace LaBan.App.Documents.Screen;

/// <summary>A stretch of the text that is shown as one: a line, or the rows of a table.</summary>
public abstract record TextBlock;

/// <summary>One line of the text.</summary>
public sealed record LineBlock(int Start, int End, bool IsHeading) : TextBlock;

/// <summary>Rows of one table.</summary>
public sealed record TableBlock(IReadOnlyList<TableRow> Rows) : TextBlock;

/// <summary>A document cut into pages that a browser can hold, at the ends of lines.</summary>
public sealed class DocumentPages
{
    private const int PageLength = 60_000;

    private readonly string _text;
    private readonly IReadOnlyList<TableRow> _rows;
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly List<int> _starts = [0];

    public DocumentPages(ReportReading reading, SourceText source)
    {
        _text = reading.Text.Text;
        _mentions = reading.Mentions;
        // The places of rows count in the text as it came; they hold where nothing had to be composed.
        _rows = _text.Length == source.Text.Length ? source.Rows : [];
        for (var at = PageLength; at < _text.Length; at += PageLength)
        {
            var end = _text.IndexOf('\n', at);
            at = end < 0 || end - at > PageLength ? at : end + 1;
            if (at < _text.Length)
            {
                _starts.Add(at);
            }
        }
    }

    public int Count => _starts.Count;

    /// <summary>The page that holds an offset, from 1.</summary>
    public int PageOf(int offset)
    {
        var at = _starts.BinarySearch(offset);
        return at >= 0 ? at + 1 : ~at;
    }

    /// <summary>The offsets of a page.</summary>
    public (int Start, int End) Range(int page) => (_starts[page - 1], page < _starts.Count ? _starts[page] : _text.Length);

    /// <summary>The blocks of a page, in order.</summary>
    public IEnumerable<TextBlock> Blocks(int page)
    {
        var (at, end) = Range(page);
        var row = FirstRow(at);
        while (at < end)
        {
            if (row < _rows.Count && _rows[row].Start <= at)
            {
                var table = TableFrom(row, end);
                yield return new TableBlock(table);
                at = Math.Max(at + 1, AfterLine(table[^1].End));
                row += table.Count;
                continue;
            }

            var next = AfterLine(at);
            next = Math.Min(next, end);
            if (Line(at, next) is { } line)
            {
                yield return line;
            }

            at = next;
        }
    }

    /// <summary>The text between two offsets, cut at its numbers: a piece with an index is that number.</summary>
    public IEnumerable<(string Text, int Mention)> Pieces(int start, int end)
    {
        for (var i = FirstMention(start); i < _mentions.Count && _mentions[i].End <= end; i++)
        {
            if (_mentions[i].Start > start)
            {
                yield return (_text[start.._mentions[i].Start], -1);
            }

            yield return (_mentions[i].Text, i);
            start = _mentions[i].End;
        }

        if (start < end)
        {
            yield return (_text[start..end], -1);
        }
    }

    private List<TableRow> TableFrom(int row, int end)
    {
        List<TableRow> table = [_rows[row]];
        while (row + table.Count < _rows.Count && _rows[row + table.Count] is var next && next.Table == table[0].Table && next.Start < end)
        {
            table.Add(next);
        }

        return table;
    }

    private LineBlock? Line(int start, int end)
    {
        var line = _text.AsSpan(start, end - start).Trim();
        return line.IsEmpty ? null : new LineBlock(start, start + _text.AsSpan(start, end - start).TrimEnd().Length, Headings.IsHeading(line));
    }

    private int AfterLine(int at)
    {
        var end = at < _text.Length ? _text.IndexOf('\n', at) : -1;
        return end < 0 ? _text.Length : end + 1;
    }

    private int FirstRow(int offset)
    {
        var row = 0;
        while (row < _rows.Count && _rows[row].Start < offset)
        {
            row++;
        }

        return row;
    }

    private int FirstMention(int offset)
    {
        var (low, high) = (0, _mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentions[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

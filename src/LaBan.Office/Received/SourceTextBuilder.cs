using System.Text;
using LaBan.Measures;
using LaBan.Text.Reading;

namespace LaBan.Office.Received;

/// <summary>A cell as it was read: its place among the columns and its paragraphs.</summary>
internal sealed class ReadCell(int column)
{
    public int Column { get; } = column;

    public int Span { get; set; } = 1;

    public List<string> Paragraphs { get; } = [];
}

/// <summary>Puts a report together from top to bottom: paragraphs become lines, rows of tables become lines with known cells.</summary>
internal sealed class SourceTextBuilder(int limit)
{
    private readonly StringBuilder _text = new();
    private readonly List<TableRow> _rows = [];
    private int _tables;
    private bool _inTable;
    private bool _blank = true;

    /// <summary>Adds a paragraph. Several blank ones in turn become one.</summary>
    public void Paragraph(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        EndTable();
        if (words.IsEmpty && _blank)
        {
            return;
        }

        _blank = words.IsEmpty;
        Append(words);
        _text.Append('\n');
    }

    /// <summary>Adds a row to the table that is open, or to a new one. A box with a single cell is no table.</summary>
    public void Row(List<ReadCell> cells)
    {
        if (cells is [{ Column: 0, Span: 1 } box])
        {
            box.Paragraphs.ForEach(p => Paragraph(p));
            return;
        }

        _inTable = true;
        _blank = false;
        var start = _text.Length;
        var places = new List<TableCell>(cells.Count);
        foreach (var cell in cells)
        {
            if (_text.Length > start)
            {
                _text.Append('\t');
            }

            places.Add(Place(cell));
        }

        _rows.Add(new TableRow(_tables, places, start, _text.Length));
        _text.Append('\n');
    }

    /// <summary>Rows that follow belong to another table.</summary>
    public void EndTable()
    {
        _tables += _inTable ? 1 : 0;
        _inTable = false;
    }

    /// <summary>The report.</summary>
    public SourceText Build() => new(_text.ToString(), _rows);

    private TableCell Place(ReadCell cell)
    {
        var start = _text.Length;
        foreach (var paragraph in cell.Paragraphs)
        {
            var words = paragraph.AsSpan().Trim();
            if (words.IsEmpty)
            {
                continue;
            }

            if (_text.Length > start)
            {
                _text.Append(' ');
            }

            var from = _text.Length;
            Append(words);
            _text.Replace('\t', ' ', from, _text.Length - from).Replace('\n', ' ', from, _text.Length - from);
        }

        return new TableCell(start, _text.Length, cell.Column, cell.Span);
    }

    /// <summary>Composed (NFC), so that the places of cells hold in the text the engine reads; control signs become blanks.</summary>
    private void Append(ReadOnlySpan<char> words)
    {
        if (_text.Length + words.Length > limit)
        {
            throw new ReportRefusedException(ReportFileProblems.TextTooLong(limit));
        }

        foreach (var c in ViText.Nfc(words.ToString()))
        {
            _text.Append(char.IsControl(c) && c is not ('\t' or '\n') ? ' ' : c);
        }
    }
}

using System.Text;
using LaBan.Measures;
using LaBan.Text.Normalising;
using LaBan.Text.Reading;

namespace LaBan.Office.Received;

/// <summary>A cell as it was read: its place among the columns and its paragraphs.</summary>
internal sealed class ReadCell(int column)
{
    public int Column { get; } = column;

    public int Span { get; set; } = 1;

    public List<Wording> Paragraphs { get; } = [];
}

/// <summary>Puts a report together from top to bottom: paragraphs become lines, rows of tables become lines with known cells.</summary>
internal sealed class SourceTextBuilder(int limit, TextTrace? trace = null)
{
    private readonly StringBuilder _text = new();
    private readonly List<Origin>? _origins = trace is null ? null : [];
    private readonly List<TableRow> _rows = [];
    private int _tables;
    private bool _inTable;
    private bool _blank = true;

    /// <summary>Adds a paragraph. Several blank ones in turn become one.</summary>
    public void Paragraph(Wording words)
    {
        words = words.Trim();
        EndTable();
        if (words.Text.Length == 0 && _blank)
        {
            return;
        }

        _blank = words.Text.Length == 0;
        Append(words);
        Append('\n');
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
                Append('\t');
            }

            places.Add(Place(cell));
        }

        _rows.Add(new TableRow(_tables, places, start, _text.Length));
        Append('\n');
    }

    /// <summary>Rows that follow belong to another table.</summary>
    public void EndTable()
    {
        _tables += _inTable ? 1 : 0;
        _inTable = false;
    }

    /// <summary>The report.</summary>
    public SourceText Build()
    {
        trace?.Finish(_origins!);
        return new SourceText(_text.ToString(), _rows);
    }

    private TableCell Place(ReadCell cell)
    {
        var start = _text.Length;
        foreach (var paragraph in cell.Paragraphs)
        {
            var words = paragraph.Trim();
            if (words.Text.Length == 0)
            {
                continue;
            }

            if (_text.Length > start)
            {
                Append(' ');
            }

            var from = _text.Length;
            Append(words);
            _text.Replace('\t', ' ', from, _text.Length - from).Replace('\n', ' ', from, _text.Length - from);
        }

        return new TableCell(start, _text.Length, cell.Column, cell.Span);
    }

    /// <summary>Composed (NFC), so that the places of cells hold in the text the engine reads; control signs become blanks.</summary>
    private void Append(Wording words)
    {
        if (_text.Length + words.Text.Length > limit)
        {
            throw new ReportRefusedException(ReportFileProblems.TextTooLong(limit));
        }

        var composed = ViText.Nfc(words.Text);
        var origins = _origins is null ? null : Origins(words, composed).ToArray();
        if (_origins is null && IsPlain(composed))
        {
            _text.Append(composed);
            return;
        }

        for (var i = 0; i < composed.Length; i++)
        {
            var c = composed[i];
            if (!IsUnprinted(composed, i))
            {
                _text.Append(char.IsControl(c) && c is not ('\t' or '\n') ? ' ' : c);
                _origins?.Add(origins![i]);
            }
        }
    }

    /// <summary>Whether a text is surely all letters and signs that are printed as they are.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= ' ' and < '\u007F') or (> '\u00AD' and < '\u2000')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Signs without width, and the hyphen that shows only at the end of a line: they part what is read as one number or word.</summary>
    private static bool IsUnprinted(string text, int at) => text[at] == '\u00AD'
        ? at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1])
        : ViText.IsInvisible(text[at]);

    private void Append(char sign)
    {
        _text.Append(sign);
        _origins?.Add(Origin.None);
    }

    /// <summary>What each character of the composed words was made of.</summary>
    private static IEnumerable<Origin> Origins(Wording words, string composed)
    {
        if (words.Origins is not { } given)
        {
            return Enumerable.Repeat(Origin.None, composed.Length);
        }

        if (composed == words.Text)
        {
            return given;
        }

        var known = NormalText.Of(words.Text);
        return known.Text == composed
            ? Enumerable.Range(0, composed.Length).Select(i => Made(given, known.ToOriginal(i), known.ToOriginal(i + 1)))
            : Enumerable.Repeat(Made(given, 0, given.Length), composed.Length);
    }

    private static Origin Made(Origin[] of, int start, int end)
    {
        var made = of[start];
        for (var i = start + 1; i < end; i++)
        {
            made = made.With(of[i]);
        }

        return made;
    }
}

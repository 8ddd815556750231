using System.Globalization;
using AngleSharp.Html.Parser.Tokens;

namespace LaBan.Office.Received.Html;

/// <summary>The table being read: places cells among the columns, past those that reach down from rows above.</summary>
internal sealed class HtmlRows
{
    private const int MostColumns = 1000;

    private readonly List<ReadCell> _cells = [];
    private readonly List<int> _reaching = [];
    private ReadCell? _cell;
    private int _depth;
    private int _column;

    /// <summary>Takes a paragraph into the cell that is open; false when there is none.</summary>
    public bool Take(string paragraph)
    {
        _cell?.Paragraphs.Add(paragraph);
        return _cell is not null;
    }

    public void Open(HtmlTagToken tag, SourceTextBuilder text)
    {
        _depth += tag.Name == "table" ? 1 : 0;
        if (_depth != 1)
        {
            return;
        }

        if (tag.Name is "tr" or "thead" or "tbody" or "tfoot")
        {
            EndRow(text);
        }
        else if (tag.Name is "td" or "th")
        {
            _cell = null;
            StartCell(Number(tag, "colspan"), Number(tag, "rowspan"));
        }
    }

    public void Close(string name, SourceTextBuilder text)
    {
        if (_depth == 1 && name is "td" or "th")
        {
            _cell = null;
        }
        else if (_depth == 1 && name is "tr" or "thead" or "tbody" or "tfoot")
        {
            EndRow(text);
        }
        else if (name == "table" && _depth > 0 && --_depth == 0)
        {
            EndRow(text);
            _reaching.Clear();
            text.EndTable();
        }
    }

    /// <summary>The end of the page closes whatever is open.</summary>
    public void End(SourceTextBuilder text)
    {
        _depth = Math.Min(_depth, 1);
        Close("table", text);
    }

    private void StartCell(int columns, int rows)
    {
        PassReaching();
        _cell = new ReadCell(_column) { Span = columns };
        _cells.Add(_cell);
        for (var i = 0; i < columns; i++, _column++)
        {
            while (_reaching.Count <= _column)
            {
                _reaching.Add(0);
            }

            _reaching[_column] = rows - 1;
        }
    }

    /// <summary>A cell that reaches down leaves an empty one in each row below, as Word does.</summary>
    private void PassReaching()
    {
        while (_column < _reaching.Count && _reaching[_column] > 0)
        {
            _reaching[_column]--;
            _cells.Add(new ReadCell(_column++));
        }
    }

    private void EndRow(SourceTextBuilder text)
    {
        _cell = null;
        if (_cells.Count > 0)
        {
            PassReaching();
            text.Row(_cells);
        }

        _cells.Clear();
        _column = 0;
    }

    private int Number(HtmlTagToken tag, string attribute) =>
        int.TryParse(tag.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? Math.Clamp(number, 1, Math.Max(1, MostColumns - _column)) : 1;
}

using System.Xml;

namespace LaBan.Office.Received.Docx;

/// <summary>Gathers the cells of a row; a table within a cell becomes text of the cell.</summary>
internal sealed class RowReader
{
    private const int MostColumns = 1000;

    private readonly List<ReadCell> _cells = [];
    private ReadCell? _cell;
    private int _depth;
    private int _column;
    private bool _isDeleted;
    private bool _isContinued;

    public void Start(string name)
    {
        _depth += name == "tbl" ? 1 : 0;
        if (_depth != 1)
        {
            return;
        }

        if (name == "tr")
        {
            _cells.Clear();
            (_column, _isDeleted) = (0, false);
        }
        else if (name == "tc")
        {
            _cell = new ReadCell(_column);
            _isContinued = false;
        }
    }

    public void End(string name, SourceTextBuilder text)
    {
        if (_depth == 1 && name == "tc")
        {
            EndCell();
        }
        else if (_depth == 1 && name == "tr" && !_isDeleted && _cells.Count > 0)
        {
            text.Row(_cells);
        }
        else if (name == "tbl" && --_depth == 0)
        {
            text.EndTable();
        }

        _depth = Math.Max(0, _depth);
    }

    /// <summary>A paragraph: of the cell that is open, or of the report.</summary>
    public void Give(Wording paragraph, SourceTextBuilder text)
    {
        if (_cell is not null)
        {
            _cell.Paragraphs.Add(paragraph);
        }
        else
        {
            text.Paragraph(paragraph);
        }
    }

    public void SetRow(XmlReader xml)
    {
        if (_depth == 1 && xml.LocalName == "gridBefore")
        {
            _column = Math.Clamp(Word.Number(xml, 0), 0, MostColumns);
        }

        _isDeleted |= _depth == 1 && xml.LocalName == "del";
    }

    public void SetCell(XmlReader xml)
    {
        if (_depth != 1 || _cell is null)
        {
            return;
        }

        if (xml.LocalName == "gridSpan")
        {
            _cell.Span = Math.Clamp(Word.Number(xml, 1), 1, MostColumns);
        }

        _isContinued |= xml.LocalName == "cellDel" || (xml.LocalName == "vMerge" && Word.Value(xml) is null or "continue");
    }

    private void EndCell()
    {
        if (_cell is null)
        {
            return;
        }

        if (_isContinued)
        {
            _cell.Paragraphs.Clear();
        }

        _cells.Add(_cell);
        _column = _cell.Column + _cell.Span;
        _cell = null;
    }
}

using System.Xml;

namespace LaBan.Office.Received.Docx;

/// <summary>The properties of the paragraph, run, row and cell being read, as far as they decide what is printed.</summary>
internal sealed class FlowProperties
{
    private enum Scope
    {
        None,
        Paragraph,
        Mark,
        Run,
        Row,
        Cell,
    }

    private Scope _scope;
    private string? _list;
    private int? _level;
    private string? _style;
    private bool _markDeleted;

    /// <summary>Whether properties are being read.</summary>
    public bool IsOpen => _scope != Scope.None;

    /// <summary>Whether the run is hidden text.</summary>
    public bool IsHidden { get; private set; }

    public void StartParagraph()
    {
        (_list, _level, _style, _markDeleted, IsHidden) = (null, null, null, false, false);
    }

    /// <summary>What is printed before the paragraph; whether its end was deleted, so that the next one goes on with it.</summary>
    public string? EndParagraph(ListNumbers? numbers, out bool goesOn)
    {
        goesOn = _markDeleted;
        _markDeleted = false;
        return numbers?.Next(_list, _level, _style);
    }

    /// <summary>Takes an element that is a property, or opens properties; false when it is neither.</summary>
    public bool Take(XmlReader xml, RowReader row)
    {
        switch (xml.LocalName)
        {
            case "pPr":
                _scope = Scope.Paragraph;
                return true;
            case "rPr":
                _scope = _scope == Scope.Paragraph ? Scope.Mark : Scope.Run;
                return true;
            case "trPr":
                _scope = Scope.Row;
                return true;
            case "tcPr":
                _scope = Scope.Cell;
                return true;
            case "r":
                IsHidden = false;
                return true;
        }

        if (IsOpen)
        {
            Set(xml, row);
        }

        return IsOpen;
    }

    public void End(string name)
    {
        _scope = name switch
        {
            "rPr" when _scope == Scope.Mark => Scope.Paragraph,
            "pPr" or "rPr" or "trPr" or "tcPr" => Scope.None,
            _ => _scope,
        };
        IsHidden &= name != "r";
    }

    private void Set(XmlReader xml, RowReader row)
    {
        switch (_scope, xml.LocalName)
        {
            case (Scope.Paragraph, "numId"):
                _list = Word.Value(xml);
                break;
            case (Scope.Paragraph, "ilvl"):
                _level = Word.Number(xml, 0);
                break;
            case (Scope.Paragraph, "pStyle"):
                _style = Word.Value(xml);
                break;
            case (Scope.Mark, "del" or "moveFrom"):
                _markDeleted = true;
                break;
            case (Scope.Run, "vanish"):
                IsHidden = Word.IsOn(xml);
                break;
            case (Scope.Row, _):
                row.SetRow(xml);
                break;
            case (Scope.Cell, _):
                row.SetCell(xml);
                break;
        }
    }
}

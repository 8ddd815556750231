using System.Xml;

namespace LaBan.Office.Received.Docx;

/// <summary>Reads one flow of paragraphs and tables: the body, a note, a header.</summary>
internal sealed class FlowReader(XmlReader xml, FlowContext context, SourceTextBuilder text)
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly List<Remark> _notes = [];
    private readonly List<Wording> _boxes = [];
    private readonly Stack<Interrupted> _interrupted = [];
    private readonly char[] _chunk = new char[4096];
    private readonly RowReader _row = new();
    private Passage _words = new(context.Trace is not null);
    private FlowProperties _properties = new();
    private bool _inText;
    private bool _goesOn;
    private bool _skipped;

    /// <summary>A paragraph in whose middle a text box stands.</summary>
    private sealed record Interrupted(Passage Words, FlowProperties Properties);

    /// <summary>A note called in a paragraph, and the sign that calls it.</summary>
    private sealed record Remark(string Text, Origin Call);

    /// <summary>Reads to the end; tells whether it was a document at all.</summary>
    /// <param name="depth">How deep the element stands whose end ends it; -1 for the end of the part.</param>
    public bool Read(int depth = -1)
    {
        var isWord = false;
        for (var more = xml.Read(); more && !(xml.Depth == depth && xml.NodeType == XmlNodeType.EndElement); more = Next())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                isWord |= IsWord() && xml.LocalName == "document";
                Start();
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                End(xml.LocalName);
            }
            else if (_inText && xml.CanReadValueChunk && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                TakeText();
            }
        }

        if (_words.Length > 0)
        {
            Give();
        }

        return isWord;
    }

    private bool Next()
    {
        if (_skipped)
        {
            _skipped = false;
            return !xml.EOF;
        }

        return xml.Read();
    }

    private bool IsWord() => xml.NamespaceURI is Transitional or Strict;

    private void Start()
    {
        if (xml.Depth > context.Limits.Depth)
        {
            throw new ReportRefusedException(ReportFileProblems.TooDeep);
        }

        var (name, isEmpty) = (xml.LocalName, xml.IsEmptyElement);
        if (IsPassedOver(name))
        {
            xml.Skip();
            _skipped = true;
            return;
        }

        if (name == "t")
        {
            _inText = !isEmpty && !_properties.IsHidden;
            context.Trace?.Open(xml);
        }
        else if (IsWord() && !_properties.Take(xml, _row))
        {
            StartPart(name);
        }

        if (isEmpty)
        {
            End(name);
        }
    }

    /// <summary>What is not printed: deleted text, codes of fields, the copy of a drawing for old programs, former formats.</summary>
    private bool IsPassedOver(string name) => name switch
    {
        "del" or "moveFrom" => !_properties.IsOpen,
        "instrText" or "delText" or "delInstrText" or "Fallback" or "sectPr" or "sdtPr" or "sdtEndPr" or "fldData" or "rt" or "tblPr"
            or "tblGrid" or "tblPrEx" or "pPrChange" or "rPrChange" or "tcPrChange" or "trPrChange" => true,
        _ => false,
    };

    private void StartPart(string name)
    {
        switch (name)
        {
            case "p":
                _properties.StartParagraph();
                break;
            case "tbl" or "tr" or "tc" when _interrupted.Count == 0:
                _row.Start(name);
                break;
            case "txbxContent":
                _interrupted.Push(new Interrupted(_words, _properties));
                (_words, _properties) = (new Passage(context.Trace is not null), new FlowProperties());
                break;
            case "tab" or "ptab":
                Take("\t");
                break;
            case "br" or "cr":
                Take("\n");
                break;
            case "noBreakHyphen":
                Take("-");
                break;
            case "sym":
                Take(" ");
                break;
            case "footnoteReference" or "endnoteReference":
                CallNote(name[..^"Reference".Length]);
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "t":
                _inText = false;
                break;
            case "p" when IsWord():
                EndParagraph();
                break;
            case "txbxContent" when _interrupted.Count > 0:
                EndParagraph();
                (_words, _properties) = _interrupted.Pop();
                break;
            case "tbl" or "tr" or "tc" when IsWord() && _interrupted.Count == 0:
                _row.End(name, text);
                break;
            default:
                _properties.End(name);
                break;
        }
    }

    private void CallNote(string kind)
    {
        if (!_properties.IsHidden && context.Notes?.Call(kind, Word.Value(xml, "id")) is { } note)
        {
            Take($"[^{note.Number}]");
            context.Trace?.Open(xml, PieceKind.Note, note.Number);
            _notes.Add(new Remark($" [{note.Number}: {note.Text}]", context.Trace?.TakeSign() ?? Origin.None));
        }
    }

    private void TakeText()
    {
        for (int read; (read = xml.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0;)
        {
            if (_words.Length + read > context.Limits.Characters)
            {
                throw new ReportRefusedException(ReportFileProblems.TextTooLong(context.Limits.Characters));
            }

            _words.Append(_chunk.AsSpan(0, read), context.Trace?.Take(read) ?? 0);
        }
    }

    private void Take(string sign)
    {
        if (!_properties.IsHidden)
        {
            context.Trace?.Open(xml);
            _words.Append(sign, context.Trace?.TakeSign() ?? Origin.None);
        }
    }

    private void EndParagraph()
    {
        context.Cancel.ThrowIfCancellationRequested();
        if (_interrupted.Count > 0)
        {
            _boxes.Add(_words.ToWording());
            _words.Clear();
            return;
        }

        var prefix = _properties.EndParagraph(context.Numbers, out var goesOn);
        if (prefix is not null && _words.Length > 0 && !_goesOn)
        {
            _words.Prepend(prefix + " ");
        }

        _goesOn = goesOn;
        if (!goesOn)
        {
            Give();
        }
    }

    /// <summary>Gives the paragraph with its notes behind it, then what stood in text boxes anchored to it.</summary>
    private void Give()
    {
        _notes.ForEach(n => _words.Append(n.Text, n.Call));
        _row.Give(_words.ToWording(), text);
        foreach (var box in _boxes)
        {
            if (!string.IsNullOrWhiteSpace(box.Text))
            {
                _row.Give(box, text);
            }
        }

        _words.Clear();
        _notes.Clear();
        _boxes.Clear();
    }
}

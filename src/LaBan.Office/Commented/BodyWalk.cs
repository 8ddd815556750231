using System.Xml;

namespace LaBan.Office.Commented;

/// <summary>Walks through the body of a document and finds where comments may be set for given elements.</summary>
internal sealed class BodyWalk(PartText part, HashSet<int> wanted)
{
    private readonly Stack<Frame> _open = [];
    private readonly Dictionary<int, Spot> _spots = [];
    private readonly HashSet<int> _ids = [];
    private Standing? _standing;
    private int _standingDepth;
    private RunPart? _part;
    private bool _isBound;
    private (string Prefix, string Namespace)? _paragraph;

    /// <summary>An element that is open.</summary>
    private sealed record Frame(string Name, int Start, int Cell, bool IsInBox);

    /// <summary>For each wanted element, by where it begins, its spot; there is none where no comment may stand.</summary>
    public IReadOnlyDictionary<int, Spot> Spots => _spots;

    /// <summary>Numbers that the body uses for comments.</summary>
    public IReadOnlySet<int> Ids => _ids;

    /// <summary>The greatest number of a tracked change.</summary>
    public int LastRevision { get; private set; }

    /// <summary>The first run of the body.</summary>
    public Standing? FirstRun { get; private set; }

    /// <summary>The first paragraph of the body, by where it begins and where its end tag does, which is its own end if it has none.</summary>
    public (int Start, int ContentEnd, string Name, string Prefix, string Namespace)? FirstParagraph { get; private set; }

    public BodyWalk Walk()
    {
        using var xml = part.Read();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                var (start, isEmpty) = (part.TagStart(xml), xml.IsEmptyElement);
                Enter(xml, start);
                if (isEmpty)
                {
                    Leave(part.TagEnd(start), part.TagEnd(start));
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                var start = part.TagStart(xml);
                Leave(start, part.TagEnd(start));
            }
        }

        return this;
    }

    private void Enter(XmlReader xml, int start)
    {
        var (name, above) = (xml.LocalName, _open.TryPeek(out var frame) ? frame : new Frame("", 0, -1, false));
        TakeId(xml, name);
        if (_standing is null)
        {
            EnterOpen(xml, name, start);
        }
        else if (_open.Count == _standingDepth + 1 && _standing.IsRun)
        {
            _part = new RunPart(start, part.TagEnd(start), xml.Name) { IsText = name == "t" && xml.NamespaceURI == _standing.Namespace };
        }
        else if (_part is not null)
        {
            _part.IsText = false;
        }

        _isBound |= above.Name == "sdtPr" && name is "dataBinding" or "dropDownList" or "comboBox" or "date" or "picture";
        var cell = _standing is null && name == "tc" ? start : above.Cell;
        _open.Push(new Frame(name, start, cell, above.IsInBox || name == "txbxContent"));
        if (_standing is not null && _paragraph is not null && wanted.Contains(start))
        {
            _spots[start] = new Spot(_standing, _part, cell, _open.Peek().IsInBox, start == (_part?.Start ?? -1));
        }
    }

    /// <summary>Enters an element that stands within nothing but what may hold comments itself.</summary>
    private void EnterOpen(XmlReader xml, string name, int start)
    {
        if (!MayHoldComments(name))
        {
            Stand(xml.Name, start, name == "r" && xml.NamespaceURI == _paragraph?.Namespace, _open.Count);
        }
        else if (name == "p")
        {
            _paragraph = (xml.Prefix, xml.NamespaceURI);
        }
    }

    private void Stand(string name, int start, bool isRun, int depth)
    {
        var (prefix, space) = _paragraph ?? ("", "");
        _standing = new Standing(start, isRun, part.Xml[start..part.TagEnd(start)], prefix, space) { Name = name };
        _standingDepth = depth;
    }

    private void Leave(int contentEnd, int end)
    {
        var frame = _open.Pop();
        if (_standing is not null && _open.Count == _standingDepth)
        {
            _standing.End = end;
            FirstRun ??= _standing is { IsRun: true, FirstStart: not null } ? _standing : null;
            _standing = null;
            StandWhole(frame);
        }
        else if (_standing is { IsRun: true } && _open.Count == _standingDepth + 1)
        {
            LeavePart(frame.Name, contentEnd, end);
        }
        else if (_standing is null && frame.Name == "p")
        {
            FirstParagraph ??= (frame.Start, contentEnd, part.Xml[(frame.Start + 1)..].Split([' ', '>', '/', '\r', '\n', '\t'], 2)[0], _paragraph!.Value.Prefix, _paragraph.Value.Namespace);
            _paragraph = null;
        }
    }

    /// <summary>Word fills a bound content control anew when it opens the file; a comment stands around it as a whole.</summary>
    private void StandWhole(Frame properties)
    {
        if (_isBound && properties.Name == "sdtPr" && _paragraph is not null && _open.TryPeek(out var control) && control.Name == "sdt")
        {
            Stand("", control.Start, isRun: false, _open.Count - 1);
        }

        _isBound = false;
    }

    private void LeavePart(string name, int contentEnd, int end)
    {
        if (name == "rPr")
        {
            _standing!.Properties = part.Xml[_part!.Start..end];
        }
        else
        {
            (_part!.ContentEnd, _part.End) = (contentEnd, end);
            _part.IsText &= _part.ContentStart <= contentEnd && !part.Xml.AsSpan(_part.ContentStart..contentEnd).Contains('<');
            _standing!.FirstStart ??= _part.Start;
            _standing.LastEnd = end;
        }

        _part = null;
    }

    private void TakeId(XmlReader xml, string name)
    {
        if (name is "commentRangeStart" or "commentRangeEnd" or "commentReference")
        {
            _ids.Add(Received.Docx.Word.Number(xml, 0, "id"));
        }
        else if (name is "ins" or "del" or "moveFrom" or "moveTo" || name.EndsWith("Change", StringComparison.Ordinal))
        {
            LastRevision = Math.Max(LastRevision, Received.Docx.Word.Number(xml, 0, "id"));
        }
    }

    private static bool MayHoldComments(string name) => name is "document" or "body" or "p" or "tbl" or "tr" or "tc" or "sdt" or "sdtContent"
        or "hyperlink" or "ins" or "moveTo" or "fldSimple" or "smartTag" or "customXml" or "dir" or "bdo" or "AlternateContent" or "Choice";
}

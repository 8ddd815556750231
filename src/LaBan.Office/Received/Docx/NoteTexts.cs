using System.Xml;

namespace LaBan.Office.Received.Docx;

/// <summary>The footnotes and endnotes of a document, numbered together in the order in which the body calls them.</summary>
internal sealed class NoteTexts
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private int _called;

    /// <summary>Reads a part of notes.</summary>
    public void Read(XmlReader? xml, string kind, FlowContext context)
    {
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false } && xml.LocalName == kind && Word.Value(xml, "id") is { } id && Word.Value(xml, "type") is null or "normal")
            {
                var text = new SourceTextBuilder(context.Limits.Characters);
                new FlowReader(xml, context, text).Read(xml.Depth);
                _texts[kind + id] = text.Build().Text.Replace('\n', ' ').Trim();
            }
        }
    }

    /// <summary>The next number and the text of a note the body calls, or null when there is none.</summary>
    public (int Number, string Text)? Call(string kind, string? id) =>
        id is not null && _texts.Remove(kind + id, out var text) && text.Length > 0 ? (++_called, text) : null;
}

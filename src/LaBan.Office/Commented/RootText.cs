using System.Xml;

namespace LaBan.Office.Commented;

/// <summary>Changes to the children of the root of a part: of comments, of relationships, of the table of content types.</summary>
internal static class RootText
{
    /// <summary>The prefix and the namespace of the root.</summary>
    public static (string Prefix, string Namespace) Root(PartText part)
    {
        using var xml = part.Read();
        xml.MoveToContent();
        return (xml.Prefix, xml.NamespaceURI);
    }

    /// <summary>Puts children behind those that are there.</summary>
    public static Edit Append(PartText part, string children)
    {
        using var xml = part.Read();
        xml.MoveToContent();
        if (xml.IsEmptyElement)
        {
            var end = part.TagEnd(part.TagStart(xml));
            return new Edit(end - 2, 2, $">{children}</{xml.Name}>");
        }

        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == 0))
        {
        }

        return new Edit(part.TagStart(xml), 0, children);
    }

    /// <summary>The values of an attribute of the children.</summary>
    public static HashSet<string> Values(PartText part, string attribute)
    {
        var values = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var xml = part.Read();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, Depth: 1 } && Received.Docx.Word.Value(xml, attribute) is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    /// <summary>Takes away the empty children whose attribute has such a value.</summary>
    public static IEnumerable<Edit> Without(PartText part, string attribute, Func<string, bool> value)
    {
        using var xml = part.Read();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, Depth: 1, IsEmptyElement: true } && xml.GetAttribute(attribute) is { } found && value(found))
            {
                var start = part.TagStart(xml);
                yield return new Edit(start, part.TagEnd(start) - start, "");
            }
        }
    }
}

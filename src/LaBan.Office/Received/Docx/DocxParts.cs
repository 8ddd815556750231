using System.Xml;

namespace LaBan.Office.Received.Docx;

/// <summary>Where the parts of a Word document stand in its package, as its relationships say.</summary>
internal sealed class DocxParts
{
    private readonly List<Relation> _related;

    /// <summary>A part of the package, and what it is to the document.</summary>
    private sealed record Relation(string Kind, string Part);

    private DocxParts(string document, List<Relation> related)
    {
        Document = document;
        _related = related;
    }

    /// <summary>The part with the body.</summary>
    public string Document { get; }

    /// <summary>The part that says what is related to it.</summary>
    public string Relations => RelationsOf(Document);

    public static DocxParts Of(PackageFile package)
    {
        var main = Related(package, "_rels/.rels", "").Find(r => r.Kind == "officeDocument")?.Part ?? "word/document.xml";
        return new DocxParts(main, Related(package, RelationsOf(main), main[..(main.LastIndexOf('/') + 1)]));
    }

    /// <summary>The parts of a kind: "footnotes", "header".</summary>
    public List<string> Of(string kind) => _related.FindAll(r => r.Kind == kind).ConvertAll(static r => r.Part);

    private static string RelationsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    private static List<Relation> Related(PackageFile package, string part, string folder)
    {
        var relations = new List<Relation>();
        using var xml = package.Xml(part);
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External"
                && xml.GetAttribute("Type") is { } type && xml.GetAttribute("Target") is { } target)
            {
                relations.Add(new Relation(type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : folder + target));
            }
        }

        return relations;
    }
}

using System.Xml;
using LaBan.Office.Received;
using LaBan.Office.Received.Docx;

namespace LaBan.Office.Workbooks;

/// <summary>A sheet as the workbook part lists it: its name, whether it is shown, and the part with its cells.</summary>
internal sealed record ListedSheet(string Name, bool IsHidden, string Part);

/// <summary>What stands around the cells of an Excel workbook: its sheets, its shared words and how its numbers are shown.</summary>
internal sealed class XlsxParts
{
    private XlsxParts(IReadOnlyList<ListedSheet> sheets, IReadOnlyList<string> words, IReadOnlyList<RawKind> shown, bool hasMacros)
    {
        Sheets = sheets;
        Words = words;
        Shown = shown;
        HasMacros = hasMacros;
    }

    public IReadOnlyList<ListedSheet> Sheets { get; }

    /// <summary>The words cells share, by their number.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>What a number is shown as, by the style of its cell.</summary>
    public IReadOnlyList<RawKind> Shown { get; }

    public bool HasMacros { get; }

    public static XlsxParts Of(PackageFile package, CellTally tally)
    {
        var parts = DocxParts.Of(package);
        var main = package.Has(parts.Document) ? parts.Document : "xl/workbook.xml";
        if (main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) || package.Has("xl/workbook.bin"))
        {
            throw new ReportRefusedException(WorkbookProblems.Binary);
        }

        if (!package.Has(main) || main.StartsWith("word/", StringComparison.Ordinal) || main.StartsWith("ppt/", StringComparison.Ordinal))
        {
            throw new ReportRefusedException(OtherPackage(package));
        }

        var related = Related(package, main);
        return new XlsxParts(
            Listed(package, main, related, tally.Limits),
            SharedWords.Read(package, PartOf(related, "sharedStrings"), tally),
            CellStylesPart.Read(package, PartOf(related, "styles")),
            package.Has("xl/vbaProject.bin") || related.Values.Any(r => r.Kind == "vbaProject"));
    }

    private static string? PartOf(Dictionary<string, (string Kind, string Part)> related, string kind) =>
        related.Values.FirstOrDefault(r => r.Kind == kind).Part;

    private static List<ListedSheet> Listed(PackageFile package, string main, Dictionary<string, (string Kind, string Part)> related, WorkbookLimits limits)
    {
        var sheets = new List<ListedSheet>();
        using var xml = package.Xml(main);
        while (xml!.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "sheet")
            {
                continue;
            }

            var id = Relation(xml);
            if (id is not null && related.TryGetValue(id, out var part) && part.Kind == "worksheet")
            {
                sheets.Add(new ListedSheet(xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden", part.Part));
            }

            if (sheets.Count > limits.Sheets)
            {
                throw new ReportRefusedException(WorkbookProblems.TooManySheets(limits.Sheets));
            }
        }

        return sheets.Count > 0 ? sheets : throw new ReportRefusedException(WorkbookProblems.Damaged);
    }

    /// <summary>The relationship a sheet names, in the namespace of either form of the standard.</summary>
    private static string? Relation(XmlReader sheet)
    {
        string? id = null;
        while (sheet.MoveToNextAttribute())
        {
            id = sheet.LocalName == "id" && sheet.NamespaceURI.Contains("relationships", StringComparison.Ordinal) ? sheet.Value : id;
        }

        sheet.MoveToElement();
        return id;
    }

    private static Dictionary<string, (string Kind, string Part)> Related(PackageFile package, string main)
    {
        var slash = main.LastIndexOf('/') + 1;
        var related = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var xml = package.Xml($"{main[..slash]}_rels/{main[slash..]}.rels");
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External"
                && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Type") is { } type && xml.GetAttribute("Target") is { } target)
            {
                related[id] = (type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : main[..slash] + target);
            }
        }

        return related;
    }

    private static Measures.Problem OtherPackage(PackageFile package) =>
        package.Has("content.xml") ? WorkbookProblems.OpenDocument
        : package.Has("word/") ? WorkbookProblems.Other("tệp Word", "a Word document")
        : package.Has("ppt/") ? WorkbookProblems.Other("bản trình chiếu PowerPoint", "a PowerPoint presentation")
        : package.Has("xl/") ? WorkbookProblems.Damaged
        : WorkbookProblems.Other("tệp nén zip", "a zip archive");
}

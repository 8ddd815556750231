using System.Globalization;
using System.IO.Compression;
using System.Text;
using LaBan.Measures;
using LaBan.Office.Received;
using LaBan.Text.Reading;

namespace LaBan.Tests.Office.Received;

/// <summary>Word documents put together from the XML of their parts, as a test needs them.</summary>
internal sealed class DocxFile
{
    private const string Head = """
        <?xml version="1.0" encoding="UTF-8"?><w:{0} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        """;

    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly StringBuilder _relations = new();

    /// <summary>A document with this body.</summary>
    public static DocxFile Body(string body) => new DocxFile().With("document", "body", body);

    /// <summary>A part related to the document: With("footnotes", "footnotes", …).</summary>
    public DocxFile With(string name, string root, string content)
    {
        var outer = root == "body" ? "document" : root;
        var inner = root == "body" ? $"<w:body>{content}</w:body>" : content;
        _parts[$"word/{name}.xml"] = Head.Replace("{0}", outer, StringComparison.Ordinal) + inner + $"</w:{outer}>";
        if (name == "document")
        {
            return this;
        }

        _relations.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="r{_parts.Count}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{name.TrimEnd('1', '2')}" Target="{name}.xml"/>""");
        return this;
    }

    /// <summary>A part exactly as given.</summary>
    public DocxFile Raw(string path, string content)
    {
        _parts[path] = content;
        return this;
    }

    public byte[] Bytes()
    {
        var parts = new Dictionary<string, string>(_parts, StringComparer.Ordinal);
        const string package = "http://schemas.openxmlformats.org/package/2006/relationships";
        parts.TryAdd("_rels/.rels", $"""<Relationships xmlns="{package}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
        parts.TryAdd("word/_rels/document.xml.rels", $"""<Relationships xmlns="{package}">{_relations}</Relationships>""");
        return Zip(parts);
    }

    public static byte[] Zip(Dictionary<string, string> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    /// <summary>Reads it, and shows its lines.</summary>
    public string[] Lines() => Source().Text.TrimEnd('\n').Split('\n');

    public SourceText Source() => Outcome().Value.ShouldNotBeNull();

    public Outcome<SourceText> Outcome() => ReceivedFile.Read(Bytes(), "bao-cao.docx");

    public static string P(string text, string properties = "") => $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}<w:r><w:t>{text}</w:t></w:r></w:p>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr>{r}</w:tr>"))}</w:tbl>";
}

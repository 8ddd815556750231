using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using LaBan.Measures;
using LaBan.Office.Commented;
using LaBan.Tests.Office.Received;

namespace LaBan.Tests.Office.Commented;

/// <summary>A comment as another program finds it in a document: its words, and the words it stands at.</summary>
internal sealed record FoundComment(int Id, string Author, string Covered, string[] Lines);

/// <summary>Writes comments into documents and reads them back without the code under test.</summary>
internal static class CommentedWord
{
    public static readonly DateTimeOffset Morning = new(2025, 3, 4, 8, 30, 0, TimeSpan.FromHours(7));

    private static readonly Regex Revision = new("(?<=rPrChange )w:id=\"\\d+\"");

    /// <summary>A whole Word file, as Word itself would open it.</summary>
    public static byte[] Packed(this DocxFile file)
    {
        var types = new StringBuilder("""<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>""");
        foreach (var name in new[] { "document.main", "footnotes", "endnotes", "header", "comments" })
        {
            types.Append(CultureInfo.InvariantCulture, $"""<Override PartName="/word/{name.Replace(".main", "", StringComparison.Ordinal)}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{name}+xml"/>""");
        }

        return file.Raw("[Content_Types].xml", types.Append("</Types>").ToString()).Bytes();
    }

    public static Outcome<CommentedFile> Write(byte[] docx, params DocumentRemark[] remarks) =>
        CommentedDocument.Write(docx, remarks, CommentAuthor.LaBan(Morning), cancel: TestContext.Current.CancellationToken);

    /// <summary>Writes a remark at each of these words, and makes sure that the text stayed what it was and nothing else changed.</summary>
    public static byte[] CommentOn(byte[] docx, params string[] words)
    {
        var text = TextOf(docx);
        return Checked(docx, [.. words.Select(w => new DocumentRemark(Place(text, w), Place(text, w) + w.Length, [$"Về {w}"]))]);
    }

    public static byte[] Checked(byte[] docx, params DocumentRemark[] remarks)
    {
        var commented = Write(docx, remarks).Value.ShouldNotBeNull().Bytes;
        TextOf(commented).ShouldBe(TextOf(docx));
        Characters(commented).ShouldBe(Characters(docx));
        Errors(commented).ShouldBe(Errors(docx));
        Entries(commented).Where(e => !IsChanged(e.Name)).ShouldBe(Entries(docx).Where(e => !IsChanged(e.Name)));
        return commented;
    }

    public static string TextOf(byte[] docx) => ReceivedFile.Read(docx, "x.docx").Value.ShouldNotBeNull().Text;

    public static int Place(string text, string words)
    {
        var place = text.IndexOf(words, StringComparison.Ordinal);
        place.ShouldBeGreaterThanOrEqualTo(0, words);
        return place;
    }

    /// <summary>What each comment stands at, comment by comment: "GRDP|8,5%".</summary>
    public static string Covered(byte[] docx) => string.Join('|', Found(docx).Select(c => c.Covered));

    public static List<FoundComment> Found(byte[] docx)
    {
        var body = Part(docx, "word/document.xml").Descendants().ToList();
        return [.. Part(docx, "word/comments.xml").Root!.Elements().Select(c => new FoundComment(
            (int)Attribute(c, "id"), (string)Attribute(c, "author"), Between(body, (string)Attribute(c, "id")),
            [.. c.Elements().Select(p => string.Concat(p.Descendants().Where(t => t.Name.LocalName == "t").Select(t => t.Value)))]))];
    }

    public static XDocument Part(byte[] docx, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var stream = zip.GetEntry(name).ShouldNotBeNull(name).Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The entries in their order, each with its bytes.</summary>
    public static List<(string Name, string Bytes)> Entries(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return [.. zip.Entries.Select(e => (e.FullName, Base64(e)))];
    }

    /// <summary>Each character of the body with the properties of its run and the elements around it.</summary>
    private static List<string> Characters(byte[] docx) =>
        [.. from piece in Part(docx, "word/document.xml").Descendants()
            where piece.Name.LocalName is "t" or "tab" or "br" or "delText" or "instrText" or "sym" or "footnoteReference"
            let properties = Revision.Replace(piece.Parent!.Elements().FirstOrDefault(e => e.Name.LocalName == "rPr")?.ToString(SaveOptions.DisableFormatting) ?? "", "")
            let around = string.Join('/', piece.Ancestors().Select(a => a.Name.LocalName))
            from sign in piece.Name.LocalName.EndsWith('t') ? piece.Value : " "
            select $"{sign} {piece.Name.LocalName} {properties} {around}"];

    private static string Between(List<XElement> body, string id)
    {
        var start = body.FindIndex(e => IsOf(e, "commentRangeStart", id));
        var end = body.FindIndex(e => IsOf(e, "commentRangeEnd", id));
        end.ShouldBeGreaterThan(start);
        var reference = body.Where(e => IsOf(e, "commentReference", id)).ShouldHaveSingleItem();
        reference.Parent!.ElementsBeforeSelf().Last().ShouldBe(body[end]);
        reference.Ancestors().ShouldNotContain(a => a.Name.LocalName == "txbxContent");
        return string.Concat(body[start..end].Select(Printed));
    }

    private static string Printed(XElement element) => element.Ancestors().Any(a => a.Name.LocalName is "Fallback" or "del") ? "" : element.Name.LocalName switch
    {
        "t" => element.Value,
        "tab" when element.Parent!.Name.LocalName == "r" => "\t",
        "br" => "\n",
        "noBreakHyphen" => "-",
        "sym" => " ",
        "footnoteReference" => "*",
        _ => "",
    };

    private static bool IsOf(XElement element, string name, string id) => element.Name.LocalName == name && (string)Attribute(element, "id") == id;

    private static XAttribute Attribute(XElement element, string name) => element.Attributes().First(a => a.Name.LocalName == name);

    private static List<string> Errors(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(e => e.Description)];
    }

    private static bool IsChanged(string name) =>
        name is "word/document.xml" or "word/comments.xml" or "[Content_Types].xml" or "word/_rels/document.xml.rels";

    private static string Base64(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return Convert.ToBase64String(bytes.ToArray());
    }
}

using System.Globalization;
using System.IO.Compression;
using LaBan.Office.Word;
using LaBan.Text.Document;

namespace LaBan.Benchmarks.Extract;

/// <summary>A report as Word saves one: paragraphs of prose, some of them numbered by lists, notes, and a table at the end.</summary>
internal static class WordReport
{
    private const int NumberedItems = 40;
    private const int Notes = 10;
    private const int Rows = 30;
    private const string Plain = "<w:pStyle w:val=\"BodyText\" />";
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private const string Lists = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:numbering {Word}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
        """;

    /// <summary>Writes a report with prose of at least so many characters.</summary>
    public static void Write(string path, int length)
    {
        using (var file = File.Create(path))
        {
            var paragraphs = ReportText.Of(length).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(p => new Paragraph([p]));
            DocxWriter.Write(new TextDocument([.. paragraphs, Annex()]), file);
        }

        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        Change(zip, "word/document.xml", Marked);
        Change(zip, "word/_rels/document.xml.rels", rels => rels.Replace("</Relationships>",
            $"<Relationship Id=\"lists\" Type=\"{Relations}numbering\" Target=\"numbering.xml\"/><Relationship Id=\"notes\" Type=\"{Relations}footnotes\" Target=\"footnotes.xml\"/></Relationships>", StringComparison.Ordinal));
        Change(zip, "word/numbering.xml", _ => Lists);
        Change(zip, "word/footnotes.xml", _ => $"<w:footnotes {Word}>{string.Concat(Enumerable.Range(0, Notes).Select(Note))}</w:footnotes>");
    }

    private static Table Annex() => new(
        [new("TT", 1), new("Chỉ tiêu", 6), new("Đơn vị", 2), new("Kế hoạch năm 2024", 3, ColumnAlignment.Right), new("Ước thực hiện 6 tháng năm 2024", 3, ColumnAlignment.Right)],
        [.. Enumerable.Range(1, Rows).Select(i => new TableRow(
            [Text($"{i}"), "Thu ngân sách nhà nước trên địa bàn", "tỷ đồng", Text($"{i}.500"), Text($"{i * 7},5")]))]);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Note(int id) => Text($"<w:footnote w:id=\"{id + 2}\"><w:p><w:r><w:t>Năm 2023 đạt {id + 2},5%.</w:t></w:r></w:p></w:footnote>");

    /// <summary>The first paragraphs numbered, the next ones with a note each.</summary>
    private static string Marked(string document)
    {
        var parts = document.Split(Plain);
        for (var i = 1; i < parts.Length; i++)
        {
            parts[i] = i <= NumberedItems ? Plain + "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" + parts[i]
                : i <= NumberedItems + Notes ? Plain + parts[i].Replace("</w:p>", Text($"<w:r><w:footnoteReference w:id=\"{i - NumberedItems + 1}\"/></w:r></w:p>"), StringComparison.Ordinal)
                : Plain + parts[i];
        }

        return string.Concat(parts);
    }

    private static void Change(ZipArchive zip, string part, Func<string, string> change)
    {
        var before = "";
        if (zip.GetEntry(part) is { } old)
        {
            using (var reader = new StreamReader(old.Open()))
            {
                before = reader.ReadToEnd();
            }

            old.Delete();
        }

        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(change(before));
    }
}

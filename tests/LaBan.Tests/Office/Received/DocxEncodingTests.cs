using System.IO.Compression;
using System.Text;
using LaBan.Office.Received;

namespace LaBan.Tests.Office.Received;

public sealed class DocxEncodingTests
{
    private const string Body = """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Tốc độ tăng GRDP đạt 14,14 %</w:t></w:r></w:p></w:body></w:document>
        """;

    [Theory]
    [InlineData("")]
    [InlineData("<?xml version=\"1.0\"?>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n")]
    [InlineData("<?xml version='1.0' encoding='utf-8'?>")]
    [InlineData("<?xml version=\"1.0\" encoding = \"Utf-8\" ?>")]
    [InlineData("<?xml\n version=\"1.0\"\n encoding=\"UTF-8\"\n?>\n")]
    [InlineData("<!-- a remark that comes first -->")]
    public void A_part_in_utf_8_is_read_however_it_declares_it(string declaration)
    {
        var part = Encoding.UTF8.GetBytes(declaration + Body);

        Read(part).Value.ShouldNotBeNull().Text.ShouldBe("Tốc độ tăng GRDP đạt 14,14 %\n");
        Read([.. Encoding.UTF8.Preamble, .. part]).Value.ShouldNotBeNull().Text.ShouldBe("Tốc độ tăng GRDP đạt 14,14 %\n");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_part_in_utf_16_is_read_with_its_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Read([.. encoding.GetPreamble(), .. encoding.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Body)])
            .Value.ShouldNotBeNull().Text.ShouldBe("Tốc độ tăng GRDP đạt 14,14 %\n");
    }

    [Fact]
    public void A_part_in_an_encoding_it_declares_is_read_in_that() =>
        Read(Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + Body.Replace("Tốc độ tăng GRDP đạt", "Thu ngân sách", StringComparison.Ordinal)))
            .Value.ShouldNotBeNull().Text.ShouldBe("Thu ngân sách 14,14 %\n");

    [Theory]
    [InlineData("")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")]
    public void Bytes_that_are_no_letters_are_a_damaged_file(string declaration)
    {
        var part = Encoding.UTF8.GetBytes(declaration + Body);
        part[part.AsSpan().IndexOf("GRDP"u8)] = 0xFF;

        Read(part).Problem.ShouldBe(ReportFileProblems.Damaged);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"")]
    [InlineData("<?xml")]
    [InlineData("chữ")]
    [InlineData(" ")]
    public void What_is_no_xml_is_a_damaged_file(string part) => Read(Encoding.UTF8.GetBytes(part)).Problem.ShouldBe(ReportFileProblems.Damaged);

    private static LaBan.Measures.Outcome<LaBan.Text.Reading.SourceText> Read(byte[] document)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml").Open();
            part.Write(document);
        }

        return ReceivedFile.Read(file.ToArray(), "bao-cao.docx");
    }
}

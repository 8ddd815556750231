using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using LaBan.Measures;
using LaBan.Office.Received;
using LaBan.Tests.Office.Word;

namespace LaBan.Tests.Office.Received;

/// <summary>Files made to harm, broken on the way or named wrongly: one clear sentence, in bounded time and memory.</summary>
public sealed class HostileFileTests
{
    private const string Laughs = """<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>""";

    public static TheoryData<string, byte[], string> Renamed() => new()
    {
        { "bao-cao.docx", [.. "%PDF-1.7 nothing else"u8], "pdf.damaged" },
        { "bao-cao.pdf", DocxFile.Zip(new() { ["xl/workbook.xml"] = "<x/>" }), "file.other-kind" },
        { "bao-cao.docx", DocxFile.Zip(new() { ["ppt/presentation.xml"] = "<x/>" }), "file.other-kind" },
        { "bao-cao.docx", DocxFile.Zip(new() { ["content.xml"] = "<x/>" }), "file.other-kind" },
        { "bao-cao.docx", DocxFile.Zip(new() { ["anh.png"] = "x" }), "file.other-kind" },
        { "bao-cao.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "file.old-word" },
        { "bao-cao.docx", [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "file.protected" },
        { "bao-cao.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], "file.picture" },
        { "bao-cao.pdf", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "file.picture" },
        { "bao-cao.txt", [.. "{\\rtf1\\ansi x}"u8], "file.other-kind" },
        { "bao-cao.txt", [0x1F, 0x8B, 8, 0], "file.other-kind" },
        { "bao-cao.txt", [], "file.empty" },
        { "bao-cao.txt", [.. " \r\n\t "u8], "file.no-text" },
        { "bao-cao.html", [.. "<html><body><script>1</script></body></html>"u8], "file.no-text" },
    };

    [Theory]
    [MemberData(nameof(Renamed))]
    public void The_kind_is_told_by_what_is_in_the_file(string name, byte[] file, string code) => Code(file, name).ShouldBe(code);

    [Fact]
    public void A_word_document_is_read_whatever_it_is_called() =>
        ReceivedFile.Read(DocxFile.Body(DocxFile.P("số 5")).Bytes(), "bao-cao.pdf").Value!.Text.ShouldBe("số 5\n");

    [Fact]
    public void Entities_are_refused_in_word_documents_and_have_no_effect_in_pages()
    {
        var body = """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>""";
        Code(DocxFile.Body("").Raw("word/document.xml", Laughs + body).Bytes()).ShouldBe("file.damaged");
        Code(DocxFile.Body("").Raw("word/document.xml", """<!DOCTYPE w [<!ENTITY c SYSTEM "file:///etc/passwd">]>""" + body).Bytes()).ShouldBe("file.damaged");

        var page = ReceivedFile.Read(Encoding.UTF8.GetBytes($"""<!DOCTYPE html [<!ENTITY c SYSTEM "file:///etc/passwd">]><html><p>&c; 5</p></html>"""), "x.html");
        page.Value!.Text.ShouldNotContain("root:");
        page.Value.Text.Length.ShouldBeLessThan(100);
    }

    [Fact]
    public void A_document_that_unpacks_without_end_is_refused_early()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            part.Write("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>"u8);
            var zeros = Encoding.ASCII.GetBytes(new string('0', 1 << 20));
            for (var i = 0; i < 64; i++)
            {
                part.Write(zeros);
            }
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Code(file.ToArray()).ShouldBe("file.unpacks-too-large");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(40 << 20);
    }

    [Fact]
    public void All_parts_together_count_against_the_limit() =>
        ReceivedFile.Read(
            DocxFile.Body(DocxFile.P(Noise(300_000))).With("footnotes", "footnotes", $"<w:footnote w:id='1'>{DocxFile.P(Noise(300_000))}</w:footnote>").Bytes(),
            "x.docx", ReadingLimits.Default with { UnpackedBytes = 500_000 }).Problem!.Code.ShouldBe("file.unpacks-too-large");

    [Fact]
    public void A_directory_of_too_many_files_is_refused() =>
        ReceivedFile.Read(DocxFile.Zip(Enumerable.Range(0, 50).ToDictionary(i => $"word/{i}.xml", _ => "")), "x.docx", ReadingLimits.Default with { Entries = 49 })
            .Problem.ShouldBe(ReportFileProblems.TooManyParts);

    [Fact]
    public void Elements_nested_without_end_are_refused() =>
        Code(DocxFile.Body(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 100_000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 100_000))).Bytes())
            .ShouldBe("file.too-deep");

    [Fact]
    public void Tags_nested_without_end_take_time_in_step_with_their_number()
    {
        var watch = Stopwatch.StartNew();
        var page = "<html>" + string.Concat(Enumerable.Repeat("<div><p><table><tr><td><ul><li>", 300_000)) + "5";

        ReceivedFile.Read(Encoding.UTF8.GetBytes(page), "x.html").Value!.Text.ShouldContain("5");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_document_broken_off_at_any_kilobyte_is_refused_or_read_but_never_fails()
    {
        var whole = SampleReport.Docx();
        for (var length = 0; length < whole.Length; length += 1024)
        {
            var outcome = ReceivedFile.Read(whole.AsMemory(0, length), "x.docx");
            (outcome.Ok || outcome.Problem!.Vietnamese.EndsWith('.')).ShouldBeTrue();
            outcome.Ok.ShouldBeFalse($"{length} of {whole.Length} bytes");
        }

        ReceivedFile.Read(whole, "x.docx").Ok.ShouldBeTrue();
    }

    [Fact]
    public void Bytes_changed_anywhere_in_a_document_never_fail()
    {
        var random = new Random(7);
        var whole = SampleReport.Docx();
        for (var turn = 0; turn < 300; turn++)
        {
            var copy = (byte[])whole.Clone();
            for (var i = 0; i < 20; i++)
            {
                copy[random.Next(copy.Length)] = (byte)random.Next(256);
            }

            var outcome = ReceivedFile.Read(copy, "x.docx");
            (outcome.Ok ^ outcome.Problem is not null).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("<html>")]
    [InlineData("PK\u0005\u0006")]
    public void Random_bytes_never_fail(string head)
    {
        var random = new Random(11);
        for (var turn = 0; turn < 200; turn++)
        {
            var bytes = new byte[random.Next(4000)];
            random.NextBytes(bytes);
            var outcome = ReceivedFile.Read((byte[])[.. Encoding.ASCII.GetBytes(head), .. bytes], "x.docx");
            (outcome.Ok ^ outcome.Problem is not null).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_before_it_is_read_whole()
    {
        using var endless = new EndlessStream();

        ReceivedFile.Read(endless, "x.txt").Problem!.Code.ShouldBe("file.too-large");
        endless.Given.ShouldBeLessThan(ReadingLimits.Default.FileBytes + (1 << 20));
    }

    [Fact]
    public void One_line_of_ten_megabytes_is_read() =>
        ReceivedFile.Read(Encoding.UTF8.GetBytes(new string('5', 10 << 20)), "x.txt").Value!.Text.Length.ShouldBe(10 << 20);

    [Fact]
    public void A_text_without_end_is_refused() =>
        ReceivedFile.Read(Encoding.UTF8.GetBytes(new string('5', 1000)), "x.txt", ReadingLimits.Default with { Characters = 999 })
            .Problem!.Code.ShouldBe("file.text-too-long");

    [Fact]
    public void Every_refusal_says_it_in_two_languages()
    {
        var problems = typeof(ReportFileProblems).GetProperties().Select(p => (Problem)p.GetValue(null)!)
            .Append(ReportFileProblems.TooLarge(50 << 20)).Append(ReportFileProblems.TextTooLong(20_000_000)).Append(ReportFileProblems.PdfTooSlow(TimeSpan.FromSeconds(60))).ToList();

        problems.ShouldAllBe(p => p.Vietnamese.EndsWith('.') && p.English.EndsWith('.') && p.Vietnamese != p.English);
        problems.Select(p => p.Code).ShouldBeUnique();
    }

    private static string Code(byte[] file, string name = "x.docx") => ReceivedFile.Read(file, name).Problem.ShouldNotBeNull().Code;

    /// <summary>Digits that do not pack well.</summary>
    private static string Noise(int length)
    {
        var random = new Random(3);
        return string.Create(length, random, (span, r) => { for (var i = 0; i < span.Length; i++) { span[i] = (char)('a' + r.Next(26)); } });
    }

    /// <summary>A stream that never ends.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'5', offset, count);
            Given += count;
            return count;
        }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'5');
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}

using System.IO.Compression;
using System.Text;
using LaBan.Office.Commented;
using LaBan.Office.Received;
using LaBan.Office.Word;
using LaBan.Tests.Office.Received;
using LaBan.Tests.Office.Word;
using static LaBan.Tests.Office.Commented.CommentedWord;
using static LaBan.Tests.Office.Received.DocxFile;

namespace LaBan.Tests.Office.Commented;

/// <summary>What happens to the file around the comments: nothing, and refusals in a sentence where there is nothing to be done.</summary>
public sealed class CommentedPackageTests
{
    [Fact]
    public void All_that_is_not_at_a_comment_stays_to_the_byte()
    {
        const string before = "<!-- sửa --><w:p  w:rsidR='1'><w:r ><w:t>một &#50; &quot;ba&quot;</w:t></w:r></w:p>\r\n<w:p/>";
        var body = Raw(CommentOn(Body(before + P("GRDP tăng 8%")).Packed(), "8%"));

        body.ShouldContain(before);
        body.ShouldContain("GRDP tăng </w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">8%</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>");
    }

    [Fact]
    public void Entries_keep_their_order_and_the_same_date_gives_the_same_file()
    {
        var docx = SampleReport.Docx();
        var first = CommentOn(docx, "GRDP");

        Entries(first).Select(e => e.Name).ShouldBe([.. Entries(docx).Select(e => e.Name), "word/comments.xml"]);
        first.ShouldBe(CommentOn(docx, "GRDP"));
    }

    [Fact]
    public void Comments_that_were_there_stay_and_new_ones_are_numbered_on()
    {
        const string old = "<w:comment w:id=\"4\" w:author=\"Chị Lan\"><w:p w14:paraId=\"01\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w:r><w:t>xem lại</w:t></w:r></w:p></w:comment>";
        var docx = Body("<w:p><w:commentRangeStart w:id='4'/><w:r><w:t>Thu 7.500</w:t></w:r><w:commentRangeEnd w:id='4'/><w:r><w:commentReference w:id='4'/></w:r><w:r><w:t> tỷ đồng</w:t></w:r></w:p>")
            .With("comments", "comments", old).Raw("word/commentsExtended.xml", "<x/>").Packed();

        var found = Found(CommentOn(docx, "7.500 tỷ"));
        found.Select(c => $"{c.Id} {c.Author} {c.Covered}").ShouldBe(["4 Chị Lan Thu 7.500", "5 LaBàn 7.500 tỷ"]);
        Raw(CommentOn(docx, "7.500 tỷ"), "word/comments.xml").ShouldContain(old);
        Found(CommentOn(CommentOn(docx, "tỷ"), "tỷ")).Select(c => c.Id).ShouldBe([4, 5, 6]);
    }

    [Fact]
    public void The_last_number_of_all_may_be_taken_already()
    {
        var docx = Body(P("năm 2024")).With("comments", "comments", "<w:comment w:id='2147483647' w:author='x'><w:p/></w:comment><w:comment w:id='1' w:author='x'><w:p/></w:comment>").Packed();
        var written = Write(docx, [.. Enumerable.Repeat(new DocumentRemark(4, 8, ["?"]), 2)]).Value!;
        Part(written.Bytes, "word/comments.xml").Root!.Elements().Select(c => c.FirstAttribute!.Value).ShouldBe(["2147483647", "1", "2", "3"]);
    }

    [Fact]
    public void The_strict_form_of_the_format_is_written_as_it_is_read()
    {
        var docx = Body(P("x")).Raw("word/document.xml", """<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><rPr><b/></rPr><t>tăng 9,5% năm</t></r></p></body></document>""").Packed();
        var commented = Write(docx, new DocumentRemark(5, 9, ["?"])).Value!.Bytes;

        TextOf(commented).ShouldBe(TextOf(docx));
        Covered(commented).ShouldBe("9,5%");
        Part(commented, "word/comments.xml").Root!.Name.NamespaceName.ShouldBe("http://purl.oclc.org/ooxml/wordprocessingml/main");
        Raw(commented, "word/_rels/document.xml.rels").ShouldContain("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
    }

    [Fact]
    public void A_body_in_utf_16_or_with_a_mark_of_its_encoding_keeps_it()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
        {
            var xml = $"<?xml version=\"1.0\" encoding=\"{encoding.WebName.Replace("BE", "", StringComparison.Ordinal)}\"?>\r\n<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\r<w:p><w:r><w:t>một\r\nhai ba</w:t></w:r></w:p></w:body></w:document>";
            var docx = Replaced(Body("").Packed(), "word/document.xml", [.. encoding.Preamble, .. encoding.GetBytes(xml)]);
            var at = Place(TextOf(docx), "ai");
            var commented = Write(docx, new DocumentRemark(at, at + 2, ["?"])).Value!.Bytes;

            Covered(commented).ShouldBe("ai");
            Entries(commented).Single(e => e.Name == "word/document.xml").Bytes.ShouldStartWith(Convert.ToBase64String(encoding.Preamble.ToArray().Concat(encoding.GetBytes("<?xml version=\"1.0\"")).ToArray())[..16]);
        }
    }

    [Fact]
    public void A_copy_of_a_signed_document_carries_no_signature_and_says_so()
    {
        var docx = Body(P("đã ký 5")).Raw("_xmlsignatures/origin.sigs", "x").Raw("_xmlsignatures/sig1.xml", "<x/>")
            .Raw("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>""").Packed();

        var written = Write(docx, new DocumentRemark(6, 7, ["?"])).Value!;
        written.SignatureLeftOut.ShouldBeTrue();
        Entries(written.Bytes).ShouldNotContain(e => e.Name.StartsWith("_xmlsignatures", StringComparison.Ordinal));
        Raw(written.Bytes, "_rels/.rels").ShouldNotContain("signature");
        Covered(written.Bytes).ShouldBe("5");
        Write(Body(P("5")).Packed(), new DocumentRemark(0, 1, ["?"])).Value!.SignatureLeftOut.ShouldBeFalse();
    }

    [Fact]
    public void A_report_of_our_own_keeps_its_layout_and_its_bound_figures()
    {
        var docx = SampleReport.Docx();
        var commented = CommentOn(docx, "14,14%", "4,1", "GRDP", "BÁO CÁO");

        LayoutConformity.Check(new MemoryStream(commented)).ShouldBe(LayoutConformity.Check(new MemoryStream(docx)));
        DocxFigures.Read(new MemoryStream(commented)).ShouldBe(DocxFigures.Read(new MemoryStream(docx)));
    }

    [Fact]
    public void A_file_that_carries_macros_keeps_them()
    {
        const string main = "application/vnd.ms-word.document.macroEnabled.main+xml";
        var plain = Body(P("năm 2024")).Raw("word/vbaProject.bin", "\u0001\u0002macro").Packed();
        var types = Raw(plain, "[Content_Types].xml").Replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", main, StringComparison.Ordinal);
        var commented = Write(Replaced(plain, "[Content_Types].xml", Encoding.UTF8.GetBytes(types)), new DocumentRemark(4, 8, ["?"])).Value!.Bytes;

        Raw(commented, "[Content_Types].xml").ShouldContain(main);
        Entries(commented).ShouldContain(Entries(plain).Single(e => e.Name == "word/vbaProject.bin"));
        Covered(commented).ShouldBe("2024");
    }

    [Fact]
    public void A_package_whose_entries_tell_their_length_behind_them_is_written_too()
    {
        var docx = Body(P("năm 2024")).Packed();
        using var bytes = new OneWayStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Entries(docx))
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Convert.FromBase64String(content));
            }
        }

        Covered(CommentOn(bytes.ToArray(), "2024")).ShouldBe("2024");
    }

    [Fact]
    public void A_changed_format_that_is_tracked_stays_tracked_on_both_sides()
    {
        const string run = "<w:rPr><w:b/><w:rPrChange w:id='7' w:author='A'><w:rPr/></w:rPrChange></w:rPr>";
        var docx = CommentOn(Body($"<w:p><w:r>{run}<w:t>tăng 8% năm</w:t></w:r></w:p>").Packed(), "8%");

        Covered(docx).ShouldBe("8%");
        Part(docx, "word/document.xml").Descendants().Count(e => e.Name.LocalName == "rPrChange").ShouldBe(3);
    }

    [Fact]
    public void Old_fonts_are_marked_at_the_signs_that_were_read()
    {
        const string vni = "Baùo caùo tình hình kinh teá xaõ hoäi naêm 2024 cuûa tænh: GRDP taêng 8,5% so vôùi keá hoaïch, thu ngaân saùch ñaït 7.500 tyû ñoàng vaø caùc chæ tieâu ñöôïc giao trong naêm";
        var docx = Body(P(vni)).Packed();
        TextOf(docx).ShouldContain("tăng 8,5%");

        Covered(CommentOn(docx, "tăng 8,5%", "Báo", "kế", "được", "đạt")).ShouldBe("taêng 8,5%|Baùo|keá|ñöôïc|ñaït");
    }

    [Fact]
    public void Remarks_on_another_text_are_refused()
    {
        var docx = Body(P("năm 2024")).Packed();
        foreach (var (start, end) in new[] { (-1, 2), (3, 2), (0, 10), (int.MaxValue, int.MaxValue), (int.MinValue, int.MaxValue) })
        {
            Write(docx, new DocumentRemark(0, 1, ["được"]), new DocumentRemark(start, end, ["?"])).Problem!.Code.ShouldBe("comments.out-of-range");
        }
    }

    [Fact]
    public void What_is_no_word_document_is_refused()
    {
        Write([.. "%PDF-1.7"u8], new DocumentRemark(0, 1, ["?"])).Problem.ShouldBe(CommentProblems.NotWord);
        Write(Zip(new() { ["xl/workbook.xml"] = "<x/>" }), new DocumentRemark(0, 1, ["?"])).Problem!.Code.ShouldBe("file.other-kind");
        Write(Body(P("5")).Bytes(), new DocumentRemark(0, 1, ["?"])).Problem.ShouldBe(ReportFileProblems.Damaged);
        Write(Body("<w:sectPr/>").With("header", "hdr", P("UBND TỈNH")).Packed(), new DocumentRemark(0, 1, ["?"])).Problem.ShouldBe(CommentProblems.NoPlace);
    }

    [Fact]
    public void Without_remarks_the_file_comes_back_as_it_was()
    {
        var docx = SampleReport.Docx();
        Write(docx).Value!.Bytes.ShouldBe(docx);
    }

    [Fact]
    public void Bytes_changed_anywhere_in_a_document_never_fail()
    {
        var random = new Random(5);
        var whole = CommentOn(SampleReport.Docx(), "GRDP");
        for (var turn = 0; turn < 200; turn++)
        {
            var copy = (byte[])whole.Clone();
            for (var i = 0; i < 5; i++)
            {
                copy[random.Next(copy.Length)] = (byte)random.Next(256);
            }

            var outcome = Write(copy, new DocumentRemark(0, 3, ["?"]), new DocumentRemark(40, 90, ["?"]));
            (outcome.Ok ^ outcome.Problem is not null).ShouldBeTrue();
        }
    }

    /// <summary>A stream that cannot go back, as a web server writes to.</summary>
    private sealed class OneWayStream : MemoryStream
    {
        public override bool CanSeek => false;
    }

    private static string Raw(byte[] docx, string part = "word/document.xml") =>
        Encoding.UTF8.GetString(Convert.FromBase64String(Entries(docx).Single(e => e.Name == part).Bytes));

    private static byte[] Replaced(byte[] docx, string part, byte[] content)
    {
        using var bytes = new MemoryStream();
        bytes.Write(docx);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = zip.GetEntry(part)!.Open();
            stream.SetLength(0);
            stream.Write(content);
        }

        return bytes.ToArray();
    }
}

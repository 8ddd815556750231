using LaBan.Office.Commented;
using LaBan.Tests.Office.Received;
using LaBan.Tests.Office.Word;
using static LaBan.Tests.Office.Commented.CommentedWord;
using static LaBan.Tests.Office.Received.DocxFile;

namespace LaBan.Tests.Office.Commented;

public sealed class CommentedDocumentTests
{
    private const string Tail = "<w:r><w:t> cuối.</w:t></w:r></w:p>";

    [Fact]
    public void A_comment_stands_at_the_very_characters() =>
        Covered(CommentOn(Body(P("GRDP tăng 9,5% so với cùng kỳ.")).Packed(), "9,5%")).ShouldBe("9,5%");

    [Fact]
    public void It_says_what_was_to_be_said_in_the_name_of_its_author()
    {
        var docx = Checked(Body(P("GRDP tăng 9,5%.")).Packed(), new DocumentRemark(10, 14, ["Tính lại: 9,04% < 9,5%", "LB2101 & \"LB2102\"\u0001"]));

        var comment = Found(docx).ShouldHaveSingleItem();
        comment.Author.ShouldBe("LaBàn");
        comment.Lines.ShouldBe(["Tính lại: 9,04% < 9,5%", "LB2101 & \"LB2102\""]);
        Part(docx, "word/comments.xml").ToString().ShouldContain("w:date=\"2025-03-04T08:30:00Z\" w:initials=\"LB\"");
    }

    [Fact]
    public void A_number_split_over_runs_is_marked_whole_and_each_run_keeps_its_looks()
    {
        var docx = Body("<w:p><w:r><w:t>tăng 14</w:t></w:r><w:r w:rsidR='000000A1'><w:rPr><w:b/><w:i/></w:rPr><w:t>,14</w:t></w:r><w:r><w:rPr><w:color w:val='FF0000'/></w:rPr><w:t>% năm</w:t></w:r></w:p>").Packed();

        Covered(CommentOn(docx, "14,14%", "4,1", "14,14% năm")).ShouldBe("14,14%|4,1|14,14% năm");
    }

    [Fact]
    public void Comments_may_overlap_nest_and_stand_at_one_place() =>
        Covered(CommentOn(Body(P("Thu 7.500 tỷ đồng, tăng 8%.")).Packed(), "7.500 tỷ đồng, tăng", "tỷ đồng", "tăng 8%", "tỷ đồng", "7.500", " tỷ", "Thu 7.500 tỷ đồng, tăng 8%."))
            .ShouldBe("7.500 tỷ đồng, tăng|tỷ đồng|tăng 8%|tỷ đồng|7.500| tỷ|Thu 7.500 tỷ đồng, tăng 8%.");

    [Fact]
    public void A_comment_may_reach_over_paragraphs() =>
        Covered(CommentOn(Body(P("một hai") + P("ba bốn") + P("năm")).Packed(), "hai\nba bốn\nnăm")).ShouldBe("haiba bốnnăm");

    [Fact]
    public void Tabs_breaks_and_signs_are_counted_as_they_are_read() =>
        Covered(CommentOn(
            Body("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>5&amp;6 &lt;&#x1F600;7</w:t><w:noBreakHyphen/><w:t xml:space='preserve'> 8</w:t><w:sym w:font='Wingdings' w:char='F0FC'/><w:t>9</w:t><w:br/><w:t>10</w:t></w:r></w:p>").Packed(),
            "6", "<\U0001F600", "7- 8", " 9\n1", "\t5", "-")).ShouldBe("6|<\U0001F600|7- 8| 9\n1|\t5|-");

    [Fact]
    public void Half_a_letter_of_two_units_is_taken_whole()
    {
        var docx = Body(P("x\U0001F600y")).Packed();
        Covered(Checked(docx, new DocumentRemark(2, 3, ["?"]))).ShouldBe("\U0001F600");
    }

    [Fact]
    public void Letters_written_with_marks_of_their_own_are_marked_whole() =>
        Covered(CommentOn(Body("<w:p><w:r><w:t>ba\u0301o ca</w:t></w:r><w:r><w:t>\u0301o so\u0302\u0301 1</w:t></w:r></w:p>").Packed(), "á", "cáo", "số"))
            .ShouldBe("a\u0301|ca\u0301o|so\u0302\u0301");

    [Fact]
    public void A_remark_on_no_words_stands_at_the_word_before()
    {
        var docx = Body(P("tăng 6,4 so với") + P("sau")).Packed();
        Covered(Checked(docx, new DocumentRemark(8, 8, ["thiếu %"]), new DocumentRemark(9, 9, ["thiếu %"]), new DocumentRemark(0, 0, ["?"]), new DocumentRemark(16, 16, ["?"])))
            .ShouldBe("6,4|6,4|tăng|sau");
    }

    [Fact]
    public void Links_fields_insertions_and_content_controls_keep_their_comments_inside() =>
        Covered(CommentOn(
            Body("<w:p><w:hyperlink w:anchor='x'><w:r><w:t>liên kết</w:t></w:r></w:hyperlink><w:fldSimple w:instr='DOCPROPERTY x'><w:r><w:t> 12,5 tỷ</w:t></w:r></w:fldSimple>"
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF y</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t> 33 tấn</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + "<w:del w:id='1' w:author='A'><w:r><w:delText>77</w:delText></w:r></w:del><w:ins w:id='2' w:author='A'><w:r><w:t> 78 ha</w:t></w:r></w:ins>"
                + "<w:sdt><w:sdtContent><w:r><w:t> 90 con</w:t></w:r></w:sdtContent></w:sdt></w:p>").Packed(),
            "kết", "12,5", "33", "78", "90", "kết 12", "tấn 78 ha 9")).ShouldBe("kết|12,5|33|78|90|kết 12|tấn 78 ha 9");

    [Fact]
    public void A_content_control_that_word_fills_anew_is_marked_from_outside()
    {
        var docx = CommentOn(
            Body("<w:p><w:r><w:t xml:space='preserve'>Năm </w:t></w:r><w:sdt><w:sdtPr><w:dataBinding w:xpath='/a' w:storeItemID='{1}'/></w:sdtPr><w:sdtContent><w:r><w:t>năm 2024</w:t></w:r></w:sdtContent></w:sdt>" + Tail).Packed(), "2024");

        Found(docx)[0].ShouldBeEquivalentTo(new FoundComment(0, "LaBàn", "năm 2024", ["Chỗ «2024»:", "Về 2024"]));
        Part(docx, "word/document.xml").Descendants().Single(e => e.Name.LocalName == "commentRangeStart").Parent!.Name.LocalName.ShouldBe("p");
    }

    [Fact]
    public void Cells_of_tables_are_marked_and_a_remark_ends_with_the_first_cell()
    {
        var docx = Body(P("Bảng") + Table(Cell("GRDP") + Cell("13,45"), Cell("Thu") + Cell("7.500"))).Packed();
        Covered(CommentOn(docx, "3,4", "GRDP\t13", "13,45\nThu", "Bảng\nGRDP", "GRDP\t13,45\nThu\t7.500", "\t")).ShouldBe("3,4|GRDP|13,45|Bảng|GRDP|GRDP");
    }

    [Fact]
    public void A_remark_on_a_note_stands_at_its_call_and_names_the_words()
    {
        var docx = CommentOn(
            Body("<w:p><w:r><w:t>tăng 5%</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteReference w:id='7'/></w:r><w:r><w:t>.</w:t></w:r></w:p>")
                .With("footnotes", "footnotes", $"<w:footnote w:id='7'>{P("Năm 2020 là 4%.")}</w:footnote>").Packed(),
            "2020 là", "5%", "[^1]");

        var found = Found(docx);
        found[0].ShouldBeEquivalentTo(new FoundComment(0, "LaBàn", "*", ["Ở chú thích 1, chỗ «2020 là»:", "Về 2020 là"]));
        found.Select(c => c.Covered).ShouldBe(["*", "5%", "*"]);
        found[2].Lines.ShouldBe(["Về [^1]"]);
    }

    [Fact]
    public void A_remark_on_a_header_stands_at_the_beginning_and_names_the_words()
    {
        var found = Found(CommentOn(Body(P("Thân văn bản.") + P("Sau.")).With("header", "hdr", P("UBND TỈNH")).Packed(), "TỈNH")).ShouldHaveSingleItem();
        found.Covered.ShouldBe("Thân văn bản.");
        found.Lines.ShouldBe(["Ở đầu trang hoặc chân trang, chỗ «TỈNH»:", "Về TỈNH"]);
    }

    [Theory]
    [InlineData("<w:p/>")]
    [InlineData("<w:p><w:pPr><w:jc w:val='center'/></w:pPr></w:p>")]
    public void A_body_without_words_still_carries_a_comment(string body)
    {
        var found = Found(CommentOn(Body(body).With("header", "hdr", P("UBND TỈNH")).Packed(), "TỈNH")).ShouldHaveSingleItem();
        found.Lines[0].ShouldBe("Ở đầu trang hoặc chân trang, chỗ «TỈNH»:");
    }

    [Fact]
    public void A_remark_on_a_text_box_stands_where_the_box_is_anchored()
    {
        var box = $"""<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>{P("Hộp 12,5")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{P("Hộp 12,5")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>""";
        var docx = Body($"<w:p><w:r><w:t>Trước</w:t>{box}<w:t> sau</w:t></w:r></w:p>").Packed();

        var found = Found(CommentOn(docx, "12,5", "Trước sau", "ớc s"));
        found[0].ShouldBeEquivalentTo(new FoundComment(0, "LaBàn", "Hộp 12,5", ["Trong khung chữ, chỗ «12,5»:", "Về 12,5"]));
        found[1].Covered.ShouldBe("TrướcHộp 12,5 sau");
        found[2].Covered.ShouldBe("ớcHộp 12,5 s");
    }

    [Fact]
    public void A_remark_on_the_number_of_a_list_stands_at_the_first_word()
    {
        const string numbering = """<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>""";
        var docx = Body(P("Mở đầu.") + P("Kinh tế năm 2024", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>")).With("numbering", "numbering", numbering).Packed();

        var found = Found(Write(docx, new DocumentRemark(8, 11, ["Thiếu mục III."])).Value!.Bytes).ShouldHaveSingleItem();
        found.Covered.ShouldBe("Kinh");
        found.Lines.ShouldBe(["Chỗ «IV.»:", "Thiếu mục III."]);
    }

    [Fact]
    public void Five_hundred_remarks_all_find_their_words()
    {
        var docx = SampleReport.Docx();
        var text = TextOf(docx);
        var words = new List<DocumentRemark>();
        for (var i = 0; words.Count < 500; i = (i + 7) % (text.Length - 12))
        {
            if (!text.AsSpan(i, 3).ContainsAny("\n\t") && text[i] != ' ')
            {
                words.Add(new DocumentRemark(i, i + 3, [$"nhận xét {words.Count}"]));
            }
        }

        var found = Found(Checked(docx, [.. words]));
        found.Count.ShouldBe(500);
        found.Where(f => f.Lines.Length == 1).ShouldAllBe(f => Solid(f.Covered) == Solid(text.Substring(words[f.Id].Start, 3)));
        found.Where(f => f.Lines.Length > 1).ShouldAllBe(f => f.Lines[0].EndsWith($"«{text.Substring(words[f.Id].Start, 3).Trim()}»:", StringComparison.Ordinal));
        found.Count(f => f.Lines.Length == 1).ShouldBeGreaterThan(480);
    }

    /// <summary>Paragraphs of a cell are read with a blank between them that is not in the file.</summary>
    private static string Solid(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}

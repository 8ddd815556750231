using static LaBan.Tests.Office.Received.DocxFile;

namespace LaBan.Tests.Office.Received;

public sealed class DocxReportTests
{
    [Fact]
    public void Paragraphs_become_lines() =>
        Body(P("GRDP tăng 14,14%.") + P("Thu ngân sách 7.500 tỷ đồng.")).Lines().ShouldBe(["GRDP tăng 14,14%.", "Thu ngân sách 7.500 tỷ đồng."]);

    [Fact]
    public void A_number_split_over_runs_is_one_number() =>
        Body("<w:p><w:r><w:t>tăng 14</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>,14</w:t></w:r><w:r><w:t>%</w:t></w:r></w:p>").Lines().ShouldBe(["tăng 14,14%"]);

    [Fact]
    public void Letters_come_out_composed() =>
        Body(P("Ba\u0301o ca\u0301o")).Lines().ShouldBe(["Báo cáo"]);

    [Fact]
    public void Inserted_text_counts_and_deleted_text_does_not() =>
        Body("""<w:p><w:r><w:t xml:space="preserve">tăng </w:t></w:r><w:del><w:r><w:delText>9</w:delText><w:t>9</w:t></w:r></w:del><w:ins><w:r><w:t>10</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>7</w:t></w:r></w:moveFrom><w:r><w:t>%</w:t></w:r></w:p>""")
            .Lines().ShouldBe(["tăng 10%"]);

    [Fact]
    public void A_paragraph_whose_end_was_deleted_goes_on_with_the_next() =>
        Body(P("GRDP ", "<w:rPr><w:del/></w:rPr>") + P("tăng 8%")).Lines().ShouldBe(["GRDP tăng 8%"]);

    [Fact]
    public void A_deleted_row_is_not_read() =>
        Body(Table("<w:trPr><w:del/></w:trPr>" + Cell("cũ") + Cell("1"), Cell("mới") + Cell("2"))).Lines().ShouldBe(["mới\t2"]);

    [Fact]
    public void Hidden_text_and_codes_of_fields_are_not_read() =>
        Body("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn 5</w:t></w:r><w:r><w:instrText>PAGE 3</w:instrText></w:r><w:r><w:t>hiện 6</w:t></w:r></w:p>")
            .Lines().ShouldBe(["hiện 6"]);

    [Fact]
    public void Hyperlinks_content_controls_and_simple_fields_are_read() =>
        Body("<w:p><w:hyperlink><w:r><w:t>a1</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:r><w:t>b2</w:t></w:r></w:sdtContent></w:sdt><w:fldSimple><w:r><w:t>c3</w:t></w:r></w:fldSimple></w:p>")
            .Lines().ShouldBe(["a1b2c3"]);

    [Fact]
    public void Cells_have_their_places() =>
        PlacesShouldBe(Body(Table(Cell("Chỉ tiêu") + Cell("Năm 2023"), Cell("GRDP") + Cell("13,45"))), "0:0+1 Chỉ tiêu|0:1+1 Năm 2023", "0:0+1 GRDP|0:1+1 13,45");

    [Fact]
    public void Merged_cells_keep_their_columns() =>
        PlacesShouldBe(
            Body(Table(
                Cell("Chỉ tiêu", "<w:vMerge w:val='restart'/>") + Cell("Thực hiện", "<w:gridSpan w:val='2'/>") + Cell("Ghi chú"),
                Cell("", "<w:vMerge/>") + Cell("2022") + Cell("2023") + Cell("x"),
                "<w:trPr><w:gridBefore w:val='1'/></w:trPr>" + Cell("1") + Cell("2"))),
            "0:0+1 Chỉ tiêu|0:1+2 Thực hiện|0:3+1 Ghi chú",
            "0:0+1 |0:1+1 2022|0:2+1 2023|0:3+1 x",
            "0:1+1 1|0:2+1 2");

    [Fact]
    public void Two_tables_are_told_apart() =>
        PlacesShouldBe(Body(Table(Cell("a") + Cell("1")) + P("giữa") + Table(Cell("b") + Cell("2"))), "0:0+1 a|0:1+1 1", "1:0+1 b|1:1+1 2");

    [Fact]
    public void A_box_around_text_is_no_table()
    {
        var source = Body(Table($"<w:tc>{P("Một.")}{P("Hai.")}</w:tc>")).Source();

        source.Rows.ShouldBeEmpty();
        source.Text.ShouldBe("Một.\nHai.\n");
    }

    [Fact]
    public void A_table_within_a_cell_is_text_of_the_cell() =>
        PlacesShouldBe(Body(Table($"<w:tc>{P("trước")}{Table(Cell("x") + Cell("5"))}{P("sau")}</w:tc>" + Cell("9"))), "0:0+1 trước x 5 sau|0:1+1 9");

    [Fact]
    public void A_note_stands_behind_the_paragraph_that_calls_it() =>
        Body("<w:p><w:r><w:t>tăng 5%</w:t></w:r><w:r><w:footnoteReference w:id='7'/></w:r><w:r><w:t>.</w:t></w:r></w:p>" + P("Tiếp."))
            .With("footnotes", "footnotes", $"<w:footnote w:type='separator' w:id='0'>{P("x")}</w:footnote><w:footnote w:id='7'>{P("Năm 2020")}{P("là 4%.")}</w:footnote>")
            .Lines().ShouldBe(["tăng 5%[^1]. [1: Năm 2020 là 4%.]", "Tiếp."]);

    [Fact]
    public void A_note_that_ends_in_what_is_not_printed_ends_there() =>
        Body("<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id='1'/><w:t>b</w:t><w:footnoteReference w:id='3'/></w:r></w:p>")
            .With("footnotes", "footnotes", $"<w:footnote w:id='1'>{P("một")}<w:sectPr><w:p/></w:sectPr></w:footnote><w:footnote w:id='2'/><w:footnote w:id='3'>{P("ba")}</w:footnote>")
            .Lines().ShouldHaveSingleItem().ShouldBe("a[^1]b[^2] [1: một] [2: ba]");

    [Fact]
    public void Endnotes_are_numbered_on_after_footnotes() =>
        Body("<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id='1'/><w:t>b</w:t><w:endnoteReference w:id='1'/></w:r></w:p>")
            .With("footnotes", "footnotes", $"<w:footnote w:id='1'>{P("chân")}</w:footnote>")
            .With("endnotes", "endnotes", $"<w:endnote w:id='1'>{P("cuối")}</w:endnote>")
            .Lines().ShouldBe(["a[^1]b[^2] [1: chân] [2: cuối]"]);

    [Fact]
    public void Headers_and_footers_come_last_once_each_without_bare_page_numbers() =>
        Body(P("Thân.")).With("header1", "hdr", P("UBND TỈNH")).With("header2", "hdr", P("UBND TỈNH")).With("footer1", "ftr", P("3"))
            .Lines().ShouldBe(["Thân.", "UBND TỈNH"]);

    [Fact]
    public void A_text_box_is_read_once_behind_its_paragraph() =>
        Body($"""<w:p><w:r><w:t>Trước </w:t><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>{P("Hộp 1", "<w:numPr><w:numId w:val='9'/></w:numPr>")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{P("Hộp 1")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>sau</w:t></w:r></w:p>""")
            .Lines().ShouldBe(["Trước sau", "Hộp 1"]);

    [Fact]
    public void Lists_carry_the_numbers_that_are_printed()
    {
        const string numbering = """
            <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
            <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
            <w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>
            """;
        static string Item(int level, string text) => P(text, $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='5'/></w:numPr>");

        Body(Item(0, "Kinh tế") + Item(1, "Thu") + Item(1, "Chi") + Item(2, "đầu tư") + Item(3, "xã") + Item(0, "Xã hội") + Item(1, "Y tế")
            + P("tựa", "<w:pStyle w:val='Muc'/>") + P("thường", "<w:pStyle w:val='Muc'/><w:numPr><w:numId w:val='0'/></w:numPr>"))
            .With("numbering", "numbering", numbering)
            .With("styles", "styles", "<w:style w:styleId='Goc'><w:pPr><w:numPr><w:numId w:val='5'/></w:numPr></w:pPr></w:style><w:style w:styleId='Muc'><w:basedOn w:val='Goc'/></w:style>")
            .Lines().ShouldBe(["I. Kinh tế", "1. Thu", "2. Chi", "a) đầu tư", "- xã", "II. Xã hội", "1. Y tế", "III. tựa", "thường"]);
    }

    [Fact]
    public void A_list_may_start_anew()
    {
        const string numbering = """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            """;
        static string Item(int list) => P("x", $"<w:numPr><w:numId w:val='{list}'/></w:numPr>");

        Body(Item(1) + Item(1) + Item(2) + Item(2)).With("numbering", "numbering", numbering).Lines().ShouldBe(["(3) x", "(4) x", "(1) x", "(2) x"]);
    }

    [Fact]
    public void The_strict_form_of_the_format_is_read() =>
        Body(P("một")).Raw("word/document.xml", """<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>chặt chẽ 1</t></r></p></body></document>""")
            .Lines().ShouldBe(["chặt chẽ 1"]);

    private static void PlacesShouldBe(DocxFile file, params string[] rows)
    {
        var source = file.Source();
        source.Rows.Select(r => string.Join('|', r.Cells.Select(c => $"{r.Table}:{c.Column}+{c.Span} {source.Text[c.Start..c.End]}"))).ShouldBe(rows);
        source.Rows.ShouldAllBe(r => r.Cells.All(c => c.Start >= r.Start && c.End <= r.End));
    }
}

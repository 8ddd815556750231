using System.Text;
using DocumentFormat.OpenXml.Packaging;
using LaBan.Text.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Tests.Office.Word;

public sealed class DocxWriterTests : IDisposable
{
    private readonly WordprocessingDocument _word = WordDocuments.Open();

    private MainDocumentPart Main => _word.MainDocumentPart!;

    private W.Body Body => Main.Document.Body!;

    public void Dispose() => _word.Dispose();

    [Fact]
    public void The_file_is_valid_for_Word_2019() => WordDocuments.Errors(_word).ShouldBeEmpty();

    [Fact]
    public void Every_page_is_A4_with_margins_of_20_20_30_20_mm()
    {
        var sections = Body.Descendants<W.SectionProperties>().ToList();

        sections.Count.ShouldBe(2);
        foreach (var section in sections)
        {
            var size = section.GetFirstChild<W.PageSize>()!;
            new[] { size.Width!.Value, size.Height!.Value }.Order().ShouldBe([11906u, 16838u]);
            var margin = section.GetFirstChild<W.PageMargin>()!;
            (margin.Top!.Value, margin.Bottom!.Value, (int)margin.Left!.Value, (int)margin.Right!.Value).ShouldBe((1134, 1134, 1701, 1134));
        }
    }

    [Fact]
    public void All_four_font_slots_are_Times_New_Roman_and_nothing_overrides_them()
    {
        var fonts = Main.StyleDefinitionsPart!.Styles!.Descendants<W.RunFonts>().ShouldHaveSingleItem();
        new[] { fonts.Ascii?.Value, fonts.HighAnsi?.Value, fonts.EastAsia?.Value, fonts.ComplexScript?.Value }
            .ShouldAllBe(face => face == "Times New Roman");
        Body.Descendants<W.RunFonts>().ShouldBeEmpty();
        Main.HeaderParts.SelectMany(part => part.Header.Descendants<W.RunFonts>()).ShouldBeEmpty();
        Main.FontTablePart!.Fonts.Elements<W.Font>().ShouldHaveSingleItem().Name!.Value.ShouldBe("Times New Roman");
    }

    [Fact]
    public void Body_text_is_14_pt_justified_indented_and_spaced()
    {
        var style = WordDocuments.Style(Main, "BodyText");

        style.StyleRunProperties!.FontSize!.Val!.Value.ShouldBe("28");
        style.StyleParagraphProperties!.Justification!.Val!.Value.ShouldBe(W.JustificationValues.Both);
        style.StyleParagraphProperties.Indentation!.FirstLine!.Value.ShouldBe("720");
        style.StyleParagraphProperties.SpacingBetweenLines!.After!.Value.ShouldBe("120");
    }

    [Fact]
    public void The_head_is_a_borderless_table_of_62_and_98_mm_without_cell_margins()
    {
        var head = Body.Elements<W.Table>().First();

        head.GetFirstChild<W.TableGrid>()!.Elements<W.GridColumn>().Select(column => column.Width!.Value).ShouldBe(["3515", "5556"]);
        var properties = head.GetFirstChild<W.TableProperties>()!;
        properties.TableBorders.ShouldBeNull();
        properties.TableCellMarginDefault!.TableCellLeftMargin!.Width!.Value.ShouldBe((short)0);
        properties.TableCellMarginDefault.TableCellRightMargin!.Width!.Value.ShouldBe((short)0);
        head.InnerText.ShouldContain("Số:       /BC-UBND");
        head.InnerText.ShouldContain("Bắc Giang, ngày     tháng 6 năm 2024");
    }

    /// <summary>Widths measured with the metrics of Times: motto 56,1 mm; "ỦY BAN NHÂN DÂN" bold 12 pt 39,9 mm.</summary>
    [Theory]
    [InlineData(0, 62, 39.9 * 0.4)]
    [InlineData(1, 98, 56.1)]
    public void Lines_of_the_head_are_borders_of_the_right_length(int cell, double column, double length)
    {
        var rule = Body.Elements<W.Table>().First().Descendants<W.TableCell>().ElementAt(cell).Elements<W.Paragraph>().Last();

        rule.ParagraphProperties!.ParagraphBorders!.BottomBorder!.Val!.Value.ShouldBe(W.BorderValues.Single);
        var indent = rule.ParagraphProperties.Indentation!;
        indent.Left!.Value.ShouldBe(indent.Right!.Value);
        (column - (2 * int.Parse(indent.Left!.Value!, System.Globalization.CultureInfo.InvariantCulture) * 25.4 / 1440)).ShouldBe(length, 0.3);
    }

    [Fact]
    public void Headings_are_Words_own_so_that_its_navigation_works()
    {
        var outline = Body.Elements<W.Paragraph>()
            .Select(p => (Style: p.ParagraphProperties?.ParagraphStyleId?.Val?.Value, p.InnerText))
            .Where(p => p.Style?.StartsWith("Heading", StringComparison.Ordinal) == true).ToList();

        outline.ShouldContain(("Heading1", "Phần ITÌNH HÌNH KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2024"));
        outline.ShouldContain(("Heading2", "I. KẾT QUẢ ĐẠT ĐƯỢC"));
        outline.ShouldContain(("Heading3", "1. Tăng trưởng kinh tế"));
        outline.ShouldContain(("Heading4", "a) Thương mại, du lịch"));
        for (var level = 1; level <= 4; level++)
        {
            var style = WordDocuments.Style(Main, $"Heading{level}");
            style.StyleName!.Val!.Value.ShouldBe($"heading {level}");
            style.StyleParagraphProperties!.OutlineLevel!.Val!.Value.ShouldBe(level - 1);
        }
    }

    [Fact]
    public void Pages_are_numbered_at_the_top_centre_but_not_the_first()
    {
        var section = Body.Descendants<W.SectionProperties>().First();

        section.GetFirstChild<W.TitlePage>().ShouldNotBeNull();
        Header(section, W.HeaderFooterValues.First).InnerText.ShouldBeEmpty();
        Header(section, W.HeaderFooterValues.Default).Descendants<W.FieldCode>().ShouldHaveSingleItem().Text.ShouldBe(" PAGE ");
        WordDocuments.Style(Main, "Header").StyleParagraphProperties!.Justification!.Val!.Value.ShouldBe(W.JustificationValues.Center);
    }

    [Fact]
    public void The_annex_is_a_landscape_section_that_counts_its_pages_from_1()
    {
        var sections = Body.Descendants<W.SectionProperties>().ToList();

        sections[0].GetFirstChild<W.PageNumberType>().ShouldBeNull();
        sections[1].GetFirstChild<W.PageNumberType>()!.Start!.Value.ShouldBe(1);
        sections[1].GetFirstChild<W.PageSize>()!.Orient!.Value.ShouldBe(W.PageOrientationValues.Landscape);
    }

    [Fact]
    public void The_text_ends_with_its_mark_and_the_closing_block_stays_with_it()
    {
        var close = Body.Elements<W.Table>().Single(table => table.InnerText.StartsWith("Nơi nhận:", StringComparison.Ordinal));
        var last = close.PreviousSibling<W.Paragraph>()!;

        last.InnerText.ShouldEndWith("cảm ơn./.");
        last.ParagraphProperties!.KeepNext.ShouldNotBeNull();
        close.InnerText.ShouldContain("- Lưu: VT, TH.");
        close.InnerText.ShouldContain("TM. ỦY BAN NHÂN DÂNCHỦ TỊCH");
        close.Descendants<W.CantSplit>().ShouldHaveSingleItem();
    }

    [Fact]
    public void The_head_of_a_table_repeats_and_its_rows_stay_whole()
    {
        var table = Body.Elements<W.Table>().Last();
        var rows = table.Elements<W.TableRow>().ToList();

        rows.Count(row => row.TableRowProperties!.Elements<W.TableHeader>().Any()).ShouldBe(3);
        rows[2].InnerText.ShouldBe("ABC12(3=2/1)45");
        rows.ShouldAllBe(row => row.TableRowProperties!.Elements<W.CantSplit>().Any());
        WordDocuments.Style(Main, "TableText").StyleRunProperties!.FontSize!.Val!.Value.ShouldBe("22");
        table.GetFirstChild<W.TableGrid>()!.Elements<W.GridColumn>().Sum(c => int.Parse(c.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(16838 - 1701 - 1134);
    }

    [Fact]
    public void The_file_says_what_it_is_whose_it_is_and_in_which_language()
    {
        _word.PackageProperties.Title.ShouldBe("BÁO CÁO Tình hình kinh tế - xã hội 6 tháng đầu năm, nhiệm vụ, giải pháp 6 tháng cuối năm 2024");
        _word.PackageProperties.Creator.ShouldBe("ỦY BAN NHÂN DÂN TỈNH BẮC GIANG");
        Main.StyleDefinitionsPart!.Styles!.Descendants<W.Languages>().ShouldHaveSingleItem().Val!.Value.ShouldBe("vi-VN");
    }

    [Fact]
    public void Several_addressees_have_their_dashes_under_the_colon()
    {
        using var word = WordDocuments.Open(SampleReport.Document with
        {
            Frame = SampleReport.Frame with { Addressees = ["Chính phủ", "Bộ Tài chính"] },
        });

        var label = WordDocuments.Paragraph(word.MainDocumentPart!, "Kính gửi:");
        var first = label.NextSibling<W.Paragraph>()!;
        first.InnerText.ShouldBe("- Chính phủ;");
        (Left(first) - Left(label)).ShouldBe(17.6, 0.2);
        word.MainDocumentPart!.Document.InnerText.ShouldContain("- Như trên;");
    }

    [Fact]
    public void Text_of_any_origin_leaves_the_file_valid_and_precomposed()
    {
        var hostile = "Tỷ lệ <hộ> nghèo & ".Normalize(NormalizationForm.FormD) + "\u0000\u000B\uD800 “ký tự lạ” 😀";
        using var word = WordDocuments.Open(new TextDocument(
        [
            new Paragraph([hostile]),
            new Table([new TableColumn(hostile, 1), new TableColumn("", 1)], [new TableRow([hostile])]),
            new PageBreak(),
        ]));

        WordDocuments.Errors(word).ShouldBeEmpty();
        word.MainDocumentPart!.Document.InnerText.IsNormalized(NormalizationForm.FormC).ShouldBeTrue();
        word.MainDocumentPart.Document.InnerText.ShouldContain("<hộ> nghèo &");
    }

    private static double Left(W.Paragraph paragraph) =>
        int.Parse(paragraph.ParagraphProperties!.Indentation!.Left!.Value!, System.Globalization.CultureInfo.InvariantCulture) * 25.4 / 1440;

    private W.Header Header(W.SectionProperties section, W.HeaderFooterValues kind) =>
        ((HeaderPart)Main.GetPartById(section.Elements<W.HeaderReference>().Single(r => r.Type! == kind).Id!.Value!)).Header;
}

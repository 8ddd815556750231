using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using LaBan.Office.Word;
using LaBan.Text.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;
using static LaBan.Tests.Office.Word.WordDocuments;

namespace LaBan.Tests.Office.Word;

public sealed class LayoutConformityTests
{
    /// <summary>What goes wrong in offices, and the point under which it must be found.</summary>
    private static readonly Dictionary<string, (LayoutPoint Point, Action<MainDocumentPart> Change)> Faults = new()
    {
        ["letter paper"] = (LayoutPoint.Paper, main => Section<W.PageSize>(main, size => (size.Width, size.Height) = (12240, 15840))),
        ["left margin 25 mm"] = (LayoutPoint.Margins, main => Section<W.PageMargin>(main, margin => margin.Left = 1417)),
        ["bottom margin 10 mm"] = (LayoutPoint.Margins, main => Section<W.PageMargin>(main, margin => margin.Bottom = 567)),
        ["a run in Arial"] = (LayoutPoint.Font, main => Run(main, "Tổng sản phẩm").PrependChild(
            new W.RunProperties(new W.RunFonts { Ascii = "Arial", HighAnsi = "Arial" }))),
        ["Vietnamese letters in another font"] = (LayoutPoint.Font, main => Run(main, "Tổng sản phẩm").PrependChild(
            new W.RunProperties(new W.RunFonts { HighAnsi = "Cambria" }))),
        ["a style in Calibri"] = (LayoutPoint.Font, main => Style(main, "BodyText").StyleRunProperties!.PrependChild(
            new W.RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" })),
        ["a red run"] = (LayoutPoint.Colour, main => Run(main, "Tổng sản phẩm").PrependChild(
            new W.RunProperties(new W.Color { Val = "FF0000" }))),
        ["a blue heading style"] = (LayoutPoint.Colour, main => Style(main, "Heading2").StyleRunProperties!.PrependChild(
            new W.Color { Val = "2F5496" })),
        ["no head table"] = (LayoutPoint.HeadTable, main => main.Document.Body!.Elements<W.Table>().First().Remove()),
        ["a third column"] = (LayoutPoint.HeadTable, main => main.Document.Descendants<W.TableRow>().First().Append(
            new W.TableCell(new W.Paragraph()))),
        ["quốc hiệu at 14 pt"] = (LayoutPoint.NationLine, main => Run(main, "CỘNG HÒA").RunProperties!.FontSize!.Val = "28"),
        ["a narrow right column"] = (LayoutPoint.NationLine, main =>
            Run(main, "CỘNG HÒA").Ancestors<W.TableCell>().First().TableCellProperties!.TableCellWidth!.Width = "4900"),
        ["no line under tiêu ngữ"] = (LayoutPoint.DrawnLines, main => RuleAfter(main, "Độc lập").ParagraphProperties!.ParagraphBorders!.Remove()),
        ["an underlined agency"] = (LayoutPoint.DrawnLines, main =>
        {
            RuleAfter(main, "TỈNH BẮC GIANG").ParagraphProperties!.ParagraphBorders!.Remove();
            Run(main, "TỈNH BẮC GIANG").RunProperties!.Underline = new() { Val = W.UnderlineValues.Single };
        }),
        ["typed dashes under trích yếu"] = (LayoutPoint.DrawnLines, main =>
        {
            var rule = RuleAfter(main, "nhiệm vụ, giải pháp");
            rule.ParagraphProperties!.ParagraphBorders!.Remove();
            rule.Append(new W.Run(new W.Text("--------")));
        }),
        ["a line over the whole width"] = (LayoutPoint.DrawnLines, main =>
            RuleAfter(main, "nhiệm vụ, giải pháp").ParagraphProperties!.Indentation!.Remove()),
        ["day without zero"] = (LayoutPoint.Date, main => Write(main, "Bắc Giang, ngày", "Bắc Giang, ngày 5 tháng 6 năm 2024")),
        ["February without zero"] = (LayoutPoint.Date, main => Write(main, "Bắc Giang, ngày", "Bắc Giang, ngày 15 tháng 2 năm 2024")),
        ["June with zero"] = (LayoutPoint.Date, main => Write(main, "Bắc Giang, ngày", "Bắc Giang, ngày 15 tháng 06 năm 2024")),
        ["no date"] = (LayoutPoint.Date, main => Write(main, "Bắc Giang, ngày", "Bắc Giang")),
        ["number without zero"] = (LayoutPoint.Number, main => Write(main, "Số:", "Số: 8/BC-UBND")),
        ["number without colon"] = (LayoutPoint.Number, main => Write(main, "Số:", "Số 18/BC-UBND")),
        ["no number"] = (LayoutPoint.Number, main => Write(main, "Số:", "")),
        ["no end mark"] = (LayoutPoint.EndMark, main => Write(main, "Ủy ban nhân dân tỉnh báo cáo", "Ủy ban nhân dân tỉnh báo cáo.")),
        ["archive line not last"] = (LayoutPoint.Archive, main => Write(main, "- Lưu:", "- Văn phòng.")),
        ["no Nơi nhận"] = (LayoutPoint.Archive, main => Write(main, "Nơi nhận:", "Gửi:")),
        ["page number on page one"] = (LayoutPoint.FirstPage, main => main.Document.Descendants<W.TitlePage>().First().Remove()),
        ["title page switched off"] = (LayoutPoint.FirstPage, main => main.Document.Descendants<W.TitlePage>().First().Val = false),
        ["page number at the right"] = (LayoutPoint.PageNumber, main =>
            PageParagraph(main).ParagraphProperties!.Justification = new() { Val = W.JustificationValues.Right }),
        ["no page number"] = (LayoutPoint.PageNumber, main => PageParagraph(main).RemoveAllChildren<W.Run>()),
        ["annex goes on counting"] = (LayoutPoint.AnnexPages, main => main.Document.Descendants<W.PageNumberType>().First().Remove()),
        ["annex in the section of the text"] = (LayoutPoint.AnnexPages, main =>
            main.Document.Descendants<W.ParagraphProperties>().First(p => p.SectionProperties is not null).SectionProperties!.Remove()),
        ["indent of 2 cm"] = (LayoutPoint.Indent, main => Style(main, "BodyText").StyleParagraphProperties!.Indentation!.FirstLine = "1134"),
        ["no indent"] = (LayoutPoint.Indent, main => Paragraph(main, "Tổng sản phẩm").ParagraphProperties!.Indentation = new() { FirstLine = "0" }),
        ["no space between paragraphs"] = (LayoutPoint.Spacing, main =>
            Style(main, "ListBullet").StyleParagraphProperties!.SpacingBetweenLines!.After = "60"),
        ["space swallowed between paragraphs of one style"] = (LayoutPoint.Spacing, main =>
            Style(main, "ListBullet").StyleParagraphProperties!.ContextualSpacing = new()),
        ["double lines"] = (LayoutPoint.LineSpacing, main => Paragraph(main, "Tổng sản phẩm").ParagraphProperties!.SpacingBetweenLines =
            new() { Line = "480", LineRule = W.LineSpacingRuleValues.Auto }),
        ["lines of 30 pt"] = (LayoutPoint.LineSpacing, main => Paragraph(main, "Tổng sản phẩm").ParagraphProperties!.SpacingBetweenLines =
            new() { Line = "600", LineRule = W.LineSpacingRuleValues.Exact }),
        ["combining marks"] = (LayoutPoint.Normalisation, main =>
        {
            var text = Run(main, "Tổng sản phẩm").GetFirstChild<W.Text>()!;
            text.Text = text.Text.Normalize(NormalizationForm.FormD);
        }),
    };

    /// <summary>Faults that take other points with them.</summary>
    private static readonly string[] Far = ["no head table", "no Nơi nhận", "a narrow right column", "annex in the section of the text"];

    public static TheoryData<string> FaultNames => [.. Faults.Keys];

    [Fact]
    public void A_composed_report_keeps_every_point() => Check(new MemoryStream(SampleReport.Docx())).ShouldBeEmpty();

    [Fact]
    public void A_numbered_and_dated_report_sent_up_keeps_every_point()
    {
        var document = SampleReport.Document with
        {
            Frame = SampleReport.Frame with
            {
                SuperiorAgency = "UBND TỈNH BẮC GIANG",
                IssuingAgency = ["SỞ KẾ HOẠCH VÀ ĐẦU TƯ"],
                Number = 8,
                Date = new DocumentDate(2024, 2, 5),
                Addressees = ["Ủy ban nhân dân tỉnh Bắc Giang", "Bộ Kế hoạch và Đầu tư"],
            },
        };

        Check(new MemoryStream(SampleReport.Docx(document))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void A_fault_is_found_under_its_point_and_no_other(string name)
    {
        var (point, change) = Faults[name];

        var findings = Check(Changed(change));

        findings.ShouldContain(finding => finding.Point == point);
        if (!Far.Contains(name))
        {
            findings.ShouldAllBe(finding => finding.Point == point);
        }
    }

    [Fact]
    public void Every_point_has_a_fault_that_proves_it() =>
        Faults.Values.Select(fault => fault.Point).Distinct().Order().ShouldBe(Enum.GetValues<LayoutPoint>());

    [Fact]
    public void A_finding_says_what_is_wrong_and_where()
    {
        var finding = Check(Changed(Faults["a run in Arial"].Change)).ShouldHaveSingleItem();

        finding.Message.ShouldBe("1 đoạn chữ không phải Times New Roman (Arial).");
        finding.Where.ShouldNotBeNull().ShouldStartWith("Tổng sản phẩm trên địa bàn");
    }

    [Fact]
    public void A_line_drawn_as_a_shape_is_a_drawn_line()
    {
        const string line = """
            <w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"><v:line from="0,0" to="60,0"/></w:pict>
            """;
        var file = Changed(main =>
        {
            var rule = RuleAfter(main, "TỈNH BẮC GIANG");
            rule.ParagraphProperties!.ParagraphBorders!.Remove();
            rule.Append(new W.Run(new W.Picture(line)));
        });

        Check(file).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("566.9291", true)]
    [InlineData("28.35pt", true)]
    [InlineData("1.27cm", true)]
    [InlineData("2cm", false)]
    [InlineData("nhiều", false)]
    public void Lengths_are_read_as_other_programs_write_them(string indent, bool conforms)
    {
        var file = Changed(main => Style(main, "BodyText").StyleParagraphProperties!.Indentation!.FirstLine = indent);

        Check(file).Select(finding => finding.Point).ShouldBe(conforms ? [] : [LayoutPoint.Indent]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Không phải tệp Word")]
    public void What_is_not_a_Word_file_is_refused(string content) =>
        Should.Throw<InvalidDataException>(() => Check(new MemoryStream(Encoding.UTF8.GetBytes(content))));

    private static IReadOnlyList<LayoutFinding> Check(Stream docx) => LayoutConformity.Check(docx);

    private static void Section<T>(MainDocumentPart main, Action<T> change)
        where T : OpenXmlElement => change(main.Document.Descendants<T>().First());

    private static W.Run Run(MainDocumentPart main, string startsWith) => Paragraph(main, startsWith).Elements<W.Run>().First();

    private static void Write(MainDocumentPart main, string startsWith, string text) =>
        Run(main, startsWith).GetFirstChild<W.Text>()!.Text = text;

    private static W.Paragraph RuleAfter(MainDocumentPart main, string startsWith) => Paragraph(main, startsWith).NextSibling<W.Paragraph>()!;

    private static W.Paragraph PageParagraph(MainDocumentPart main) =>
        main.HeaderParts.SelectMany(part => part.Header.Descendants<W.Paragraph>()).First(p => p.Descendants<W.FieldCode>().Any());
}

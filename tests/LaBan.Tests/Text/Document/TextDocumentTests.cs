using System.Text;
using LaBan.Text.Document;

namespace LaBan.Tests.Text.Document;

public sealed class TextDocumentTests
{
    private static readonly AdministrativeFrame Frame = new()
    {
        SuperiorAgency = "UBND TỈNH BẮC GIANG",
        IssuingAgency = ["SỞ TÀI CHÍNH"],
        Symbol = "BC-STC",
        Place = "Bắc Giang",
        Date = new DocumentDate(2024, 6),
        TypeName = "BÁO CÁO",
        Subject = ["Tình hình thu, chi ngân sách", "6 tháng đầu năm 2024"],
        Addressees = ["Ủy ban nhân dân tỉnh Bắc Giang"],
        Recipients = ["Giám đốc Sở"],
        Archive = "VT, NS",
        SignatureLines = ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        SignerName = "Nguyễn Văn A",
    };

    [Fact]
    public void Plain_text_reads_from_head_to_annex()
    {
        var document = new TextDocument(
        [
            new Heading(HeadingLevel.Section, "I", "Kết quả"),
            new Paragraph(["Thu đạt ", "10.111,7", " tỷ đồng."]),
            new AnnexStart("I", "Biểu số liệu", "(Kèm theo Báo cáo)"),
            new Table([new TableColumn("STT", 1), new TableColumn("Kế hoạch", 1) { Group = "Năm 2024", Number = "(2=1)" }],
                [new TableRow(["1", "16.076"])]),
        ])
        { Frame = Frame };

        document.PlainText().ShouldBe("""
            UBND TỈNH BẮC GIANG
            SỞ TÀI CHÍNH
            Số:       /BC-STC
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Bắc Giang, ngày     tháng 6 năm 2024
            BÁO CÁO
            Tình hình thu, chi ngân sách
            6 tháng đầu năm 2024
            Kính gửi: Ủy ban nhân dân tỉnh Bắc Giang.
            I. KẾT QUẢ
            Thu đạt 10.111,7 tỷ đồng.
            Nơi nhận:
            - Như trên;
            - Giám đốc Sở;
            - Lưu: VT, NS.
            KT. GIÁM ĐỐC
            PHÓ GIÁM ĐỐC
            Nguyễn Văn A
            Phụ lục I
            BIỂU SỐ LIỆU
            (Kèm theo Báo cáo)
            STT	Năm 2024: Kế hoạch
            	(2=1)
            1	16.076

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Plain_text_is_precomposed() =>
        new TextDocument([new Paragraph(["Tỷ lệ hộ nghèo".Normalize(NormalizationForm.FormD)])]).PlainText()
            .ShouldBe("Tỷ lệ hộ nghèo\n");

    [Theory]
    [InlineData("Báo cáo và cảm ơn.", "Báo cáo và cảm ơn./.")]
    [InlineData("Báo cáo và cảm ơn", "Báo cáo và cảm ơn./.")]
    [InlineData("Báo cáo và cảm ơn./.", "Báo cáo và cảm ơn./.")]
    public void The_last_paragraph_of_the_body_takes_the_end_mark(string written, string closed)
    {
        var document = new TextDocument([new Paragraph([written]), new AnnexStart("", "Biểu"), new Paragraph(["Phụ."])]) { Frame = Frame };

        var text = document.WithEndMark().PlainText();

        text.ShouldContain(closed + "\n");
        text.Split("./.").Length.ShouldBe(2);
        document.WithEndMark().WithEndMark().PlainText().ShouldBe(text);
    }

    [Fact]
    public void A_body_that_ends_with_a_figure_keeps_it_whole()
    {
        var figure = new Figure("14,14%", new FigureBinding
        {
            Indicator = "grdp.growth", Area = "BG", Period = "2024-H1", Measure = "value", Nature = "actual",
            Value = 14.14m, Unit = "%", Source = "002", Version = "7",
        });

        var closed = new TextDocument([new Bullet(["GRDP tăng ", figure])]) { Frame = Frame }.WithEndMark();

        var bullet = closed.Blocks.ShouldHaveSingleItem().ShouldBeOfType<Bullet>();
        bullet.Runs.OfType<Figure>().ShouldHaveSingleItem().Text.ShouldBe("14,14%");
        closed.PlainText().ShouldContain("- GRDP tăng 14,14%./.");
    }

    [Fact]
    public void A_body_that_ends_with_a_table_takes_the_end_mark_on_its_own_line() =>
        new TextDocument([new Table([new TableColumn("STT", 1)], [])]) { Frame = Frame }.WithEndMark()
            .Blocks[^1].ShouldBeOfType<Paragraph>().Runs[0].Text.ShouldBe("./.");

    [Theory]
    [InlineData(2026, 2, 5, "ngày 05 tháng 02 năm 2026")]
    [InlineData(2026, 1, 31, "ngày 31 tháng 01 năm 2026")]
    [InlineData(2026, 3, 10, "ngày 10 tháng 3 năm 2026")]
    [InlineData(2026, 12, 9, "ngày 09 tháng 12 năm 2026")]
    [InlineData(2026, 6, null, "ngày     tháng 6 năm 2026")]
    public void A_date_pads_days_below_ten_and_the_first_two_months(int year, int month, int? day, string printed) =>
        new DocumentDate(year, month, day).ToString().ShouldBe(printed);

    [Theory]
    [InlineData(null, "Số:       /BC-STC")]
    [InlineData(8, "Số: 08/BC-STC")]
    [InlineData(115, "Số: 115/BC-STC")]
    public void A_number_is_blank_until_it_is_given_and_padded_below_ten(int? number, string printed) =>
        (Frame with { Number = number }).NumberLine.ShouldBe(printed);

    [Fact]
    public void Several_addressees_stand_on_their_own_lines() =>
        (Frame with { Addressees = ["Chính phủ", "Bộ Tài chính"] }).AddresseeLines
            .ShouldBe(["Kính gửi:", "- Chính phủ;", "- Bộ Tài chính."]);

    [Fact]
    public void A_document_that_is_not_sent_up_lists_its_recipients_directly() =>
        (Frame with { Addressees = [] }).RecipientLines.ShouldBe(["- Giám đốc Sở;", "- Lưu: VT, NS."]);

    [Theory]
    [InlineData(HeadingLevel.Part, "II", "Nhiệm vụ", "Phần II\nNHIỆM VỤ")]
    [InlineData(HeadingLevel.Section, "I", "Kết quả đạt được", "I. KẾT QUẢ ĐẠT ĐƯỢC")]
    [InlineData(HeadingLevel.Clause, "1", "Kinh tế", "1. Kinh tế")]
    [InlineData(HeadingLevel.Point, "đ", "Đầu tư", "đ) Đầu tư")]
    public void Headings_are_printed_by_their_level(HeadingLevel level, string number, string text, string printed) =>
        new Heading(level, number, text).Printed.ShouldBe(printed);

    [Fact]
    public void A_series_must_have_a_point_for_every_category() =>
        Should.Throw<ArgumentException>(() => new Chart("Biểu đồ", ["2023", "2024"],
            [new ChartSeries("GRDP", SeriesKind.Line, [14.99m])])
        { Unit = "%", AltText = "" }).Message.ShouldContain("1 points for 2 categories");
}

using System.Globalization;
using LaBan.Text.Document;

namespace LaBan.Tests.Office.Word;

/// <summary>A report of the sample province on the first half of 2024, with real figures, as the composer would build it.</summary>
internal static class SampleReport
{
    private const string Source = "002";

    public static AdministrativeFrame Frame { get; } = new()
    {
        IssuingAgency = ["ỦY BAN NHÂN DÂN", "TỈNH BẮC GIANG"],
        Symbol = "BC-UBND",
        Place = "Bắc Giang",
        Date = new DocumentDate(2024, 6),
        TypeName = "BÁO CÁO",
        Subject = ["Tình hình kinh tế - xã hội 6 tháng đầu năm,", "nhiệm vụ, giải pháp 6 tháng cuối năm 2024"],
        Recipients =
        [
            "Thủ tướng Chính phủ (báo cáo)", "Bộ Kế hoạch và Đầu tư", "Thường trực Tỉnh ủy, Thường trực HĐND tỉnh",
            "Chủ tịch, các Phó Chủ tịch UBND tỉnh", "Các sở, cơ quan thuộc UBND tỉnh", "UBND các huyện, thị xã, thành phố",
        ],
        Archive = "VT, TH",
        SignatureLines = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    };

    public static Figure GrdpGrowth { get; } = Of("grdp.growth", "14,14%", 14.14m, "%");

    public static Figure GrdpValue { get; } = Of("grdp.value", "96.058", 96058m, "tỷ đồng");

    public static TextDocument Document { get; } = new(
    [
        new Heading(HeadingLevel.Part, "I", "Tình hình kinh tế - xã hội 6 tháng đầu năm 2024"),
        new Heading(HeadingLevel.Section, "I", "Kết quả đạt được"),
        new Heading(HeadingLevel.Clause, "1", "Tăng trưởng kinh tế"),
        new Paragraph(
        [
            "Tổng sản phẩm trên địa bàn (GRDP) 6 tháng đầu năm tăng ", GrdpGrowth, " so với cùng kỳ năm trước, cao hơn mức tăng ",
            Of("grdp.growth", "10,94%", 10.94m, "%", "2023-H1", source: "000"), " của 6 tháng đầu năm 2023. Khu vực công nghiệp - xây dựng tăng ",
            Of("grdp.growth.industry_construction", "18,11%", 18.11m, "%"), "; khu vực dịch vụ tăng ",
            Of("grdp.growth.services", "6,42%", 6.42m, "%"), "; nông, lâm nghiệp và thủy sản tăng ",
            Of("grdp.growth.agri", "1,82%", 1.82m, "%"), ". Quy mô GRDP theo giá hiện hành đạt ", GrdpValue, " tỷ đồng, bằng ",
            Of("grdp.value", "45,3%", 45.3m, "%", measure: "plan_ratio"), " kế hoạch năm.",
        ]),
        new Chart("Biểu đồ 1. Tốc độ tăng GRDP 6 tháng đầu năm theo khu vực",
            ["GRDP", "Công nghiệp - xây dựng", "Dịch vụ", "Nông, lâm, thủy sản", "Thuế sản phẩm"],
            [
                new ChartSeries("6 tháng đầu năm 2023", SeriesKind.Bar, [10.94m, 13.97m, 5.95m, 2.77m, 4.49m]),
                new ChartSeries("6 tháng đầu năm 2024", SeriesKind.Bar,
                    [new ChartPoint(14.14m, GrdpGrowth.Binding), 18.11m, 6.42m, 1.82m, 10.59m]),
            ])
        {
            Unit = "%, so với cùng kỳ",
            Decimals = 2,
            Source = "Nguồn: báo cáo của UBND tỉnh; số liệu biết đến ngày 01/7/2024.",
            AltText = "GRDP 6 tháng đầu năm 2024 tăng 14,14%, nhanh hơn 10,94% của cùng kỳ; công nghiệp - xây dựng tăng nhanh nhất.",
        },
        new Heading(HeadingLevel.Clause, "2", "Sản xuất công nghiệp và xây dựng"),
        new Paragraph(
        [
            "Chỉ số sản xuất công nghiệp tăng ", Of("iip.growth", "26,45%", 26.45m, "%"),
            " so với cùng kỳ. Giá trị sản xuất công nghiệp theo giá hiện hành đạt ",
            Of("output.industry.value", "315.145", 315145m, "tỷ đồng"), " tỷ đồng, tăng ",
            Of("output.industry.value", "28%", 28m, "%", measure: "yoy_change"), "; giá trị sản xuất xây dựng đạt ",
            Of("output.construction.value", "17.153", 17153m, "tỷ đồng"), " tỷ đồng, mới bằng ",
            Of("output.construction.value", "34,5%", 34.5m, "%", measure: "plan_ratio"), " kế hoạch năm.",
        ]),
        new Heading(HeadingLevel.Clause, "3", "Thương mại, du lịch và thu ngân sách"),
        new Heading(HeadingLevel.Point, "a", "Thương mại, du lịch"),
        new Bullet(
        [
            "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt ", Of("retail.value", "32.581", 32581m, "tỷ đồng"), " tỷ đồng, tăng ",
            Of("retail.value", "16,4%", 16.4m, "%", measure: "yoy_change"), " so với cùng kỳ.",
        ]),
        new Bullet(
        [
            "Kim ngạch xuất khẩu đạt ", Of("trade.export.value", "12,6", 12.6m, "tỷ USD"), " tỷ USD, tăng ",
            Of("trade.export.value", "22,6%", 22.6m, "%", measure: "yoy_change"), ", bằng ",
            Of("trade.export.value", "38,2%", 38.2m, "%", measure: "plan_ratio"), " kế hoạch năm.",
        ]),
        new Bullet(
        [
            "Khách du lịch đạt ", Of("tourism.visitors", "1.800", 1800m, "nghìn lượt"), " nghìn lượt, tăng ",
            Of("tourism.visitors", "38,5%", 38.5m, "%", measure: "yoy_change"), ".",
        ]),
        new Heading(HeadingLevel.Point, "b", "Thu, chi ngân sách nhà nước"),
        new Paragraph(
        [
            "Thu ngân sách nhà nước trên địa bàn ước đạt ", Of("budget.revenue.total", "10.111,7", 10111.7m, "tỷ đồng", nature: "estimate"),
            " tỷ đồng, bằng ", Of("budget.revenue.total", "62,9%", 62.9m, "%", measure: "plan_ratio", nature: "estimate"),
            " dự toán, tăng ", Of("budget.revenue.total", "32%", 32m, "%", measure: "yoy_change", nature: "estimate"),
            " so với cùng kỳ; trong đó thu nội địa ước đạt ",
            Of("budget.revenue.domestic", "9.031,1", 9031.14m, "tỷ đồng", nature: "estimate"), " tỷ đồng.",
        ]),
        new Heading(HeadingLevel.Section, "II", "Hạn chế, khó khăn"),
        new Paragraph(
        [
            "Giá trị sản xuất xây dựng và xuất khẩu còn chậm so với kế hoạch năm. Số doanh nghiệp thành lập mới đạt ",
            Of("enterprise.new", "992", 992m, "doanh nghiệp"), " doanh nghiệp, giảm ",
            Of("enterprise.new", "12,2%", -12.2m, "%", measure: "yoy_change"), " so với cùng kỳ.",
        ]),
        new Heading(HeadingLevel.Part, "II", "Nhiệm vụ, giải pháp 6 tháng cuối năm 2024"),
        new Paragraph(["Tập trung thi công các công trình trọng điểm; theo dõi hằng tháng các chỉ tiêu đang chậm so với kế hoạch."]),
        new Paragraph(["Ủy ban nhân dân tỉnh báo cáo và trân trọng cảm ơn."]),
        new AnnexStart("", "Các chỉ tiêu chủ yếu 6 tháng đầu năm 2024",
            "(Kèm theo Báo cáo số       /BC-UBND ngày     tháng 6 năm 2024 của Ủy ban nhân dân tỉnh Bắc Giang)", Landscape: true),
        Annex(),
        new Note(["Ghi chú: dấu \"-\" là chưa có số liệu để so sánh; kế hoạch năm suy ra từ tỷ lệ đã công bố."]),
    ])
    { Frame = Frame };

    public static byte[] Docx(TextDocument? document = null)
    {
        using var stream = new MemoryStream();
        LaBan.Office.Word.DocxWriter.Write(document ?? Document, stream);
        return stream.ToArray();
    }

    public static Figure Of(string indicator, string printed, decimal value, string unit, string period = "2024-H1",
        string measure = "value", string source = Source, string nature = "actual") =>
        new(printed, new FigureBinding
        {
            Indicator = indicator,
            Area = "BG",
            Period = period,
            Measure = measure,
            Nature = nature,
            Value = value,
            Unit = unit,
            Source = source,
            Version = string.Create(CultureInfo.InvariantCulture, $"{source}/{indicator}/{period}/{measure}"),
        });

    private static Table Annex() => new(
        [
            new TableColumn("STT", 11, ColumnAlignment.Centre) { Number = "A" },
            new TableColumn("Chỉ tiêu", 75) { Number = "B" },
            new TableColumn("Đơn vị tính", 24, ColumnAlignment.Centre) { Number = "C" },
            new TableColumn("Kế hoạch năm", 25, ColumnAlignment.Right) { Group = "Năm 2024", Number = "1" },
            new TableColumn("Thực hiện 6 tháng", 25, ColumnAlignment.Right) { Group = "Năm 2024", Number = "2" },
            new TableColumn("So với kế hoạch (%)", 25, ColumnAlignment.Right) { Group = "So sánh", Number = "(3=2/1)" },
            new TableColumn("So với cùng kỳ (%)", 25, ColumnAlignment.Right) { Group = "So sánh", Number = "4" },
            new TableColumn("Ghi chú", 30) { Number = "5" },
        ],
        [
            new TableRow(["I", "Kinh tế"]) { Group = true },
            new TableRow(["1", "Tốc độ tăng GRDP", "%", "14,5", GrdpGrowth with { Text = "14,14" }, "-", "-", "tăng 3,20 điểm %"]),
            Row("", "Công nghiệp - xây dựng", "%", "18", "18,11", "-", "-") with { Indent = 1 },
            Row("", "Dịch vụ", "%", "8", "6,42", "-", "-") with { Indent = 1 },
            Row("2", "Quy mô GRDP, giá hiện hành", "tỷ đồng", "212.049", "96.058", "45,3", "-"),
            Row("3", "Giá trị sản xuất công nghiệp", "tỷ đồng", "666.268", "315.145", "47,3", "128,0"),
            Row("4", "Giá trị sản xuất xây dựng", "tỷ đồng", "49.719", "17.153", "34,5", "-"),
            Row("5", "Giá trị sản xuất nông, lâm nghiệp và thủy sản", "tỷ đồng", "41.626", "22.145", "53,2", "-"),
            Row("6", "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ", "tỷ đồng", "64.010", "32.581", "50,9", "116,4"),
            Row("7", "Kim ngạch xuất nhập khẩu", "tỷ USD", "60,1", "23,9", "39,8", "121,3"),
            Row("", "Trong đó: xuất khẩu", "tỷ USD", "33,0", "12,6", "38,2", "122,6") with { Indent = 1 },
            Row("8", "Thu ngân sách nhà nước trên địa bàn", "tỷ đồng", "16.076", "10.111,7", "62,9", "132,0"),
            Row("", "Thu nội địa", "tỷ đồng", "14.358", "9.031,1", "62,9", "131,6") with { Indent = 1 },
            Row("", "Thu từ hoạt động xuất, nhập khẩu", "tỷ đồng", "1.699,1", "1.080,6", "63,6", "134,7") with { Indent = 1 },
            Row("9", "Chi ngân sách địa phương", "tỷ đồng", "22.264", "10.976,3", "49,3", "85,5"),
            Row("10", "Khách du lịch", "nghìn lượt", "2.298,9", "1.800", "78,3", "138,5"),
            new TableRow(["II", "Xã hội"]) { Group = true },
            Row("11", "Lao động được tạo việc làm", "người", "32.470", "17.469", "53,8", "128,8"),
            new TableRow(["III", "Môi trường"]) { Group = true },
            Row("12", "Diện tích trồng rừng tập trung", "ha", "7.995,1", "6.500", "81,3", "-"),
            Row("13", "Cây phân tán", "triệu cây", "6,4", "4,5", "70,3", "-"),
        ])
    {
        Caption = "Biểu 2. Tình hình thực hiện các chỉ tiêu chủ yếu",
    };

    private static TableRow Row(params string[] cells) => new([.. cells.Select(cell => (TableCell)cell), (TableCell)""]);
}

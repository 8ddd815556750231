using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LaBan.Text.Document;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace LaBan.Tests.Office.Word;

public sealed class ChartTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static readonly Chart Growth = new("Tốc độ tăng GRDP", ["2020", "2021", "2022", "2023", "2024"],
        [
            new ChartSeries("Thực hiện", SeriesKind.Line, [default, 8.52m, 19.3m, 14.99m, 13.85m]),
            new ChartSeries("Kế hoạch", SeriesKind.Line, [default, 14.5m, 14m, 14.5m, 14.5m]) { IsTarget = true },
        ])
    { Unit = "%", Decimals = 2, AltText = "GRDP tăng nhanh nhất năm 2022." };

    [Fact]
    public void A_chart_is_native_valid_and_described()
    {
        using var word = With(Growth);

        WordDocuments.Errors(word).ShouldBeEmpty();
        Part(word).ShouldNotBeNull();
        word.MainDocumentPart!.Document.Descendants<D.DocProperties>().ShouldHaveSingleItem()
            .Description!.Value.ShouldBe("GRDP tăng nhanh nhất năm 2022.");
    }

    [Fact]
    public void Edit_data_finds_the_same_numbers_in_the_embedded_workbook()
    {
        using var word = With(Growth);
        using var workbook = SpreadsheetDocument.Open(Part(word).EmbeddedPackagePart!.GetStream(), isEditable: false);

        WordDocuments.Errors(workbook).ShouldBeEmpty();
        workbook.WorkbookPart!.Workbook.Descendants<Sheet>().ShouldHaveSingleItem().Name!.Value.ShouldBe("Số liệu");
        var rows = workbook.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<Row>()
            .Select(row => string.Join('|', row.Elements<Cell>().Select(cell => $"{cell.CellReference}={cell.InnerText}"))).ToList();
        rows[0].ShouldBe("B1=Thực hiện|C1=Kế hoạch");
        rows[1].ShouldBe("A2=2020");
        rows[3].ShouldBe("A4=2022|B4=19.3|C4=14");
        Formulas(word).ShouldBe(
        [
            "'Số liệu'!$B$1", "'Số liệu'!$A$2:$A$6", "'Số liệu'!$B$2:$B$6",
            "'Số liệu'!$C$1", "'Số liệu'!$A$2:$A$6", "'Số liệu'!$C$2:$C$6",
        ]);
    }

    [Fact]
    public void A_missing_value_is_a_gap_not_a_zero()
    {
        using var word = With(Growth);
        var chart = Xml(word);

        Val(chart.Descendants(C + "dispBlanksAs")).ShouldBe("gap");
        var values = chart.Descendants(C + "val").First();
        Val(values.Descendants(C + "ptCount")).ShouldBe("5");
        values.Descendants(C + "pt").Select(point => (string?)point.Attribute("idx")).ShouldBe(["1", "2", "3", "4"]);
    }

    [Fact]
    public void A_target_is_dashed_and_only_its_last_value_is_labelled()
    {
        using var word = With(Growth);
        var series = Xml(word).Descendants(C + "ser").ToList();

        series[0].Descendants(A + "prstDash").ShouldBeEmpty();
        Val(series[1].Descendants(A + "prstDash")).ShouldBe("dash");
        Val(series[0].Element(C + "dLbls")!.Elements(C + "showVal")).ShouldBe("1");
        Val(series[1].Element(C + "dLbls")!.Elements(C + "showVal")).ShouldBe("0");
        Val(series[1].Descendants(C + "dLbl").Single().Elements(C + "idx")).ShouldBe("4");
    }

    [Fact]
    public void A_level_target_is_labelled_where_it_has_most_room()
    {
        using var word = With(new Chart("Thu ngân sách", ["T1", "T2", "T3"],
            [
                new ChartSeries("2024", SeriesKind.Bar, [100m, 40m, 90m]),
                new ChartSeries("Dự toán", SeriesKind.Line, [95m, 95m, 95m]) { IsTarget = true },
            ])
        { Unit = "tỷ đồng", AltText = "Tháng 1 vượt dự toán." });

        var label = Xml(word).Descendants(C + "dLbl").ShouldHaveSingleItem();
        (Val(label.Elements(C + "idx")), Val(label.Elements(C + "dLblPos"))).ShouldBe(("1", "t"));
    }

    [Fact]
    public void Values_below_the_target_stand_under_their_point()
    {
        using var word = With(Growth);

        var actual = Xml(word).Descendants(C + "ser").First().Element(C + "dLbls")!;
        Val(actual.Elements(C + "dLblPos")).ShouldBe("t");
        actual.Elements(C + "dLbl").Select(label => (Val(label.Elements(C + "idx")), Val(label.Elements(C + "dLblPos"))))
            .ShouldBe([("1", "b"), ("4", "b")], "8,52 of 14,5 and 13,85 of 14,5");
    }

    [Fact]
    public void A_long_series_is_labelled_at_its_last_known_value()
    {
        var months = Enumerable.Range(1, 12).ToList();
        using var word = With(new Chart("Thu ngân sách", [.. months.Select(m => $"T{m}")],
            [new ChartSeries("2024", SeriesKind.Bar, [.. months.Select(m => m <= 6 ? new ChartPoint(m * 100m) : default)])])
        { Unit = "tỷ đồng", Decimals = 0, AltText = "Thu ngân sách tăng đều." });

        var labels = Xml(word).Descendants(C + "dLbls").Single();
        Val(labels.Descendants(C + "dLbl").Single().Elements(C + "idx")).ShouldBe("5");
        Val(labels.Elements(C + "showVal")).ShouldBe("0");
        WordDocuments.Errors(word).ShouldBeEmpty();
    }

    [Fact]
    public void Bars_begin_at_zero_and_lines_need_not()
    {
        using var bars = With(new Chart("a", ["x"], [new ChartSeries("s", SeriesKind.Bar, [5m])]) { Unit = "%", AltText = "a" });
        using var negative = With(new Chart("a", ["x"], [new ChartSeries("s", SeriesKind.Bar, [-5m])]) { Unit = "%", AltText = "a" });
        using var lines = With(Growth);

        Val(Xml(bars).Descendants(C + "min")).ShouldBe("0");
        Xml(negative).Descendants(C + "min").ShouldBeEmpty();
        Xml(lines).Descendants(C + "min").ShouldBeEmpty();
    }

    [Fact]
    public void The_look_is_flat_in_the_colours_of_the_house_and_in_Times()
    {
        var mixed = new Chart("a", ["x", "y"],
            [
                new ChartSeries("một", SeriesKind.Bar, [1m, 2m]),
                new ChartSeries("hai", SeriesKind.Line, [2m, 1m]),
                new ChartSeries("ba", SeriesKind.Line, [1m, 1m]),
            ])
        { Unit = "%", AltText = "a" };
        using var word = With(mixed);
        var chart = Xml(word);

        chart.Descendants(A + "gradFill").ShouldBeEmpty();
        chart.Descendants(C + "view3D").ShouldBeEmpty();
        chart.Descendants(C + "ser").Select(ser => Val(ser.Element(C + "spPr")!.Descendants(A + "srgbClr")))
            .ShouldBe(["0F6B6B", "2563A8", "A15C07"]);
        chart.Descendants().Attributes("typeface").Select(face => face.Value).Distinct().ShouldBe(["Times New Roman"]);
        chart.Descendants(C + "legend").ShouldHaveSingleItem();
        WordDocuments.Errors(word).ShouldBeEmpty();
    }

    private static WordprocessingDocument With(Chart chart) => WordDocuments.Open(new TextDocument([chart]));

    private static ChartPart Part(WordprocessingDocument word) => word.MainDocumentPart!.ChartParts.ShouldHaveSingleItem();

    private static XElement Xml(WordprocessingDocument word)
    {
        using var stream = Part(word).GetStream();
        return XDocument.Load(stream).Root!;
    }

    private static IEnumerable<string> Formulas(WordprocessingDocument word) => Xml(word).Descendants(C + "f").Select(f => f.Value);

    private static string? Val(IEnumerable<XElement> elements) => (string?)elements.First().Attribute("val");
}

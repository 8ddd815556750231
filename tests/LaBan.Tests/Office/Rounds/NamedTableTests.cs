using System.Text;
using LaBan.Office;
using LaBan.Office.Rounds;
using LaBan.Office.Spreadsheet;
using static LaBan.Tests.Office.Rounds.SampleRound;
using Table = LaBan.Office.Spreadsheet.Sheet;

namespace LaBan.Tests.Office.Rounds;

/// <summary>Plain tables with names in a column, as departments have them in their own files.</summary>
public sealed class NamedTableTests
{
    [Fact]
    public void Names_are_known_whatever_their_case_marks_numbers_and_tone_placement()
    {
        var reading = Read(Csv("""
            TT;Chỉ tiêu;ĐVT;Thực hiện tháng 3;Ước tháng 4;Lũy kế 3 tháng
            1;TỔNG THU NGÂN SÁCH NHÀ NƯỚC;tỷ đồng;1.240,5;1.300,0;3.500,2
            a;- Thu nội địa;tỷ đồng;1.000,4;;
            b;b) Thu xuất nhập khẩu (hải quan);tỷ đồng;240,1;x;
            ;2. Tỷ lệ giải ngân vốn đầu tư công;%;8,2%;;
            """));
        reading.Source.ShouldBe(RoundSource.Table);
        reading.Questions.ShouldBeEmpty();
        reading.Cells.Where(c => c.Fate != CellFate.Blank).Select(c => (c.Line, c.Column, c.Value)).ShouldBe(
            [(2, "month", 1240.5m), (2, "next", 1300m), (2, "cumulative", 3500.2m), (3, "month", 1000.4m), (4, "month", 240.1m), (4, "next", null), (7, "month", 8.2m)]);
    }

    [Fact]
    public void An_alias_is_the_line_and_a_name_that_is_only_like_one_is_asked_about()
    {
        const string Table = """
            Chỉ tiêu;Thực hiện tháng 3;Ước tháng 4;Lũy kế 3 tháng
            Thu NSNN;1.240,5;;
            Số doanh nghiệp thành lập;131;;
            Sản lượng vải thiều;200,5;;
            """;
        var reading = Read(Csv(Table));
        reading.Cell(2, "month").Value.ShouldBe(1240.5m);
        var question = reading.Questions.ShouldHaveSingleItem();
        question.Asked.Vietnamese.ShouldBe("«Số doanh nghiệp thành lập» là dòng nào của biểu?");
        question.Choices[0].Vietnamese.ShouldBe("1 Doanh nghiệp thành lập mới (doanh nghiệp)");
        question.Choices[^1].Value.ShouldBe(RoundQuestion.Skip);
        reading.Notes.ShouldContain(n => n.Vietnamese == "1 dòng có số nhưng không có trong biểu, được bỏ qua: Sản lượng vải thiều.");

        Read(Csv(Table), (question.Key, "6")).Cell(6, "month").Value.ShouldBe(131);
        Read(Csv(Table), (question.Key, "-")).Questions.ShouldBeEmpty();
    }

    [Fact]
    public void A_title_over_two_rows_and_joined_cells_is_read_whole()
    {
        var reading = Read(Xlsx(
            ["Biểu số liệu tháng 3", "", "", ""],
            ["Chỉ tiêu", "Đơn vị tính", "Thực hiện", "Lũy kế"],
            ["", "", "tháng 3", "3 tháng"],
            ["A", "B", "1", "2"],
            ["Thu nội địa", "tỷ đồng", 980.5m, 2900m]));
        reading.Cell(3, "month").Value.ShouldBe(980.5m);
        reading.Cell(3, "cumulative").Value.ShouldBe(2900m);
    }

    [Fact]
    public void A_column_without_a_known_title_is_asked_about()
    {
        byte[] file = Xlsx(["Chỉ tiêu", "Số liệu báo cáo"], ["Thu nội địa", 980.5m]);
        var asked = Read(file);
        asked.Cells.ShouldBeEmpty();
        asked.Questions.Select(q => q.Key).ShouldBe(["cot:month", "cot:next", "cot:cumulative"]);
        asked.Questions[0].Choices[0].Vietnamese.ShouldBe("Cột B: Số liệu báo cáo");

        var answered = Read(file, ("cot:month", "B"), ("cot:next", "-"), ("cot:cumulative", "-"));
        answered.Questions.ShouldBeEmpty();
        answered.Cell(3, "month").Value.ShouldBe(980.5m);
    }

    [Fact]
    public void The_unit_of_the_table_or_of_the_row_is_held_against_the_form()
    {
        var file = Xlsx(["Đơn vị tính: triệu đồng", "", ""], ["Chỉ tiêu", "Thực hiện tháng 3", "Ước tháng 4"], ["Thu nội địa", 980_500m, ""], ["Doanh nghiệp thành lập mới", 131m, ""]);
        var asked = Read(file, ("cot:cumulative", "-"));
        asked.Questions.ShouldHaveSingleItem().Key.ShouldBe("donvi:triệu đồng>tỷ đồng");
        asked.Cell(6, "month").Value.ShouldBe(131m);
        Read(file, ("cot:cumulative", "-"), ("donvi:triệu đồng>tỷ đồng", "doi")).Cell(3, "month").Value.ShouldBe(980.5m);

        var other = Xlsx(["Chỉ tiêu", "Đơn vị tính", "Thực hiện tháng 3"], ["Thu nội địa", "nghìn USD", 10m]);
        Read(other).Cell(3, "month").Said!.Vietnamese.ShouldBe("Tệp ghi đơn vị nghìn USD, không đổi được sang tỷ đồng của biểu.");
    }

    [Fact]
    public void Lines_of_one_name_are_told_by_what_stands_before_them_or_asked_about()
    {
        RoundLine[] lines =
        [
            new(1, "Xuất khẩu", "triệu USD"), new(2, "Khu vực FDI", "triệu USD") { Level = 1 },
            new(3, "Nhập khẩu", "triệu USD"), new(4, "Khu vực FDI", "triệu USD") { Level = 1 },
        ];
        var form = SampleRound.Sheet with { Lines = lines, Columns = [SampleRound.Sheet.Columns[0]] };
        var both = ReadCsv(form, "Chỉ tiêu;Thực hiện tháng 3\nXuất khẩu;10\nKhu vực FDI;8\nNhập khẩu;7\nKhu vực FDI;6");
        both.Cells.Select(c => (c.Line, c.Value)).ShouldBe([(1, 10m), (2, 8m), (3, 7m), (4, 6m)]);
        ReadCsv(form, "Chỉ tiêu;Thực hiện tháng 3\nKhu vực FDI;6").Questions.Single().Choices.Select(c => c.Value).ShouldBe(["2", "4", "-"]);
    }

    [Fact]
    public void A_table_without_any_name_of_the_form_is_refused() =>
        Outcome(Csv("Tên;Số\nMặt hàng A;5\n")).Problem!.Code.ShouldBe("round.no-table");

    private static RoundReading ReadCsv(RoundSheet form, string csv) => RoundReader.Read(
        LaBan.Office.Workbooks.WorkbookFile.Read(Csv(csv), cancel: TestContext.Current.CancellationToken).Value!, form).Value.ShouldNotBeNull();

    private static byte[] Csv(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Xlsx(params object[][] rows)
    {
        var columns = rows[0].Select(cell => new SheetColumn((string)cell)).ToArray();
        using var file = new MemoryStream();
        XlsxWriter.Write([new Table("Số liệu", columns, rows.Skip(1).Select(Cells))], file);
        return file.ToArray();

        static IReadOnlyList<CellValue> Cells(object[] row) =>
            [.. row.Select(cell => cell is decimal number ? CellValue.Number(number, 1) : CellValue.Text((string)cell))];
    }
}

using LaBan.Office.Rounds;
using LaBan.Office.Workbooks;
using LaBan.Tests.Text;
using static LaBan.Tests.Office.Rounds.SampleRound;

namespace LaBan.Tests.Office.Rounds;

/// <summary>Templates as they come back: filled, saved by other programs, sorted, and with everything people leave in cells.</summary>
public sealed class FilledTemplateTests
{
    [Fact]
    public void Figures_zero_none_and_blank_are_kept_apart()
    {
        var reading = Read(Filled(Number("E8", "1240.5"), Number("F8", "0"), Words("E9", "-"), Words("F9", "không phát sinh"), Words("E10", "...")));
        reading.Source.ShouldBe(RoundSource.Template);
        Said(reading, 2, "month").ShouldBe((CellFate.Value, 1240.5m, null));
        Said(reading, 2, "next").ShouldBe((CellFate.Value, 0m, null));
        Said(reading, 3, "month").ShouldBe((CellFate.None, null, null));
        Said(reading, 3, "next").ShouldBe((CellFate.None, null, null));
        Said(reading, 4, "month").ShouldBe((CellFate.Blank, null, null));
        Said(reading, 4, "next").ShouldBe((CellFate.Blank, null, null));
        reading.Questions.ShouldBeEmpty();
        reading.Notes.ShouldBeEmpty();
    }

    public static TheoryData<string, string> Unsound() => new()
    {
        { """<x:c r="@" t="inlineStr"><x:is><x:t>khoảng 12</x:t></x:is></x:c>""", "cell.text" },
        { """<x:c r="@" t="e"><x:v>#REF!</x:v></x:c>""", "cell.error" },
        { """<x:c r="@" t="inlineStr"><x:is><x:t>#REF!</x:t></x:is></x:c>""", "cell.error" },
        { """<x:c r="@" t="e"><x:f>1/0</x:f><x:v>#DIV/0!</x:v></x:c>""", "cell.error" },
        { """<x:c r="@"><x:f>E9+E10</x:f></x:c>""", "cell.no-result" },
        { """<x:c r="@"><x:f>E9+E10</x:f><x:v></x:v></x:c>""", "cell.no-result" },
        { """<x:c r="@" t="b"><x:v>1</x:v></x:c>""", "cell.boolean" },
        { """<x:c r="@" t="d"><x:v>2024-03-12</x:v></x:c>""", "cell.date" },
        { """<x:c r="@" t="inlineStr"><x:is><x:t>12/03/2024</x:t></x:is></x:c>""", "cell.date" },
        { """<x:c r="@"><x:v>1E+300</x:v></x:c>""", "cell.too-large" },
        { """<x:c r="@"><x:v>2E+18</x:v></x:c>""", "cell.too-large" },
        { """<x:c r="@" t="inlineStr"><x:is><x:t>8,2%</x:t></x:is></x:c>""", "cell.percent" },
        { """<x:c r="@" t="s"><x:v>99999</x:v></x:c>""", "" },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public void What_is_no_figure_is_refused_with_its_own_reason_and_its_place(string cell, string code)
    {
        var read = Read(Filled(("E8", cell))).Cell(2, "month");
        (read.Fate, read.Value, read.Said?.Code ?? "").ShouldBe((code.Length > 0 ? CellFate.Refused : CellFate.Blank, null, code));
        (read.Spot.Sheet, read.Spot.Name).ShouldBe(("Biểu", "E8"));
    }

    [Fact]
    public void A_day_is_named_as_it_was_shown()
    {
        var file = EditedPart(Filled(("E8", """<x:c r="@" s="1"><x:v>45363</x:v></x:c>""")), "xl/styles.xml", xml =>
            new System.Text.RegularExpressions.Regex("numFmtId=\"0\"").Replace(xml, "numFmtId=\"14\"", 3));
        Read(file).Cell(2, "month").Said!.Vietnamese.ShouldStartWith("Ô là ngày 12/03/2024, không phải số.");
    }

    [Fact]
    public void A_percentage_is_taken_where_the_unit_is_percent_and_refused_elsewhere()
    {
        var file = EditedPart(Filled(("E13", """<x:c r="@" s="1"><x:v>0.082</x:v></x:c>"""), ("E8", """<x:c r="@" s="1"><x:v>0.082</x:v></x:c>""")),
            "xl/styles.xml", xml => new System.Text.RegularExpressions.Regex("numFmtId=\"0\"").Replace(xml, "numFmtId=\"10\"", 3));
        Said(Read(file), 7, "month").ShouldBe((CellFate.Value, 8.2m, "cell.percent-taken"));
        Read(file).Cell(2, "month").Said!.Vietnamese.ShouldBe("Ô hiển thị 8,2 % nhưng đơn vị của dòng là tỷ đồng. Đặt định dạng ô là số rồi gõ lại.");
    }

    [Fact]
    public void Cells_joined_over_lines_are_refused_each()
    {
        var file = Edited(Filled(Number("E8", "5")), xml => xml.Replace("</x:sheetData>", "</x:sheetData><x:mergeCells count=\"1\"><x:mergeCell ref=\"E8:E9\"/></x:mergeCells>", StringComparison.Ordinal));
        Said(Read(file), 2, "month").ShouldBe((CellFate.Refused, null, "cell.merged"));
        Said(Read(file), 3, "month").ShouldBe((CellFate.Refused, null, "cell.merged"));
    }

    [Fact]
    public void A_number_kept_as_words_is_read_by_the_writing_of_the_sheet_and_asked_about_without_one()
    {
        Said(Read(Filled(Words("E8", "1.234,5"), Words("E9", "1.234"))), 3, "month").ShouldBe((CellFate.Value, 1234m, null));
        Said(Read(Filled(Words("E8", "1,234.5"), Words("E12", "1,234"))), 6, "month").ShouldBe((CellFate.Value, 1234m, null));

        var asked = Read(Filled(Words("E12", "1.234"), Words("E9", "2.345")));
        asked.Questions.ShouldHaveSingleItem().Asked.Vietnamese.ShouldBe("Trong tệp, «2.345» là 2.345 hay 2,345?");
        Said(asked, 6, "month").ShouldBe((CellFate.Asked, null, "cell.ambiguous"));
        Said(Read(Filled(Words("E12", "1.234"), Words("E9", "2.345")), ("so", "vi")), 6, "month").ShouldBe((CellFate.Value, 1234m, null));
        Read(Filled(Words("E8", "1.234,5"), Words("E9", "1,234.5"), Words("E12", "1.234"))).Questions.Single().Key.ShouldBe("so:E12");
    }

    [Fact]
    public void Figures_finer_than_the_form_are_asked_about_once_and_never_rounded_silently()
    {
        var file = Filled(Number("E8", "1240.5678"), Number("E12", "12.5"));
        var question = Read(file).Questions.ShouldHaveSingleItem();
        question.Asked.Vietnamese.ShouldBe("2 ô có nhiều chữ số thập phân hơn biểu (ví dụ E8: 1.240,5678). Làm tròn các ô này?");
        Said(Read(file), 2, "month").ShouldBe((CellFate.Asked, 1240.5678m, "cell.decimals"));
        Said(Read(file, ("le", "tron")), 2, "month").ShouldBe((CellFate.Value, 1240.6m, "cell.rounded"));
        Said(Read(file, ("le", "-")), 6, "month").ShouldBe((CellFate.Refused, null, "cell.decimals"));
    }

    [Fact]
    public void The_fifteen_digits_of_a_calculated_number_are_what_was_meant() =>
        Said(Read(Filled(("E14", """<x:c r="@"><x:f>0.1+0.2</x:f><x:v>0.30000000000000004</x:v></x:c>"""))), 8, "month").ShouldBe((CellFate.Value, 0.3m, null));

    [Fact]
    public void A_locked_cell_keeps_its_figure()
    {
        Said(Read(Filled()), 7, "cumulative").ShouldBe((CellFate.Blank, null, null));
        Read(Filled(Number("G13", "13"))).Cell(7, "cumulative").Said!.Vietnamese.ShouldBe("Ô khóa: nhập ở biểu KBNN-01.");
    }

    [Theory]
    [InlineData("filled.xlsx")]
    [InlineData("filled.xls")]
    [InlineData("filled.csv")]
    [InlineData("letters-lost.csv")]
    public void A_template_saved_by_another_program_gives_the_same_figures(string name)
    {
        var reading = Read(File.ReadAllBytes(Path.Combine(RepositoryFolder.Root, "tests/LaBan.Tests/Office/Rounds/Saved", name)), ("so", "vi"), ("le", "-"));
        reading.Source.ShouldBe(RoundSource.Template);
        Said(reading, 2, "month").ShouldBe((CellFate.Value, 1240.5m, null));
        Said(reading, 2, "next").ShouldBe((CellFate.None, null, null));
        reading.Cell(2, "cumulative").Said!.Code.ShouldBe("cell.decimals");
        Said(reading, 6, "month").ShouldBe((CellFate.Value, 131m, null));
        Said(reading, 7, "month").ShouldBe((CellFate.Value, 8.2m, null));
        Said(reading, 8, "month").ShouldBe((CellFate.Value, 12.34m, null));
        if (!name.EndsWith(".xls", StringComparison.Ordinal))
        {
            Said(reading, 7, "next").ShouldBe((CellFate.Refused, null, "cell.error"));
        }
    }

    [Fact]
    public void Rows_and_columns_may_move()
    {
        var moved = Edited(Filled(Number("E8", "1"), Number("E9", "2"), Number("E10", "3"), Number("F8", "4")), xml =>
            System.Text.RegularExpressions.Regex.Replace(xml, "r=\"([A-Z])(8|10)\"", m => $"r=\"{m.Groups[1].Value}{(m.Groups[2].Value == "8" ? "10" : "8")}\"")
                .Replace("<x:row r=\"8\"", "<x:row r=\"X\"", StringComparison.Ordinal).Replace("<x:row r=\"10\"", "<x:row r=\"8\"", StringComparison.Ordinal).Replace("<x:row r=\"X\"", "<x:row r=\"10\"", StringComparison.Ordinal));
        var wider = Edited(moved, xml => System.Text.RegularExpressions.Regex.Replace(xml, "r=\"([E-I])([0-9]+)\"", m => $"r=\"{(char)(m.Groups[1].Value[0] + 1)}{m.Groups[2].Value}\""));

        var reading = Read(wider);
        Said(reading, 2, "month").ShouldBe((CellFate.Value, 1m, null));
        Said(reading, 4, "month").ShouldBe((CellFate.Value, 3m, null));
        Said(reading, 2, "next").ShouldBe((CellFate.Value, 4m, null));
        reading.Cell(2, "month").Spot.Name.ShouldBe("F10");
    }

    [Fact]
    public void A_sort_of_only_some_columns_is_noticed()
    {
        var torn = Edited(Filled(Number("E8", "1"), Number("E9", "2")), xml =>
            xml.Replace("Tổng thu ngân sách nhà nước", "X", StringComparison.Ordinal).Replace("Thu nội địa", "Tổng thu ngân sách nhà nước", StringComparison.Ordinal).Replace(">X<", ">Thu nội địa<", StringComparison.Ordinal));
        Said(Read(torn), 2, "month").ShouldBe((CellFate.Refused, null, "cell.name-moved"));
        Said(Read(torn), 3, "month").ShouldBe((CellFate.Refused, null, "cell.name-moved"));
        Said(Read(torn), 2, "next").ShouldBe((CellFate.Blank, null, null));
    }

    [Fact]
    public void A_line_that_stands_twice_must_say_the_same_twice()
    {
        var twice = Edited(Filled(Number("E8", "1")), xml => xml.Replace("</x:sheetData>", """
            <x:row r="30"><x:c r="A30" t="inlineStr"><x:is><x:t>MARK</x:t></x:is></x:c><x:c r="C30" t="inlineStr"><x:is><x:t>Tổng thu ngân sách nhà nước</x:t></x:is></x:c><x:c r="E30"><x:v>2</x:v></x:c></x:row></x:sheetData>
            """.Replace("MARK", Mark(xml), StringComparison.Ordinal), StringComparison.Ordinal));
        Said(Read(twice), 2, "month").ShouldBe((CellFate.Refused, null, "cell.two-rows"));
        Said(Read(twice), 2, "next").ShouldBe((CellFate.Blank, null, null));

        static string Mark(string xml) => System.Text.RegularExpressions.Regex.Match(xml, "laban:dong:2:[0-9a-f]+").Value;
    }

    [Fact]
    public void A_template_of_another_submission_or_an_older_form_is_refused_whole()
    {
        Outcome(Template(Sheet with { Submission = 18 })).Problem!.Code.ShouldBe("round.other-submission");
        Outcome(Template(Sheet with { FormVersion = 2 })).Problem!.Code.ShouldBe("round.old-version");
    }

    [Fact]
    public void A_unit_that_was_changed_is_asked_about()
    {
        var file = Edited(Filled(Number("E9", "1500")), xml => new System.Text.RegularExpressions.Regex("tỷ đồng").Replace(xml, "triệu đồng", 2));
        Read(file).Questions.ShouldHaveSingleItem().Asked.Vietnamese.ShouldBe("Tệp ghi đơn vị triệu đồng, biểu dùng tỷ đồng. Số trong tệp theo đơn vị nào?");
        Said(Read(file), 3, "month").Fate.ShouldBe(CellFate.Asked);
        Said(Read(file, ("donvi:triệu đồng>tỷ đồng", "doi")), 3, "month").ShouldBe((CellFate.Value, 1.5m, "cell.converted"));
        Said(Read(file, ("donvi:triệu đồng>tỷ đồng", "giu")), 3, "month").ShouldBe((CellFate.Value, 1500m, null));
    }

    [Fact]
    public void Macros_are_not_run_and_that_is_said()
    {
        using var stream = new MemoryStream();
        stream.Write(Filled(Number("E8", "5")));
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.CreateEntry("xl/vbaProject.bin");
        }

        var reading = Read(stream.ToArray());
        reading.Notes.Single().Code.ShouldBe("workbook.macros");
        Said(reading, 2, "month").ShouldBe((CellFate.Value, 5m, null));
    }

    private static (CellFate Fate, decimal? Value, string? Code) Said(RoundReading reading, int line, string column)
    {
        var cell = reading.Cell(line, column);
        return (cell.Fate, cell.Value, cell.Said?.Code);
    }
}

using System.IO.Compression;
using System.Text;
using System.Text.Json;
using LaBan.App.Tests.Cli;

namespace LaBan.App.Tests.Documents;

/// <summary><c>laban extract</c> as its users call it.</summary>
public sealed class ExtractCommandTests : IDisposable
{
    private const string Report = """
        TÌNH HÌNH KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2024
        Kim ngạch xuất khẩu 6 tháng đầu năm 2024 đạt 12,6 tỷ USD, tăng 22,6% so với cùng kỳ, bằng 45,3% kế hoạch.
        """;

    private static readonly string[] Fields =
        ["start", "end", "text", "role", "value", "unit", "direction", "basis", "period", "qualifier", "indicator", "label", "confidence", "sentence"];

    private readonly string _folder = Directory.CreateTempSubdirectory("laban-extract-").FullName;

    private string Document => Write("bao-cao.txt", Encoding.UTF8.GetBytes(Report));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Json_lines_say_of_every_number_in_turn_what_it_is()
    {
        var (code, output, error) = await Extract(Document);

        (code, error).ShouldBe((0, ""));
        var numbers = Lines(output);
        numbers.Select(n => n.GetProperty("text").GetString()).ShouldBe(["6", "2024", "6", "2024", "12,6", "22,6", "45,3"]);
        numbers.ShouldAllBe(n => n.EnumerateObject().Select(p => p.Name).SequenceEqual(Fields));
        var growth = numbers[5];
        growth.GetProperty("role").GetString().ShouldBe("change");
        growth.GetProperty("value").GetDecimal().ShouldBe(22.6m);
        growth.GetProperty("direction").GetString().ShouldBe("+");
        growth.GetProperty("basis").GetString().ShouldBe("yoy");
        growth.GetProperty("period").GetString().ShouldBe("2024-H1");
        numbers[4].GetProperty("indicator").GetString().ShouldBe("trade.export.value");
        numbers.ShouldAllBe(n => Report.Substring(n.GetProperty("start").GetInt32(), n.GetProperty("text").GetString()!.Length) == n.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("-")]
    [InlineData("/dev/stdin")]
    public async Task Standard_input_is_read_as_a_file_is(string name)
    {
        var (_, ofFile, _) = await Extract(Document);
        var (code, ofInput, _) = await LabanProcess.Run(Vietnamese, Encoding.UTF8.GetBytes(Report), ["extract", name]);

        code.ShouldBe(0);
        ofInput.ShouldBe(ofFile);
    }

    [Fact]
    public async Task Text_that_cannot_be_composed_on_a_machine_without_icu_is_refused_and_never_misread()
    {
        var without = new Dictionary<string, string?>(Vietnamese, StringComparer.Ordinal) { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" };

        var (composed, output, _) = await LabanProcess.Run(without, Encoding.UTF8.GetBytes(Report), ["extract", "-"]);
        var (apart, nothing, error) = await LabanProcess.Run(without, Encoding.UTF8.GetBytes(Report.Normalize(NormalizationForm.FormD)), ["extract", "-"]);

        (composed, Lines(output).Count).ShouldBe((0, 7));
        (apart, nothing).ShouldBe((70, ""));
        error.ShouldContain("libicu");
    }

    [Fact]
    public async Task A_word_document_on_standard_input_is_told_by_what_it_holds()
    {
        var (code, output, _) = await LabanProcess.Run(Vietnamese, Docx("thu 7.500 tỷ đồng"), ["extract", "-"]);

        code.ShouldBe(0);
        Lines(output).ShouldHaveSingleItem().GetProperty("value").GetDecimal().ShouldBe(7500);
    }

    [Fact]
    public async Task The_table_speaks_vietnamese_and_ends_with_the_coverage()
    {
        var (_, output, _) = await Extract(Document, "--format", "table");

        output.ShouldContain("+22,6");
        output.ShouldContain("tăng giảm");
        output.TrimEnd().Split('\n')[^1].ShouldBe("7 số: 7 hiểu, 0 chưa hiểu");
    }

    [Fact]
    public async Task The_table_speaks_english_when_asked()
    {
        var (_, output, _) = await LabanProcess.Run(new(StringComparer.Ordinal) { ["LABAN_LANG"] = "en" }, "extract", Document, "--format", "table");

        output.TrimEnd().Split('\n')[^1].ShouldBe("7 numbers: 7 understood, 0 not");
    }

    [Fact]
    public async Task Csv_has_a_header_and_a_line_for_each_number()
    {
        var (_, output, _) = await Extract(Document, "--format", "csv");

        var lines = output.TrimEnd().Split('\n');
        lines[0].ShouldBe(string.Join(',', Fields));
        lines.Length.ShouldBe(8);
        lines[6].ShouldContain(",change,22.6,%,+,yoy,2024-H1,");
    }

    [Fact]
    public async Task Claims_gather_value_change_and_ratio_with_their_places()
    {
        var (_, output, _) = await Extract(Document, "--claims");

        var claim = Lines(output).ShouldHaveSingleItem();
        claim.GetProperty("value").GetProperty("value").GetDecimal().ShouldBe(12.6m);
        claim.GetProperty("change").GetProperty("value").GetDecimal().ShouldBe(22.6m);
        claim.GetProperty("plan_ratio").GetProperty("value").GetDecimal().ShouldBe(45.3m);
        claim.GetProperty("rank").ValueKind.ShouldBe(JsonValueKind.Null);
        claim.GetProperty("spans").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task A_workbook_is_written_to_a_file()
    {
        var file = Path.Combine(_folder, "so.xlsx");

        var (code, _, _) = await Extract(Document, "--format", "xlsx", "-o", file);

        code.ShouldBe(0);
        using var zip = ZipFile.OpenRead(file);
        zip.Entries.Count(e => e.FullName.Contains("sheet", StringComparison.OrdinalIgnoreCase) && e.FullName.EndsWith(".xml", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task The_reading_of_a_number_can_be_explained()
    {
        var start = Report.IndexOf("22,6", StringComparison.Ordinal);

        var (code, output, _) = await Extract(Document, "--explain", $"{start}");

        code.ShouldBe(0);
        output.Split('\n')[0].ShouldBe("+22,6% · tăng giảm · so với yoy · 2024-H1 · trade.export.value");
        output.ShouldContain("Đọc là «tăng giảm»");
        output.ShouldContain("Cùng nhận định với con số đứng trước nên thuộc chỉ tiêu «");
    }

    [Fact]
    public async Task The_number_of_an_item_is_explained_too()
    {
        var document = Write("muc.txt", "1. Thu ngân sách năm 2024 đạt 12 tỷ đồng."u8.ToArray());

        var (code, output, _) = await Extract(document, "--explain", "0");

        code.ShouldBe(0);
        output.ShouldContain("Đánh số mục");
    }

    [Fact]
    public async Task A_catalogue_of_ones_own_names_its_indicators_by_its_own_codes()
    {
        var catalogue = Write("danh-muc.csv", Encoding.UTF8.GetBytes(
            "code,name_vi,unit_vi,parent,kind,aliases_vi\nxk.cua-toi,Kim ngạch xuất khẩu,tỷ USD,,level,\"hàng xuất khẩu|giá trị \"\"xuất\"\" khẩu\"\n"));

        var (_, output, _) = await Extract(Document, "--catalog", catalogue);

        Lines(output)[4].GetProperty("indicator").GetString().ShouldBe("xk.cua-toi");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_catalogue_as_excel_saves_it_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var catalogue = Write("danh-muc.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes("code,name_vi,unit_vi,parent,kind,aliases_vi\r\nxk,Kim ngạch xuất khẩu,tỷ USD,,level,\r\n")]);

        var (code, output, _) = await Extract(Document, "--catalog", catalogue);

        code.ShouldBe(0);
        Lines(output)[4].GetProperty("indicator").GetString().ShouldBe("xk");
    }

    [Fact]
    public async Task The_catalogue_of_the_data_folder_goes_before_the_one_that_comes_along()
    {
        Write("catalog.csv", "code,name_vi,unit_vi,parent,kind,aliases_vi\nrieng,Kim ngạch xuất khẩu,tỷ USD,,level,\n"u8.ToArray());

        var (_, output, _) = await LabanProcess.Run(new(StringComparer.Ordinal) { ["LABAN_DATA"] = _folder }, "extract", Document);

        Lines(output)[4].GetProperty("indicator").GetString().ShouldBe("rieng");
    }

    [Fact]
    public async Task The_day_of_a_report_settles_its_year()
    {
        var document = Write("ngan.txt", Encoding.UTF8.GetBytes("Trong 6 tháng đầu năm, xuất khẩu đạt 12,6 tỷ USD."));

        var (_, output, _) = await Extract(document, "--as-of", "2023-07-01", "--area", "24");

        Lines(output)[1].GetProperty("period").GetString().ShouldBe("2023-H1");
    }

    [Fact]
    public async Task A_day_is_written_as_in_vietnam()
    {
        var document = Write("ngay.txt", "Ngày 30 tháng 9, thu đạt 12 tỷ đồng."u8.ToArray());

        var (code, output, _) = await Extract(document, "--as-of", "3/12/2023");

        code.ShouldBe(0);
        output.ShouldBe((await Extract(document, "--as-of", "2023-12-03")).Output);
        output.ShouldNotBe((await Extract(document, "--as-of", "2022-12-03")).Output);
    }

    [Fact]
    public async Task Signs_are_written_as_they_are()
    {
        var (_, output, _) = await Extract(Document);

        output.ShouldContain("\"direction\":\"+\"");
    }

    public static TheoryData<string[], string> Refused() => new()
    {
        { ["/nowhere/at/all.docx"], "Không mở được tệp /nowhere/at/all.docx" },
        { ["FILE", "--format", "pdf"], "Không có dạng «pdf»" },
        { ["FILE", "--catalog", "/nowhere.csv"], "Không mở được danh mục chỉ tiêu /nowhere.csv" },
        { ["FILE", "--catalog", "FILE"], "không phải danh mục chỉ tiêu" },
        { ["FILE", "--explain", "1"], "Không có con số nào bắt đầu ở vị trí 1" },
        { ["FILE", "-o", "/nowhere/at/all.csv"], "Không ghi được vào /nowhere/at/all.csv" },
        { ["FOLDER"], "Không mở được tệp" },
        { ["OLD"], "tệp Word kiểu cũ" },
        { ["FILE", "--as-of", "hôm nay"], "hôm nay" },
        { ["FILE", "--as-of", "7/30/2024"], "«7/30/2024» không phải là ngày" },
        { ["FILE", "--sai"], "Không hiểu «--sai»" },
        { ["FILE", "--explain", "x"], "Giá trị «x» không hợp lệ cho --explain" },
        { ["FILE", "--format"], "Tùy chọn --format cần một giá trị" },
        { [], "Thiếu <file>" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_done_is_refused_with_nothing_on_the_output(string[] arguments, string because)
    {
        var old = Write("cu.doc", [0xD0, 0xCF, 0x11, 0xE0, 0, 0]);

        var (code, output, error) = await Extract([.. arguments.Select(a => a switch { "FILE" => Document, "FOLDER" => _folder, "OLD" => old, _ => a })]);

        code.ShouldBe(1);
        error.ShouldContain(because);
        error.ShouldNotContain("   at ");
        if (because.Length > 10)
        {
            output.ShouldBeEmpty();
            error.Trim().Split('\n').Where(line => line != "Xem: laban extract --help").ShouldHaveSingleItem();
        }
    }

    private static Dictionary<string, string?> Vietnamese => new(StringComparer.Ordinal) { ["LABAN_LANG"] = "vi", ["LABAN_DATA"] = null };

    private static Task<(int Code, string Output, string Error)> Extract(params string[] arguments) =>
        LabanProcess.Run(Vietnamese, ["extract", .. arguments]);

    private static List<JsonElement> Lines(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static byte[] Docx(string words)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(
                $"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>"));
        }

        return file.ToArray();
    }

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}

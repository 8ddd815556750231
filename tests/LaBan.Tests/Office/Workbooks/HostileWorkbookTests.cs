using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using LaBan.Office.Rounds;
using LaBan.Office.Workbooks;
using LaBan.Tests.Office.Received;
using LaBan.Tests.Office.Rounds;

namespace LaBan.Tests.Office.Workbooks;

/// <summary>Workbooks made to harm, of other kinds or named wrongly: one clear sentence, in bounded time and memory.</summary>
public sealed class HostileWorkbookTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static TheoryData<byte[], string> Others() => new()
    {
        { [], "workbook.empty" },
        { [.. " \r\n;;;\r\n"u8], "workbook.no-cells" },
        { [.. "%PDF-1.7"u8], "workbook.other-kind" },
        { [.. "<html><body><table><tr><td>5</td></tr></table></body></html>"u8], "workbook.other-kind" },
        { [.. "<?xml version='1.0'?><Workbook/>"u8], "workbook.other-kind" },
        { [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], "workbook.other-kind" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "workbook.old-excel-unsound" },
        { [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "workbook.protected" },
        { DocxFile.Zip(new() { ["word/document.xml"] = "<x/>" }), "workbook.other-kind" },
        { DocxFile.Zip(new() { ["content.xml"] = "<x/>" }), "workbook.other-kind" },
        { DocxFile.Zip(new() { ["xl/workbook.bin"] = "x" }), "workbook.other-kind" },
        { DocxFile.Zip(new() { ["../../etc/passwd"] = "x" }), "workbook.other-kind" },
        { [.. "PK\u0003\u0004 not a zip"u8], "workbook.damaged" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void What_is_no_workbook_is_refused_by_what_is_in_it(byte[] file, string code) => Read(file).Problem!.Code.ShouldBe(code);

    [Fact]
    public void Entities_are_refused()
    {
        const string Laughs = """<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY c SYSTEM "file:///etc/passwd">]>""";
        Read(SampleRound.Edited(SampleRound.Template(), xml => Laughs + xml[(xml.IndexOf("?>", StringComparison.Ordinal) + 2)..])).Problem!.Code.ShouldBe("workbook.damaged");
    }

    [Fact]
    public void A_sheet_that_unpacks_without_end_is_refused_early()
    {
        var file = Packed(part =>
        {
            part.Write(Encoding.UTF8.GetBytes($"<worksheet xmlns='{Main}'><sheetData><row><c t='inlineStr'><is><t>"));
            var zeros = Encoding.UTF8.GetBytes(new string('0', 1 << 20));
            for (var i = 0; i < 200; i++)
            {
                part.Write(zeros);
            }
        });
        var watch = Stopwatch.StartNew();
        Read(file).Problem!.Code.ShouldBe("workbook.unpacks-too-large");
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(5);
    }

    [Fact]
    public void Cells_without_end_are_refused_early()
    {
        var limits = new WorkbookLimits { Cells = 5_000 };
        var file = Packed(part => part.Write(Encoding.UTF8.GetBytes(
            $"<worksheet xmlns='{Main}'><sheetData><row>{string.Concat(Enumerable.Range(0, 6_000).Select(i => $"<c><v>{i}</v></c>"))}</row></sheetData></worksheet>")));
        Read(file, limits).Problem!.Code.ShouldBe("workbook.too-many-cells");
    }

    [Fact]
    public void Elements_nested_without_end_are_no_harm()
    {
        var file = Packed(part => part.Write(Encoding.UTF8.GetBytes(
            $"<worksheet xmlns='{Main}'><sheetData><row><c t='inlineStr'>{string.Concat(Enumerable.Repeat("<is>", 50_000))}<t>5</t>")));
        Read(file).Problem!.Code.ShouldBe("workbook.damaged");
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_before_it_is_read()
    {
        var limits = new WorkbookLimits { File = new() { FileBytes = 2 << 20 } };
        using var file = new MemoryStream(new byte[3 << 20]);
        WorkbookFile.Read(file, limits, TestContext.Current.CancellationToken).Problem!.Vietnamese.ShouldStartWith("Tệp lớn hơn 2 MB");
    }

    [Fact]
    public void A_workbook_of_the_strict_form_and_without_references_is_read()
    {
        var file = Packed(part => part.Write("<s:worksheet xmlns:s='http://purl.oclc.org/ooxml/spreadsheetml/main'><s:sheetData><s:row><s:c><s:v>5</s:v></s:c><s:c><s:v>6</s:v></s:c></s:row><s:row><s:c><s:v>7</s:v></s:c></s:row></s:sheetData></s:worksheet>"u8));
        Read(file).Value!.Sheets.Single().Cells.Select(c => (c.Row, c.Column, c.Amount)).ShouldBe([(1, 1, 5m), (1, 2, 6m), (2, 1, 7m)]);
    }

    [Fact]
    public void Twenty_thousand_cells_are_read_and_checked_well_within_the_time_of_an_upload()
    {
        var file = SampleRound.Template(LargeRound.Sheet(lines: 5_000, columns: 4));
        var watch = Stopwatch.StartNew();
        var reading = RoundReader.Read(Read(file).Value!, LargeRound.Sheet(lines: 5_000, columns: 4)).Value!;
        reading.Cells.Count(c => c.Fate == CellFate.Value).ShouldBe(20_000);
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(5);
    }

    [Fact]
    public void A_csv_file_is_split_by_what_its_lines_share()
    {
        Fields("a,b\n\"1,5\",\"x\"\"y\"\n").ShouldBe([(1, 1, "a"), (1, 2, "b"), (2, 1, "1,5"), (2, 2, "x\"y")]);
        Fields("tên;số\r\nmột;1,5\r\n").ShouldBe([(1, 1, "tên"), (1, 2, "số"), (2, 1, "một"), (2, 2, "1,5")]);
        Fields("sep=|\na|b\n").ShouldBe([(1, 1, "a"), (1, 2, "b")]);
        Fields("a\tb\n1,5\t2,5").ShouldBe([(1, 1, "a"), (1, 2, "b"), (2, 1, "1,5"), (2, 2, "2,5")]);
        Fields("\"không đóng").ShouldBe([(1, 1, "không đóng")]);
    }

    [Theory]
    [InlineData(0, null, RawKind.Number)]
    [InlineData(9, null, RawKind.Percent)]
    [InlineData(14, null, RawKind.Date)]
    [InlineData(164, "#,##0.0", RawKind.Number)]
    [InlineData(164, "#,##0 \"đồng\"", RawKind.Number)]
    [InlineData(164, "[Red]0.0;[Blue]-0.0", RawKind.Number)]
    [InlineData(164, "0.0%", RawKind.Percent)]
    [InlineData(164, "dd/mm/yyyy", RawKind.Date)]
    [InlineData(164, "[$-42A]dd mmmm yyyy", RawKind.Date)]
    [InlineData(164, "[h]:mm", RawKind.Date)]
    [InlineData(164, "mm:ss.0", RawKind.Date)]
    [InlineData(164, "General", RawKind.Number)]
    [InlineData(164, "_-* #,##0.00_-;-* #,##0.00_-", RawKind.Number)]
    public void A_number_is_what_its_format_shows(int id, string? code, RawKind kind)
    {
        var file = Packed(
            part => part.Write(Encoding.UTF8.GetBytes($"<worksheet xmlns='{Main}'><sheetData><row><c s='1'><v>5</v></c></row></sheetData></worksheet>")),
            $"<styleSheet xmlns='{Main}'><numFmts>{(code is null ? "" : $"<numFmt numFmtId='{id}' formatCode='{code.Replace("\"", "&quot;", StringComparison.Ordinal)}'/>")}</numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='{id}'/></cellXfs></styleSheet>");
        Read(file).Value!.Sheets.Single().Cells.Single().Kind.ShouldBe(kind);
    }

    private static List<(int, int, string?)> Fields(string csv) =>
        [.. Read(Encoding.UTF8.GetBytes(csv)).Value!.Sheets.Single().Cells.Select(c => (c.Row, c.Column, c.Words))];

    private static LaBan.Measures.Outcome<RawWorkbook> Read(byte[] file, WorkbookLimits? limits = null) =>
        WorkbookFile.Read(file, limits, TestContext.Current.CancellationToken);

    private static byte[] Packed(Action<Stream> sheet, string? styles = null)
    {
        const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part("_rels/.rels", $"<Relationships xmlns='{Package}'><Relationship Id='r1' Type='{Office}/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            Part("xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Office}'><sheets><sheet name='S' sheetId='1' r:id='s1'/></sheets></workbook>");
            Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns='{Package}'><Relationship Id='s1' Type='{Office}/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='s2' Type='{Office}/styles' Target='styles.xml'/></Relationships>");
            if (styles is not null)
            {
                Part("xl/styles.xml", styles);
            }

            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).Open();
            sheet(part);

            void Part(string name, string xml)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return file.ToArray();
    }
}

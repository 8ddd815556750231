using System.IO.Compression;
using System.Text;
using LaBan.Office.Rounds;
using LaBan.Office.Workbooks;

namespace LaBan.Tests.Office.Rounds;

/// <summary>A round of a department with few lines, and its template as bytes.</summary>
internal static class SampleRound
{
    public static RoundSheet Sheet { get; } = new(17, 3, "Biểu thu, chi ngân sách và doanh nghiệp",
    [
        new("month", "Thực hiện tháng 3", RoundColumnKind.Input),
        new("next", "Ước tháng 4", RoundColumnKind.Input),
        new("cumulative", "Lũy kế 3 tháng", RoundColumnKind.Input),
        new("last", "Thực hiện tháng 2", RoundColumnKind.Shown),
        new("growth", "So với tháng trước (%)", RoundColumnKind.Formula, "5=1/4", "month/last*100", 1),
    ],
    [
        new(1, "Ngân sách", "") { Number = "I", IsHeading = true },
        new(2, "Tổng thu ngân sách nhà nước", "tỷ đồng")
        {
            Number = "1", Decimals = 1, Aliases = ["Tổng thu ngân sách nhà nước trên địa bàn", "Thu NSNN"],
            Cells = new Dictionary<string, RoundCell>
            {
                ["month"] = new(Last: 1234.5m, Limits: new(Low: 0, UsualLow: 812, UsualHigh: 1040.5m)),
                ["last"] = new(1234.5m),
            },
        },
        new(3, "Thu nội địa", "tỷ đồng") { Number = "a", Level = 1, Cells = Given(980.2m) },
        new(4, "Thu xuất nhập khẩu", "tỷ đồng") { Number = "b", Level = 1, Cells = Given(254.3m) },
        new(5, "Doanh nghiệp", "") { Number = "II", IsHeading = true },
        new(6, "Doanh nghiệp thành lập mới", "doanh nghiệp") { Number = "1", Decimals = 0, Cells = Given(120) },
        new(7, "Tỷ lệ giải ngân vốn đầu tư công", "%")
        {
            Number = "2", Decimals = 1,
            Cells = new Dictionary<string, RoundCell> { ["month"] = new(Limits: new(0, 100)), ["cumulative"] = new(12.5m, LockedBecause: "nhập ở biểu KBNN-01") },
        },
        new(8, "Vốn đăng ký mới", "triệu USD") { Number = "3", Decimals = 2 },
    ])
    {
        Code = "STC-01",
        Organisation = "Sở Tài chính",
        Period = "Tháng 3 năm 2024",
    };

    /// <summary>The template as it is given out.</summary>
    public static byte[] Template(RoundSheet? sheet = null)
    {
        using var file = new MemoryStream();
        RoundTemplate.Write(sheet ?? Sheet, file);
        return file.ToArray();
    }

    /// <summary>The template with cells as somebody left them: the XML of a cell by its name.</summary>
    public static byte[] Filled(params (string Cell, string Inner)[] cells) => Edited(Template(), xml =>
    {
        foreach (var (name, inner) in cells)
        {
            var start = xml.IndexOf($"r=\"{name}\"", StringComparison.Ordinal);
            start = xml.LastIndexOf('<', start);
            var end = xml.IndexOf('>', start);
            var until = xml[end - 1] == '/' ? end + 1 : xml.IndexOf("</x:c>", start, StringComparison.Ordinal) + 6;
            xml = xml[..start] + inner.Replace("@", name, StringComparison.Ordinal) + xml[until..];
        }

        return xml;
    });

    /// <summary>A number typed into a cell.</summary>
    public static (string, string) Number(string cell, string value) => (cell, $"""<x:c r="@"><x:v>{value}</x:v></x:c>""");

    /// <summary>Words typed into a cell.</summary>
    public static (string, string) Words(string cell, string words) =>
        (cell, $"""<x:c r="@" t="inlineStr"><x:is><x:t>{words}</x:t></x:is></x:c>""");

    /// <summary>The first sheet of a workbook changed as text.</summary>
    public static byte[] Edited(byte[] workbook, Func<string, string> change) =>
        EditedPart(workbook, "xl/worksheets/sheet1.xml", change);

    public static byte[] EditedPart(byte[] workbook, string part, Func<string, string> change)
    {
        using var file = new MemoryStream();
        file.Write(workbook);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(part)!;
            string xml;
            using (var reader = new StreamReader(entry.Open()))
            {
                xml = reader.ReadToEnd();
            }

            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(change(xml));
        }

        return file.ToArray();
    }

    public static RoundReading Read(byte[] file, params (string Key, string Answer)[] answers) => Outcome(file, answers).Value.ShouldNotBeNull();

    public static LaBan.Measures.Outcome<RoundReading> Outcome(byte[] file, params (string Key, string Answer)[] answers)
    {
        var workbook = WorkbookFile.Read(file, cancel: TestContext.Current.CancellationToken);
        return workbook.Problem is { } problem ? problem : RoundReader.Read(workbook.Value!, Sheet, answers.ToDictionary(a => a.Key, a => a.Answer));
    }

    /// <summary>What the reading says of one place of the form.</summary>
    public static ReadCell Cell(this RoundReading reading, int line, string column) => reading.Cells.Single(c => c.Line == line && c.Column == column);

    private static Dictionary<string, RoundCell> Given(decimal last) => new() { ["last"] = new(last), ["month"] = new(Last: last) };
}

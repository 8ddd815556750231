using LaBan.Text;
using LaBan.Text.Checking;
using LaBan.Text.Links;
using LaBan.Text.Mentions;
using LaBan.Text.Reading;

namespace LaBan.Tests.Text;

/// <summary>The examples of the README of LaBan.Text, as they stand there: what they compile to, print and find.</summary>
public sealed class ReadmeTests
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "src/LaBan.Text/README.md"));

    private Printout Console { get; } = new();

    /// <summary>Takes what an example prints.</summary>
    private sealed class Printout
    {
        public List<string> Lines { get; } = [];

        public void WriteLine(string line) => Lines.Add(line.TrimEnd());
    }

    [Fact]
    public void The_examples_read_and_explain_as_the_page_says()
    {
        var catalogue = new[]
        {
            new CatalogueIndicator("trade.export.value", "Kim ngạch xuất khẩu", "triệu USD", null, "level", ["xuất khẩu", "giá trị xuất khẩu"]),
        };
        var reader = new ReportReader(catalogue);           // build once: it indexes the catalogue; safe for several threads
        var reading = reader.Read(
            "Kim ngạch xuất khẩu 6 tháng đầu năm 2024 đạt 12,6 tỷ USD, tăng 22,6% so với cùng kỳ.",
            new ReadingOptions(AsOf: new DateOnly(2024, 7, 1)));

        foreach (var number in reading.Mentions)
        {
            Console.WriteLine($"{number.Start} {number.Text} {number.Role.Code()} {number.Value} {number.Unit} {number.Period}");
        }

        var claim = reading.Claims[0];                      // indicator, value 12,6, change +22,6 % yoy, in one
        (claim.Indicator, claim.Value!.Value, claim.Change!.Value, claim.Change.Direction, claim.Change.Basis).ShouldBe(("trade.export.value", 12.6m, 22.6m, 1, "yoy"));

        foreach (var step in reader.Explain(new SourceText("Xuất khẩu năm 2023 đạt 12 tỷ USD."), 23))
        {
            Console.WriteLine($"{step.Stage}: {step.English}");
        }

        Console.Lines.ShouldBe(Blocks("```"));
    }

    [Fact]
    public void The_example_is_checked_as_the_page_says()
    {
        var reader = new ReportReader([]);
        var checker = new ReportChecker(reader);
        var result = checker.Check(new SourceText("Toàn tỉnh có 138/184 xã đạt chuẩn nông thôn mới (chiếm 57%)."));

        var finding = result.Findings[0];                   // LB2104, "138 / 184 = 75%; văn bản ghi 57%", would fit: 75%
        var coverage = result.Coverage;                     // numbers, understood, checked, confirmed
        (finding.Rule.Id, finding.Arithmetic, finding.Expected).ShouldBe(("LB2104", "138 / 184 = 75%; văn bản ghi 57%", "75%"));
        coverage.ShouldBe(new Coverage(3, 3, 1, 0));
        result.Findings.Count.ShouldBe(1);
    }

    [Fact]
    public void Every_line_of_the_examples_is_compiled_here()
    {
        var here = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "tests/LaBan.Tests/Text/ReadmeTests.cs")).Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);

        var lines = Blocks("```csharp");

        lines.Count.ShouldBeGreaterThan(20);
        lines.Where(line => !here.Contains(line)).ShouldBeEmpty();
    }

    [Fact]
    public void The_page_names_every_folder_of_the_library()
    {
        var page = string.Join('\n', Page);

        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(RepositoryFolder.Root, "src/LaBan.Text")).Select(Path.GetFileName).Except(["bin", "obj"]))
        {
            (page.Contains($"`{folder}`", StringComparison.Ordinal) || page.Contains($"`{folder}/`", StringComparison.Ordinal)).ShouldBeTrue(folder);
        }
    }

    /// <summary>The lines of the blocks that open so, without blank ones.</summary>
    private static List<string> Blocks(string fence)
    {
        var (lines, open) = (new List<string>(), "");
        foreach (var line in Page)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                open = open.Length > 0 ? "" : line;
            }
            else if (open == fence && line.Trim().Length > 0)
            {
                lines.Add(line.Trim());
            }
        }

        return lines;
    }
}

using LaBan.Text;
using LaBan.Text.Checking;
using LaBan.Text.Links;
using LaBan.Text.Mentions;
using LaBan.Text.Reading;

namespace LaBan.Tests.Text;

/// <summary>The example of the README of LaBan.Text, as it stands there.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_example_reads_as_the_page_says()
    {
        var catalogue = new[]
        {
            new CatalogueIndicator("trade.export.value", "Kim ngạch xuất khẩu", "triệu USD", null, "level", ["xuất khẩu", "giá trị xuất khẩu"]),
        };
        var reader = new ReportReader(catalogue);
        var reading = reader.Read(
            "Kim ngạch xuất khẩu 6 tháng đầu năm 2024 đạt 12,6 tỷ USD, tăng 22,6% so với cùng kỳ.",
            new ReadingOptions(AsOf: new DateOnly(2024, 7, 1)));

        reading.Mentions.Select(number => $"{number.Start} {number.Text} {number.Role.Code()} {number.Value} {number.Unit} {number.Period}".TrimEnd()).ShouldBe(
            ["20 6 date", "36 2024 date", "45 12,6 level 12.6 tỷ USD 2024-H1", "63 22,6 change 22.6 % 2024-H1"]);
        var claim = reading.Claims[0];
        (claim.Indicator, claim.Value!.Value, claim.Change!.Value, claim.Change.Direction, claim.Change.Basis).ShouldBe(("trade.export.value", 12.6m, 22.6m, 1, "yoy"));
    }

    [Fact]
    public void The_example_is_checked_as_the_page_says()
    {
        var checker = new ReportChecker(new ReportReader([]));

        var result = checker.Check(new SourceText("Toàn tỉnh có 138/184 xã đạt chuẩn nông thôn mới (chiếm 57%)."));

        var finding = result.Findings.ShouldHaveSingleItem();
        (finding.Rule.Id, finding.Arithmetic, finding.Expected).ShouldBe(("LB2104", "138 / 184 = 75%; văn bản ghi 57%", "75%"));
        result.Coverage.ShouldBe(new Coverage(3, 3, 1, 0));
    }
}

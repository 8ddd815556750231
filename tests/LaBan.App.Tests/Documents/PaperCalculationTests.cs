using LaBan.App.Documents.Review;

namespace LaBan.App.Tests.Documents;

/// <summary>The one line of a calculation laid out as on paper.</summary>
public sealed class PaperCalculationTests
{
    [Theory]
    [InlineData("138 / 184 = 75%; văn bản ghi 57%", "138 | ÷ 184 | = 75% | ≠ 57%")]
    [InlineData("8.250 / 7.333 − 1 = 12,5%", "8.250 | ÷ 7.333 | − 1 | = 12,5%")]
    [InlineData("450 + 700 = 1.150; bảng ghi 1.250", "450 | + 700 | = 1.150 | ≠ 1.250")]
    [InlineData("62,4% × 5.210,7 = 3.251,5; văn bản ghi 3.302 tỷ đồng", "62,4% | × 5.210,7 | = 3.251,5 | ≠ 3.302 tỷ đồng")]
    [InlineData("2,5 × 40% + 3,1 × 60% = 2,86", "2,5 × 40% | + 3,1 × 60% | = 2,86")]
    [InlineData("120 / (1.320 − 120) = 10%", "120 | ÷ (1.320 − 120) | = 10%")]
    [InlineData("hệ thống: 10.111,7; văn bản ghi 8.250 tỷ đồng", "10.111,7 | ≠ 8.250 tỷ đồng")]
    public void A_calculation_stands_operand_by_operand(string line, string laidOut)
    {
        var paper = PaperCalculation.Of(line)!;

        string.Join(" | ", paper.Operands.Append(paper.Result).Select(Text).Concat(paper.Written is { } w ? ["≠ " + Text(w)] : [])).ShouldBe(laidOut);
    }

    [Theory]
    [InlineData("12,6 tỷ USD ≠ 12,9 tỷ USD")]
    [InlineData("100 / 80% = 125; 90 / 75% = 120")]
    [InlineData("16/18 chỉ tiêu: khớp kết quả đánh giá trên hệ thống")]
    public void What_is_not_one_calculation_stays_a_line(string line) => PaperCalculation.Of(line).ShouldBeNull();

    private static string Text(PaperLine line) => $"{line.Sign} {line.Whole}{line.Rest}".Trim();
}

using LaBan.App.Documents.Review;
using LaBan.Text;

namespace LaBan.App.Tests.Documents;

/// <summary>Two versions of a draft held against each other, sentence by sentence.</summary>
public sealed class DraftComparisonTests
{
    private static readonly ReportReader Reader = new([]);

    [Theory]
    [InlineData("Thu ngân sách đạt 8.250 tỷ đồng, tăng 15,2%.", "Thu ngân sách đạt 8.250 tỷ đồng, tăng 12,5%.", "15,2 → 12,5")]
    [InlineData("Thu ngân sách đạt 8.250 tỷ đồng.", "Thu ngân sách toàn tỉnh đạt 8.251 tỷ đồng.", "8.250 → 8.251")]
    [InlineData("Xuất khẩu đạt 12,6 tỷ USD. Nhập khẩu đạt 9,1 tỷ USD.", "Nhập khẩu đạt 9,2 tỷ USD. Xuất khẩu đạt 12,6 tỷ USD.", "9,1 → 9,2")]
    [InlineData("Xuất khẩu đạt 12,6 tỷ USD.", "Xuất khẩu đạt 12,6 tỷ USD.", "")]
    public void A_figure_that_changed_is_told_in_its_sentence_wherever_that_stands(string before, string now, string told)
    {
        var comparison = Compare(before, now);

        string.Join(", ", comparison.Changed.SelectMany(c => c.Changes).Select(c => $"{c.Before.Text} → {c.Now.Text}")).ShouldBe(told);
        comparison.Gone.ShouldBeEmpty();
        comparison.Come.ShouldBeEmpty();
    }

    [Fact]
    public void Sentences_that_only_one_version_has_are_listed_and_those_without_figures_are_not()
    {
        var comparison = Compare("Xuất khẩu đạt 12,6 tỷ USD. Thời tiết thuận lợi.", "Tỷ lệ hộ nghèo còn 2,63%. Dịch bệnh được kiểm soát.");

        comparison.Changed.ShouldBeEmpty();
        comparison.Gone.ShouldHaveSingleItem().Figures.ShouldHaveSingleItem().Text.ShouldBe("12,6");
        comparison.Come.ShouldHaveSingleItem().Figures.ShouldHaveSingleItem().Text.ShouldBe("2,63");
    }

    private static DraftComparison Compare(string before, string now) => DraftComparison.Of(Reader.Read(before), Reader.Read(now));
}

using LaBan.Text;
using LaBan.Text.Claims;

namespace LaBan.Tests.Text.Claims;

public sealed class ClaimTests
{
    private const string Title = "TÌNH HÌNH KINH TẾ - XÃ HỘI NĂM 2023\n\n";

    [Fact]
    public void One_claim_holds_the_value_its_change_and_its_ratio_to_the_plan()
    {
        var claim = Claims("Kim ngạch xuất khẩu đạt 12,6 tỷ USD, tăng 22,6% so với cùng kỳ, bằng 103,1% kế hoạch.").ShouldHaveSingleItem();

        claim.Indicator.ShouldBe("trade.export.value");
        claim.Period.ShouldBe("2023");
        (claim.Value?.Text, claim.Change?.Text, claim.PlanRatio?.Text).ShouldBe(("12,6", "22,6", "103,1"));
        claim.Figures.Count.ShouldBe(3);
        claim.Parent.ShouldBe(-1);
    }

    [Fact]
    public void Figures_of_another_subject_make_another_claim()
    {
        var claims = Claims("Thu nội địa đạt 9.031 tỷ đồng, tăng 5%; dư nợ tín dụng đạt 69.260 tỷ đồng, tăng 13,8%.");

        claims.Select(c => c.Indicator).ShouldBe(["budget.revenue.domestic", "credit.outstanding"]);
        claims.Select(c => c.Change?.Text).ShouldBe(["5", "13,8"]);
    }

    [Theory]
    [InlineData("Tổng thu NSNN đạt 10.111 tỷ đồng, tăng 3%, trong đó: thu nội địa đạt 9.031 tỷ đồng; thu từ hoạt động xuất nhập khẩu đạt 1.080 tỷ đồng.")]
    [InlineData("Tổng thu NSNN đạt 10.111 tỷ đồng (trong đó thu nội địa 9.031 tỷ đồng, thu từ hoạt động xuất nhập khẩu 1.080 tỷ đồng).")]
    [InlineData("Tổng thu NSNN đạt 10.111 tỷ đồng, bao gồm thu nội địa 9.031 tỷ đồng và thu từ hoạt động xuất nhập khẩu 1.080 tỷ đồng.")]
    [InlineData("Tổng thu NSNN đạt 10.111 tỷ đồng. Trong đó, thu nội địa đạt 9.031 tỷ đồng, thu từ hoạt động xuất nhập khẩu đạt 1.080 tỷ đồng.")]
    public void The_parts_said_after_trong_do_have_the_whole_as_parent(string sentence)
    {
        var claims = Claims(sentence);

        claims.Select(c => (c.Indicator, c.Parent)).ShouldBe([("budget.revenue.total", -1), ("budget.revenue.domestic", 0), ("budget.revenue.trade", 0)]);
    }

    [Fact]
    public void A_share_and_a_rank_belong_to_the_claim_they_are_said_of()
    {
        var claims = Claims("Thu nội địa đạt 9.031 tỷ đồng, chiếm 89,3% tổng thu. Chỉ số PCI đứng thứ 4/63, tăng 13 bậc.");

        claims[0].Share?.Text.ShouldBe("89,3");
        claims[^1].Rank?.Text.ShouldBe("4");
        claims[^1].Change?.Text.ShouldBe("13");
        claims[^1].Indicator.ShouldBe("pci.rank");
    }

    [Fact]
    public void Text_without_figures_makes_no_claim() =>
        Claims("Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024, UBND tỉnh ban hành 12 văn bản.").ShouldBeEmpty();

    private static IReadOnlyList<Claim> Claims(string sentence) =>
        Readers.WithCatalogue.Read(Title + sentence, new ReadingOptions(new DateOnly(2023, 12, 31))).Claims;
}

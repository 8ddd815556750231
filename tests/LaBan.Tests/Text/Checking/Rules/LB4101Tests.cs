using LaBan.Text.Checking;

namespace LaBan.Tests.Text.Checking.Rules;

/// <summary>A document against the facts on file: its values, changes and ratios.</summary>
public sealed class LB4101Tests : RuleTest
{
    public LB4101Tests()
        : base("LB4101") => Facts = FactTable.Of(
        [
            "trade.export.value | 2024-H1 | value | 12,6 tỷ USD | 12,9 tỷ USD",
            "trade.export.value | 2024-H1 | change | 22,6 %",
            "trade.export.value | 2024-H1 | ratio | 38,2 %",
            "grdp.growth.services | 2024-H1 | value | 6,42 %",
            "poverty.rate | 2024 | value | 2,5 %",
            "credit.outstanding | 2024-H1 | value | 98.500 tỷ đồng",
            "pci.rank | 2023 | value | 4 hạng",
            "output.construction.growth | 2024-H1 | value | 5,72 %",
            "grdp.growth.construction | 2024-H1 | value | -10,1 %",
            "sport.medals | 2024-H1 | change | 1.660 %",
        ]);

    private const string Title = "BÁO CÁO 6 THÁNG ĐẦU NĂM 2024 // ";

    [Theory]
    [InlineData("Kim ngạch xuất khẩu đạt [|12,4 tỷ USD|], tăng 22,6% so với cùng kỳ.", "12,6")]
    [InlineData("Kim ngạch xuất khẩu đạt 12,6 tỷ USD, tăng [|26,2%|] so với cùng kỳ.", "22,6%")]
    [InlineData("Kim ngạch xuất khẩu đạt 12,6 tỷ USD, bằng [|48,2%|] kế hoạch.", "38,2%")]
    [InlineData("GRDP khu vực dịch vụ tăng [|4,62%|].", "6,42%")]
    public void A_figure_other_than_the_one_on_file_is_found(string marked, string expected) => Finds(Title + marked, expected: expected);

    [Theory]
    [InlineData("Kim ngạch xuất khẩu đạt [|12.583|] triệu USD, tăng [|22,6|]%, bằng [|38,2|]% kế hoạch.")]
    [InlineData("Đến ngày 30/6/2024, tổng dư nợ đạt [|98,5|] nghìn tỷ đồng.")]
    [InlineData("Tăng trưởng GRDP ngành xây dựng đạt -[|10,1|]%.")]
    [InlineData("Kim ngạch xuất khẩu bằng [|122,6|]% so với cùng kỳ.")]
    [InlineData("Giá trị sản xuất xây dựng tăng [|5,72|]% theo giá so sánh so với cùng kỳ.")]
    [InlineData("Số huy chương thể thao gấp [|17,6|] lần cùng kỳ năm trước.")]
    [InlineData("Chỉ số PCI năm 2023 đứng thứ [|04|]/63 tỉnh, thành phố.")]
    public void A_rounding_of_the_figure_on_file_is_borne_out(string marked) => Confirms(Title + marked);

    [Theory]
    [InlineData("Huyện Việt Yên: kim ngạch xuất khẩu đạt 7,4 tỷ USD.")]
    [InlineData("Riêng hàng điện tử đạt 8,1 tỷ USD; hàng may mặc 1,2 tỷ USD.")]
    [InlineData("Kim ngạch xuất khẩu đạt 12,6 tỷ USD, trong đó công ty lớn nhất đạt 7,4 tỷ USD.")]
    [InlineData("GRDP khu vực dịch vụ tăng thấp hơn 1,58% so với kế hoạch.")]
    [InlineData("Kim ngạch xuất khẩu của cả nước đạt 190 tỷ USD.")]
    [InlineData("Kim ngạch xuất khẩu năm 2023 đạt 24,9 tỷ USD.")]
    public void Another_place_or_period_is_not_compared(string text) => Finds(Title + text);

    [Fact]
    public void An_earlier_version_is_the_business_of_another_rule() =>
        Run(Title.Replace(" // ", "\n", StringComparison.Ordinal) + "Kim ngạch xuất khẩu đạt 12,9 tỷ USD.").Findings.ShouldHaveSingleItem().Rule.Id.ShouldBe("LB4102");

    [Fact]
    public void Without_facts_nothing_is_said_of_them() =>
        Checkers.WithCatalogue.Check(new(Title + "Kim ngạch xuất khẩu đạt 99,9 tỷ USD.")).Findings.ShouldNotContain(f => f.Rule.Category == RuleCategory.Facts);
}

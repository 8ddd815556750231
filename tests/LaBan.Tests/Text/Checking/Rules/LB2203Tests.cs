namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2203Tests() : RuleTest("LB2203")
{
    [Theory]
    [InlineData("Cơ cấu kinh tế: công nghiệp - xây dựng 57,8%; dịch vụ 24,6%; nông, lâm nghiệp và thủy sản [|16,7%|].")]
    [InlineData("Công nghiệp - xây dựng chiếm 57,8% (công nghiệp chiếm 48,7%; xây dựng chiếm [|9,6%|]); dịch vụ chiếm 24,6%; nông nghiệp chiếm 17,6%.")]
    public void Shares_that_do_not_give_their_whole_are_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Cơ cấu kinh tế: công nghiệp - xây dựng [|57,8|]%; dịch vụ [|24,6|]%; nông, lâm nghiệp và thủy sản [|17,5|]%.")]
    [InlineData("Khu vực FDI chiếm [|87,1|]%; ngoài nhà nước chiếm [|10,4|]%; nhà nước chiếm [|2,5|]%.")]
    public void Shares_that_give_their_whole_within_rounding_are_borne_out(string marked) => Confirms(marked);

    [Theory]
    [InlineData("Cơ cấu GRDP: khu vực nông nghiệp chiếm 12,1%, khu vực công nghiệp - xây dựng chiếm 47,9%, khu vực dịch vụ chiếm 34,2%.")]
    [InlineData("Cơ cấu GRDP: khu vực I chiếm 12,1%, khu vực II chiếm 47,9%, khu vực III chiếm 34,2%.")]
    public void Three_sectors_without_product_taxes_are_left_alone(string text) => Finds(text);

    [Fact]
    public void The_largest_shares_of_a_long_list_are_left_alone() =>
        Finds("Ngành điện tử chiếm 59%; thiết bị điện chiếm 15,9%; trang phục chiếm 4,8%...");

    [Theory]
    [InlineData("Lao động trong khu vực nông nghiệp chiếm 35%, năng suất 60 triệu đồng/lao động; công nghiệp chiếm 30%, năng suất 200 triệu đồng/lao động; dịch vụ chiếm [|53%|], năng suất 150 triệu đồng/lao động.")]
    [InlineData("Tỷ trọng vốn của ba nguồn lần lượt là 20%, 45% và [|53%|].")]
    [InlineData("Giá trị sản xuất khu vực FDI chiếm 57%, khu vực ngoài nhà nước chiếm 38%, khu vực nhà nước chiếm [|15%|].")]
    public void Shares_of_all_there_is_make_a_hundred(string marked) => Finds(marked);
}

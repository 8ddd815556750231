namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2402Tests() : RuleTest("LB2402")
{
    [Fact]
    public void An_overall_figure_outside_the_urban_and_the_rural_one_is_found() =>
        Finds("Thu nhập bình quân đầu người khu vực thành thị đạt 75 triệu đồng, khu vực nông thôn đạt 55 triệu đồng; bình quân chung toàn tỉnh đạt [|79 triệu đồng|].");

    [Fact]
    public void Productivity_that_the_sectors_cannot_give_with_their_shares_of_grdp_is_found() =>
        Finds("Cơ cấu GRDP năm 2023: nông, lâm nghiệp và thuỷ sản chiếm 17,6%; công nghiệp - xây dựng chiếm 57,8%; dịch vụ (bao gồm cả thuế sản phẩm) chiếm 24,6%. // "
            + "Năng suất lao động xã hội năm 2023 đạt [|115,5 triệu đồng/lao động|]. Ngành dịch vụ có năng suất cao nhất đạt 229,4 triệu đồng/lao động; tiếp đến là công nghiệp - xây dựng 168,4 triệu đồng/lao động; nông, lâm nghiệp và thủy sản 56,9 triệu đồng/lao động.",
            expected: "131,6");

    [Theory]
    [InlineData("Thu nhập bình quân đầu người khu vực thành thị đạt 75 triệu đồng, khu vực nông thôn đạt 55 triệu đồng; bình quân chung toàn tỉnh đạt 59 triệu đồng.")]
    [InlineData("Dân số thành thị 378 nghìn người, nông thôn 1.512 nghìn người; toàn tỉnh 1.890 nghìn người.")]
    public void An_overall_figure_between_them_and_amounts_are_left_alone(string text) => Finds(text);

    [Fact]
    public void Productivity_below_the_average_of_its_sectors_is_found() =>
        Finds("Năm 2023, cơ cấu lao động: nông, lâm nghiệp và thủy sản 30%, công nghiệp - xây dựng 40%, dịch vụ 30%. Năng suất lao động xã hội đạt [|120 triệu đồng/lao động|]; trong đó nông, lâm nghiệp và thủy sản 60 triệu đồng/lao động, công nghiệp - xây dựng 200 triệu đồng/lao động, dịch vụ 150 triệu đồng/lao động.");

    [Fact]
    public void Productivity_that_is_the_average_of_its_sectors_is_borne_out() =>
        Confirms("Năm 2023, cơ cấu lao động: nông, lâm nghiệp và thủy sản [|30|]%, công nghiệp - xây dựng [|40|]%, dịch vụ [|30|]%. Năng suất lao động xã hội đạt [|143|] triệu đồng/lao động; trong đó nông, lâm nghiệp và thủy sản [|60|] triệu đồng/lao động, công nghiệp - xây dựng [|200|] triệu đồng/lao động, dịch vụ [|150|] triệu đồng/lao động.");
}

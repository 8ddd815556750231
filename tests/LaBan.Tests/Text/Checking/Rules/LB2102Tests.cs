namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2102Tests() : RuleTest("LB2102")
{
    [Theory]
    [InlineData("Giải ngân vốn đầu tư công đạt 3.302 tỷ đồng, bằng [|62,4%|] kế hoạch (5.210,7 tỷ đồng).", "63,4%")]
    [InlineData("Vốn đầu tư toàn xã hội đạt 82.500 tỷ đồng, vượt [|12%|] kế hoạch (kế hoạch 75.000 tỷ đồng).", "10%")]
    [InlineData("Tổng kế hoạch vốn năm 2024 là 5.210,7 tỷ đồng; đã giải ngân 3.251,5 tỷ đồng, đạt [|64,2%|] kế hoạch.", "62,4%")]
    [InlineData("Dự toán thu năm 2024 là 30.558 tỷ đồng; 6 tháng thu đạt 16.532 tỷ đồng, bằng [|45,1%|] dự toán.", "54,1%")]
    [InlineData("Kế hoạch vốn đầu tư công năm 2024 được giao là 8.245 tỷ đồng. Đến 30/6/2024 đã giải ngân 3.628 tỷ đồng, bằng [|54,0%|] kế hoạch.", "44,0%")]
    public void A_ratio_that_value_and_plan_do_not_give_is_found(string marked, string expected) => Finds(marked, expected: expected);

    [Theory]
    [InlineData("Kim ngạch xuất khẩu đạt [|12,6|] tỷ USD, đạt [|38,2|]% kế hoạch (kế hoạch [|33|] tỷ USD).")]
    [InlineData("Vốn đầu tư toàn xã hội đạt [|82.500|] tỷ đồng, vượt [|10|]% kế hoạch (kế hoạch [|75.000|] tỷ đồng).")]
    public void A_ratio_within_rounding_is_borne_out(string marked) => Confirms(marked);

    [Fact]
    public void Two_ratios_of_one_claim_must_imply_one_plan() =>
        Finds("Sản lượng vận tải 6 tháng đạt 10,44 triệu tấn, bằng 30,0% kế hoạch; cả năm ước đạt 36,43 triệu tấn, đạt [|110,1%|] kế hoạch.", expected: "104,7%");

    [Fact]
    public void A_ratio_to_a_plan_that_is_not_named_is_left_alone() =>
        Finds("Thu ngân sách đạt 8.250 tỷ đồng, bằng 55% dự toán; chi ngân sách đạt 7.100 tỷ đồng, bằng 48% dự toán.");

    [Theory]
    [InlineData("Thu phí hạ tầng đạt 450/900 tỷ đồng, bằng [|45%|] kế hoạch.")]
    [InlineData("Chi sự nghiệp y tế đạt 600 tỷ đồng/dự toán 1.200 tỷ đồng, bằng [|56,5%|].")]
    public void A_value_over_its_plan_is_divided(string marked) => Finds(marked);
}

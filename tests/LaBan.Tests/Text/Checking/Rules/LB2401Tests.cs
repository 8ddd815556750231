namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2401Tests() : RuleTest("LB2401")
{
    [Fact]
    public void Growth_under_that_of_every_component_is_found() =>
        Finds("Tốc độ tăng GRDP 6 tháng đầu năm đạt [|4,03%|]; trong đó, ngành công nghiệp - xây dựng tăng 4,73%; dịch vụ tăng 4,09%; nông, lâm nghiệp, thủy sản tăng 4,95%; thuế sản phẩm tăng 6,24%.");

    [Theory]
    [InlineData("Tốc độ tăng GRDP 6 tháng đầu năm đạt 4,3%; trong đó, ngành công nghiệp - xây dựng tăng 4,73%; dịch vụ tăng 4,09%; nông, lâm nghiệp, thủy sản tăng 2,95%; thuế sản phẩm tăng 6,24%.")]
    [InlineData("Tốc độ tăng GRDP đạt 7,58% (cùng kỳ năm trước tăng 2,97%). Trong đó, khu vực nông, lâm nghiệp, thủy sản tăng 4,58%; công nghiệp - xây dựng tăng 13,8%; dịch vụ tăng 5,1%; thuế sản phẩm tăng 6%.")]
    [InlineData("Tốc độ tăng GRDP đạt 12%; trong đó, công nghiệp - xây dựng tăng 10%; dịch vụ tăng 5%.")]
    public void Growth_among_the_components_or_beside_some_of_them_is_left_alone(string text) => Finds(text);

    [Fact]
    public void A_total_above_the_branches_named_after_it_is_found() =>
        Finds("So với cùng kỳ, IIP tăng [|14%|], gồm khai khoáng giảm 2%, chế biến, chế tạo tăng 9%, điện tăng 8%, nước tăng 3%.");
}

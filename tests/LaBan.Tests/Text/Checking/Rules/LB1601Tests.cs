namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1601Tests() : RuleTest("LB1601")
{
    [Theory]
    [InlineData("Thu nội địa vượt kế hoạch, bằng [|98,2%|] dự toán.")]
    [InlineData("Tỷ lệ hộ nghèo tăng từ 4,2% xuống [|3,5%|].")]
    [InlineData("Tỷ trọng dịch vụ giảm từ 38,2% năm 2022 xuống [|39,5%|] năm 2023.")]
    public void A_verb_that_its_figures_deny_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Thu nội địa vượt kế hoạch, bằng 102,4% dự toán; chi ngân sách chưa vượt dự toán, bằng 98% dự toán.")]
    [InlineData("Tỷ lệ hộ nghèo giảm từ 4,2% xuống 3,5%; tỷ trọng dịch vụ tăng từ 38,2% lên 39,5%.")]
    [InlineData("Có 13 chỉ tiêu đạt và vượt kế hoạch; thu nội địa đạt 4.120 tỷ đồng, bằng 98% dự toán.")]
    public void Verbs_that_agree_are_left_alone(string text) => Finds(text);
}

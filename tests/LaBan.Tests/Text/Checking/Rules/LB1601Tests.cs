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

    [Theory]
    [InlineData("Kim ngạch nhập khẩu tăng từ 400 triệu USD cùng kỳ lên 480 triệu USD, giảm [|20%|].")]
    [InlineData("Thu hút 540,6 triệu USD vốn FDI (năm 2022: 505,7 triệu USD), giảm [|6,9%|].")]
    [InlineData("Tổng dư nợ đạt 101.400 tỷ đồng, giảm [|15,8%|] so với cùng kỳ năm trước (87.542 tỷ đồng).")]
    [InlineData("Tai nạn giao thông giảm 41 vụ (tăng [|13,5%|]) so với cùng kỳ.")]
    [InlineData("Phạm pháp hình sự tăng 94 vụ, tương ứng giảm [|9,8%|].")]
    public void A_verb_that_its_own_figures_turn_round_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Tai nạn giao thông giảm 41 vụ (13,5%), tăng 3 người chết.")]
    [InlineData("Diện tích đông xuân bằng 100,9% so với cùng kỳ; vụ mùa 55.602 ha, giảm 2,4%.")]
    [InlineData("Xuất khẩu đạt 480 triệu USD (kế hoạch 400 triệu USD), giảm 20% so với cùng kỳ.")]
    public void Changes_of_other_things_are_let_alone(string text) => Finds(text);
}

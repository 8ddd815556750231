namespace LaBan.Tests.Text.Checking.Rules;

/// <summary>Targets against the plan in force.</summary>
public sealed class LB4201Tests : RuleTest
{
    public LB4201Tests()
        : base("LB4201") => Facts = FactTable.Of(["grdp.growth | 2024 | target | 14,5 %", "budget.revenue.total | 2024 | target | 16.079 tỷ đồng"]);

    [Theory]
    [InlineData("Phấn đấu cả năm 2024, thu ngân sách nhà nước trên địa bàn đạt [|16.709 tỷ đồng|].")]
    [InlineData("Phấn đấu năm 2024, tốc độ tăng trưởng GRDP đạt [|13,5%|].")]
    public void Another_target_than_the_plans_is_found(string marked) => Finds(marked);

    [Fact]
    public void The_plans_target_is_borne_out() => Confirms("Phấn đấu năm 2024, tốc độ tăng trưởng GRDP đạt [|14,5|]%.");
}

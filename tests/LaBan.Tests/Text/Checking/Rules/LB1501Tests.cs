namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1501Tests() : RuleTest("LB1501")
{
    [Theory]
    [InlineData("Đến [|ngày 30/9/2024|], toàn tỉnh đã giải ngân 4.120 tỷ đồng.")]
    [InlineData("Thực hiện [|Kế hoạch số 12/KH-UBND ngày 05/12/2024|] của UBND tỉnh.")]
    public void A_day_to_come_told_as_past_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Đến ngày 30/6/2024, toàn tỉnh đã giải ngân 4.120 tỷ đồng.")]
    [InlineData("Dự kiến đến ngày 30/9/2024 giải ngân 4.120 tỷ đồng; đã giao các sở hoàn thành trước ngày 31/12/2024.")]
    [InlineData("Kế hoạch số 12/KH-UBND ngày 05/02/2024 đã được triển khai.")]
    public void Days_past_and_plans_are_left_alone(string text) => Finds(text);
}

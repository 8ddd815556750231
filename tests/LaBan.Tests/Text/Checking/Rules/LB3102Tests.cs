namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB3102Tests() : RuleTest("LB3102")
{
    [Fact]
    public void Two_plans_for_one_year_are_found_with_both_divisions() =>
        Finds("Năm 2023, xuất khẩu 6 tháng đạt 1.560 triệu USD, bằng 50% kế hoạch. // Xuất khẩu cả năm 2023 ước đạt 3.100 triệu USD, bằng [|88,6%|] kế hoạch.",
            "1.560 / 50% = 3.120; 3.100 / 88,6% = 3.499");

    [Fact]
    public void One_plan_within_rounding_is_borne_out() =>
        Confirms("Năm 2023, xuất khẩu 6 tháng đạt [|1.560|] triệu USD, bằng [|50|]% kế hoạch. // Xuất khẩu cả năm 2023 ước đạt [|3.270|] triệu USD, bằng [|104,8|]% kế hoạch.");

    [Theory]
    [InlineData("Năm 2022, xuất khẩu đạt 1.560 triệu USD, bằng 50% kế hoạch. // Xuất khẩu năm 2023 ước đạt 3.100 triệu USD, bằng 88,6% kế hoạch.")]
    [InlineData("Năm 2023, xuất khẩu 6 tháng đạt khoảng 1.560 triệu USD, bằng 50% kế hoạch. // Xuất khẩu cả năm 2023 ước đạt 3.100 triệu USD, bằng 96% kế hoạch.")]
    public void Plans_of_two_years_and_rough_values_are_left_alone(string text) => Finds(text);
}

namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2405Tests() : RuleTest("LB2405")
{
    private const string Years = "(năm 2021 tăng 7,8%, năm 2022 tăng 19,3%, năm 2023 tăng 13,5%, năm 2024 tăng 13,9%, năm 2025 tăng 13,6%).";

    [Fact]
    public void An_average_that_the_rates_of_the_years_do_not_give_is_found() =>
        Finds("Tốc độ tăng trưởng GRDP bình quân giai đoạn 2021-2025 đạt [|9,5%|]/năm " + Years, expected: "13,6%");

    [Fact]
    public void An_average_of_first_and_last_value_is_recomputed() =>
        Finds("Kim ngạch xuất khẩu tăng từ 10,0 tỷ USD năm 2020 lên 20,0 tỷ USD năm 2025, tăng bình quân [|20%|]/năm.", expected: "15%");

    [Fact]
    public void A_geometric_mean_is_borne_out() =>
        Confirms("Tốc độ tăng trưởng GRDP bình quân giai đoạn 2021-2025 đạt [|13,6|]%/năm (năm 2021 tăng [|7,8|]%, năm 2022 tăng [|19,3|]%, năm 2023 tăng [|13,5|]%, năm 2024 tăng [|13,9|]%, năm 2025 tăng [|13,6|]%).");
}

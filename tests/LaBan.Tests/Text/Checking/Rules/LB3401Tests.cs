namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB3401Tests() : RuleTest("LB3401")
{
    [Fact]
    public void Targets_met_and_not_met_that_miss_the_whole_are_found() =>
        Finds("Năm 2022, có 12/17 chỉ tiêu đạt và vượt kế hoạch; [|4 chỉ tiêu|] không đạt kế hoạch.", "12 + 4 = 16; văn bản ghi 17", "05");

    [Fact]
    public void Counts_that_make_up_the_whole_are_borne_out() =>
        Confirms("Năm 2022, có [|12|]/[|17|] chỉ tiêu đạt và vượt kế hoạch; [|05|] chỉ tiêu không đạt kế hoạch.");

    [Fact]
    public void Another_count_elsewhere_is_found() =>
        Finds("BÁO CÁO NĂM 2022 // Năm 2022, có 12/17 chỉ tiêu đạt và vượt kế hoạch. // V. Đánh giá chung // Như vậy có [|13/17 chỉ tiêu|] hoàn thành kế hoạch năm 2022.");

    [Fact]
    public void Counts_of_two_years_differ() =>
        Finds("Năm 2021 có 12/17 chỉ tiêu đạt kế hoạch. // Năm 2022 có 14/17 chỉ tiêu đạt kế hoạch.");
}

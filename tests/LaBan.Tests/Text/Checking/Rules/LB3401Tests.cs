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

    [Theory]
    [InlineData("Trong 20 chỉ tiêu Hội đồng nhân dân tỉnh giao, có 15 chỉ tiêu đạt và vượt kế hoạch (9 chỉ tiêu vượt, [|7 chỉ tiêu|] đạt), 5 chỉ tiêu không đạt.")]
    [InlineData("Năm 2022, tỉnh có 16/20 chỉ tiêu hoàn thành; trong đó 10 chỉ tiêu vượt, 6 chỉ tiêu đạt; còn 4/[|26|] chỉ tiêu chưa đạt.")]
    [InlineData("Trong 20 chỉ tiêu chủ yếu, có [|26|] chỉ tiêu đạt và vượt kế hoạch.")]
    public void Kinds_of_fulfilment_and_wholes_that_disagree_are_found(string marked) => Finds(marked);

    [Fact]
    public void Counts_in_words_are_counted() =>
        Finds("Trong 19 chỉ tiêu chủ yếu có 15 chỉ tiêu đạt và vượt kế hoạch, [|ba chỉ tiêu|] không đạt.", "15 + ba = 18; văn bản ghi 19", "04");

    [Theory]
    [InlineData("Trong 20 chỉ tiêu, có 12 chỉ tiêu vượt, 3 chỉ tiêu đạt, 5 chỉ tiêu không đạt kế hoạch.")]
    [InlineData("Có 15/20 chỉ tiêu đạt và vượt, 3 chỉ tiêu không đạt, 2 chỉ tiêu chưa đánh giá.")]
    [InlineData("Có 15/20 chỉ tiêu đạt kế hoạch, trong đó 4 chỉ tiêu về kinh tế, 6 chỉ tiêu về xã hội.")]
    public void Counts_that_agree_or_are_left_open_are_let_alone(string text) => Finds(text);
}

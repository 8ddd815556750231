namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2104Tests() : RuleTest("LB2104")
{
    [Fact]
    public void A_percentage_that_the_fraction_does_not_give_is_found_with_its_arithmetic() =>
        Finds("Toàn tỉnh có 138/184 xã đạt chuẩn (chiếm [|57%|]).", "138 / 184 = 75%; văn bản ghi 57%", "75%");

    [Theory]
    [InlineData("Có [|112|]/[|161|] xã, chiếm [|69,6%|].")]
    [InlineData("Đến nay [|45|]/[|60|] trường đạt chuẩn, đạt tỷ lệ [|75%|].")]
    [InlineData("Dân số tỉnh [|1.890|] nghìn người, trong đó dân số thành thị [|378|] nghìn người, chiếm [|20|]%.")]
    public void A_percentage_within_rounding_is_borne_out(string marked) => Confirms(marked);

    [Theory]
    [InlineData("Toàn tỉnh có 184 xã, trong đó 138 xã đạt chuẩn nông thôn mới, chiếm [|57%|] số xã.")]
    [InlineData("Trong tổng số 1.245 trường, có 1.123 trường đạt chuẩn quốc gia, chiếm [|92,0%|] số trường.")]
    [InlineData("Dư nợ tín dụng đạt 64.500 tỷ đồng; nợ xấu là 545 tỷ đồng, chiếm [|1,84%|] tổng dư nợ tín dụng.")]
    public void A_share_that_the_total_of_its_sentence_does_not_give_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Chi đầu tư 5.120 tỷ đồng (chiếm 34,6% tổng chi), chi thường xuyên 9.210 tỷ đồng (chiếm 62,2%).")]
    [InlineData("Có 112/161 xã vùng cao, độ che phủ rừng 38%.")]
    [InlineData("Có 13/18 chỉ tiêu đạt kế hoạch. Thu ngân sách tăng 12%.")]
    [InlineData("Thu ngân sách đạt 8.250 tỷ đồng. Vốn đầu tư nhà nước đạt 2.100 tỷ đồng, chiếm 18% tổng vốn đầu tư.")]
    public void A_percentage_of_something_else_is_left_alone(string text) => Finds(text);

    [Theory]
    [InlineData("Có 57 trường trên tổng số 80 trường đã kiểm định, đạt [|77,3%|].")]
    [InlineData("Số thôn có nhà văn hóa là 930 thôn, bằng [|84%|] tổng số 1.000 thôn.")]
    [InlineData("Trong 120 chợ, 90 chợ đã nâng cấp, chiếm [|57%|].")]
    [InlineData("Toàn tỉnh có 90 xã, trong đó [|99 xã|] có điểm bưu điện (chiếm 91,0%).")]
    [InlineData("Xảy ra 150 vụ trộm cắp; đã điều tra, làm rõ 120 vụ, đạt [|85%|].")]
    public void A_part_set_against_its_total_is_divided(string marked) => Finds(marked);

    [Fact]
    public void Of_a_value_that_rose_the_later_one_is_the_whole() =>
        Confirms("Tổng dư nợ tăng từ 80.000 tỷ đồng năm 2023 lên [|90.000|] tỷ đồng; nợ xấu [|900|] tỷ đồng, chiếm [|1,0|]% tổng dư nợ.");
}

namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2205Tests() : RuleTest("LB2205")
{
    [Theory]
    [InlineData("Tổng kế hoạch vốn năm 2024 là 5.210,7 tỷ đồng; đã giải ngân 3.251,5 tỷ đồng, còn lại [|1.859,2 tỷ đồng|] chưa giải ngân.", "1.959,2")]
    [InlineData("Nợ xấu đầu năm 500 tỷ đồng, phát sinh tăng 80 tỷ đồng, xử lý giảm 60 tỷ đồng, cuối kỳ còn [|530 tỷ đồng|].", "520")]
    [InlineData("Xuất khẩu đạt 14,8 tỷ USD, nhập khẩu đạt 13,3 tỷ USD, xuất siêu [|2,5 tỷ USD|].", "1,5")]
    public void A_remainder_that_does_not_follow_is_found(string marked, string expected) => Finds(marked, expected: expected);

    [Fact]
    public void A_remainder_that_follows_is_borne_out() =>
        Confirms("Tổng kế hoạch vốn năm 2024 là [|5.210,7|] tỷ đồng; đã giải ngân [|3.251,5|] tỷ đồng, còn lại [|1.959,2|] tỷ đồng chưa giải ngân.");

    [Fact]
    public void A_remainder_among_other_things_is_left_alone() =>
        Finds("Toàn tỉnh có 12 dự án mới; đã cấp 15 giấy phép; còn 3 dự án vướng mắc.");

    [Theory]
    [InlineData("Đã có 57 xã trên tổng số 80 xã, đạt 71,3%; còn [|32 xã|] chưa đạt.")]
    [InlineData("Xuất khẩu đạt 5,5 tỷ USD, nhập khẩu đạt 4,0 tỷ USD, xuất siêu [|2,5 tỷ USD|].")]
    public void A_remainder_beside_its_total_is_checked(string marked) => Finds(marked);
}

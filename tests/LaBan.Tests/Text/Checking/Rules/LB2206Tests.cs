namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2206Tests() : RuleTest("LB2206")
{
    private const string Rest = "% so với cùng kỳ năm 2023. Trong đó, khu vực công nghiệp và xây dựng tăng 15,46%, đóng góp 5,13 điểm phần trăm; "
        + "khu vực dịch vụ tăng 7,40%, đóng góp 2,45 điểm phần trăm; khu vực nông nghiệp tăng 5,11%, đóng góp 1,53 điểm phần trăm; thuế sản phẩm tăng 4,21%, đóng góp 0,16 điểm phần trăm.";

    [Fact]
    public void Contributions_that_do_not_give_the_growth_are_found() =>
        Finds("GRDP 9 tháng năm 2024 ước tăng [|9,97%|]" + Rest[1..], "5,13 + 2,45 + 1,53 + 0,16 = 9,27%; văn bản ghi 9,97%", "9,27%");

    [Fact]
    public void Contributions_that_give_the_growth_are_left_alone() =>
        Finds("GRDP 9 tháng năm 2024 ước tăng 9,27" + Rest);
}

namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2204Tests() : RuleTest("LB2204")
{
    [Fact]
    public void Changes_of_shares_that_do_not_cancel_are_found() =>
        Finds("Nông nghiệp chiếm 17,6%, giảm 1,1 điểm %; công nghiệp chiếm 57,8%, tăng 2,5 điểm %; dịch vụ chiếm 24,6%, giảm [|0,4 điểm %|].");

    [Fact]
    public void Changes_inside_a_share_that_fit_only_by_rounding_are_a_hint()
    {
        var found = Run("Công nghiệp - xây dựng chiếm 57,8%, tăng 1,5% (công nghiệp chiếm 48,7%, tăng 2%; xây dựng chiếm 9,1%, tương đương năm 2020).").Findings.Where(f => f.Rule.Id == "LB2204");

        found.ShouldHaveSingleItem().Severity.ShouldBe(LaBan.Text.Checking.Severity.Hint);
    }

    [Fact]
    public void Changes_of_shares_that_cancel_are_borne_out() =>
        Confirms("FDI chiếm 87,1%, tăng [|1,3|]%; ngoài nhà nước chiếm 10,4%, giảm [|0,9|]%; nhà nước chiếm 2,5%, giảm [|0,4|]%.");

    [Fact]
    public void Growth_of_the_amounts_behind_the_shares_is_left_alone() =>
        Finds("Vốn nhà nước chiếm 26,2%, tăng 11,5%; vốn ngoài nhà nước chiếm 55,7%, tăng 1,8%; vốn FDI chiếm 18,1%, giảm 1,1%.");
}

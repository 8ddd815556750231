namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2404Tests() : RuleTest("LB2404")
{
    [Theory]
    [InlineData("Quy mô GRDP đạt 129.745 tỷ đồng, tương đương [|57 tỷ USD|].")]
    [InlineData("Quy mô GRDP đạt 129.745 tỷ đồng, tương đương 5,7 tỷ USD. // Kim ngạch xuất khẩu đạt 340.000 tỷ đồng, tương đương [|16,5 tỷ USD|].")]
    public void A_rate_that_cannot_be_or_differs_from_another_is_found(string marked) => Finds(marked);

    [Fact]
    public void A_usual_rate_is_borne_out() => Confirms("Quy mô GRDP đạt [|129.745|] tỷ đồng, tương đương [|5,7|] tỷ USD.");
}

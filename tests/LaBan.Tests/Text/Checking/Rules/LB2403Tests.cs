namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2403Tests : RuleTest
{
    public LB2403Tests()
        : base("LB2403") => Facts = FactTable.Of(["population.total | 2022 | value | 1,89 triệu người"]);

    [Fact]
    public void Grdp_that_population_and_grdp_per_head_do_not_give_is_found() =>
        Finds("Năm 2023, quy mô GRDP đạt [|5,7 tỷ USD|]; GRDP bình quân đầu người đạt 2.940 USD; dân số trung bình 1,868 triệu người.", "2.940 USD × 1,868 triệu người = 5,5; văn bản ghi 5,7 tỷ USD", "5,5");

    [Fact]
    public void Population_on_file_serves_where_the_document_names_none() =>
        Finds("Năm 2022, quy mô GRDP đạt [|6,7 tỷ USD|]; GRDP bình quân đầu người đạt 2.940 USD.", expected: "5,6");

    [Fact]
    public void Grdp_per_head_that_goes_with_population_is_borne_out() =>
        Confirms("Năm 2023, dân số trung bình [|1,89|] triệu người; GRDP (giá hiện hành) đạt [|181.000|] tỷ đồng; GRDP bình quân đầu người đạt [|95,8|] triệu đồng.");
}

using LaBan.Text.Checking;

namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB3101Tests() : RuleTest("LB3101")
{
    private const string Title = "BÁO CÁO TÌNH HÌNH KINH TẾ - XÃ HỘI NĂM 2023 // ";

    [Theory]
    [InlineData("Giá trị xuất khẩu năm 2023 đạt 3.120 triệu USD. // III. Thương mại // Xuất khẩu cả năm đạt [|3.210 triệu USD|], bằng 104% kế hoạch.")]
    [InlineData("Tỷ lệ hộ nghèo còn 3,15%. // Công tác giảm nghèo được quan tâm; đến cuối năm tỷ lệ hộ nghèo giảm còn [|3,51%|].")]
    public void A_second_value_of_the_same_figure_is_found(string marked) => Finds(Title + marked);

    [Fact]
    public void The_same_value_in_another_unit_or_rounding_is_borne_out() =>
        Confirms(Title + "Xuất khẩu đạt [|3,12|] tỷ USD. // III. Thương mại // Giá trị xuất khẩu cả năm đạt [|3.119|] triệu USD.");

    [Theory]
    [InlineData("Tổng thu ngân sách đạt 16.050 tỷ đồng. // Huyện Yên Dũng: tổng thu ngân sách đạt 12.050 tỷ đồng.")]
    [InlineData("Năm 2022 xuất khẩu đạt 3.120 triệu USD. // Năm 2023 xuất khẩu đạt 3.210 triệu USD.")]
    [InlineData("Tổng lượng khách du lịch đạt 1.291 nghìn lượt. // Khách du lịch nội địa đạt 1.211 nghìn lượt.")]
    [InlineData("Kế hoạch xuất khẩu 3.300 triệu USD. // Xuất khẩu thực hiện 3.210 triệu USD.")]
    public void Another_place_year_or_a_plan_is_another_figure(string text) => Finds(Title + text);

    [Fact]
    public void An_estimate_and_a_result_differ_for_a_reason_and_are_only_a_hint() =>
        Run(Title.Replace(" // ", "\n", StringComparison.Ordinal) + "Xuất khẩu ước đạt 3.120 triệu USD.\nIII. Thương mại\nGiá trị xuất khẩu thực hiện đạt 3.210 triệu USD.")
            .Findings.ShouldAllBe(f => f.Severity == Severity.Hint);

    [Theory]
    [InlineData("Cơ cấu kinh tế: dịch vụ chiếm 27,8%. // Cơ cấu lao động: nông nghiệp 42%, dịch vụ 30,3%.")]
    [InlineData("Quy mô GRDP đạt 90.000 tỷ đồng, trong đó: nông, lâm nghiệp và thủy sản 16.600 tỷ đồng. // Giá trị sản xuất nông, lâm nghiệp và thủy sản đạt 25.000 tỷ đồng.")]
    [InlineData("Xuất khẩu đạt 3.120 triệu USD. // Kim ngạch xuất khẩu 3.120 triệu USD, cùng kỳ 2.900 triệu USD.")]
    [InlineData("Thu nội địa đạt 11.647 tỷ đồng. // Dự toán thu năm 2023 là 12.737 tỷ đồng, gồm thu nội địa 11.692 tỷ đồng.")]
    public void Another_whole_measure_or_time_is_another_figure(string text) => Finds(Title + text);

    [Theory]
    [InlineData("Tăng trưởng GRDP đạt 7,1%. // Đánh giá chung // GRDP tăng [|9,3%|] so với năm 2022.")]
    [InlineData("Tổng sản phẩm trên địa bàn (GRDP) theo giá so sánh tăng 7,1% so với năm trước. // Đánh giá chung // Tốc độ tăng trưởng GRDP đạt [|9,3%|].")]
    [InlineData("Chỉ số PCI xếp thứ 28/63 tỉnh, thành phố. // Chỉ số PAR Index xếp thứ 11/[|56 tỉnh, thành phố|].")]
    public void Growth_told_as_a_level_and_as_a_change_and_the_totals_of_ranks_are_compared(string marked) => Finds(Title + marked);

    [Fact]
    public void The_months_to_a_day_and_the_day_are_one_period() =>
        Finds("BÁO CÁO 9 THÁNG ĐẦU NĂM 2023 // Đến 30/9/2023 giải ngân vốn đầu tư công 3.028,3 tỷ đồng. // Tóm lại, 9 tháng đầu năm 2023 giải ngân vốn đầu tư công [|3.328,3 tỷ đồng|].");
}

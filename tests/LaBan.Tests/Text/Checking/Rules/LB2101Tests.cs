namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2101Tests() : RuleTest("LB2101")
{
    [Fact]
    public void A_rate_that_its_two_values_do_not_give_is_found_with_its_arithmetic() =>
        Finds("GRDP đạt 52.340 tỷ đồng, tăng [|9,5%|] so với cùng kỳ (48.000 tỷ đồng).", "52.340 / 48.000 − 1 = 9,0%; văn bản ghi 9,5%", "9,0%");

    [Theory]
    [InlineData("Thu ngân sách đạt [|8.250|] tỷ đồng, tăng [|12,5%|] so với cùng kỳ năm 2023 ([|7.333|] tỷ đồng).")]
    [InlineData("Số doanh nghiệp thành lập mới đạt [|1.250|] doanh nghiệp, cùng kỳ năm trước là [|1.100|] doanh nghiệp, tăng [|13,6%|].")]
    [InlineData("Năm 2023 thu ngân sách đạt [|15.000|] tỷ đồng. Năm 2024, thu ngân sách đạt [|16.500|] tỷ đồng, tăng [|10%|] so với năm 2023.")]
    public void A_rate_within_the_rounding_of_its_values_is_borne_out(string marked) => Confirms(marked);

    [Fact]
    public void A_value_of_the_year_before_elsewhere_in_the_document_counts_as_the_base() =>
        Finds("Năm 2023 thu ngân sách đạt 15.000 tỷ đồng. Năm 2024, thu ngân sách đạt 16.500 tỷ đồng, tăng [|12%|] so với năm 2023.", expected: "10%");

    [Fact]
    public void A_fall_where_the_values_rise_is_found_with_the_right_direction() =>
        Finds("Thu ngân sách đạt 8.250 tỷ đồng, giảm [|12,5%|] so với cùng kỳ năm 2023 (7.333 tỷ đồng).", expected: "tăng 12,5%");

    [Theory]
    [InlineData("Năm 2023 quy mô GRDP đạt 150.000 tỷ đồng. Năm 2024, quy mô GRDP đạt 180.000 tỷ đồng; GRDP tăng 12% so với năm 2023.")]
    [InlineData("Năm 2023 giá trị sản xuất công nghiệp đạt 15.000 tỷ đồng. Năm 2024, giá trị sản xuất công nghiệp đạt 16.500 tỷ đồng, tăng 7% so với năm 2023.")]
    public void Growth_at_constant_prices_is_not_held_against_values_at_current_prices(string text) => Finds(text);

    [Fact]
    public void A_value_whose_period_is_only_handed_down_is_not_held_against_another_year() =>
        Finds("Năm 2023, chi ngân sách địa phương đạt 37.335 tỷ đồng. // Tổng chi ngân sách địa phương đạt 10.976,3 tỷ đồng, giảm 14,5% so với cùng kỳ năm trước.");

    [Theory]
    [InlineData("Thu ngân sách đạt gần 8.300 tỷ đồng, tăng 12,5% so với cùng kỳ (7.333 tỷ đồng).")]
    [InlineData("Kim ngạch xuất khẩu đạt 12,6 tỷ USD, tăng 21,9% so với cùng kỳ (10,4 tỷ USD).")]
    public void Coarse_and_rounded_values_leave_room(string text) => Finds(text);

    [Theory]
    [InlineData("Diện tích ngô đạt 12.450 ha, tăng 3,2% so với cùng kỳ, gồm: vụ xuân 8.120 ha, vụ hè thu 4.330 ha.")]
    [InlineData("Số giường bệnh tăng 12,5% so với năm 2023 (bệnh viện công 3.100 giường, bệnh viện tư 420 giường).")]
    [InlineData("Sản lượng chè vụ xuân đạt 5.200 tấn, tăng 4,0% so với cùng kỳ; vụ thu đạt 3.100 tấn, tăng 2,5%.")]
    public void A_part_or_a_neighbour_is_no_earlier_value(string text) => Finds(text);

    [Theory]
    [InlineData("Trong kỳ xảy ra 240 vụ va chạm (năm 2023 là 200 vụ), tăng [|10%|].")]
    [InlineData("Sản lượng xi măng tăng từ 410 nghìn tấn cùng kỳ lên 451 nghìn tấn, tăng [|15%|].")]
    [InlineData("Sản lượng gạch đạt 120 triệu viên, tăng [|30%|] so với cùng kỳ (100 triệu viên).")]
    public void A_rate_that_the_values_beside_it_do_not_give_is_found(string marked) => Finds(marked);
}

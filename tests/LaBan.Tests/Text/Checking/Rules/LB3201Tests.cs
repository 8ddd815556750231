namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB3201Tests() : RuleTest("LB3201")
{
    [Theory]
    [InlineData("Năm 2022, thu ngân sách đạt 15.745 tỷ đồng, tăng 12,3% so với [|năm 2022|].")]
    [InlineData("BÁO CÁO NĂM 2022 // Khu vực FDI chiếm 98,6% giá trị sản xuất, tương đương với [|năm 2022|].")]
    [InlineData("Năm 2022, diện tích rừng trồng đạt 8.200 ha, giảm 3% so với [|năm 2023|].")]
    [InlineData("Trong năm 2021 có 155 sản phẩm OCOP, tăng 60 sản phẩm so với [|năm 2021|].")]
    public void A_year_compared_with_itself_or_a_later_one_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Năm 2022, thu ngân sách đạt 15.745 tỷ đồng, tăng 12,3% so với năm 2021.")]
    [InlineData("Năm 2022, thu ngân sách đạt 15.745 tỷ đồng, tăng 12,3% so với kế hoạch năm 2022.")]
    [InlineData("Đến hết năm 2022, tổng dư nợ đạt 69.260 tỷ đồng, tăng 13,8% so với đầu năm 2022.")]
    [InlineData("Dự kiến năm 2023, GRDP tăng 13% so với năm 2022; năm 2022 tăng 19,3% so với năm 2021.")]
    [InlineData("Tháng 12 năm 2022, chỉ số giá tiêu dùng tăng 0,3% so với tháng 11 năm 2022.")]
    public void Plans_other_points_of_the_year_and_earlier_years_are_bases(string text) => Finds(text);

    [Theory]
    [InlineData("BÁO CÁO NĂM 2023 // So với cùng kỳ [|năm 2023|], chỉ số sản xuất công nghiệp tăng 7,2%.")]
    [InlineData("BÁO CÁO NĂM 2023 // Sản lượng khai thác tăng từ 2.826 tấn [|năm 2023|] lên 3.119 tấn, tăng 10,4%.")]
    [InlineData("BÁO CÁO NĂM 2023 // Sản lượng khai thác đạt 6.965 tấn ([|năm 2023|] là 6.103 tấn), tăng 14,1%.")]
    public void A_base_of_the_year_of_the_report_itself_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("BÁO CÁO NĂM 2023 // Dự kiến năm 2024 xuất khẩu tăng 8% so với cùng kỳ năm 2023.")]
    [InlineData("BÁO CÁO NĂM 2023 // Sản lượng khai thác đạt 6.965 tấn (năm 2022 là 6.103 tấn), tăng 14,1%.")]
    [InlineData("BÁO CÁO NĂM 2023 // Thu ngân sách 12.000 tỷ đồng (kế hoạch năm 2023 là 11.000 tỷ đồng).")]
    public void A_base_of_an_earlier_year_or_a_plan_is_let_alone(string text) => Finds(text);
}

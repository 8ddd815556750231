namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB3202Tests() : RuleTest("LB3202")
{
    [Theory]
    [InlineData("I. KẾT QUẢ PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2021 // Các ngành nỗ lực thực hiện các mục tiêu, nhiệm vụ phát triển kinh tế - xã hội [|năm 2022|] đã được HĐND tỉnh giao.")]
    [InlineData("I. TÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM 2023 // Kế hoạch [|năm 2024|] đã được Hội đồng nhân dân tỉnh thông qua được triển khai ngay từ đầu năm.")]
    public void The_plan_of_the_year_to_come_among_results_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("I. KẾT QUẢ NĂM 2021 // Thực hiện các mục tiêu, nhiệm vụ năm 2021 đã được HĐND tỉnh giao.")]
    [InlineData("II. NHIỆM VỤ, GIẢI PHÁP NĂM 2022 // Tập trung thực hiện kế hoạch năm 2022 đã được HĐND tỉnh giao.")]
    [InlineData("I. KẾT QUẢ NĂM 2021 // Đã xây dựng kế hoạch đầu tư công năm 2022 trình HĐND tỉnh.")]
    public void Plans_of_the_year_itself_and_parts_on_tasks_are_left_alone(string text) => Finds(text);

    [Theory]
    [InlineData("BÁO CÁO TÌNH HÌNH KINH TẾ - XÃ HỘI NĂM 2023 // GRDP tăng 7,1%. // II. PHƯƠNG HƯỚNG, NHIỆM VỤ [|NĂM 2022|] // Đẩy mạnh thu hút đầu tư.")]
    [InlineData("BÁO CÁO TÌNH HÌNH KINH TẾ - XÃ HỘI NĂM 2023 // GRDP tăng 7,1%. // II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024 // Mục tiêu [|năm 2022|]: GRDP tăng 8%.")]
    public void Tasks_for_a_year_gone_by_are_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("BÁO CÁO TÌNH HÌNH KINH TẾ - XÃ HỘI NĂM 2023 // II. NHIỆM VỤ, GIẢI PHÁP NĂM 2024 // Đẩy mạnh thu hút đầu tư.")]
    [InlineData("BÁO CÁO TÌNH HÌNH KINH TẾ - XÃ HỘI NĂM 2023 // I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2022 // GRDP tăng 7,1%.")]
    public void Tasks_to_come_and_results_of_the_past_are_let_alone(string text) => Finds(text);
}

namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1301Tests() : RuleTest("LB1301")
{
    [Theory]
    [InlineData("So với mục tiêu [|kế hạch|] tăng trưởng kinh tế năm 2021.", "kế hoạch")]
    [InlineData("Sản lượng lương thực đạt trên 620 [|ngìn tấn|].", "nghìn tấn")]
    [InlineData("Ngành [|công ghiệp|] tăng 7,2%.", "công nghiệp")]
    [InlineData("Các [|tốc chức|] chính trị - xã hội tham gia.", "tổ chức")]
    [InlineData("Ngành dịch vụ bị tác động do [|dich bệnh|].", "dịch bệnh")]
    [InlineData("Tội phạm cơ bản được [|kiểm chế|]; an ninh ổn định.", "kiềm chế")]
    [InlineData("Tăng cường [|khôi đại đoàn kết|] toàn dân.", "khối đại đoàn kết")]
    [InlineData("[|Tốcđộ|] tăng trưởng đạt khá.", "Tốc độ")]
    [InlineData("[|GRPD|] bình quân đầu người đạt 2.950 USD.", "GRDP")]
    public void One_slip_in_a_term_is_found_by_the_words_around_it(string marked, string meant) => Finds(marked, expected: meant);

    [Theory]
    [InlineData("Bắt đầu từ tháng 5, đời sống sinh hoạt của người dân trở lại bình thường.")]
    [InlineData("Xây dựng hệ thống kết cấu hạ tầng; tình hình thực tiễn đòi hỏi kỷ cương đi đôi với sáng tạo.")]
    [InlineData("Thuỷ sản, kĩ thuật, tỉ trọng, hoà bình là những cách viết khác của cùng một từ.")]
    [InlineData("Công ty TNHH Công Ghiệp và xã Kế Hạch là tên riêng.")]
    [InlineData("Sản phẩm chủ lực (SPCL) và các đơn vị (GRPDX) báo cáo về SPCL.")]
    public void Other_words_other_spellings_and_names_are_left_alone(string text) => Finds(text);

    [Fact]
    public void A_scanned_text_is_not_checked_for_spelling() =>
        Finds("Tong san pham tren dia ban tinh dat ke hach de ra trong nam 2023 va tiep tuc tang truong cao so voi cung ky nam truoc");

    [Fact]
    public void A_final_ch_written_nh_is_found() =>
        Finds("Tổng thu [|ngân sánh nhà nước|] trên địa bàn đạt 12.000 tỷ đồng.");
}

namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2201Tests() : RuleTest("LB2201")
{
    [Fact]
    public void Changes_that_exceed_the_total_change_are_found_with_their_sum() =>
        Finds("Giá trị gia tăng giảm [|14.761 tỷ đồng|], trong đó: Công nghiệp - xây dựng giảm 12.566 tỷ đồng (công nghiệp giảm 12.101 tỷ đồng, xây dựng giảm 466 tỷ đồng); dịch vụ giảm 1.836 tỷ đồng; nông nghiệp giảm 89 tỷ đồng; thuế sản phẩm giảm 284 tỷ đồng.",
            "12.566 + 1.836 + 89 + 284 = 14.775; văn bản ghi 14.761 tỷ đồng", "14.775");

    [Theory]
    [InlineData("Tổng vốn đầu tư đạt [|35.000 tỷ đồng|], bao gồm: vốn nhà nước 8.000 tỷ đồng; vốn ngoài nhà nước 20.000 tỷ đồng; vốn FDI 6.000 tỷ đồng.")]
    [InlineData("Toàn tỉnh đã tiêm 299.126 liều vắc xin, trong đó công nhân 190.219 liều; người cao tuổi [|106.254 liều|]; đối tượng khác 2.383 liều.")]
    [InlineData("Tổng vốn FDI thu hút đạt [|1.425,6 triệu USD|], gồm: cấp mới 45 dự án với 812,4 triệu USD; điều chỉnh tăng vốn 38 dự án với 563,2 triệu USD; góp vốn, mua cổ phần 60 triệu USD.")]
    [InlineData("Tổng kim ngạch xuất nhập khẩu đạt [|28,1 tỷ USD|], trong đó xuất khẩu 14,8 tỷ USD, nhập khẩu 12,3 tỷ USD.")]
    [InlineData("Lũy kế có [|172 dự án|] với tổng vốn 10,3 tỷ USD; trong đó 120 dự án trong KCN, 62 dự án ngoài KCN.")]
    [InlineData("Thu ngân sách đạt [|16.532 tỷ đồng|], bằng 54,1% dự toán. Trong đó, thu nội địa đạt 12.600 tỷ đồng; thu từ Hải quan đạt 3.732 tỷ đồng.")]
    [InlineData("Toàn tỉnh có 7.250 hộ nghèo; trong đó thành thị 1.150 hộ, nông thôn [|6.010 hộ|].")]
    public void Parts_that_should_be_all_are_found_when_they_are_not(string marked) => Finds(marked);

    [Theory]
    [InlineData("Dân số tỉnh [|1.890|] nghìn người, trong đó dân số thành thị [|378|] nghìn người; nông thôn [|1.512|] nghìn người.")]
    [InlineData("Có [|3.110|] công trình được thi công trở lại; trong đó, có [|357|] công trình từ ngân sách và [|2.753|] công trình ngoài ngân sách.")]
    [InlineData("Thu ngân sách đạt [|10.111,7|] tỷ đồng, trong đó: Thu nội địa đạt [|9.031,14|] tỷ đồng, thu từ xuất nhập khẩu [|1.080,6|] tỷ đồng.")]
    public void Parts_that_give_their_total_within_rounding_are_borne_out(string marked) => Confirms(marked);

    [Theory]
    [InlineData("Thu ngân sách đạt 8.250 tỷ đồng, trong đó thu nội địa 6.500 tỷ đồng, thu xuất nhập khẩu 750 tỷ đồng.")]
    [InlineData("Có 120 dự án mới, trong đó 80 dự án FDI, 60 dự án trong khu công nghiệp.")]
    [InlineData("Thu nhập bình quân đạt 60 triệu đồng, trong đó thành thị 75 triệu đồng, nông thôn 52 triệu đồng.")]
    [InlineData("Tổng vốn đăng ký 1.500 triệu USD, gồm các dự án lớn: dự án A 300 triệu USD, dự án B 250 triệu USD...")]
    public void Parts_that_need_not_be_all_are_left_alone(string text) => Finds(text);

    [Theory]
    [InlineData("Diện tích cây màu đạt [|41.300 ha|], tăng 1% so với cùng kỳ, gồm: vụ xuân 25.100 ha, vụ hè 16.100 ha; năng suất bình quân 40 tạ/ha.")]
    [InlineData("Đã trồng [|7.450 ha|] rừng (rừng sản xuất 6.900 ha, rừng phòng hộ 450 ha).")]
    [InlineData("Sở đã ban hành [|215 văn bản|], gồm 5 chỉ thị, 120 quyết định, 80 kế hoạch.")]
    [InlineData("Có 30 cụm thi mới và 25 cụm thi cũ, tổng số [|65 cụm|].")]
    public void Parts_told_by_the_words_between_them_are_added(string marked) => Finds(marked);

    [Theory]
    [InlineData("Tổng kim ngạch đạt [|9,5|] tỷ USD, gồm xuất khẩu [|5,5|] tỷ USD và nhập khẩu [|4,0|] tỷ USD, xuất siêu 1,5 tỷ USD.")]
    [InlineData("Doanh thu bán lẻ đạt [|6.100|]/6.000 tỷ đồng, bằng 101,7% kế hoạch; trong đó hàng hóa [|4.600|] tỷ đồng, dịch vụ [|1.500|] tỷ đồng.")]
    public void A_surplus_is_no_part_and_a_plan_no_total(string marked) => Confirms(marked);
}

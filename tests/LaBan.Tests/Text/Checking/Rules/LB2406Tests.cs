namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB2406Tests() : RuleTest("LB2406")
{
    [Theory]
    [InlineData("Diện tích ngô đạt 20.000 ha; năng suất 50 tạ/ha; sản lượng đạt [|123 nghìn tấn|].", "20.000 ha × 50 tạ/ha = 100; văn bản ghi 123 nghìn tấn")]
    [InlineData("Có 400 hợp tác xã thành lập mới; tổng vốn 1.200 tỷ đồng, bình quân [|4,5 tỷ đồng/hợp tác xã|].", "1.200 tỷ đồng / 400 hợp tác xã = 3,0; văn bản ghi 4,5 tỷ đồng/hợp tác xã")]
    public void An_average_that_total_and_number_do_not_give_is_found(string marked, string arithmetic) => Finds(marked, arithmetic);

    [Theory]
    [InlineData("Diện tích lúa đạt [|60.000|] ha (vụ xuân 35.000 ha, vụ mùa 25.000 ha); năng suất [|55|] tạ/ha; sản lượng [|330|] nghìn tấn.")]
    [InlineData("Có [|1.500|] doanh nghiệp mới; vốn đăng ký [|18.000|] tỷ đồng, bình quân [|12|] tỷ đồng/doanh nghiệp.")]
    public void An_average_that_fits_is_borne_out(string marked) => Confirms(marked);

    [Fact]
    public void The_area_of_another_crop_is_left_alone() => Finds("Diện tích cây ăn quả 28.000 ha; năng suất lúa 55 tạ/ha.");
}

using LaBan.Text.Normalising;

namespace LaBan.Tests.Text.Normalising;

public sealed class ScanDetectorTests
{
    [Theory]
    [InlineData("Tổng thu ngân sách nhà nước trên địa bàn tỉnh đạt 5.430 tỷ đồng, bằng 51,2% dự toán, tăng 7,4% so với cùng kỳ năm trước", false)]
    [InlineData("TỔNG THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN TỈNH ĐẠT 5.430 TỶ ĐỒNG, TĂNG 7,4% SO VỚI CÙNG KỲ NĂM TRƯỚC", false)]
    [InlineData("Tong thu ngan sach nha nude trén dia ban tinh dat 5.430 ty dong, bang 51,2% du toan, ting 7,4% so voi cung ky nam trudc", true)]
    [InlineData("Thu đạt 5 tỷ", false)]
    [InlineData("Thu dat 5 ty", false)]
    [InlineData("", false)]
    public void Text_that_lost_its_diacritics_is_told_from_sound_text(string text, bool isScanned) => ScanDetector.IsScanned(text).ShouldBe(isScanned);
}

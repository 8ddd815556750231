using LaBan.Text.Mentions;

namespace LaBan.Tests.Text.Mentions;

public sealed class SymbolReaderTests
{
    [Theory]
    [InlineData("Nghị quyết số 57-NQ/TW của Bộ Chính trị", "57")]
    [InlineData("Quyết định số 1.234/QĐ-UBND của UBND tỉnh", "1.234")]
    [InlineData("Luật số 31/2024/QH15 của Quốc hội", "31 2024 15")]
    [InlineData("Nghị định 99/2021/NĐ-CP của Chính phủ", "99 2021")]
    [InlineData("Chỉ thị 16/CT-TTg của Thủ tướng", "16")]
    [InlineData("Kết luận số 123 -KL/TW của Ban Chấp hành", "123")]
    [InlineData("theo khoản 2 Điều 17 của Luật", "2 17")]
    [InlineData("Thông tư liên tịch số 06/2014/TTLT-BNV-BTNMT", "06 2014")]
    [InlineData("Văn bản số 4567/UBND-KT của UBND tỉnh", "4567")]
    public void The_numbers_of_a_symbol_are_parts_of_it(string text, string numbers) => Refs(text).ShouldBe(numbers);

    [Theory]
    [InlineData("Số hộ nghèo là 12.500 hộ")]
    [InlineData("Kế hoạch 12.500 tỷ đồng")]
    [InlineData("13/18 chỉ tiêu")]
    [InlineData("tỷ lệ 112/100 bé gái")]
    [InlineData("Chương trình hỗ trợ 12 xã")]
    [InlineData("thu nhập 5 triệu đồng/người")]
    public void A_figure_is_no_symbol(string text) => Refs(text).ShouldBe("");

    private static string Refs(string text)
    {
        var sentence = Stages.Sentence(text);
        return string.Join(' ', sentence.Numbers.Where(n => n.Role == NumberRole.Ref).Select(n => sentence.View.Form(n.At).ToString()));
    }
}

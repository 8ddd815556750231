using LaBan.Text.Sentences;

namespace LaBan.Tests.Text.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Thu đạt 5 tỷ. Chi đạt 7 tỷ.", "Thu đạt 5 tỷ.|Chi đạt 7 tỷ.")]
    [InlineData("Thu đạt 1.250 tỷ đồng.", "Thu đạt 1.250 tỷ đồng.")]
    [InlineData("Thu đạt 5 tỷ.12 xã đạt chuẩn.", "Thu đạt 5 tỷ.12 xã đạt chuẩn.")]
    [InlineData("Hội nghị tại TP. Vinh. Sau đó họp.", "Hội nghị tại TP. Vinh.|Sau đó họp.")]
    [InlineData("PGS. TS. Nguyễn Văn Bình phát biểu.", "PGS. TS. Nguyễn Văn Bình phát biểu.")]
    [InlineData("1. Thu ngân sách đạt khá. Chi đúng tiến độ.", "1. Thu ngân sách đạt khá.|Chi đúng tiến độ.")]
    [InlineData("IV. Kết quả. Đạt.", "IV. Kết quả.|Đạt.")]
    [InlineData("Có nhiều kết quả… Tuy nhiên còn hạn chế!", "Có nhiều kết quả…|Tuy nhiên còn hạn chế!")]
    [InlineData("Đạt 5%. 12 xã về đích.", "Đạt 5%.|12 xã về đích.")]
    [InlineData("Thu đạt 5 tỷ (vượt dự toán.) Chi đạt.", "Thu đạt 5 tỷ (vượt dự toán.) Chi đạt.")]
    [InlineData("Giảm các vụ việc v.v. nhưng còn phức tạp.", "Giảm các vụ việc v.v. nhưng còn phức tạp.")]
    public void Cuts_after_a_full_stop_that_ends_a_sentence(string text, string sentences) =>
        string.Join('|', Split(text)).ShouldBe(sentences);

    [Fact]
    public void What_never_ends_is_cut_so_that_reading_stays_linear() =>
        Split(string.Concat(Enumerable.Repeat("thu chi ", 5000))).Count.ShouldBeGreaterThan(1);

    private static List<string> Split(string text)
    {
        var tokens = Stages.Tokens(text).ToArray();
        var sentences = new List<string>();
        for (var first = 0; first < tokens.Length;)
        {
            var end = SentenceSplitter.End(text, tokens, first, tokens.Length);
            end.ShouldBeGreaterThan(first);
            sentences.Add(text[tokens[first].Start..tokens[end - 1].End]);
            first = end;
        }

        return sentences;
    }
}

using System.Text;
using System.Text.Json;
using LaBan.Office.Readings;
using LaBan.Text;
using Shouldly;

namespace LaBan.Tests.Office.Readings;

public class ReadingLinesTests
{
    private static readonly ReportReader Reader = new([]);

    [Theory]
    [InlineData("Chương trình “OCOP” có 12 sản phẩm, tăng 3 sản phẩm.")]
    [InlineData("Đề án \"Mỗi xã một sản phẩm\" hỗ trợ 15 xã tại C:\\bao-cao, gồm A & B <5%>, '9' nữa.")]
    [InlineData("Thu ngân sách\u0001 đạt 1.250 tỷ đồng\u001f và 𝟓 + 6 😀.")]
    public void Every_sign_of_a_sentence_comes_back_from_its_line(string sentence)
    {
        var reading = Reader.Read(sentence);

        var lines = Lines(output => ReadingLines.WriteMentions(reading, output));

        lines.Select(l => l.GetProperty("sentence").GetString()).ShouldBe(reading.Mentions.Select(m => m.Sentence));
        lines.Select(l => l.GetProperty("text").GetString()).ShouldBe(reading.Mentions.Select(m => m.Text));
        reading.Mentions.ShouldNotBeEmpty();
    }

    [Fact]
    public void Letters_and_marks_stay_readable()
    {
        var text = Encoding.UTF8.GetString(Written(output => ReadingLines.WriteMentions(Reader.Read("Xã Đồng Kỳ – 'điểm sáng' – giảm 4,5% + 2."), output)));

        text.ShouldContain("Xã Đồng Kỳ – 'điểm sáng' – giảm 4,5% + 2.");
    }

    [Fact]
    public void Sentences_told_in_turn_are_not_mistaken_for_each_other()
    {
        var report = string.Concat(Enumerable.Range(1, 300).Select(i =>
            $"Ở xã thứ {i}, sản lượng lúa vụ xuân đạt {i * 7},5 tấn, tăng {i},3% so với cùng kỳ năm trước, còn ngô thì giảm {i},1%.\n\n"));
        var reading = Reader.Read(report);

        var lines = Lines(output => ReadingLines.WriteMentions(reading, output));

        lines.Count.ShouldBe(1_200);
        lines.Select(l => l.GetProperty("sentence").GetString()).ShouldBe(reading.Mentions.Select(m => m.Sentence));
    }

    [Fact]
    public void A_claim_is_one_object_with_the_spans_of_its_figures()
    {
        var reading = Reader.Read("Kim ngạch xuất khẩu đạt 1.250 triệu USD, tăng 12,5% so với cùng kỳ.");

        var claim = Lines(output => ReadingLines.WriteClaims(reading, output)).ShouldHaveSingleItem();

        claim.GetProperty("value").GetProperty("value").GetDecimal().ShouldBe(1250m);
        claim.GetProperty("change").GetProperty("direction").GetString().ShouldBe("+");
        claim.GetProperty("spans").GetArrayLength().ShouldBe(2);
        claim.GetProperty("parent").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    private static List<JsonElement> Lines(Action<Stream> write) =>
        [.. Encoding.UTF8.GetString(Written(write)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonElement.Parse(l))];

    private static byte[] Written(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return output.ToArray();
    }
}

namespace LaBan.Tests.Text.Marked;

/// <summary>The form of marked sentences itself: what is written down carelessly must not pass for a test.</summary>
public sealed class MarkedTextTests
{
    private const string Context = "@ 2024-07-01 | 2024-H1 actual | TÌNH HÌNH 6 THÁNG ĐẦU NĂM 2024";

    [Fact]
    public void A_sound_sentence_gives_its_text_and_what_is_expected_of_each_number()
    {
        var sentence = MarkedText.Read("a.txt", [Context, "@+ I. Thu ngân sách", "# Remark", "Đến {30/6 date} thu đạt {1.250} tỷ đồng,", "tăng {5,5}%.", "> level 1250 tỷ đồng", "> change +5.5 % | yoy est budget.revenue.total"])
            .ShouldHaveSingleItem();

        sentence.Problems.ShouldBeEmpty();
        sentence.Name.ShouldBe("a.txt:4");
        sentence.Options.AsOf.ShouldBe(new DateOnly(2024, 7, 1));
        sentence.Source.Text.ShouldBe("TÌNH HÌNH 6 THÁNG ĐẦU NĂM 2024\n\nI. Thu ngân sách\n\nĐến 30/6 thu đạt 1.250 tỷ đồng,\ntăng 5,5%.");
        sentence.Source.Text[sentence.Start..].ShouldStartWith("Đến");
        sentence.Numbers.Select(n => (n.Text, n.Role, n.Value, n.Direction, n.Basis, n.Period, n.Qualifier)).ShouldBe(
        [
            ("30", "date", null, 0, null, null, null), ("6", "date", null, 0, null, null, null),
            ("1.250", "level", 1250m, 0, null, "2024-H1", "actual"), ("5,5", "change", 5.5m, 1, "yoy", "2024-H1", "est"),
        ]);
        sentence.Numbers.ShouldAllBe(n => sentence.Source.Text.Substring(n.Start, n.Text.Length) == n.Text);
    }

    [Fact]
    public void Rows_of_a_table_give_their_cells_by_place()
    {
        var sentence = MarkedText.Read("a.txt", [Context, "¦Tên¦Cả kỳ¦<¦", "¦Thu¦{5}¦{7}¦", "> level 5", "> level 7"]).ShouldHaveSingleItem();

        sentence.Problems.ShouldBeEmpty();
        sentence.Source.Rows.Select(r => string.Join(" ", r.Cells.Select(c => $"{sentence.Source.Text[c.Start..c.End]}@{c.Column}+{c.Span}")))
            .ShouldBe(["Tên@0+1 Cả kỳ@1+2", "Thu@0+1 5@1+1 7@2+1"]);
    }

    [Theory]
    [InlineData("Thu đạt 1.250 tỷ đồng.")]
    [InlineData("Thu đạt {1.250} tỷ đồng.")]
    [InlineData("Thu đạt {1.250} tỷ đồng.", "> level 1250 tỷ đồng", "> level 1250 tỷ đồng")]
    [InlineData("Thu đạt {1.250 tỷ} đồng.", "> level 1250 tỷ đồng")]
    [InlineData("Thu đạt {1}.{250} tỷ đồng.", "> levle 1250 tỷ đồng", "> level 1")]
    [InlineData("Thu đạt {1.250} tỷ đồng.", "> levle 1250 tỷ đồng")]
    [InlineData("Thu đạt {1.250} tỷ đồng.", "> level 1.250,0 tỷ đồng")]
    [InlineData("Thu đạt {1.250} tỷ đồng.", "> level +1250 tỷ đồng")]
    [InlineData("Thu đạt {1.250} tỷ đồng.", "> level 1250 tỷ đồng | yoyo")]
    [InlineData("Thu tăng {5}%.", "> change 5 % | yoy")]
    [InlineData("Thu tăng {5}%.", "> change +5 %")]
    [InlineData("@ 2024 | TÌNH HÌNH", "Thu tăng {5}%.", "> change +5 % | yoy")]
    public void What_is_written_down_carelessly_is_told(params string[] lines) =>
        MarkedText.Read("a.txt", [Context, .. lines]).SelectMany(s => s.Problems).ShouldNotBeEmpty();
}

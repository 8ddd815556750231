using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using LaBan.Measures;
using LaBan.Tests.Measures;
using LaBan.Text;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Tests.Text;

/// <summary>What holds for every text and every number written in the Vietnamese way.</summary>
public sealed partial class ReadingPropertyTests
{
    private static readonly ReportReader Reader = Readers.WithCatalogue;

    private static readonly (string Kind, string Symbol, string Spelling)[] Units =
        [.. LexiconTable.Rows("units.tsv").SelectMany(row => row[2].Split('|').Select(spelling => (row[0], row[1], spelling)))];

    /// <summary>Words around a figure; {0} is the number with its unit.</summary>
    private static readonly string[] Carriers =
    [
        "Kết quả năm 2023 đạt {0}, cao nhất từ trước đến nay.", "Con số này ở mức {0} trong năm 2023.", "Năm 2023, kết quả ước đạt khoảng {0}.",
        "Tổng cộng cả năm đạt {0}; các chỉ tiêu khác giữ nguyên.", "Chỉ tiêu này lên tới {0} (cao nhất vùng).",
    ];

    private static Gen<(decimal Value, int Decimals)> Written { get; } =
        from number in Any.Number from decimals in Gen.Choose(0, 4) select (StatedNumber.Round(Math.Abs(number), decimals).Value, decimals);

    private static Gen<string> Text { get; } = Gen.Elements(
            "tăng", "giảm", "đạt", "so với cùng kỳ", "năm 2023", "6 tháng", "12,5", "1.234", "%", "tỷ đồng", "kế hoạch", "(", ")", ";", ", ", ". ", "\n", "12/15", "Nghị quyết số 5-NQ/TW",
            "từ", "xuống", "quý", "I", "ngày 30/6", "trong đó", "lần lượt", "đứng thứ", "4/63", "Covid-19", "[1: ", "]", "1.", "a)", "tỷ lệ hộ nghèo", "ước", "phấn đấu", "\f", "\t", "Ghi")
        .ArrayOf().Select(words => string.Join(' ', words));

    /// <summary>A bare age is part of a name ("từ 15 tuổi"), and a point in a percentage is taken for the comma that 93.4% should have.</summary>
    [Fact]
    public void A_number_with_a_unit_of_the_lexicon_is_read_back() =>
        Laws.Hold(Written, Gen.Elements(Units.Where(u => u.Kind is "percent" or "permille" or "points" or "measure" or "count" && !u.Symbol.EndsWith("tuổi", StringComparison.Ordinal)).ToArray()), Gen.Elements(Carriers), (written, unit, carrier) =>
        {
            if (unit.Kind is not ("percent" or "permille" or "points") || written.Value < 1000)
            {
                ReadBack(written, unit.Spelling, unit.Symbol, carrier);
            }
        });

    [Fact]
    public void A_number_with_a_scale_and_a_unit_is_read_back() =>
        Laws.Hold(Written, Gen.Elements("đồng", "USD", "người", "con", "cây", "lượt khách", "sản phẩm", "m2", "thuê bao"), Gen.Elements("nghìn", "triệu", "tỷ", "nghìn tỷ"), (written, unit, scale) =>
            ReadBack(written, scale + " " + unit, scale + " " + unit, Carriers[0]));

    [Fact]
    public void Every_unit_of_the_lexicon_is_read_in_every_spelling() =>
        Units.Where(u => u.Kind is "percent" or "permille" or "points" or "measure" or "count")
            .Where(u => Read($"Kết quả năm 2023 đạt 12,5 {u.Spelling}, cao nhất từ trước đến nay.", "12,5").Unit != u.Symbol)
            .ShouldBeEmpty();

    [Fact]
    public void The_numbers_seen_are_the_numbers_printed_in_order() => Laws.Hold(Gen.OneOf(Any.Text, Text), text =>
    {
        var reading = Reader.Read(text);

        reading.Mentions.Select(m => (m.Start, m.End, m.Text)).ShouldBe(Number().Matches(reading.Text.Text).Select(m => (m.Index, m.Index + m.Length, m.Value)));
    });

    [Fact]
    public void Claims_hold_figures_of_the_text_and_parts_follow_their_whole() => Laws.Hold(Text, text =>
    {
        var reading = Reader.Read(text);

        for (var i = 0; i < reading.Claims.Count; i++)
        {
            reading.Claims[i].Figures.ShouldNotBeEmpty();
            reading.Claims[i].Figures.ShouldAllBe(f => f.Claim == i && reading.Mentions.Contains(f));
            reading.Claims[i].Parent.ShouldBeInRange(-1, reading.Claims.Count - 1);
            reading.Claims[i].Parent.ShouldNotBe(i);
        }
    });

    [Fact]
    public void Only_measures_have_a_value_and_only_relative_ones_a_base() => Laws.Hold(Gen.OneOf(Any.Text, Text), text =>
    {
        foreach (var mention in Reader.Read(text).Mentions)
        {
            var isFigure = mention.Role.IsMeasure() || mention.Role is NumberRole.RankOf or NumberRole.Part or NumberRole.Whole;
            (isFigure || (mention.Value, mention.Unit, mention.Basis, mention.Period) == (null, null, null, null)).ShouldBeTrue();
            (mention.Basis is null).ShouldBe(!mention.Role.HasBasis());
            mention.Confidence.ShouldBeInRange(0m, 1m);
        }
    });

    [Fact]
    public void The_same_text_is_read_the_same_twice() => Laws.Hold(Gen.OneOf(Any.Text, Text), text =>
        Reader.Read(text).Mentions.ShouldBe(Reader.Read(text).Mentions));

    [Fact]
    public void Text_with_marks_apart_is_read_as_composed_text() => Laws.Hold(Text, text =>
        Reader.Read(text.Normalize(NormalizationForm.FormD)).Mentions.ShouldBe(Reader.Read(text.Normalize(NormalizationForm.FormC)).Mentions));

    /// <summary>How many numbers are printed in a text.</summary>
    internal static int CountNumbers(string text) => Number().Count(text);

    private static void ReadBack((decimal Value, int Decimals) written, string spelling, string symbol, string carrier)
    {
        var number = ViNumber.WriteTrimmed(written.Value, written.Decimals);
        var mention = Read(carrier.Replace("{0}", number + " " + spelling, StringComparison.Ordinal), number);

        (mention.Text, mention.Value, mention.Unit).ShouldBe((number, written.Value, symbol));
    }

    private static Mention Read(string sentence, string number)
    {
        var start = sentence.IndexOf(" " + number + " ", StringComparison.Ordinal) + 1;
        return Reader.Read(sentence).Mentions.Single(m => m.Start == start);
    }

    [GeneratedRegex(@"\d[\d.,]*\d|\d")]
    private static partial Regex Number();
}

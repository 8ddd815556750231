using System.Text;
using LaBan.Text.Lexicon;

namespace LaBan.Tests.Text.Lexicon;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("Đạt", "dat")]
    [InlineData("NGHÈO", "ngheo")]
    [InlineData("Thuỷ", "thuy")]
    [InlineData("ưỡn", "uon")]
    [InlineData("Đắk", "dak")]
    [InlineData("tỷ", "ty")]
    [InlineData("ty\u0309", "ty")]
    [InlineData("GRDP", "grdp")]
    [InlineData("", "")]
    public void The_bare_form_has_no_diacritic_and_no_capital(string word, string bare) => Spelling.Bare(word).ShouldBe(bare);

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("thuỷ", "thủy")]
    [InlineData("KHOẺ", "khỏe")]
    [InlineData("Hoá", "hóa")]
    [InlineData("uỷ", "ủy")]
    public void The_place_of_the_tone_makes_no_other_word(string one, string other) => Spelling.Key(one).ShouldBe(Spelling.Key(other));

    [Theory]
    [InlineData("đạt", "đất")]
    [InlineData("tăng", "tầng")]
    [InlineData("năm", "nam")]
    [InlineData("thủ", "thu")]
    [InlineData("ban", "bản")]
    [InlineData("ma", "mơ")]
    [InlineData("da", "đa")]
    public void Another_letter_or_tone_makes_another_word(string one, string other) => Spelling.Key(one).ShouldNotBe(Spelling.Key(other));

    [Fact]
    public void Every_letter_of_Vietnamese_is_taken_apart_as_Unicode_does()
    {
        const string letters = "aàáãảạăằắẵẳặâầấẫẩậeèéẽẻẹêềếễểệiìíĩỉịoòóõỏọôồốỗổộơờớỡởợuùúũủụưừứữửựyỳýỹỷỵ";
        foreach (var letter in letters + letters.ToUpperInvariant())
        {
            var parts = letter.ToString().Normalize(NormalizationForm.FormD).ToLowerInvariant();
            var tone = string.Concat(parts.Where(p => p is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323'));
            var kept = string.Concat(parts.Where(p => !tone.Contains(p))).Normalize(NormalizationForm.FormC);

            Spelling.Bare(letter.ToString()).ShouldBe(parts[..1]);
            Spelling.Key(letter.ToString()).ShouldBe(kept + tone);
        }

        Spelling.Bare("Đ").ShouldBe("d");
        Spelling.Key("Đ").ShouldBe("đ");
    }
}

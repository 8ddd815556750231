using LaBan.Text.Tokens;

namespace LaBan.Tests.Text.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("đạt 1.250,5 tỷ", "đạt|1.250,5|tỷ")]
    [InlineData("tăng 5%.", "tăng|5|%|.")]
    [InlineData("1.234.", "1.234|.")]
    [InlineData("12,5,", "12,5|,")]
    [InlineData("1..2", "1..2")]
    [InlineData("30/6/2024", "30|/|6|/|2024")]
    [InlineData("QL1A", "QL|1|A")]
    [InlineData("57-NQ/TW", "57|-|NQ|/|TW")]
    [InlineData("m2", "m|2")]
    [InlineData("a\nb\r\nc\rd\fe", "a|¶|b|¶|c|¶|d|¶|e")]
    [InlineData("1\u00A0250", "1|250")]
    [InlineData("Covid\u200B-19", "Covid|-|19")]
    [InlineData("\u202E12\u202C", "12")]
    [InlineData("٣ tỷ", "٣|tỷ")]
    [InlineData("", "")]
    public void Cuts_words_numbers_signs_and_line_ends(string text, string forms) =>
        string.Join('|', Stages.Forms(text)).ShouldBe(forms);

    [Fact]
    public void Knows_what_is_glued_to_what_stands_before() =>
        Stages.Tokens("QL1A dài 5 km").Select(t => t.Glued).ShouldBe([false, true, true, false, false, false]);

    [Fact]
    public void A_letter_with_its_marks_apart_is_one_word() =>
        Stages.Tokens("ty\u0309").ShouldHaveSingleItem().Kind.ShouldBe(TokenKind.Word);

    [Fact]
    public void A_word_of_the_lexicon_has_the_same_id_in_every_case_and_tone_placement()
    {
        var tokens = Stages.Tokens("HOÀN hoàn HÒAN Tăng TĂNG tang");

        tokens[0].Spelling.ShouldBe(tokens[1].Spelling);
        tokens[1].Spelling.ShouldBe(tokens[2].Spelling);
        tokens[3].Spelling.ShouldBe(tokens[4].Spelling);
        tokens[4].Word.ShouldBe(tokens[5].Word);
        tokens[4].Spelling.ShouldNotBe(tokens[5].Spelling);
    }
}

using System.Text;
using FsCheck.Fluent;
using LaBan.Measures;

namespace LaBan.Tests.Measures;

public class ViTextTests
{
    [Theory]
    [InlineData("Hoà Bình", "hòa bình")]
    [InlineData("thuỷ sản", "THỦY SẢN")]
    [InlineData("Tỷ lệ hộ nghèo", "ty le ho ngheo")]
    [InlineData("Đắk  Lắk ", "dak lak")]
    [InlineData("Lục\u00A0Ngạn", "luc ngan")]
    public void Writings_of_one_name_meet_in_one_key(string one, string other) =>
        ViText.FoldKey(one).ShouldBe(ViText.FoldKey(other));

    [Theory]
    [InlineData("Việt Yên", "Việt Yến", true)]
    [InlineData("Bắc Giang", "Bắc Ninh", false)]
    [InlineData("tấn", "tần số", false)]
    public void Different_letters_stay_apart_but_not_different_marks(string one, string other, bool same) =>
        (ViText.FoldKey(one) == ViText.FoldKey(other)).ShouldBe(same);

    [Fact]
    public void A_key_is_its_own_key() => Laws.Hold(Any.Text, text =>
    {
        var key = ViText.FoldKey(text);

        ViText.FoldKey(key).ShouldBe(key);
        key.ShouldBe(key.Trim());
        key.ShouldNotContain("  ");
    });

    [Fact]
    public void The_key_does_not_depend_on_the_Unicode_form() => Laws.Hold(Any.Text.Select(ViText.Nfc), text =>
    {
        ViText.FoldKey(text.Normalize(NormalizationForm.FormD)).ShouldBe(ViText.FoldKey(text));
        ViText.Nfc(text).ShouldBe(text);
    });

    [Fact]
    public void Every_letter_has_the_lower_case_that_the_framework_gives_it() =>
        Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => ViText.Lower(c) != char.ToLowerInvariant(c)).ShouldBeEmpty();

    [Fact]
    public void Lower_case_of_a_text_is_that_of_the_framework() =>
        Laws.Hold(Any.Text, text => ViText.Lower(text).ShouldBe(text.ToLowerInvariant()));

    [Fact]
    public void Every_letter_alone_and_under_a_mark_is_composed_as_Unicode_says()
    {
        foreach (var c in Enumerable.Range(1, 0xFFFD).Select(c => (char)c).Where(c => !char.IsSurrogate(c)))
        {
            ViText.Nfc($"a{c}").ShouldBe($"a{c}".Normalize(NormalizationForm.FormC));
            ViText.Nfc($"{c}\u0301").ShouldBe($"{c}\u0301".Normalize(NormalizationForm.FormC));
        }
    }

    [Fact]
    public void Composes_text_and_mends_broken_characters()
    {
        ViText.Nfc("e\u0323\u0302").ShouldBe("ệ");
        ViText.Nfc("a\uFFFE").ShouldBe("a\uFFFD");
        ViText.Nfc("a\uD83D").ShouldBe("a\uFFFD");
        ViText.Nfc("😀").ShouldBe("😀");
    }

    [Fact]
    public void Normalisation_works_where_the_tests_run()
    {
        ViText.NormalizationWorks().ShouldBeTrue();
        Should.NotThrow(ViText.RequireNormalization);
    }
}

using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Tests.Text.Lexicon;

public sealed class PhraseTrieTests
{
    private readonly Vocabulary _vocabulary = new();

    [Theory]
    [InlineData("kế hoạch", 2, "plan")]
    [InlineData("Kế Hoạch năm 2024", 3, "plan of the year")]
    [InlineData("kế toán", 0, null)]
    [InlineData("kế", 0, null)]
    [InlineData("hoạch", 0, null)]
    [InlineData("điểm % so", 2, "points")]
    [InlineData("m2 đất", 2, "square metre")]
    [InlineData("m3 đất", 0, null)]
    public void The_longest_phrase_that_begins_here_is_found(string text, int length, string? meaning)
    {
        var (found, what) = Match(text, bare: false);

        found.ShouldBe(length);
        what.ShouldBe(meaning);
    }

    [Fact]
    public void Clean_text_needs_the_diacritics_and_scanned_text_does_not()
    {
        Match("ke hoach", bare: false).Length.ShouldBe(0);
        Match("ke hoach", bare: true).ShouldBe((2, "plan"));
    }

    [Fact]
    public void Two_phrases_that_differ_in_diacritics_only_keep_their_meanings()
    {
        Match("năm", bare: false).Meaning.ShouldBe("year");
        Match("nằm", bare: false).Meaning.ShouldBe("lie");
        Match("nam", bare: false).Length.ShouldBe(0);
    }

    [Fact]
    public void A_phrase_listed_twice_has_both_meanings_merged() => Match("quý", bare: false).Meaning.ShouldBe("quarter+dear");

    private (int Length, string? Meaning) Match(string text, bool bare)
    {
        var trie = new PhraseTrie<string>(_vocabulary);
        foreach (var (phrase, meaning) in new[]
        {
            ("kế hoạch", "plan"), ("kế hoạch năm", "plan of the year"), ("điểm %", "points"), ("m2", "square metre"), ("năm", "year"), ("nằm", "lie"), ("quý", "quarter"), ("quý", "dear"),
        })
        {
            trie.Add(phrase, meaning, (left, right) => left + "+" + right);
        }

        trie.Seal();
        var tokens = Tokenizer.Read(text, new WordForms(_vocabulary, repair: false)).All;
        return (trie.Match(text, tokens, 0, bare, out var found), found);
    }
}

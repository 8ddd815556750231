using LaBan.App.Analysis;
using LaBan.App.Documents.Review;
using LaBan.App.Shell;
using LaBan.Model.Documents;
using LaBan.Model.Plans;
using LaBan.Text.Checking;

namespace LaBan.App.Tests.Documentation;

public sealed class GlossaryTests
{
    private static readonly Words Vi = new(Lang.Vi);
    private static readonly Words En = new(Lang.En);

    private static readonly List<string[]> Rows = [.. MarkdownPage.Rows(MarkdownPage.Open("docs/glossary.md").Text)];

    public static TheoryData<string, string> WordsOfTheScreens() =>
    [
        .. Pairs(Enum.GetValues<VerdictMark>(), (v, words) => v.Name(words)),
        .. Pairs(Enum.GetValues<FigureNature>(), (n, words) => n.Name(words)),
        .. Pairs(Enum.GetValues<BlankReason>(), (b, words) => b.Name(words)),
        .. Pairs(Enum.GetValues<Issuer>(), Views.IssuerName),
        .. Pairs(Enum.GetValues<TargetStage>(), Views.StageName),
        .. Pairs(Views.Groups, Views.GroupName),
        .. Pairs(Enum.GetValues<Severity>(), (severity, words) => severity.Name(words)),
        .. Pairs(Enum.GetValues<Verdict>(), (answer, words) => answer.Name(words)),
        .. Pairs(Enum.GetValues<DecisionState>(), (state, words) => state.Name(words)),
        .. Pairs(RailItem.All, (item, words) => words.T(item.Vietnamese, item.English)),
    ];

    [Theory]
    [MemberData(nameof(WordsOfTheScreens))]
    public void A_word_of_the_screens_stands_in_the_glossary_in_both_languages(string vietnamese, string english) =>
        Rows.ShouldContain(r => r[0].Contains(vietnamese, StringComparison.OrdinalIgnoreCase)
            && r[1].Contains(english, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Every_line_has_both_terms_a_meaning_and_a_source() =>
        Rows.ShouldAllBe(r => r.Length == 5 && r.All(cell => cell.Length > 0));

    private static IEnumerable<(string, string)> Pairs<T>(IEnumerable<T> values, Func<T, Words, string> name) =>
        values.Select(v => (name(v, Vi), name(v, En)));
}

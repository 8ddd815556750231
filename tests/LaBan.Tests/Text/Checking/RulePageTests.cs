using LaBan.Text;
using LaBan.Text.Checking;
using LaBan.Text.Reading;

namespace LaBan.Tests.Text.Checking;

/// <summary>Every rule has a page of the same shape, and the examples on it are what the rule does.</summary>
public sealed class RulePageTests
{
    private static readonly string[] Sections = ["## Vì sao", "## Ví dụ", "## Cách sửa", "## Khi nào bỏ qua"];

    public static TheoryData<string> Ids => [.. ReportChecker.Rules.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_names_the_rule_in_both_languages_and_has_every_section(string id)
    {
        var rule = ReportChecker.Rules.Single(r => r.Id == id);

        var lines = Page(id);

        lines[0].ShouldBe($"# {id} {rule.Vietnamese}");
        lines[2].ShouldBe(rule.English + ".");
        lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal)).ShouldBe(Sections);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rule_does_what_the_examples_on_its_page_say(string id)
    {
        var wrong = Examples(id, "Sai: ");
        var right = Examples(id, "Đúng: ");

        Page(id).Any(l => l.StartsWith("Quy tắc xét cả văn bản", StringComparison.Ordinal)).ShouldBe(wrong.Count == 0);
        right.Count.ShouldBeGreaterThanOrEqualTo(Math.Min(wrong.Count, 1));
        foreach (var example in wrong)
        {
            var (text, places) = MarkedPlaces.Read(example);
            places.ShouldNotBeEmpty(example);
            Found(id, text).ShouldBe(places, example);
        }

        foreach (var example in right)
        {
            Found(id, MarkedPlaces.Read(example).Text).ShouldBeEmpty(example);
        }
    }

    [Fact]
    public void Ids_are_in_order_and_none_is_given_twice()
    {
        var ids = ReportChecker.Rules.Select(r => r.Id).ToList();

        ids.ShouldBe(ids.Distinct().Order(StringComparer.Ordinal));
        RulePage.Find("LB0000").ShouldBeNull();
        RulePage.Find(ids[0].ToLowerInvariant()).ShouldNotBeNull();
    }

    private static List<string> Examples(string id, string lead) =>
        [.. Page(id).Where(l => l.StartsWith(lead, StringComparison.Ordinal)).Select(l => l[lead.Length..])];

    private static IEnumerable<TextSpan> Found(string id, string text) =>
        Checkers.WithCatalogue.Check(MarkedPlaces.Source(text), new CheckOptions(new ReadingOptions(new DateOnly(2024, 7, 1)), FactTable.Of(Examples(id, "Hệ thống: "))))
            .Findings.Where(f => f.Rule.Id == id).Select(f => f.Span);

    private static string[] Page(string id)
    {
        var page = RulePage.Find(id);
        page.ShouldNotBeNull();
        return page.Split('\n');
    }
}

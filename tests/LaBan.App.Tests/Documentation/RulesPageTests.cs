using LaBan.Text.Checking;

namespace LaBan.App.Tests.Documentation;

/// <summary>The page of rules names every rule as it is; its measurements are of the day they were taken.</summary>
public sealed class RulesPageTests
{
    [Fact]
    public void The_page_has_a_line_for_every_rule_and_for_no_other()
    {
        var page = MarkdownPage.Open("docs/rules/README.md").Text;

        var lines = MarkdownPage.Rows(page[page.IndexOf("<!-- rules -->", StringComparison.Ordinal)..]).Select(r => (Id: r[0][1..7], Title: r[1], Severity: r[2])).ToList();

        lines.ShouldBe(ReportChecker.Rules.Select(r => (r.Id, r.English, r.Severity.Code())), "run the benchmark «rules»");
    }

    [Fact]
    public void Each_line_leads_to_the_page_of_its_rule()
    {
        var page = MarkdownPage.Open("docs/rules/README.md").Text;

        foreach (var rule in ReportChecker.Rules)
        {
            page.ShouldContain($"(../../src/LaBan.Text/Checking/Rules/{RulePage.FileOf(rule.Id)})");
        }
    }
}

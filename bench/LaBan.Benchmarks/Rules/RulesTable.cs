using System.Globalization;
using System.Text;
using LaBan.App.Documents;
using LaBan.Benchmarks.Mutants;
using LaBan.Text;
using LaBan.Text.Checking;

namespace LaBan.Benchmarks.Rules;

/// <summary>The page <c>docs/rules/README.md</c>: every rule with its severity and how it did on planted faults and on real reports.</summary>
internal static class RulesTable
{
    /// <summary>The page.</summary>
    /// <param name="mutants">How many faults are planted.</param>
    /// <param name="seed">The seed of the samples.</param>
    /// <param name="root">The root of the repository.</param>
    public static string Of(int mutants, int seed, string root)
    {
        var planted = new MutantsBenchmark().Run(mutants, seed);
        var known = KnownErrors.Judge(new ReportChecker(new ReportReader(Catalogue.Read(Catalogue.DefaultPath).Value!)), root);
        var page = new StringBuilder();
        page.Append("# Rules of the checker\n\n");
        page.Append("Each rule has a page: why, examples, how to put it right, when to leave it (`laban explain ID`; on the site `/quy-tac`). An error has no\n");
        page.Append("false finding on known reports, a warning is right nine times out of ten, a hint may be wrong.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Measured with `dotnet run -c Release --project bench/LaBan.Benchmarks -- rules`: {mutants:#,0} faults planted in consistent samples (seed {seed}; recall\n");
        page.Append("by class of fault in [bench/README.md](../../bench/README.md)) and the known errors of real reports. *Found*: planted faults at which the rule\n");
        page.Append("spoke; *alone*: no other rule did; *false*: what it said of untouched samples; *precision*: found ÷ (found + false); *real*: findings on real\n");
        page.Append("reports that stand at a known error, of all it had there. LB4 needs facts on file, LB5 a Word file: neither is in these samples.\n\n");
        page.Append("<!-- rules -->\n| rule | finds | severity | found | alone | false | precision | real |\n|---|---|---|--:|--:|--:|--:|--:|\n");
        foreach (var rule in ReportChecker.Rules)
        {
            Append(page, rule, planted, known);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, RuleDescriptor rule, MutantsReport planted, IReadOnlyList<(string Rule, bool IsRight)>? known)
    {
        var found = planted.Mutants.Count(m => m.Told.Any(f => f.Rule.Id == rule.Id));
        var alone = planted.Mutants.Count(m => m.IsFound && m.Told.All(f => f.Rule.Id == rule.Id));
        var wrong = planted.SaidOfUntouched.Count(f => f.Rule.Id == rule.Id);
        var precision = found + wrong == 0 ? "" : ((double)found / (found + wrong)).ToString("0.00", CultureInfo.InvariantCulture);
        var told = known?.Where(k => k.Rule == rule.Id).ToList();
        var real = told is not { Count: > 0 } ? "" : $"{told.Count(t => t.IsRight)}/{told.Count}";
        page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](../../src/LaBan.Text/Checking/Rules/{RulePage.FileOf(rule.Id)}) | {rule.English} | {rule.Severity.Code()} ")
            .Append(CultureInfo.InvariantCulture, $"| {Blank(found)} | {Blank(alone)} | {Blank(wrong)} | {precision} | {real} |\n");
    }

    private static string Blank(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);
}

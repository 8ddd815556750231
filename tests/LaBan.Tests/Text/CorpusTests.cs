using System.Globalization;
using System.Text;
using LaBan.Tests.Text.Marked;
using LaBan.Text;
using LaBan.Text.Mentions;

namespace LaBan.Tests.Text;

/// <summary>Real reports with gold labels, where they lie beside the repository: reading them never gets worse than we promise.</summary>
public sealed class CorpusTests
{
    private static readonly string[] Measures = ["level", "change", "plan_ratio", "over_plan", "base_ratio", "share", "target", "contribution", "rank"];
    private static readonly string[] PlanRoles = ["level", "share", "target"];

    [Theory]
    [InlineData("bg-2021-12-press-release", 2021, 12, 2, 0.97, 0.92, 0.92)]
    [InlineData("bg-2024-h1-report", 2024, 7, 1, 0.97, 0.92, 0.92)]
    [InlineData("bg-2021-08-report-part1", 2021, 8, 15, 0.97, 0.92, 0.92)]
    [InlineData("bg-2023-07-report-scan-part1", 2023, 7, 24, 0.92, 0.80, 0)]
    public void Real_reports_are_read_as_well_as_we_promise(string name, int year, int month, int day, double role, double facts, double linked)
    {
        Assert.SkipWhen(RepositoryFolder.Corpus is null, "The gold texts are not beside the repository (../shared/corpus).");
        var text = File.ReadAllText(Path.Combine(RepositoryFolder.Corpus, name + ".txt"), Encoding.UTF8);
        var reading = Readers.WithCatalogue.Read(text, new ReadingOptions(new DateOnly(year, month, day)));

        var score = Score([.. Gold(name)], reading.Mentions.ToDictionary(m => m.Start));

        score.Seen.ShouldBe(1, score.ToString());
        score.Role.ShouldBeGreaterThanOrEqualTo(role, score.ToString());
        score.FactF1.ShouldBeGreaterThanOrEqualTo(facts, score.ToString());
        score.Linked.ShouldBeGreaterThanOrEqualTo(linked, score.ToString());
    }

    /// <summary>The figures of <c>score_extract.py</c>, as shares of 1.</summary>
    private sealed record Figures(double Seen, double Role, double FactF1, double Linked);

    /// <summary>A row of a gold file by column: start, role, value, unit, dir, basis, period, qual, code.</summary>
    private static IEnumerable<Dictionary<string, string>> Gold(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(RepositoryFolder.Corpus!, name + ".gold.tsv"), Encoding.UTF8);
        var columns = lines[0].Split('\t');
        return lines.Skip(1).Select(line => columns.Zip(line.Split('\t')).ToDictionary(c => c.First, c => c.Second));
    }

    private static Figures Score(List<Dictionary<string, string>> gold, Dictionary<int, Mention> found)
    {
        var pairs = gold.ConvertAll(g => (Gold: g, Found: found.GetValueOrDefault(int.Parse(g["start"], CultureInfo.InvariantCulture))));
        var measures = pairs.FindAll(p => Measures.Contains(p.Gold["role"]));
        var coded = measures.FindAll(p => p.Gold["code"].Length > 1);
        double facts = measures.Count(p => p.Found is not null && IsFact(p.Gold, p.Found));
        return new Figures(
            pairs.Count(p => p.Found is not null) / (double)pairs.Count,
            pairs.Count(p => p.Found is not null && IsRole(p.Gold, p.Found)) / (double)pairs.Count,
            2 * facts / (measures.Count + pairs.Count(p => p.Found?.Role.IsMeasure() == true)),
            coded.Count(p => p.Found?.Indicator is { } code && p.Gold["code"].Split('|').Contains(code)) / (double)coded.Count);
    }

    /// <summary>Amounts of a coming plan may be labelled by their form or as a target.</summary>
    private static bool IsRole(Dictionary<string, string> gold, Mention found) =>
        gold["role"] == found.Role.Code() || (gold["qual"] == "plan" && PlanRoles.Contains(gold["role"]) && PlanRoles.Contains(found.Role.Code()));

    private static bool IsFact(Dictionary<string, string> gold, Mention found)
    {
        var direction = gold["dir"] == "+" ? 1 : gold["dir"] == "-" ? -1 : 0;
        return IsRole(gold, found)
            && decimal.TryParse(gold["value"], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == found.Value
            && (gold["role"] == "rank" || Comparison.Unit(gold["unit"]) == Comparison.Unit(found.Unit ?? "-"))
            && (gold["role"] != "change" || direction == found.Direction)
            && (gold["basis"].Length < 2 || gold["basis"] == found.Basis)
            && gold["period"] == found.Period;
    }
}

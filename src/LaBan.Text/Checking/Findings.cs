namespace LaBan.Text.Checking;

/// <summary>One line of a list of findings: a finding, and those like it that are counted but not spelt out.</summary>
/// <param name="Finding">The finding shown.</param>
/// <param name="Rest">Later hints of the same rule.</param>
public sealed record FindingLine(Finding Finding, IReadOnlyList<Finding> Rest)
{
    /// <summary>"… và 21 chỗ nữa", or null when nothing is left out.</summary>
    public string? More => Rest.Count == 0 ? null : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"… và {Rest.Count} chỗ nữa");
}

/// <summary>How findings are listed for people.</summary>
public static class Findings
{
    /// <summary>How many hints of one rule are shown before the rest is only counted.</summary>
    public const int HintsShown = 3;

    /// <summary>The findings in the order of the text; of each rule's hints the first three, the last of which carries the rest.</summary>
    public static IReadOnlyList<FindingLine> Grouped(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var hints = result.Findings.Where(f => f.Severity == Severity.Hint).ToLookup(f => f.Rule.Id);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = new List<FindingLine>();
        foreach (var finding in result.Findings)
        {
            var place = finding.Severity == Severity.Hint ? seen[finding.Rule.Id] = seen.GetValueOrDefault(finding.Rule.Id) + 1 : 0;
            if (place <= HintsShown)
            {
                lines.Add(new FindingLine(finding, place == HintsShown ? [.. hints[finding.Rule.Id].Skip(HintsShown)] : []));
            }
        }

        return lines;
    }
}

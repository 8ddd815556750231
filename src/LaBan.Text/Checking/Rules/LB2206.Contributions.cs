using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>Points contributed to growth that do not add up to the growth.</summary>
internal sealed class Contributions : IRule
{
    private const decimal Near = 0.12m;

    public RuleDescriptor Descriptor { get; } =
        new("LB2206", "Các mức đóng góp không cộng thành mức tăng chung", "Contributions that do not add up to growth", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var breakdown in report.Breakdowns)
        {
            var parts = breakdown.Figures(report, m => m.Role == NumberRole.Contribution).ConvertAll(p => p.Figure);
            if (parts.Count > 2 && parts.TrueForAll(p => p.Mention.Unit is "điểm %" or "điểm" or "%"))
            {
                Compare(report, notes, parts);
            }
        }
    }

    private void Compare(CheckedReport report, CheckNotes notes, List<Figure> parts)
    {
        var sum = Formulas.Sum(parts);
        var growth = Growth(report, parts[0], sum.Value);
        if (growth is null)
        {
            return;
        }

        var written = string.Concat(parts.Select((p, i) => (p.Value < 0 ? " − " : i > 0 ? " + " : "") + p.Mention.Text)).Trim();
        notes.Judge(Descriptor, new Judgement(growth, sum, parts, written), "Các mức đóng góp của từng khu vực không cộng thành mức tăng chung.");
    }

    /// <summary>The growth that they make up: the nearest rate before them that they come near to.</summary>
    private static Figure? Growth(CheckedReport report, Figure first, decimal sum)
    {
        for (var i = report.Mentions.Count - 1; i >= 0; i--)
        {
            var number = report.Mentions[i];
            if (number.Start < first.Mention.Start && first.Mention.Start - number.Start < 900 && number is { Role: NumberRole.Change or NumberRole.Level, Unit: "%" or "điểm %" }
                && number.Period == first.Mention.Period && report.Figure(number) is { } growth && Math.Abs(growth.Value - sum) <= Math.Abs(sum) * Near && growth.Mention.Indicator?.StartsWith("grdp.growth", StringComparison.Ordinal) != false)
            {
                return growth;
            }
        }

        return null;
    }
}

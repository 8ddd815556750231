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
        var told = new HashSet<int>();
        foreach (var line in report.Lines.Where(l => l.Count > 3))
        {
            if (Named(line) is var (total, named))
            {
                told.Add(named[0].Mention.Start);
                Judge(notes, total, named);
            }
        }

        foreach (var breakdown in report.Breakdowns)
        {
            var parts = breakdown.Figures(report, m => m.Role == NumberRole.Contribution).ConvertAll(p => p.Figure);
            if (parts.Count > 2 && !parts.Exists(p => told.Contains(p.Mention.Start)) && parts.TrueForAll(p => p.Mention.Unit is "điểm %" or "điểm" or "%"))
            {
                Compare(report, notes, parts);
            }
        }
    }

    private void Compare(CheckedReport report, CheckNotes notes, List<Figure> parts)
    {
        if (Growth(report, parts[0], Formulas.Sum(parts).Value) is { } growth)
        {
            Judge(notes, growth, parts);
        }
    }

    private void Judge(CheckNotes notes, Figure growth, List<Figure> parts)
    {
        var written = string.Concat(parts.Select((p, i) => (p.Value < 0 ? " − " : i > 0 ? " + " : "") + p.Mention.Text)).Trim();
        notes.Judge(Descriptor, new Judgement(growth, Formulas.Sum(parts), parts, written), "Các mức đóng góp của từng khu vực không cộng thành mức tăng chung.");
    }

    /// <summary>The contributions of all sectors in one sentence, and the growth before them.</summary>
    private static (Figure Total, List<Figure> Parts)? Named(FigureLine line)
    {
        var (parts, kinds, kind) = (new List<Figure>(), new List<int>(), -1);
        for (var i = 1; i < line.Count; i++)
        {
            var named = Division.Sectors.KindOf(line.Before(i));
            kind = named >= 0 ? named : kind;
            if (line[i].Mention.Role == NumberRole.Contribution && kind >= 0 && !kinds.Contains(kind))
            {
                parts.Add(line[i]);
                kinds.Add(kind);
            }
        }

        var isTotal = line[0] is { IsPercent: true } total && total.Mention.Role is NumberRole.Change or NumberRole.Level && line.Before(0).Says("tăng trưởng", "mức tăng", "tăng");
        return isTotal && kinds.Count == Division.Sectors.Kinds.Count ? (line[0], parts) : null;
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

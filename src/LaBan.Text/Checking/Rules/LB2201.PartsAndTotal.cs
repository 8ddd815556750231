using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>Parts that do not add up to their total: "trong đó", "bao gồm", brackets, lists and footnotes.</summary>
internal sealed class PartsAndTotal : IRule
{
    private static readonly Func<Mention, bool>[] Kinds =
    [
        m => m.Role is NumberRole.Level or NumberRole.Target,
        m => m is { Role: NumberRole.Change, Unit: not ("%" or "điểm %" or "lần" or "bậc") },
    ];

    public RuleDescriptor Descriptor { get; } =
        new("LB2201", "Các phần không cộng đúng tổng số", "Parts that do not add up to their total", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var breakdown in report.Breakdowns.Where(b => b.Wholes.Count > 0 && b.Members.Count > 1))
        {
            foreach (var kind in Kinds)
            {
                foreach (var whole in Wholes(report, breakdown, kind))
                {
                    var parts = Parts(report, breakdown, whole, kind);
                    Compare(notes, breakdown, whole, parts, parts.Count == breakdown.Members.Count);
                }
            }
        }
    }

    /// <summary>The totals that the parts may belong to, one for each unit: the one nearest to the sum.</summary>
    private static List<Figure> Wholes(CheckedReport report, Breakdown breakdown, Func<Mention, bool> kind)
    {
        var wholes = new List<(Figure Figure, decimal Gap)>();
        var start = breakdown.Members[0].Figures[0].Start;
        foreach (var claim in breakdown.Wholes)
        {
            foreach (var whole in claim.Figures.Where(f => kind(f) && f.Start < start).Select(f => report.Figure(f)).OfType<Figure>().Where(f => IsAdditive(claim, f)).Reverse())
            {
                var parts = Parts(report, breakdown, whole, kind);
                var gap = Math.Abs(parts.Sum(p => p.Value) - whole.Value);
                var rival = wholes.FindIndex(w => w.Figure.IsCommensurable(whole));
                if (parts.Count > 1 && (rival < 0 || gap < wholes[rival].Gap))
                {
                    wholes.RemoveAll(w => w.Figure.IsCommensurable(whole));
                    wholes.Add((whole, gap));
                }
            }
        }

        return wholes.ConvertAll(w => w.Figure);
    }

    /// <summary>What each member states in the unit of the total.</summary>
    private static List<Figure> Parts(CheckedReport report, Breakdown breakdown, Figure whole, Func<Mention, bool> kind)
    {
        var parts = new List<Figure>();
        foreach (var member in breakdown.Members)
        {
            if (member.Figures.Where(kind).Select(f => report.Figure(f)).OfType<Figure>().FirstOrDefault(f => IsPart(f, whole)) is { } part && IsAdditive(member, part))
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private static bool IsPart(Figure part, Figure whole) =>
        part.IsCommensurable(whole) && part.Mention.Role == whole.Mention.Role && part.Mention.Basis == whole.Mention.Basis && part.Mention.Period == whole.Mention.Period;

    /// <summary>Amounts add up; rates, averages and prices do not.</summary>
    private static bool IsAdditive(Claim claim, Figure figure) =>
        !figure.IsPercent && !figure.IsPoints && !figure.Dimension.Contains('/', StringComparison.Ordinal) && figure.Mention.Unit is not (null or "lần" or "điểm" or "tuổi" or "bậc" or "hạng" or "năm" or "ngày" or "tháng")
        && !claim.Label.ToLowerInvariant().Says("bình quân", "trung bình", "năng suất", "giá bán", "thu nhập", "mức");

    private void Compare(CheckNotes notes, Breakdown breakdown, Figure whole, List<Figure> parts, bool isComplete)
    {
        var sum = Formulas.Sum(parts);
        var agreement = sum.Against(whole);
        if (agreement is Agreement.Right or Agreement.OnlyByRounding)
        {
            notes.Confirm(Descriptor, parts.Prepend(whole).Select(f => f.Mention), $"{Written(parts)} = {whole.Mention.Text}");
            return;
        }

        var slip = Slip.Find(whole, parts, isProof: false);
        if (Strength(breakdown, whole, parts, sum, isComplete) is not { } severity)
        {
            return;
        }

        var suspect = slip?.Suspect ?? whole;
        var expected = slip is null ? whole.Print(sum.Value) : suspect.Print(slip.Expected);
        notes.Doubt(Descriptor, suspect.Mention, parts.Prepend(whole).Where(f => f != suspect).Select(f => f.Mention),
            $"Các phần cộng lại được {whole.Print(sum.Value)}, khác với tổng số {whole.Mention.Text}.", expected,
            $"{Written(parts)} = {whole.Print(sum.Value)}; văn bản ghi {whole.Printed}", severity);
    }

    /// <summary>How sure it is that the parts should give the total; null when they need not.</summary>
    private static Severity? Strength(Breakdown breakdown, Figure whole, List<Figure> parts, Recomputed sum, bool isComplete)
    {
        var ratio = whole.Value == 0 ? 0 : sum.Value / whole.Value;
        if (breakdown.TrailsOff && ratio < 1)
        {
            return null;
        }

        var isTold = breakdown.SaysAll && isComplete && ratio is > 0.8m and < 1.25m;
        var isJustOver = ratio is > 1 and <= 1.02m;
        var exceeds = parts.Exists(p => Math.Abs(p.Value) > Math.Abs(whole.Value) * 1.001m && whole.IsExact && p.IsExact && p.Mention.Unit == whole.Mention.Unit);
        return isTold || isJustOver || (exceeds && isComplete) || Slip.Explains(whole, parts) ? Severity.Warning
            : ratio is > 0.98m and < 1.05m ? Severity.Hint
            : null;
    }

    private static string Written(List<Figure> parts) => string.Join(" + ", parts.Select(p => p.Mention.Text));
}

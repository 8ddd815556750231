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
        foreach (var breakdown in BreakdownReader.Read(report).Where(b => b.Wholes.Count > 0))
        {
            foreach (var kind in Kinds)
            {
                var parts = breakdown.Figures(report, kind);
                if (parts.Count > 1 && Whole(report, breakdown, parts, kind) is { } whole)
                {
                    var same = parts.Where(p => IsPart(p.Figure, whole)).Select(p => p.Figure).ToList();
                    Compare(notes, breakdown, whole, same, same.Count == breakdown.Members.Count);
                }
            }
        }
    }

    /// <summary>The total among the claims it may be: the one nearest to the sum.</summary>
    private static Figure? Whole(CheckedReport report, Breakdown breakdown, List<(Claim Claim, Figure Figure)> parts, Func<Mention, bool> kind)
    {
        Figure? best = null;
        var least = decimal.MaxValue;
        foreach (var claim in breakdown.Wholes)
        {
            if (report.Figure(claim.Figures.LastOrDefault(f => kind(f) && f.Start < parts[0].Figure.Mention.Start && report.Figure(f) is { } figure && figure.IsCommensurable(parts[0].Figure))) is not { } whole || !IsAdditive(claim, whole))
            {
                continue;
            }

            var same = parts.Where(p => IsPart(p.Figure, whole)).ToList();
            var gap = Math.Abs(same.Sum(p => p.Figure.Value) - whole.Value);
            if (same.Count > 1 && gap < least && same.TrueForAll(p => p.Figure != whole && IsAdditive(p.Claim, p.Figure)))
            {
                (best, least) = (whole, gap);
            }
        }

        return best;
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

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

    // How likely a slip may fit by accident and still be worth a hint.
    private const decimal Likely = 0.1m;

    public RuleDescriptor Descriptor { get; } =
        new("LB2201", "Các phần không cộng đúng tổng số", "Parts that do not add up to their total", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        var told = new HashSet<int>();
        foreach (var sum in StatedSumReader.Read(report))
        {
            if (Compare(notes, sum.Whole, [.. sum.Parts], sum.SaysAll, isTrailing: false))
            {
                told.Add(sum.Whole.Mention.Start);
            }
        }

        foreach (var breakdown in report.Breakdowns.Where(b => b.Wholes.Count > 0 && b.Members.Count > 1))
        {
            foreach (var kind in Kinds)
            {
                foreach (var whole in Wholes(report, breakdown, kind).Where(w => !told.Contains(w.Mention.Start)))
                {
                    var parts = Parts(report, breakdown, whole, kind);
                    Compare(notes, whole, parts, breakdown.SaysAll && parts.Count == breakdown.Members.Count, breakdown.TrailsOff);
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
            foreach (var whole in claim.Figures.Where(f => kind(f) && f.Start < start && report.Text[Math.Max(0, f.Start - 1)] != '/').Select(f => report.Figure(f)).OfType<Figure>().Where(f => IsAdditive(claim, f)).Reverse())
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
            if (!report.Before(member.Figures[0], 60).Says(StatedSumReader.BalanceWords) && member.Figures.Where(kind).Select(f => report.Figure(f)).OfType<Figure>().FirstOrDefault(f => IsPart(f, whole)) is { } part && IsAdditive(member, part))
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

    /// <summary>Notes whether the parts give the total; says whether there was anything to note.</summary>
    private bool Compare(CheckNotes notes, Figure whole, List<Figure> parts, bool saysAll, bool isTrailing)
    {
        var sum = Formulas.Sum(parts);
        if (sum.Against(whole) is Agreement.Right or Agreement.OnlyByRounding)
        {
            notes.Confirm(Descriptor, parts.Prepend(whole).Select(f => f.Mention), $"{Written(parts)} = {whole.Mention.Text}");
            return true;
        }

        var slip = Slip.Find(whole, parts, isProof: false);
        if (Strength(whole, parts, sum, saysAll, isTrailing) is not { } severity)
        {
            return false;
        }

        var suspect = slip?.Suspect ?? whole;
        var expected = slip is null ? whole.Print(sum.Value) : suspect.Print(slip.Expected);
        notes.Doubt(Descriptor, suspect.Mention, parts.Prepend(whole).Where(f => f != suspect).Select(f => f.Mention),
            $"Các phần cộng lại được {whole.Print(sum.Value)}, khác với tổng số {whole.Mention.Text}.", expected,
            $"{Written(parts)} = {whole.Print(sum.Value)}; văn bản ghi {whole.Printed}", severity);
        return true;
    }

    /// <summary>How sure it is that the parts should give the total; null when they need not.</summary>
    private static Severity? Strength(Figure whole, List<Figure> parts, Recomputed sum, bool saysAll, bool isTrailing)
    {
        var ratio = whole.Value == 0 ? 0 : sum.Value / whole.Value;
        if (isTrailing && ratio < 1)
        {
            return null;
        }

        var slips = Slip.MayExplain(whole, parts);
        var exceeds = parts.Exists(p => Math.Abs(p.Value) > Math.Abs(whole.Value) * 1.001m && whole.IsExact && p.IsExact && p.Mention.Unit == whole.Mention.Unit);
        var isTold = saysAll && (ratio is > 0.8m and < 1.25m || exceeds || slips);
        return isTold || ratio is > 1 and <= 1.02m || Slip.Explains(whole, parts) ? Severity.Warning
            : ratio is > 0.98m and < 1.05m || (slips && Slip.Accident(whole, parts) <= Likely) ? Severity.Hint
            : null;
    }

    private static string Written(List<Figure> parts) => string.Join(" + ", parts.Select(p => p.Mention.Text));
}

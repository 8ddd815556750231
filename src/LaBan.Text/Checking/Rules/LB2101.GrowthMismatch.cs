using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>A growth rate, or a ratio to an earlier value, that the two values do not give.</summary>
internal sealed class GrowthMismatch : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB2101", "Tốc độ tăng không khớp với hai giá trị", "A growth rate that its two values do not give", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var comparison in report.Comparisons)
        {
            if (Recomputed(comparison) is { } value && !IsDifference(comparison))
            {
                var (now, @base, change) = (comparison.Now, comparison.Base, comparison.Change);
                var isRatio = change.Mention.Role == NumberRole.BaseRatio || change.Mention.Unit == "lần";
                var formula = isRatio ? $"{now.Mention.Text} / {@base.Mention.Text}" : $"{now.Mention.Text} / {@base.Mention.Text} − 1";
                notes.Judge(Descriptor, new Judgement(change, value, [now, @base], formula),
                    isRatio ? "Tỷ lệ này không khớp với hai giá trị được so sánh." : "Tốc độ tăng, giảm này không khớp với hai giá trị được so sánh.");
            }
        }
    }

    private static Recomputed? Recomputed(Comparison comparison)
    {
        var change = comparison.Change;
        if (change.Mention.Unit == "lần")
        {
            return Formulas.Percentage(comparison.Now, comparison.Base) is { } times ? new(times.Value / 100, times.Range * 0.01m) : null;
        }

        return !change.IsPercent ? null
            : change.Mention.Role == NumberRole.BaseRatio ? Formulas.Percentage(comparison.Now, comparison.Base)
            : Formulas.Growth(comparison.Now, comparison.Base);
    }

    /// <summary>Rates are compared in points, even where the report prints a percent sign.</summary>
    private static bool IsDifference(Comparison comparison) => comparison.Now.IsPercent;
}

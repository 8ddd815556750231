using LaBan.Text.Checking.Arithmetic;

namespace LaBan.Text.Checking.Rules;

/// <summary>"giảm từ 8,4% xuống còn 3,15%, giảm 5,25 điểm %": an amount of change that is not the difference of the two values.</summary>
internal sealed class DifferenceMismatch : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB2105", "Số tăng, giảm không bằng hiệu hai giá trị", "A change that is not the difference of its two values", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var comparison in report.Comparisons)
        {
            var (now, @base, change) = (comparison.Now, comparison.Base, comparison.Change);
            if (!IsAmount(now, change) || IsGrowthOfRate(comparison))
            {
                continue;
            }

            notes.Judge(Descriptor, new Judgement(change, Formulas.Difference(now, @base), [now, @base], $"{now.Mention.Text} − {@base.Mention.Text}"),
                "Mức tăng, giảm này không bằng hiệu của hai giá trị được so sánh.");
        }
    }

    private static bool IsAmount(Figure now, Figure change) =>
        change.Mention.Role == Mentions.NumberRole.Change
        && (now.IsPercent ? change.IsPercent || change.IsPoints : !change.IsPercent && !change.IsPoints && change.Mention.Unit is not ("lần" or "bậc" or null) && change.IsCommensurable(now));

    /// <summary>A percent that is the growth of a rate, not points under a wrong sign.</summary>
    private static bool IsGrowthOfRate(Comparison comparison) =>
        comparison.Change.IsPercent && Formulas.Growth(comparison.Now, comparison.Base)?.Against(comparison.Change) is Agreement.Right or Agreement.OnlyByRounding;
}

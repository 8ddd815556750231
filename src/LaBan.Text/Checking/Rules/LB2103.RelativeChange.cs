using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"giảm 28 vụ (5,4%)": a change given as an amount and as a rate that do not belong together.</summary>
internal sealed class RelativeChange : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB2103", "Số tăng, giảm tuyệt đối không khớp với tỷ lệ", "An absolute change that its rate does not match", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var claim in report.Claims)
        {
            for (var i = 0; i + 1 < claim.Figures.Count; i++)
            {
                var (first, second) = (claim.Figures[i], claim.Figures[i + 1]);
                if (first.Role == NumberRole.Change && IsSameChange(report, first, second) && AreTogether(report, first, second)
                    && report.Figure(first) is { } left && report.Figure(second) is { } right && Value(report, claim, i) is { } value)
                {
                    Compare(notes, value, left.IsPercent ? right : left, left.IsPercent ? left : right);
                }
            }
        }
    }

    private static bool IsSameChange(CheckedReport report, Mention first, Mention second) =>
        second.Role == NumberRole.Change ? first.Basis == second.Basis : second.Role == NumberRole.Share && report.Words(first.End, second.Start, 60).Says("tương ứng", "tương đương");

    /// <summary>"28 vụ (5,4%)", "5,4%, tương ứng 28 vụ": the one explains the other.</summary>
    private static bool AreTogether(CheckedReport report, Mention first, Mention second)
    {
        var between = report.Words(report.SpanOf(first).End, second.Start, 60);
        return between.StartsWith('(') || between.Says("tương ứng", "tương đương", "tức", "bằng") || (between.StartsWith(',') && between.Length < 14 && !between.Says("trong đó", "nhưng", "song"));
    }

    private static Figure? Value(CheckedReport report, Claim claim, int change)
    {
        for (var i = change - 1; i >= 0; i--)
        {
            if (claim.Figures[i].Role == NumberRole.Level)
            {
                return report.Figure(claim.Figures[i]);
            }
        }

        return null;
    }

    private void Compare(CheckNotes notes, Figure value, Figure amount, Figure rate)
    {
        if (!rate.IsPercent || amount.IsPercent || amount.IsPoints || value.IsPercent || !amount.IsCommensurable(value))
        {
            return;
        }

        if (Formulas.GrowthByChange(value, amount) is not { } growth)
        {
            if (amount.IsExact && value.Value > 0 && amount.Value >= value.Value && amount.Mention.Unit != value.Mention.Unit)
            {
                notes.Doubt(Descriptor, amount.Mention, [value.Mention], "Mức tăng lớn hơn cả giá trị đạt được: xem lại đơn vị.", null, $"{amount.Printed} > {value.Printed}");
            }

            return;
        }

        if (rate.Mention.Direction == 0 && amount.Value < 0)
        {
            growth = new Recomputed(-growth.Value, -growth.Range);
        }

        var sign = amount.Value < 0 ? "+" : "−";
        notes.Judge(Descriptor, new Judgement(rate, growth, [value, amount], $"{amount.Mention.Text} / ({value.Mention.Text} {sign} {amount.Mention.Text})"),
            "Tỷ lệ tăng, giảm không khớp với số tăng, giảm tuyệt đối ghi cạnh nó.");
    }
}

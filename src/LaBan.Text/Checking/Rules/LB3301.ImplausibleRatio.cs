using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"cả năm đạt 260 nghìn tấn, tăng 2,1%, đạt 10,2% kế hoạch": a year that grew cannot reach a tenth of its plan.</summary>
internal sealed class ImplausibleRatio : IRule
{
    private const decimal TooLow = 25;
    private const decimal TooHigh = 1000;
    private const decimal SurelyLow = 12;

    public RuleDescriptor Descriptor { get; } =
        new("LB3301", "Tỷ lệ so với kế hoạch khó xảy ra", "An implausible ratio to the plan", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var claim in report.Claims)
        {
            if (claim.Period is not { Length: 4 } || report.Figure(claim.PlanRatio) is not { IsPercent: true } ratio || ratio.Mention.Role != NumberRole.PlanRatio)
            {
                continue;
            }

            if (ratio.Mention.Period == claim.Period && ratio.Mention.Qualifier != "plan" && !IsCapital(ratio.Mention))
            {
                Check(report, notes, claim, ratio);
            }
        }
    }

    private void Check(CheckedReport report, CheckNotes notes, Claim claim, Figure ratio)
    {
        var change = report.Figure(claim.Change);
        var grew = change is { IsPercent: true } ? change.Value > -10 : (bool?)null;
        if (ratio.Value < TooLow && (grew == true || (grew is null && ratio.Value < SurelyLow)))
        {
            var growth = change is null ? "" : $" trong khi so với năm trước {(change.Value < 0 ? "giảm" : "tăng")} {change.Mention.Text}%";
            notes.Doubt(Descriptor, ratio.Mention, change is null ? [] : [change.Mention],
                $"Cả năm chỉ đạt {ratio.Printed} kế hoạch{growth}: có thể mất một chữ số.", Likely(ratio), null, grew == true ? null : Severity.Hint);
        }
        else if (ratio.Value > TooHigh)
        {
            notes.Doubt(Descriptor, ratio.Mention, [], $"Đạt {ratio.Printed} kế hoạch, gấp hơn mười lần: có thể thiếu dấu phẩy.", null, null, Severity.Hint);
        }
    }

    /// <summary>Capital plans are often barely begun within their year.</summary>
    private static bool IsCapital(Mention ratio) =>
        ratio.Sentence.Contains("giải ngân", StringComparison.OrdinalIgnoreCase) || ratio.Sentence.Contains("tiến độ", StringComparison.OrdinalIgnoreCase)
        || ratio.Sentence.Contains("vốn", StringComparison.OrdinalIgnoreCase);

    /// <summary>"10,2" may stand for 100,2 or 102.</summary>
    private static string? Likely(Figure ratio)
    {
        var digits = ratio.Mention.Text.Replace(",", "", StringComparison.Ordinal);
        return ratio.Decimals == 1 && digits is ['1', '0', _] ? $"10{digits[2]}% hoặc 100,{digits[2]}%" : null;
    }
}

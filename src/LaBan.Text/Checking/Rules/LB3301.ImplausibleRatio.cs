using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"cả năm đạt 260 nghìn tấn, tăng 2,1%, đạt 10,2% kế hoạch": a year that grew cannot reach a tenth of its plan.</summary>
internal sealed class ImplausibleRatio : IRule
{
    private const decimal TooLow = 25;
    private const decimal TooHigh = 1000;
    private const decimal SurelyLow = 12;
    private const decimal NearPlan = 70;

    public RuleDescriptor Descriptor { get; } =
        new("LB3301", "Tỷ lệ so với kế hoạch khó xảy ra", "An implausible ratio to the plan", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var number in report.Mentions)
        {
            if (number is { Role: NumberRole.PlanRatio, Period.Length: 4, Qualifier: not "plan" } && report.Figure(number) is { IsPercent: true } ratio)
            {
                Check(report, notes, ratio);
            }
        }
    }

    private void Check(CheckedReport report, CheckNotes notes, Figure ratio)
    {
        if (ratio.Value > TooHigh)
        {
            notes.Doubt(Descriptor, ratio.Mention, [], $"Đạt {ratio.Printed} kế hoạch, gấp hơn mười lần: có thể thiếu dấu phẩy.", null, null, Severity.Hint);
        }
        else if (ratio.Value < TooLow)
        {
            CheckLow(report, notes, ratio);
        }
    }

    private void CheckLow(CheckedReport report, CheckNotes notes, Figure ratio)
    {
        var claim = ratio.Mention.Claim >= 0 ? report.Claims[ratio.Mention.Claim] : null;
        var change = report.Figure(claim?.Change) is { IsPercent: true } figure && figure.Mention.Period == ratio.Mention.Period ? figure : null;
        var grew = change is null ? (bool?)null : change.Value > -10;
        var isCapital = IsCapital(ratio.Mention);
        Severity? severity = grew == true ? isCapital ? Severity.Hint : Descriptor.Severity
            : (grew is null && ratio.Value < SurelyLow && !isCapital) || StandsOut(report, ratio) ? Severity.Hint
            : null;
        if (severity is { } strength)
        {
            var growth = change is null ? "" : $" trong khi so với năm trước {(change.Value < 0 ? "giảm" : "tăng")} {change.Mention.Text}%";
            notes.Doubt(Descriptor, ratio.Mention, change is null ? [] : [change.Mention],
                $"Cả năm chỉ đạt {ratio.Printed} kế hoạch{growth}: có thể mất một chữ số.", Likely(ratio), null, strength);
        }
    }

    /// <summary>"bằng 96,3%; …, bằng 9,2%; …, bằng 89,5%": the other ratios of the sentence are near their plans.</summary>
    private static bool StandsOut(CheckedReport report, Figure ratio)
    {
        var others = report.SentenceOf(ratio.Mention).Numbers
            .Where(n => n.Role == NumberRole.PlanRatio && n.Value is not null && report.View.Tokens[n.At].Start != ratio.Mention.Start).ToList();
        return ratio.Value < SurelyLow && others.Count > 1 && others.TrueForAll(o => o.Value > NearPlan);
    }

    /// <summary>Capital plans are often barely begun within their year.</summary>
    private static bool IsCapital(Mention ratio) =>
        ratio.Sentence.Contains("giải ngân", StringComparison.OrdinalIgnoreCase) || ratio.Sentence.Contains("vốn", StringComparison.OrdinalIgnoreCase);

    /// <summary>"10,2" may stand for 100,2 or 102.</summary>
    private static string? Likely(Figure ratio)
    {
        var digits = ratio.Mention.Text.Replace(",", "", StringComparison.Ordinal);
        return ratio.Decimals == 1 && digits is ['1', '0', _] ? $"10{digits[2]}% hoặc 100,{digits[2]}%" : null;
    }
}

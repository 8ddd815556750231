using LaBan.Measures;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"6 tháng đạt 45,3% kế hoạch … cả năm đạt 101% kế hoạch": two ratios to one year's plan that no single plan gives.</summary>
internal sealed class ImpliedPlans : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB3102", "Hai tỷ lệ kế hoạch suy ra hai kế hoạch khác nhau", "Two ratios to a plan that imply two different plans", Severity.Hint);

    /// <summary>A value, its ratio to the plan, and the plan they imply.</summary>
    private sealed record Implied(Figure Value, Figure Ratio, Interval Plan);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        var seen = new Dictionary<(string Indicator, string Year, string Dimension), List<Implied>>();
        foreach (var claim in report.Claims)
        {
            if (Of(report, claim) is not { } implied || claim.Indicator is null || !report.IsNamed(implied.Value.Mention) || claim.Period is not { Length: >= 4 } period)
            {
                continue;
            }

            var key = ($"{claim.Indicator}|{report.QualifierOf(implied.Value.Mention)}|{report.ExtraWords(implied.Value.Mention)}", period[..4], implied.Value.Dimension);
            if (!seen.TryGetValue(key, out var earlier))
            {
                seen[key] = earlier = [];
            }

            foreach (var other in earlier)
            {
                Compare(report, notes, other, implied);
            }

            earlier.Add(implied);
        }
    }

    private static Implied? Of(CheckedReport report, Claim claim)
    {
        var (value, ratio) = (report.Figure(claim.Value), report.Figure(claim.PlanRatio));
        if (value is null || ratio is not { IsPercent: true } || value.Mention.Period != ratio.Mention.Period || value.IsPercent || claim.Value!.Role != NumberRole.Level)
        {
            return null;
        }

        var share = claim.PlanRatio!.Role == NumberRole.OverPlan ? ratio.Range + Interval.Of(100) : ratio.Range;
        return share.Low > 0 && value.Range * 100 / share is { } plan ? new Implied(value, ratio, plan) : null;
    }

    private void Compare(CheckedReport report, CheckNotes notes, Implied first, Implied second)
    {
        var middle = (first.Plan.Low + first.Plan.High) / 2;
        var (one, two) = (Plan(first), Plan(second));
        var arithmetic = $"{first.Value.Mention.Text} / {Percent(first)} = {one}; {second.Value.Mention.Text} / {Percent(second)} = {two}";
        var slack = middle * (first.Value.IsExact && second.Value.IsExact ? 0.005m : 0.05m);
        var wide = new Interval(first.Plan.Low - slack, first.Plan.High + slack);
        if (first.Plan.Overlaps(second.Plan))
        {
            if (first.Value.Mention.Start != second.Value.Mention.Start && first.Ratio.Mention.Start != second.Ratio.Mention.Start)
            {
                notes.Confirm(Descriptor, [first.Value.Mention, first.Ratio.Mention, second.Value.Mention, second.Ratio.Mention], arithmetic);
            }
        }
        else if (!wide.Overlaps(second.Plan))
        {
            notes.Doubt(Descriptor, second.Ratio.Mention, [first.Value.Mention, first.Ratio.Mention, second.Value.Mention],
                "Hai tỷ lệ so với kế hoạch của cùng một chỉ tiêu suy ra hai kế hoạch năm khác nhau.", null, arithmetic);
        }
    }

    private static string Percent(Implied implied) => implied.Ratio.Mention.Role == NumberRole.OverPlan ? $"(100% + {implied.Ratio.Printed})" : implied.Ratio.Printed;

    private static string Plan(Implied implied) => implied.Value.Print((implied.Plan.Low + implied.Plan.High) / 2, implied.Value.Decimals == 0 ? 0 : 1);
}

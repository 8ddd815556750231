using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>A ratio to the plan that the value and the plan do not give, or two ratios that imply two plans.</summary>
internal sealed class PlanMismatch : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB2102", "Tỷ lệ so với kế hoạch không khớp với giá trị", "A ratio to the plan that value and plan do not give", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var attainment in new PlanReader(report).Read())
        {
            Compare(notes, attainment);
        }

        foreach (var claim in report.Claims)
        {
            CompareImplied(report, notes, claim);
        }
    }

    private void Compare(CheckNotes notes, Attainment attainment)
    {
        var (value, plan, ratio) = (attainment.Value, attainment.Plan, attainment.Ratio);
        if ((attainment.IsExcess ? Formulas.Growth(value, plan) : Formulas.Percentage(value, plan)) is { } exact)
        {
            var formula = attainment.IsExcess ? $"{value.Mention.Text} / {plan.Mention.Text} − 1" : $"{value.Mention.Text} / {plan.Mention.Text}";
            notes.Judge(Descriptor, new Judgement(ratio, exact, [value, plan], formula), "Tỷ lệ so với kế hoạch không khớp với giá trị thực hiện và kế hoạch.");
        }
    }

    /// <summary>"6 tháng đạt 10 triệu tấn, 40% kế hoạch; cả năm đạt 26 triệu tấn, 101% kế hoạch": both are ratios to one plan.</summary>
    private void CompareImplied(CheckedReport report, CheckNotes notes, Claim claim)
    {
        (Figure Value, Figure Ratio)? first = null;
        Figure? value = null;
        foreach (var number in claim.Figures)
        {
            value = number.Role == NumberRole.Level ? report.Figure(number) : value;
            if (number is not { Role: NumberRole.PlanRatio, Unit: "%" } || value is null || value.IsPercent || report.Figure(number) is not { } ratio)
            {
                continue;
            }

            if (first is { } earlier && earlier.Value != value && earlier.Value.IsCommensurable(value) && Year(earlier.Value) == Year(value) && NamesTimeOnly(report, value)
                && earlier.Value.Allowed() / earlier.Ratio.Allowed() is { } plan && plan.Low > 0 && value.Allowed() / plan is { } range)
            {
                var exact = new Recomputed(value.Value * earlier.Ratio.Value / earlier.Value.Value, range);
                notes.Judge(Descriptor, new Judgement(ratio, exact, [value, earlier.Value, earlier.Ratio], $"{value.Mention.Text} / {earlier.Value.Mention.Text} × {earlier.Ratio.Printed}"),
                    "Hai tỷ lệ so với kế hoạch này suy ra hai kế hoạch năm khác nhau.");
            }

            first ??= (value, ratio);
        }
    }

    /// <summary>Whether the value has no subject of its own: "; cả năm đạt …".</summary>
    private static bool NamesTimeOnly(CheckedReport report, Figure value)
    {
        var before = report.Before(value.Mention);
        return BaseWords.IsPlain(before[(before.LastIndexOfAny([',', ';', '(']) + 1)..]);
    }

    private static string? Year(Figure figure) => figure.Mention.Period is { Length: >= 4 } period ? period[..4] : null;
}

using LaBan.Measures;

namespace LaBan.Text.Checking.Rules;

/// <summary>A target that is not the one in force in the plan on file.</summary>
internal sealed class PlanNotInForce : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB4201", "Kế hoạch không phải bản hiện hành", "A target that is not the one in force", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        if (report.Options.Facts is null)
        {
            return;
        }

        foreach (var number in report.Mentions)
        {
            if (number.Indicator is null || FiledComparison.Of(report, number) is not { Measure: FactMeasure.Target } compared)
            {
                continue;
            }

            var filed = compared.Current;
            if (compared.Agrees)
            {
                notes.Confirm(Descriptor, [number], $"{compared.Figure.Printed}: khớp kế hoạch ({filed.Source})");
            }
            else if (compared.Earlier is null && compared.IsFirm(report))
            {
                notes.Doubt(Descriptor, number, [], $"Kế hoạch đang áp dụng là {compared.Expected} ({filed.Source}).",
                    compared.Expected, $"kế hoạch: {compared.Expected}; văn bản ghi {compared.Figure.Printed}");
            }
        }
    }
}

using LaBan.Measures;

namespace LaBan.Text.Checking.Rules;

/// <summary>A figure that is not the one on file for the same indicator and period.</summary>
internal sealed class DiffersFromFile : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB4101", "Khác số liệu đã duyệt", "Differs from the approved figure", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        if (report.Options.Facts is null)
        {
            return;
        }

        foreach (var number in report.Mentions)
        {
            if (number.Indicator is null || FiledComparison.Of(report, number) is not { Measure: not FactMeasure.Target } compared)
            {
                continue;
            }

            var filed = compared.Current;
            if (compared.Agrees)
            {
                notes.Confirm(Descriptor, [number], $"{compared.Figure.Printed}: khớp số liệu trên hệ thống ({filed.Source})");
            }
            else if (compared.Earlier is null && compared.IsFirm(report))
            {
                notes.Doubt(Descriptor, number, [], $"Số liệu trên hệ thống là {compared.Expected} ({filed.Source}, biết từ {Dates.Vi(filed.KnownOn)}).",
                    compared.Expected, $"hệ thống: {compared.Expected}; văn bản ghi {compared.Figure.Printed}");
            }
        }
    }
}

using LaBan.Measures;

namespace LaBan.Text.Checking.Rules;

/// <summary>A figure that fits an earlier version and not the one in force: it was revised since.</summary>
internal sealed class SupersededFigure : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB4102", "Dùng số liệu bản cũ, đã được điều chỉnh", "An earlier version of a figure that was revised", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        if (report.Options.Facts is null)
        {
            return;
        }

        foreach (var number in report.Mentions)
        {
            if (number.Indicator is not null && FiledComparison.Of(report, number) is { Earlier: { } earlier } compared && compared.IsFirm(report))
            {
                var filed = compared.Current;
                notes.Doubt(Descriptor, number, [],
                    $"Đây là số của {earlier.Source} ({Dates.Vi(earlier.KnownOn)}); từ {Dates.Vi(filed.KnownOn)} đã điều chỉnh thành {compared.Expected} ({filed.Source}).",
                    compared.Expected, $"hệ thống: {compared.Expected}; văn bản ghi {compared.Figure.Printed}");
            }
        }
    }
}

using LaBan.Measures;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"138/184 xã (chiếm 75%)": a part, its whole and the percentage that does not follow from them.</summary>
internal sealed class PartOfWhole : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB2104", "Tỷ lệ không khớp với phần trên tổng", "A percentage that its part and whole do not give", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        for (var i = 0; i + 2 < report.Mentions.Count; i++)
        {
            if (report.Mentions[i] is not { Role: NumberRole.Part } part || report.Mentions[i + 1] is not { Role: NumberRole.Whole } whole)
            {
                continue;
            }

            if (Percentage(report, i) is { } percent)
            {
                Compare(report, notes, report.Figure(part), report.Figure(whole), percent);
            }
        }
    }

    /// <summary>The percentage printed right after the fraction.</summary>
    private static Figure? Percentage(CheckedReport report, int part)
    {
        var (whole, next) = (report.Mentions[part + 1], report.Mentions[part + 2]);
        var isNear = next.Start - whole.End < 60 && report.SentenceOf(next) == report.SentenceOf(whole);
        return isNear && next is { Unit: "%", Role: NumberRole.Share or NumberRole.Level } ? report.Figure(next) : null;
    }

    private void Compare(CheckedReport report, CheckNotes notes, Figure? part, Figure? whole, Figure percent)
    {
        if (part is null || whole is null || whole.Value <= 0 || part.Value > whole.Value)
        {
            return;
        }

        var exact = part.Value / whole.Value * 100;
        var sum = $"{part.Mention.Text} / {whole.Mention.Text} = {percent.Print(exact)}";
        var error = Math.Abs(exact - percent.Value);
        if (error <= percent.Step)
        {
            notes.Confirm(Descriptor, [part.Mention, whole.Mention, percent.Mention], sum);
        }
        else if (percent.IsExact)
        {
            notes.Doubt(Descriptor, percent.Mention, [part.Mention, whole.Mention], $"{part.Mention.Text}/{whole.Mention.Text} không phải là {percent.Printed}.",
                percent.Print(exact), $"{sum}; văn bản ghi {percent.Printed}");
        }
    }
}

using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"18/18 chỉ tiêu đạt và vượt", where the figures on file judge otherwise.</summary>
internal sealed class TallyDiffers : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB4301", "Số chỉ tiêu đạt khác kết quả đánh giá", "A count of targets met that the judgement does not give", Severity.Hint);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        if (report.Options.Facts is not { } facts)
        {
            return;
        }

        for (var i = 0; i + 1 < report.Mentions.Count; i++)
        {
            var (part, whole) = (report.Mentions[i], report.Mentions[i + 1]);
            if (part.Role != NumberRole.Part || whole.Role != NumberRole.Whole || part.Period is not { } period || !TargetCount.CountsTargetsMet(report, whole))
            {
                continue;
            }

            var tallies = facts.Tallies(period);
            if (tallies.Any(t => t.Fulfilled == part.Value && t.Total == whole.Value))
            {
                notes.Confirm(Descriptor, [part, whole], $"{part.Text}/{whole.Text} chỉ tiêu: khớp kết quả đánh giá trên hệ thống");
            }
            else if (tallies.Any(t => t.Total == whole.Value))
            {
                var told = string.Join(" hoặc ", tallies.Where(t => t.Total == whole.Value).Select(t => $"{t.Fulfilled:00}/{t.Total:00}").Distinct());
                notes.Doubt(Descriptor, part, [whole], $"Đánh giá theo số liệu trên hệ thống là {told} chỉ tiêu đạt và vượt.", told, null);
            }
        }
    }
}

using LaBan.Measures;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"tăng 22%" without decimals where everything around it moves by two or three: a comma may have been lost.</summary>
internal sealed class ImplausibleJump : IRule
{
    private const int Fewest = 4;

    public RuleDescriptor Descriptor { get; } =
        new("LB3302", "Tăng giảm khác hẳn các số xung quanh", "A change unlike those around it", Severity.Hint);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var group in report.Mentions.Where(m => m is { Role: NumberRole.Change, Unit: "%", Indicator: not null, Confidence: > 0.5m })
            .GroupBy(m => report.SentenceOf(m).Paragraph.First))
        {
            var changes = group.Select(report.Figure).OfType<Figure>().ToList();
            foreach (var change in changes.Where(c => c.Decimals == 0 && Math.Abs(c.Value) >= 20))
            {
                Judge(notes, change, [.. changes.Where(c => c != change)]);
            }
        }
    }

    /// <summary>Read with a comma, the change would be one of the group; as printed it is far outside.</summary>
    private void Judge(CheckNotes notes, Figure change, List<Figure> others)
    {
        if (others.Count < Fewest || others.Count(o => o.Decimals > 0) * 2 < others.Count)
        {
            return;
        }

        var sizes = others.ConvertAll(o => Math.Abs(o.Value));
        sizes.Sort();
        var (middle, largest) = (sizes[sizes.Count / 2], sizes[^1]);
        var slipped = Math.Abs(change.Value) / 10;
        if (Math.Abs(change.Value) > 2 * largest && slipped >= sizes[0] / 2 && slipped <= largest && middle < 10)
        {
            notes.Doubt(Descriptor, change.Mention, others.Select(o => o.Mention).Take(6),
                $"Các số xung quanh chỉ thay đổi từ {ViNumber.WriteTrimmed(sizes[0], 2)}% đến {ViNumber.WriteTrimmed(largest, 2)}%: có thể thiếu dấu phẩy.",
                $"{ViNumber.Write(slipped, 1)}%", null);
        }
    }
}

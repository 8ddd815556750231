using System.Globalization;
using LaBan.Text.Checking.Wording;
using LaBan.Text.Context;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>A day after the day of the report, told as past: "Đến ngày 30/9/2024 đã giải ngân…" in July.</summary>
internal sealed class DateToCome : IRule
{
    private static readonly string[] Ahead =
        ["dự kiến", "phấn đấu", "sẽ", "trước ngày", "chậm nhất", "hoàn thành trước", "kế hoạch", "mục tiêu", "thời hạn", "hạn", "giai đoạn", "ước", "dự báo", "có hiệu lực", "áp dụng", "hết hiệu lực", "từ ngày", "kể từ"];

    public RuleDescriptor Descriptor { get; } =
        new("LB1501", "Ngày chưa tới kể như đã qua", "A day to come told as past", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        if (report.Options.Reading?.AsOf is not { } asOf)
        {
            return;
        }

        foreach (var reference in report.References.Where(r => r.Date > asOf))
        {
            notes.Doubt(Descriptor, reference.Span, $"Văn bản đề ngày {Print(reference.Date!.Value)}, sau ngày của báo cáo ({Print(asOf)}).");
        }

        foreach (var sentence in report.Sentences.Where(s => !s.Section.IsFuture))
        {
            foreach (var time in sentence.Times.Where(t => t is { Kind: TimeKind.Day, Year: > 0, Part: > 0, Day: > 0, IsAttribute: false } && DateOf(t) > asOf && IsTold(report, sentence, t)))
            {
                var span = new TextSpan(report.View.Tokens[time.First].Start, report.View.Tokens[time.Last - 1].End);
                notes.Doubt(Descriptor, span, $"Ngày {Print(DateOf(time)!.Value)} chưa tới vào ngày của báo cáo ({Print(asOf)}).");
            }
        }
    }

    private static DateOnly? DateOf(TimeExpression time) =>
        time.Part <= 12 && time.Day <= DateTime.DaysInMonth(time.Year, time.Part) ? new DateOnly(time.Year, time.Part, time.Day) : null;

    /// <summary>Whether the clause of the time says what was done, and nothing of what is to come.</summary>
    private static bool IsTold(CheckedReport report, SentenceView s, TimeExpression time)
    {
        var (first, last) = (time.First, time.Last);
        while (first > s.First && !report.View.Is(first - 1, ';'))
        {
            first--;
        }

        while (last < s.Last && !report.View.Is(last, ';'))
        {
            last++;
        }

        var clause = " " + report.View.TextOf(first, last).ToLowerInvariant() + " ";
        return clause.Contains(" đã ", StringComparison.Ordinal) && !Array.Exists(Ahead, a => clause.Contains(" " + a + " ", StringComparison.Ordinal));
    }

    private static string Print(DateOnly date) => date.ToString("d/M/yyyy", CultureInfo.InvariantCulture);
}

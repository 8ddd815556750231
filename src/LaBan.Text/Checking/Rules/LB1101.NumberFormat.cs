using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Tokens;

namespace LaBan.Text.Checking.Rules;

/// <summary>"93.4%" among decimal commas, "1,234.5", "1.795.8": a number that a Vietnamese reader reads wrongly.</summary>
internal sealed class NumberFormat : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB1101", "Dấu phân cách trong số không đúng", "Wrong separators in a number", Severity.Error);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        var figures = report.Mentions.Where(IsFigure).Select(n => (Number: n, Writing: NumberWritings.Of(n.Text))).ToList();
        var commas = figures.Count(f => f.Writing == NumberWriting.DecimalComma);
        var points = figures.FindAll(f => f.Writing == NumberWriting.DecimalPoint);
        foreach (var (number, writing) in figures)
        {
            if (writing is NumberWriting.English or NumberWriting.Broken || IsGroupedByComma(report, number, writing))
            {
                Doubt(notes, report, number, "Phần nghìn cách bằng dấu chấm, mỗi nhóm ba chữ số; phần thập phân sau dấu phẩy.", Severity.Error);
            }
            else if (writing == NumberWriting.DecimalPoint && commas >= points.Count)
            {
                Doubt(notes, report, number, "Dấu chấm thập phân trong văn bản dùng dấu phẩy thập phân.", Severity.Error);
            }
        }

        if (points.Count > commas)
        {
            Doubt(notes, report, points[0].Number, "Văn bản dùng dấu chấm thập phân; tiếng Việt dùng dấu phẩy.", Severity.Hint);
        }
    }

    private void Doubt(CheckNotes notes, CheckedReport report, Mention number, string message, Severity severity) =>
        notes.Doubt(Descriptor, report.SpanOf(number), message, NumberWritings.Proper(number.Text), severity: report.View.IsScanned ? Severity.Hint : severity);

    private static bool IsFigure(Mention number) =>
        number.Unit is not null && (number.Role.IsMeasure() || number.Role is NumberRole.Part or NumberRole.Whole or NumberRole.Other or NumberRole.Unknown);

    /// <summary>"12,345 người": what is counted has no decimals.</summary>
    private static bool IsGroupedByComma(CheckedReport report, Mention number, NumberWriting writing) =>
        writing == NumberWriting.DecimalComma && number.Text.IndexOf(',') is > 0 and < 4 and var comma && number.Text.Length == comma + 4
        && number.Text[0] != '0' && report.DraftOf(number) is { UnitKind: UnitKind.Count } draft && !HasScale(report.View, draft);

    private static bool HasScale(ReportView view, Draft draft) =>
        draft.At + 1 < view.Tokens.Length && view.Lexicon.Scales.Match(view.Text, view.Between(draft.At + 1, draft.At + 2), 0, view.IsScanned, out _) > 0;
}

using System.Globalization;
using LaBan.Text.Context;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"năm 2023 đạt …, tăng 5% so với năm 2023": a period compared with itself, or with a later one.</summary>
internal sealed class SamePeriodCompared : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB3201", "So một kỳ với chính nó hoặc với kỳ sau", "A period compared with itself or with a later one", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var sentence in report.Sentences)
        {
            foreach (var time in sentence.Times)
            {
                if (time is { Year: > 0 } && IsCompared(report.View, sentence, time) && FigureBefore(report, sentence, time) is { } figure)
                {
                    Compare(report, notes, time, figure);
                }
            }
        }
    }

    /// <summary>The base of a comparison: found as one by its words, or "với năm 2023" whatever stands before.</summary>
    private static bool IsCompared(ReportView view, SentenceView sentence, TimeExpression time) =>
        time.Kind == TimeKind.Year && !FollowsPeriodWord(view, sentence, time)
        && (time.IsBase || (time.First > sentence.First && view.Form(time.First - 1) is "với" or "véi" or "voi"));

    /// <summary>"so với tháng 12 năm 2023", "so với cuối năm 2023", "so với Nghị quyết năm 2023": the base is not the year itself.</summary>
    private static bool FollowsPeriodWord(ReportView view, SentenceView sentence, TimeExpression time)
    {
        for (var at = time.First - 1; at > sentence.First && at >= time.First - 5; at--)
        {
            if (view.Has(view.HeadOf(at), Lexicon.Cue.Compare))
            {
                return at < time.First - 1 && !view.Has(view.HeadOf(time.First - 1), Lexicon.Cue.Compare)
                    && !view.Has(view.HeadOf(time.First - 1), Lexicon.Cue.SamePeriod);
            }
        }

        return false;
    }

    /// <summary>The last figure before the words of the base, in the same clause or the one before it.</summary>
    private static Mention? FigureBefore(CheckedReport report, SentenceView sentence, TimeExpression time)
    {
        Mention? last = null;
        foreach (var draft in sentence.Numbers)
        {
            if (draft.At >= time.First)
            {
                break;
            }

            last = draft.Role.IsMeasure() ? report.MentionOf(draft) : last;
        }

        return last;
    }

    private void Compare(CheckedReport report, CheckNotes notes, TimeExpression time, Mention figure)
    {
        if (figure.Period is not { Length: 4 or 7 } period || !int.TryParse(period[..4], CultureInfo.InvariantCulture, out var year) || year > time.Year)
        {
            return;
        }

        var span = report.SpanOf(time);
        var named = report.Text[span.Start..span.End];
        var message = year == time.Year
            ? $"Số liệu của năm {year} được so với chính năm {year}."
            : $"Số liệu của năm {year} được so với {named}, là kỳ sau nó.";
        notes.Doubt(Descriptor, span, message, $"năm {year - 1}", null, [report.SpanOf(figure)]);
    }
}

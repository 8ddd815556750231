using System.Globalization;
using System.Text.RegularExpressions;
using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Context;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"năm 2023 đạt …, tăng 5% so với năm 2023": a period compared with itself, or with a later one.</summary>
internal sealed partial class SamePeriodCompared : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB3201", "So một kỳ với chính nó hoặc với kỳ sau", "A period compared with itself or with a later one", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var sentence in report.Sentences)
        {
            var isOfYear = !sentence.Section.IsFuture && !sentence.Section.IsGoals && !sentence.Times.Exists(t => t.Year > sentence.Section.Year);
            foreach (var time in sentence.Times)
            {
                if (time is { Kind: TimeKind.Year, Year: > 0 } && isOfYear && time.Year == sentence.Section.Year && IsOwnBase(report, sentence, time))
                {
                    var span = report.SpanOf(time);
                    notes.Doubt(Descriptor, span, $"Kỳ gốc là năm {time.Year}, cũng là năm của chính số liệu.", $"năm {time.Year - 1}");
                }
                else if (time is { Year: > 0 } && IsCompared(report.View, sentence, time) && FigureBefore(report, sentence, time) is { } figure)
                {
                    Compare(report, notes, time, figure);
                }
            }
        }
    }

    /// <summary>
    /// The year of the base is the year the sentence is about: "so với cùng kỳ năm 2024", "(năm 2024: 6.103 tấn)", "tăng từ 4,8 tỷ USD năm 2024 lên".
    /// </summary>
    private static bool IsOwnBase(CheckedReport report, SentenceView sentence, TimeExpression time)
    {
        const int Reach = 100;
        var tokens = report.View.Tokens;
        var before = report.Words(Math.Max(tokens[sentence.First].Start, tokens[time.First].Start - Reach), tokens[time.First].Start);
        var after = report.Words(tokens[time.Last - 1].End, Math.Min(tokens[sentence.Last - 1].End, tokens[time.Last - 1].End + Reach));
        return (SamePeriod().IsMatch(before) && !Others().IsMatch(before)) || (From().IsMatch(before) && To().IsMatch(after)) || (OpensBracket().IsMatch(before) && IsBracketedBase(report, sentence, time, after));
    }

    /// <summary>"đạt 6.965 tấn (năm 2024 là 6.103 tấn), tăng 14,1%": the bracket holds one amount of the same unit, and the rate of change follows.</summary>
    private static bool IsBracketedBase(CheckedReport report, SentenceView sentence, TimeExpression time, string after)
    {
        var now = Measure(sentence, time.First - 1, -1);
        var held = Measure(sentence, time.Last, 1);
        return now is not null && held is not null && Bracket().IsMatch(after) && report.MentionOf(now) is { Role: NumberRole.Level or NumberRole.Share, Value: { } later } one
            && report.MentionOf(held) is { Value: { } earlier } other && other.Unit == one.Unit && later != earlier;
    }

    /// <summary>The nearest figure from a token on, in one direction.</summary>
    private static Draft? Measure(SentenceView sentence, int from, int step)
    {
        const int Reach = 30;
        for (var i = from; i >= sentence.First && i < sentence.Last && Math.Abs(i - from) < Reach; i += step)
        {
            if (sentence.At(i) is { } draft && draft.Role.IsMeasure())
            {
                return draft;
            }
        }

        return null;
    }

    [GeneratedRegex(@"cùng kỳ(?: của)? năm$|cùng kỳ$")]
    private static partial Regex SamePeriod();

    /// <summary>Another time is told before: the year may then be the base of a later one.</summary>
    [GeneratedRegex(@"(?:quý|tháng) (?:[ivx]+|\d{1,2}) (?:năm|/) ?\d{4}.{0,40}so với")]
    private static partial Regex Others();

    [GeneratedRegex(@"\btừ (?:mức )?[\d.,]+(?: ?%)?(?: [^\d,;]{1,40})?$")]
    private static partial Regex From();

    [GeneratedRegex(@"^(?:lên|xuống|còn|đến)\b")]
    private static partial Regex To();

    [GeneratedRegex(@"\((?:cùng kỳ)? ?(?:năm)?$")]
    private static partial Regex OpensBracket();

    [GeneratedRegex(@"^(?:là|đạt|:|=)? ?[\d.,]+[^\d();]{0,25}\)")]
    private static partial Regex Bracket();

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

using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Sentences;
using LaBan.Text.Tokens;

namespace LaBan.Text.Checking.Rules;

/// <summary>"đạt 100 kế hoạch", "tăng 6,4 so với năm trước": a ratio without its percent sign, a figure without its unit.</summary>
internal sealed class MissingUnit : IRule
{
    private static readonly string[] Unitless =
        ["chỉ số", "hệ số", "tỷ số", "tỉ số", "điểm", "gini", "icor", "hdi", "năng suất", "chiều", "tỷ suất", "xếp hạng", "đơn vị tính", "đvt", "lần"];

    public RuleDescriptor Descriptor { get; } =
        new("LB1102", "Thiếu đơn vị hoặc dấu %", "A unit or percent sign is missing", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        if (report.View.IsScanned)
        {
            return;
        }

        foreach (var number in report.Mentions)
        {
            var sentence = number.Role == NumberRole.Unknown || number.Role.IsMeasure() || number.Role == NumberRole.Other ? report.SentenceOf(number) : null;
            if (sentence is null || sentence.Paragraph.Kind == ParagraphKind.Row || !IsBare(sentence, report.DraftOf(number)))
            {
                continue;
            }

            if (IsPlanRatio(number) || IsRatioByForm(report, sentence, number))
            {
                notes.Doubt(Descriptor, new(number.Start, number.End), $"\u201c{number.Text}\u201d không có đơn vị; có lẽ thiếu dấu %.", number.Text + "%");
            }
        }
    }

    /// <summary>Neither sign nor unit follows, and it is no end of a range or list whose last figure carries the sign.</summary>
    private static bool IsBare(SentenceView s, Draft draft)
    {
        var view = s.View;
        var at = draft.At + 1;
        if (draft.End != at || draft.Like is not null || at >= s.Last || view.Is(at, '%') || view.Is(at, '‰') || view.Form(at) is "phần" or "điểm")
        {
            return at >= s.Last && draft.End == at && draft.Like is null;
        }

        return !IsLinked(s, at);
    }

    /// <summary>"7,5 - 8%", "56,3; 31,3 và 12,4%", "38,2 lên 39,5%".</summary>
    private static bool IsLinked(SentenceView s, int at)
    {
        var view = s.View;
        var isLink = (view.Tokens[at].Kind == TokenKind.Mark && view.Tokens[at].Mark is '-' or '–' or '÷' or '~' or ';' or ',' or '/' or '+' or '±')
            || view.Has(at, Cue.And | Cue.Until | Cue.ToLevel);
        if (!isLink)
        {
            return false;
        }

        var next = at + view.LengthAt(at);
        return s.At(next) is not null || (view.Has(next, Cue.And | Cue.Filler) && s.At(next + view.LengthAt(next)) is not null);
    }

    private static bool IsPlanRatio(Mention number) => number.Role is NumberRole.PlanRatio or NumberRole.OverPlan && number.Unit == "%";

    /// <summary>A figure with decimals after the word of a change or share, held against something.</summary>
    private static bool IsRatioByForm(CheckedReport report, SentenceView s, Mention number)
    {
        var draft = report.DraftOf(number);
        if (!s.View.HasBefore(draft.At, s.First, Cue.Rise | Cue.Fall | Cue.Occupy | Cue.Equal | Cue.Reach | Cue.Exceed, out var head) || s.View.Has(head, Cue.Noun | Cue.Level))
        {
            return false;
        }

        var hasDecimals = number.Text.Contains(',', StringComparison.Ordinal);
        var isHeld = draft.At + 1 < s.Last && s.View.Has(draft.At + 1, Cue.Compare | Cue.SamePeriod | Cue.Plan);
        var isChange = s.View.Has(head, Cue.Rise | Cue.Fall);
        var isAfterAmount = isChange && isHeld && Amount(report, number) is { } amount && report.DraftOf(amount).UnitKind == UnitKind.Measure;
        if (isHeld && (hasDecimals && isChange && IsRateOfIndex(report, number) || IsRatioOfAmount(report, s, head, number)))
        {
            return true;
        }

        return (isAfterAmount || (hasDecimals && (isHeld || (s.View.Has(head, Cue.Occupy | Cue.Rise | Cue.Fall) && EndsClause(s, draft.At + 1))))) && !IsUnitless(report, s, number);
    }

    /// <summary>An index of production or of prices rises and falls by percent, not by points.</summary>
    private static bool IsRateOfIndex(CheckedReport report, Mention number) =>
        report.Before(number, 90).Says("sản xuất công nghiệp", "iip", "giá tiêu dùng", "cpi", "toàn ngành");

    /// <summary>"đạt 18.616 tỷ đồng, bằng 99 so với cùng kỳ": near a hundred, of an amount.</summary>
    private static bool IsRatioOfAmount(CheckedReport report, SentenceView s, int head, Mention number) =>
        s.View.Has(head, Cue.Equal) && int.TryParse(number.Text, out var ratio) && ratio is > 40 and < 250 && Amount(report, number) is { } amount && report.DraftOf(amount).UnitKind == UnitKind.Measure;

    private static bool EndsClause(SentenceView s, int at) =>
        at >= s.Last || (s.View.Tokens[at].Kind == TokenKind.Mark && s.View.Tokens[at].Mark is ',' or ';' or '.' or ')');

    /// <summary>The amount right before the change.</summary>
    private static Mention? Amount(CheckedReport report, Mention number)
    {
        for (var i = 0; i < report.Mentions.Count; i++)
        {
            if (report.Mentions[i].Start == number.Start)
            {
                return i > 0 && report.Mentions[i - 1] is { Role: NumberRole.Level } before && number.Start - before.End < 60 ? before : null;
            }
        }

        return null;
    }

    /// <summary>Scores, coefficients and indices are printed without a unit.</summary>
    private static bool IsUnitless(CheckedReport report, SentenceView s, Mention number)
    {
        var start = s.View.Tokens[s.First].Start;
        var before = start < number.Start ? report.Text[start..number.Start] : number.Sentence;
        return Unitless.Any(word => before.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}

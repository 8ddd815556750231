using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Context;

/// <summary>Tells what each time of a sentence does: names a base, belongs to a document's name, or dates the figures.</summary>
internal static class TimeRoles
{
    private const int Near = 7;

    /// <summary>Marks the times of a sentence.</summary>
    public static void Mark(SentenceView sentence)
    {
        foreach (var time in sentence.Times)
        {
            time.IsBase = IsBase(sentence, time) || IsMultipleOf(sentence, time) || IsPriceYear(sentence, time);
            time.IsAttribute |= time.Kind == TimeKind.WholeYear
                ? sentence.View.HasBefore(time.First, sentence.First, Cue.Plan, out _)
                : IsAttribute(sentence, time);
            time.IsUntil = sentence.View.HasBefore(time.First, sentence.First, Cue.Until, out _);
            time.IsOpening = time.Governs && OpensSentence(sentence, time);
            time.IsAttribute |= time.Kind == TimeKind.Span && !time.IsOpening && !LeadsFigure(sentence, time);
        }
    }

    /// <summary>"so với năm 2020", "cùng kỳ năm 2023", "so với thời điểm cuối năm 2020".</summary>
    private static bool IsBase(SentenceView s, TimeExpression time)
    {
        var steps = 0;
        for (var at = time.First; steps++ < 6 && (s.View.HasBefore(at, s.First, Bases, out var head) || IsResultWord(s, at, out head)); at = head)
        {
            if (s.View.Has(head, Cue.Compare | Cue.SamePeriod | Cue.Equal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"gấp 1,7 lần năm 2018".</summary>
    private static bool IsMultipleOf(SentenceView s, TimeExpression time) =>
        time.First >= s.First + 2 && s.View.Form(time.First - 1) is "lần" or "lan" && s.View.IsNumber(time.First - 2);

    /// <summary>"so với thực hiện năm 2013", "so với mức của năm 2019".</summary>
    private static bool IsResultWord(SentenceView s, int at, out int head)
    {
        head = at > s.First ? s.View.HeadOf(at - 1) : at;
        return at > s.First && s.View.Form(at - 1) is "của" or "mức" or "hiện" or "số" or "kết" or "quả" or "liệu" or "báo" or "dự" or "trong";
    }

    /// <summary>"giá so sánh 2010", "giá cố định năm 1994": the year whose prices are used.</summary>
    private static bool IsPriceYear(SentenceView s, TimeExpression time)
    {
        for (var at = time.First - 1; at > s.First && time.First - at < 5 && s.View.Tokens[at].IsWord; at--)
        {
            if (s.View.Form(at - 1) is "giá" or "Giá" or "gia" && s.View.Form(at) is "so" or "cố" or "co" or "hiện" or "hien")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"bình quân giai đoạn 2021-2025 đạt", "năm học 2023-2024": a span of years that dates a figure, not a plan.</summary>
    private static bool LeadsFigure(SentenceView s, TimeExpression time)
    {
        var view = s.View;
        var next = time.Last + (view.Is(time.Last, ',') ? 1 : 0);
        var isSchoolYear = view.LengthAt(time.First) == 1 || !view.Has(time.First, Cue.Year) ? false : view.Form(time.First + 1) is "học" or "hoc";
        var isOfYears = view.Is(time.First - 1, '(') && HasOpenYearBefore(s, time.First);
        return isSchoolYear || isOfYears || (next < s.Last && view.Has(next, Cue.Reach | Cue.Rise | Cue.Fall | Cue.Estimate | Cue.Level | Cue.Filler))
            || view.HasBefore(view.HasBefore(time.First, s.First, Cue.Span, out var span) ? span : time.First, s.First, Cue.PerYear, out _);
    }

    private static bool HasOpenYearBefore(SentenceView s, int first) =>
        s.Times.Exists(t => t.Kind == TimeKind.Year && t.Year == 0 && t.First < first && first - t.Last <= 3);

    private const Cue Bases = Cue.Compare | Cue.SamePeriod | Cue.Base | Cue.Filler | Cue.Until | Cue.OtherBase | Cue.Year | Cue.LastPart | Cue.Plan | Cue.Equal;

    private static bool IsAttribute(SentenceView s, TimeExpression time)
    {
        var view = s.View;
        var isSpan = time.Kind == TimeKind.Span;
        for (var i = time.First - 1; i >= s.First && (isSpan || time.First - i <= Near); i--)
        {
            var token = view.Tokens[i];
            if (token.Kind == Tokens.TokenKind.Mark && token.Mark is ',' or ';' or ':' or '(' or '.')
            {
                return false;
            }

            if (s.At(i) is { IsSettled: true } number)
            {
                return number.Role == NumberRole.Ref;
            }

            if (view.HeadOf(i) == i && view.Has(i, Cue.SymbolHead | Cue.Plan | Cue.Goal) && !IsNotBy(view, i) && !SetsDate(view, i, time)
                && !HasVerb(view, i + view.LengthAt(i), time.First))
            {
                return true;
            }

            if (view.HeadOf(i) == i && view.Has(i, Cue.Span) && time.Kind == TimeKind.Year)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Mục tiêu đến năm 2030, …", "Phấn đấu năm 2025 …": the time by which the goal is to be reached.</summary>
    private static bool SetsDate(ReportView view, int at, TimeExpression time)
    {
        var next = at + view.LengthAt(at);
        var isGoal = view.Has(at, Cue.Goal) && (view.Form(at) is "phấn" or "Phấn" || (next < time.First && view.Has(next, Cue.Until)) || (next == time.First && view.Is(time.Last, ':')));
        return isGoal && (next == time.First || next + view.LengthAt(next) >= time.First);
    }

    private static bool IsNotBy(ReportView view, int at) => view.LengthAt(at) == 1 && view.Form(at) is "số" or "so" or "Số";

    private static bool HasVerb(ReportView view, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (view.Has(i, Cue.Reach | Cue.Rise | Cue.Fall | Cue.Equal | Cue.Exceed | Cue.Estimate))
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensSentence(SentenceView s, TimeExpression time)
    {
        for (var i = s.First; i < time.First; i++)
        {
            var isSmall = s.View.Tokens[i].Kind == Tokens.TokenKind.Mark
                || s.View.Layout.Enumerators.Contains(s.View.Tokens[i].Start)
                || s.View.Has(s.View.HeadOf(i), Cue.Filler | Cue.Until | Cue.Estimate | Cue.From | Cue.Span | Cue.Base)
                || s.View.Form(i) is "Trong" or "trong" or "Tại" or "Vào" or "Riêng" or "Tính" or "tính" or "chung" or "Sau" or "Qua";
            if (!isSmall)
            {
                return false;
            }
        }

        return true;
    }
}

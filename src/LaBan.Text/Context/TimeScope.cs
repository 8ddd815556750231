using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Context;

/// <summary>How far a time reaches in its sentence: up to the end of its brackets, and which year it means when it names none.</summary>
internal static class TimeScope
{
    /// <summary>Whether the time stands in brackets with a figure of their own that close before the number: "(quý I tăng 6%)".</summary>
    public static bool IsClosed(SentenceView s, TimeExpression time, Draft number)
    {
        var open = OpeningBracket(s, time.First);
        if (open < 0)
        {
            return false;
        }

        var holdsFigure = false;
        for (var i = open; i < number.At; i++)
        {
            holdsFigure |= s.At(i) is { } inside && inside.Role.IsMeasure();
            if (s.View.Is(i, ')'))
            {
                return holdsFigure;
            }
        }

        return false;
    }

    /// <summary>The year of a time that names none: that of the months, quarter or half-year named before it in the sentence.</summary>
    public static int YearOf(SentenceView s, TimeExpression time, TimeExpression? carried, int year)
    {
        if (time.Year > 0)
        {
            return time.Year;
        }

        var known = carried is { Year: > 0, Kind: TimeKind.Months or TimeKind.Quarter or TimeKind.Month or TimeKind.LastMonths } ? carried.Year : year;
        foreach (var earlier in s.Times)
        {
            if (earlier.First >= time.First)
            {
                break;
            }

            var isPart = earlier is { Year: > 0, Kind: TimeKind.Months or TimeKind.Quarter or TimeKind.Month or TimeKind.LastMonths };
            known = isPart && earlier.Governs ? earlier.Year : known;
        }

        return known;
    }

    /// <summary>"(KH 2014: 750 triệu USD)", "mục tiêu năm 2025 là 12%": the year of a plan dates the figure right after it.</summary>
    public static bool IsPlanYear(SentenceView s, TimeExpression time, Draft number)
    {
        if (number.Role != NumberRole.Target || time.IsBase || number.At - time.Last > 7)
        {
            return false;
        }

        for (var i = time.Last; i < number.At; i++)
        {
            var isSmall = s.View.Is(i, ':') || s.View.Has(s.View.HeadOf(i), Cue.Level | Cue.Reach | Cue.Filler) || IsWho(s.View, i);
            if (!isSmall)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"được giao", "của Ninh Thuận": by whom or for whom it is planned.</summary>
    private static bool IsWho(ReportView view, int at) =>
        view.Form(at) is "giao" or "của" or "tỉnh" or "huyện" or "thành" or "phố" || (view.Tokens[at].IsWord && char.IsUpper(view.Text[view.Tokens[at].Start]));

    /// <summary>The year meant by "cùng kỳ năm 2020 tăng 2,97%" for the figure after it; 0 when the number is not said so.</summary>
    public static int SamePeriodYear(SentenceView s, Draft number, int year)
    {
        for (var at = number.At - 1; at >= s.First && number.At - at < 12; at--)
        {
            var view = s.View;
            if (view.Tokens[at].Kind == Tokens.TokenKind.Mark && view.Tokens[at].Mark is ',' or ';' or '(' or '.' or ')' || s.At(at) is { IsSettled: true, Role: not NumberRole.Date })
            {
                return 0;
            }

            if (view.HeadOf(at) == at && view.Has(at, Cue.SamePeriod))
            {
                var isBase = view.Has(at, Cue.Compare) || view.HasBefore(at, s.First, Cue.Compare | Cue.Equal | Cue.Base, out _) || !OpensClause(view, at, s.First);
                return isBase ? 0 : YearBetween(s, at, number.At) ?? year - 1;
            }
        }

        return 0;
    }

    private static int? YearBetween(SentenceView s, int first, int last)
    {
        foreach (var time in s.Times)
        {
            if (time.First >= first && time.Last <= last && time.Kind == TimeKind.Year)
            {
                return time.Year;
            }
        }

        return null;
    }

    private static bool OpensClause(ReportView view, int at, int first) => at == first || (view.Tokens[at - 1].Kind == Tokens.TokenKind.Mark && view.Tokens[at - 1].Mark is ',' or ';' or '(' or ':');

    private static int OpeningBracket(SentenceView s, int at)
    {
        for (var i = at - 1; i >= s.First && at - i < 40; i--)
        {
            if (s.View.Is(i, '(') || s.View.Is(i, ')'))
            {
                return s.View.Is(i, '(') ? i : -1;
            }
        }

        return -1;
    }
}

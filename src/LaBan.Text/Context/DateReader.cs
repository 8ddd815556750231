using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Context;

/// <summary>Reads dates, months, quarters, years and spans of years; settles their numbers and lists the times named.</summary>
internal static class DateReader
{
    /// <summary>Reads the times of a sentence.</summary>
    public static void Read(SentenceView sentence)
    {
        for (var i = sentence.First; i < sentence.Last;)
        {
            var time = ReadAt(sentence, i);
            if (time is null)
            {
                i++;
                continue;
            }

            sentence.Times.Add(time);
            sentence.SettleRange(i, time.Last, NumberRole.Date, "dates", ("Nằm trong cụm từ chỉ thời gian", "Part of the words for a time,"));
            i = Math.Max(time.Last, i + 1);
        }
    }

    private static TimeExpression? ReadAt(SentenceView s, int i)
    {
        var view = s.View;
        if (view.IsNumber(i))
        {
            return s.IsOpen(i) ? ReadNumber(s, i) : null;
        }

        if (view.Has(i, Cue.Quarter) && Numerals.Quarter(view, i + 1) is > 0 and var quarter)
        {
            return WithYear(s, i, i + 2, TimeKind.Quarter, quarter);
        }

        if (Numerals.Spelled(view, i) is > 0 and var many && view.Has(i + 1, Cue.Month) && view.Has(i + 2, Cue.FirstPart | Cue.LastPart | Cue.Year))
        {
            return Months(s, i, many);
        }

        if (view.Has(i, Cue.Month) && Numerals.Spelled(view, i + 1) is > 0 and var named && char.IsUpper(view.Text[view.Tokens[i + 1].Start]))
        {
            return WithYear(s, i, i + 2, TimeKind.Month, named);
        }

        if (view.Has(i, Cue.Month) && Numerals.At(view, i + 1) is > 0 and < 13 and var month && s.IsOpen(i + 1) && !view.Has(i + 2, Cue.Month))
        {
            return WithYear(s, i, i + 2, TimeKind.Month, month);
        }

        if (view.Has(i, Cue.Day) && Numerals.At(view, i + view.LengthAt(i)) is > 0 and < 32)
        {
            return ReadDay(s, i, i + view.LengthAt(i));
        }

        if (view.Has(i, Cue.Until | Cue.From) && DayMonth(s, i + view.LengthAt(i)))
        {
            var at = i + view.LengthAt(i);
            return new TimeExpression(at, at + 3, TimeKind.Day, 0, Numerals.At(view, at + 2), Numerals.At(view, at));
        }

        if (ThisMonth(view, i) is > 0 and var words)
        {
            return new TimeExpression(i, i + words, TimeKind.ThisMonth, 0);
        }

        if (view.Has(i, Cue.ToDate))
        {
            var kind = view.LengthAt(i) > 3 ? TimeKind.ToDate : TimeKind.Now;
            return new TimeExpression(i, i + view.LengthAt(i), kind, 0);
        }

        return view.Has(i, Cue.WholeYear) && !Numerals.IsYear(Numerals.At(view, i + view.LengthAt(i)))
            ? new TimeExpression(i, i + view.LengthAt(i), TimeKind.WholeYear, 0)
            : null;
    }

    /// <summary>How many words of "trong tháng", "trong tháng này", "tháng này" begin here; 0 when a month is named.</summary>
    private static int ThisMonth(ReportView view, int i)
    {
        var first = view.Form(i) is "trong" or "Trong" ? i + 1 : i;
        if (first + 1 >= view.Tokens.Length || view.Form(first) is not ("tháng" or "Tháng") || view.IsNumber(first + 1) || Numerals.Spelled(view, first + 1) > 0)
        {
            return 0;
        }

        return view.Form(first + 1) is "này" ? first + 2 - i : first > i && view.Form(first + 1) is not ("trước" or "qua" or "tới" or "sau" or "đầu" or "cuối") ? 2 : 0;
    }

    /// <summary>"ngày 30/6/2024", "ngày 05 tháng 02 năm 2026", "chiều 15/7".</summary>
    private static TimeExpression? ReadDay(SentenceView s, int first, int at)
    {
        var view = s.View;
        if (ReadNumber(s, at) is { Kind: TimeKind.Day } date)
        {
            return date with { First = first };
        }

        var day = Numerals.At(view, at);
        if (view.Has(at + 1, Cue.Month) && Numerals.At(view, at + 2) is > 0 and < 13 and var month)
        {
            var whole = WithYear(s, first, at + 3, TimeKind.Day, month);
            return whole with { Day = day };
        }

        if (DateSign(view, at + 1) && Numerals.At(view, at + 2) is > 0 and < 13 and var slashed && !UnitReader.HasUnit(s, at + 3))
        {
            return new TimeExpression(first, at + 3, TimeKind.Day, 0, slashed, day);
        }

        return view.LengthAt(first) == 1 && view.Form(first) is "ngày" or "Ngày" && !UnitReader.HasUnit(s, at + 1)
            ? new TimeExpression(first, at + 1, TimeKind.Day, 0, 0, day) { IsAttribute = true }
            : null;
    }

    /// <summary>"đến 20/6", "từ 10/6 đến 16/6": a day and a month, with no unit that would make it a part of a whole.</summary>
    private static bool DayMonth(SentenceView s, int at)
    {
        var view = s.View;
        return Numerals.At(view, at) is > 0 and < 32 && Slash(view, at + 1) && Numerals.At(view, at + 2) is > 0 and < 13 && !Slash(view, at + 3)
            && s.IsOpen(at) && !UnitReader.HasUnit(s, at + 3) && !view.Is(at + 3, '%');
    }

    private static TimeExpression? ReadNumber(SentenceView s, int i)
    {
        var view = s.View;
        var value = Numerals.At(view, i);
        return ShortMonths(s, i) ?? AroundTheClock(view, i) ?? Century(s, i) ?? FullDate(s, i, value)
            ?? DottedDate(view, i)
            ?? MonthOfYear(s, i, value)
            ?? Counted(s, i, value)
            ?? ClockReader.Read(s, i)
            ?? (Numerals.IsYear(value) && view.Tokens[i].Length == 4 && !IsCounted(s, i) ? YearOrSpan(s, i, value) : null);
    }

    /// <summary>"6T/2024", "9T năm 2024", "6T so cùng kỳ".</summary>
    private static TimeExpression? ShortMonths(SentenceView s, int i)
    {
        var view = s.View;
        var isMonths = i + 1 < s.Last && view.Tokens[i + 1].Glued && view.Form(i + 1) is "T";
        if (!isMonths || Numerals.At(view, i) is not (> 0 and < 13 and var months))
        {
            return null;
        }

        if (Slash(view, i + 2) && Numerals.IsYear(Numerals.At(view, i + 3)))
        {
            return new TimeExpression(i, i + 4, TimeKind.Months, Numerals.At(view, i + 3), months);
        }

        return i + 2 < s.Last && (view.Has(i + 2, Cue.Year | Cue.FirstPart | Cue.LastPart) || view.Form(i + 2) is "so" or "So")
            ? Months(s, i, months)
            : null;
    }

    /// <summary>"trực 24/7".</summary>
    private static TimeExpression? AroundTheClock(ReportView view, int i)
    {
        return view.Form(i) is "24" && Slash(view, i + 1) && Numerals.At(view, i + 2) is 7 or 24 && !Slash(view, i + 3)
            ? new TimeExpression(i, i + 3, TimeKind.Day, 0) { IsAttribute = true }
            : null;
    }

    /// <summary>"thế kỷ 21".</summary>
    private static TimeExpression? Century(SentenceView s, int i) =>
        i >= s.First + 2 && s.View.Form(i - 1) is "kỷ" && s.View.Form(i - 2) is "thế" ? new TimeExpression(i - 2, i + 1, TimeKind.Day, 0) { IsAttribute = true } : null;

    /// <summary>"30/6/2024", "30-6-2024".</summary>
    private static TimeExpression? FullDate(SentenceView s, int i, int day)
    {
        var view = s.View;
        var isDate = day is > 0 and < 32 && DateSign(view, i + 1) && Numerals.At(view, i + 2) is > 0 and < 13
            && DateSign(view, i + 3) && Numerals.IsYear(Numerals.At(view, i + 4)) && !FollowsSymbol(view, i + 5);
        return isDate ? new TimeExpression(i, i + 5, TimeKind.Day, Numerals.At(view, i + 4), Numerals.At(view, i + 2), day) : null;
    }

    /// <summary>"30.6.2024", which is one token.</summary>
    private static TimeExpression? DottedDate(ReportView view, int i)
    {
        var form = view.Form(i);
        if (form.Length is < 8 or > 10 || form.Count('.') != 2 || form.Contains(','))
        {
            return null;
        }

        var first = form.IndexOf('.');
        var second = form.LastIndexOf('.');
        return int.TryParse(form[..first], out var day) && int.TryParse(form[(first + 1)..second], out var month) && int.TryParse(form[(second + 1)..], out var year)
            && day is > 0 and < 32 && month is > 0 and < 13 && Numerals.IsYear(year)
            ? new TimeExpression(i, i + 1, TimeKind.Day, year, month, day)
            : null;
    }

    /// <summary>"7/2021".</summary>
    private static TimeExpression? MonthOfYear(SentenceView s, int i, int month)
    {
        var view = s.View;
        return month is > 0 and < 13 && Slash(view, i + 1) && Numerals.IsYear(Numerals.At(view, i + 2)) && view.Tokens[i + 2].Length == 4
            && !FollowsSymbol(view, i + 3) && !view.Is(i - 1, '/')
            ? new TimeExpression(i, i + 3, TimeKind.Month, Numerals.At(view, i + 2), month)
            : null;
    }

    /// <summary>"6 tháng đầu năm 2024", "9 tháng", "5 năm 2021-2025", "140 năm".</summary>
    private static TimeExpression? Counted(SentenceView s, int i, int count)
    {
        var view = s.View;
        if (count <= 0 || view.Tokens[i].Length > 3 || i + 1 >= s.Last || view.Tokens[i + 1].Glued)
        {
            return null;
        }

        if (view.Has(i + 1, Cue.Month) && count < 13)
        {
            return DurationReader.IsReportingMonths(s, i) ? Months(s, i, count) : null;
        }

        var isYears = view.Has(i + 1, Cue.Year) && view.LengthAt(i + 1) == 1 && view.Form(i + 1).Length <= 3 && !Numerals.IsYear(Numerals.At(view, i + 2));
        return isYears ? new TimeExpression(i, i + 2, TimeKind.Year, 0) { IsAttribute = true }
            : view.Has(i + 1, Cue.Year) && Numerals.IsYear(Numerals.At(view, i + 2)) ? YearOrSpan(s, i + 2, Numerals.At(view, i + 2)) with { First = i }
            : null;
    }

    private static TimeExpression Months(SentenceView s, int i, int count)
    {
        var view = s.View;
        var at = i + 2;
        var last = false;
        while (at < s.Last && view.Has(at, Cue.FirstPart | Cue.LastPart | Cue.WholeYear) && view.Tokens[at].IsWord)
        {
            last |= view.Has(at, Cue.LastPart | Cue.WholeYear);
            at += view.LengthAt(at);
        }

        return WithYear(s, i, at, last ? TimeKind.LastMonths : TimeKind.Months, count);
    }

    /// <summary>"đạt 2000 tấn", "có 1985 hộ": four digits that count something and follow no word of time.</summary>
    private static bool IsCounted(SentenceView s, int i)
    {
        var view = s.View;
        var isLed = view.HasBefore(i, s.First, Cue.Reach | Cue.Level | Cue.Rise | Cue.Fall | Cue.Filler, out var head) && !view.Has(head, Cue.Year | Cue.Until);
        return isLed && UnitReader.HasUnit(s, i + 1) && !view.Has(i + 1, Cue.Year | Cue.Month);
    }

    /// <summary>"2024", "2021-2025", "2021 đến năm 2025", "2023 và 2024" (two years).</summary>
    private static TimeExpression YearOrSpan(SentenceView s, int i, int year)
    {
        var view = s.View;
        var first = view.HasBefore(i, s.First, Cue.Year, out var head) ? head : i;
        var joint = i + 1;
        if (DateSign(view, joint) || view.Is(joint, '–') || view.Is(joint, '—'))
        {
            joint++;
        }
        else if (view.HasBefore(first, s.First, Cue.From, out _) && view.Has(joint, Cue.Until))
        {
            joint += view.LengthAt(joint);
            joint += view.Has(joint, Cue.Year) ? 1 : 0;
        }

        var to = joint > i + 1 ? Numerals.At(view, joint) : -1;
        return Numerals.IsYear(to) && to > year && to - year < 60 && view.Tokens[joint].Length == 4
            ? new TimeExpression(first, joint + 1, TimeKind.Span, year, to)
            : new TimeExpression(first, i + 1, TimeKind.Year, year);
    }

    private static TimeExpression WithYear(SentenceView s, int first, int last, TimeKind kind, int part)
    {
        var view = s.View;
        var at = last;
        at += at + 1 < s.Last && view.Has(at + 1, Cue.Year) && view.Form(at) is "của" or "trong" ? 1 : 0;
        at += view.Is(at, '/') || (DateSign(view, at) && Numerals.IsYear(Numerals.At(view, at + 1))) ? 1 : view.Has(at, Cue.Year) && at < s.Last ? view.LengthAt(at) : 0;
        var year = Numerals.At(view, at);
        var named = Numerals.IsYear(year) && at < s.Last && view.Tokens[at].Length == 4;
        return named ? new TimeExpression(first, at + 1, kind, year, part) : new TimeExpression(first, last, kind, 0, part);
    }

    private static bool Slash(ReportView view, int at) => view.Is(at, '/');

    private static bool DateSign(ReportView view, int at) => view.Is(at, '/') || view.Is(at, '-');

    /// <summary>"/QĐ", "/NQ": what looked like a month and year opens the symbol of a document.</summary>
    private static bool FollowsSymbol(ReportView view, int at) =>
        view.Is(at, '/') && at + 1 < view.Tokens.Length && view.Tokens[at + 1].IsWord && view.Tokens[at + 1].Glued;
}

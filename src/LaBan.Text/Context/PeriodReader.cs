using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Trace;

namespace LaBan.Text.Context;

/// <summary>Tells which period each figure of a sentence describes.</summary>
internal static class PeriodReader
{
    /// <summary>Reads the periods; returns the time that goes on ruling the sentences after it, if any.</summary>
    public static TimeExpression? Read(SentenceView sentence, TimeExpression? carried, string? hostPeriod)
    {
        TimeExpression? opening = null;
        foreach (var time in sentence.Times)
        {
            opening ??= time.IsOpening ? time : null;
        }

        foreach (var number in sentence.Numbers)
        {
            if (number.Period is not null)
            {
                continue;
            }

            if (number.Role.IsMeasure() || number.Role is NumberRole.Part or NumberRole.Whole or NumberRole.RankOf)
            {
                number.Period = Of(sentence, number, carried, hostPeriod) is { Length: > 0 } code ? code : null;
            }
        }

        var measures = sentence.Numbers.Exists(n => n.Role.IsMeasure());
        return opening is null || !(measures || opening.IsUntil) ? carried : sentence.Times.FindIndex(t => t.Governs) != sentence.Times.FindLastIndex(t => t.Governs) ? null : opening;
    }

    private static string Of(SentenceView s, Draft number, TimeExpression? carried, string? hostPeriod)
    {
        var year = s.Section.Year;
        if (TimeScope.SamePeriodYear(s, number, year) is > 0 and var earlierYear)
        {
            return Moved(carried is null ? s.Section.Period : carried.Code(year), earlierYear);
        }

        var time = After(s, number) ?? Before(s, number);
        s.View.Trace?.Dated(s.View.Tokens[number.At].Start, time is null ? null : s.View.TextOf(time.First, time.Last), carried is not null, s.Section.Period);
        if (time is not null)
        {
            return time.Kind == TimeKind.Now && carried is { Kind: TimeKind.Months or TimeKind.Quarter } ? carried.Code(year) : Code(s, number, time, TimeScope.YearOf(s, time, carried, year));
        }

        return carried is not null ? Code(s, number, carried, year) : hostPeriod ?? IndexYear(s) ?? s.Section.Period;
    }

    /// <summary>The same part of another year.</summary>
    public static string Moved(string period, int year)
    {
        var rest = period.IndexOf('-', StringComparison.Ordinal);
        var code = year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return rest < 0 || period.Contains("..", StringComparison.Ordinal) ? code : code + period[rest..];
    }

    /// <summary>Yearly indices named in a report within the year are those of the year before.</summary>
    private static string? IndexYear(SentenceView s)
    {
        for (var i = s.First; s.Section is { IsWithinYear: true, Year: > 0 } && i < s.Last; i++)
        {
            if (s.View.Has(i, Cue.YearlyIndex))
            {
                return (s.Section.Year - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    /// <summary>A time right after the figure: "8,4% năm 2019", "12 tỷ trong 6 tháng đầu năm".</summary>
    private static TimeExpression? After(SentenceView s, Draft number)
    {
        foreach (var time in s.Times)
        {
            if (time.First < number.End || !time.Governs)
            {
                continue;
            }

            var at = number.End;
            var isNear = time.First - at <= 2 && time.Kind is not (TimeKind.Day or TimeKind.WholeYear);
            while (isNear && at < time.First)
            {
                isNear = s.View.Form(at) is "trong" or "vào" or "của" or "ở" || s.View.Has(at, Cue.Year);
                at++;
            }

            return isNear && !StartsNext(s, time) ? time : null;
        }

        return null;
    }

    /// <summary>Whether a figure's own verb follows the time, so that the time belongs to what comes: "…, cả năm ước đạt".</summary>
    private static bool StartsNext(SentenceView s, TimeExpression time) =>
        time.Last < s.Last && s.View.Has(time.Last, Cue.Estimate | Cue.Reach | Cue.Rise | Cue.Fall | Cue.Level) && !s.View.Has(time.Last, Cue.ToLevel);

    private static TimeExpression? Before(SentenceView s, Draft number)
    {
        TimeExpression? nearest = null;
        foreach (var time in s.Times)
        {
            if (time.First > number.At)
            {
                break;
            }

            var rules = time.Governs || TimeScope.IsPlanYear(s, time, number);
            nearest = rules && !BelongsToEarlier(s, time, number) && !IsOutOfReach(s, time, number) && !TimeScope.IsClosed(s, time, number) ? time : nearest;
        }

        return nearest;
    }

    /// <summary>
    /// A school year dates what is said up to the next semicolon, unless an average over years goes on; so does the day of a count for what
    /// adds up: "tại thời điểm 1/10 đàn lợn có …; sản lượng thịt …".
    /// </summary>
    private static bool IsOutOfReach(SentenceView s, TimeExpression time, Draft number)
    {
        var isShort = time.Kind == TimeKind.Span ? number.Basis != BasisReader.Average : time is { Kind: TimeKind.Day, Day: < 28 } && FlowWords.IsFlow(s, number);
        for (var i = time.Last; isShort && i < number.At; i++)
        {
            if (s.View.Is(i, ';'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"giảm từ 8,4% năm 2019 xuống còn 3,15%": the year was said of the first figure.</summary>
    private static bool BelongsToEarlier(SentenceView s, TimeExpression time, Draft number)
    {
        foreach (var earlier in s.Numbers)
        {
            if (earlier.At >= number.At)
            {
                return false;
            }

            if (earlier.Role.IsMeasure() && ReferenceEquals(After(s, earlier), time))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "từ 15/7 đến 14/8": a month as administration counts it, from the fifteenth to the fourteenth; from December on, the months of the year so far.
    /// </summary>
    private static string? AdministrativeMonth(SentenceView s, TimeExpression time, int year)
    {
        var at = time is { Kind: TimeKind.Day, Day: 14 or 15, Part: > 0 } ? s.Times.IndexOf(time) : 0;
        if (at == 0 || s.Times[at - 1] is not { Kind: TimeKind.Day, Day: >= 14 and <= 16 } from || time.First - from.Last > 2)
        {
            return null;
        }

        var named = time.Year == 0 ? year : time.Year;
        return from.Part == (time.Part + 10) % 12 + 1 ? new TimeExpression(0, 0, TimeKind.Month, 0, time.Part).Code(named)
            : from.Part == 12 ? TimeExpression.MonthsCode(named, time.Part) : null;
    }

    private static string Code(SentenceView s, Draft number, TimeExpression time, int year)
    {
        if (time.Kind is TimeKind.ToDate or TimeKind.Now)
        {
            return time.Kind == TimeKind.Now ? s.Section.Period : s.Section.ToDate;
        }

        if (time.Kind == TimeKind.ThisMonth)
        {
            return s.Section.Month > 0 ? new TimeExpression(0, 0, TimeKind.Month, 0, s.Section.Month).Code(year) : s.Section.Period;
        }

        if (AdministrativeMonth(s, time, year) is { } month)
        {
            return month;
        }

        if (time is { Kind: TimeKind.Day, Day: >= 28 } && FlowWords.IsFlow(s, number))
        {
            return TimeExpression.MonthsCode(time.Year == 0 ? year : time.Year, time.Part);
        }

        if (time.Kind == TimeKind.Month && time.IsUntil)
        {
            var named = time.Year == 0 ? year : time.Year;
            return number.UnitKind == UnitKind.Percent ? time.Code(named) : FlowWords.IsFlow(s, number)
                ? TimeExpression.MonthsCode(named, time.Part)
                : named == 0 ? "" : (time with { Kind = TimeKind.Day, Day = DateTime.DaysInMonth(named, time.Part) }).Code(named);
        }

        return time.Code(year);
    }
}

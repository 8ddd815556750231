using System.Globalization;
using LaBan.Text.Context;
using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Mentions;

/// <summary>
/// The value that a change is counted from, printed in brackets: "tăng 9,3% so với cùng kỳ (70.755 tỷ đồng)", "giảm 13,4% (cùng kỳ: 268
/// vụ)", "(năm 2018 là 297 vụ)". It is an amount of the earlier period, not a change.
/// </summary>
internal static class BaseValueReader
{
    private const decimal Near = 4;
    private const int LongestLead = 8;

    /// <summary>Settles the base values of a sentence whose figures have their periods.</summary>
    public static void Read(SentenceView s)
    {
        Draft? host = null;
        foreach (var number in s.Numbers)
        {
            if (number is { IsSettled: true, Value: not null } && number.Role is NumberRole.Level or NumberRole.Change
                && number.UnitKind is not (UnitKind.Percent or UnitKind.Points or UnitKind.Permille or null)
                && host is not null && BaseYear(s, number, host) is > 0 and var year)
            {
                Settle(s, number, host, year);
            }
            else if (number.Role.IsMeasure() && number.Period is not null && !number.InBrackets)
            {
                host = number.Role == NumberRole.Level || host is null || number.Period != host.Period ? number : host;
            }
        }
    }

    /// <summary>The year of the base value; 0 when the number is none.</summary>
    private static int BaseYear(SentenceView s, Draft number, Draft host)
    {
        var open = Opening(s, number.At);
        if (open <= s.First || !int.TryParse(host.Period.AsSpan(0, Math.Min(4, host.Period!.Length)), CultureInfo.InvariantCulture, out var year))
        {
            return 0;
        }

        return IsBare(s, open + 1, number.At) ? AfterBase(s, open, number, host, year) : Named(s, open + 1, number, year);
    }

    /// <summary>"so với cùng kỳ (70.755 tỷ đồng)": the brackets follow the words of the base, and the amount is of the size of the value.</summary>
    private static int AfterBase(SentenceView s, int open, Draft number, Draft host, int year)
    {
        if (host.Value is not (> 0 and var whole) || number.Value is not { } value || host.Unit != number.Unit || !IsNear(value, whole) || host.Role != NumberRole.Level)
        {
            return 0;
        }

        var time = s.Times.Find(t => t.Last == open && t.IsBase);
        return time is { Year: > 0 } ? time.Year < year ? time.Year : 0
            : s.View.HasBefore(open, s.First, Cue.SamePeriod, out _) || time is not null ? year - 1
            : 0;
    }

    /// <summary>"(cùng kỳ: 268 vụ)", "(năm 2018 là 297 vụ)": the brackets open with the earlier time.</summary>
    private static int Named(SentenceView s, int first, Draft number, int year)
    {
        if (number.At - first > LongestLead || !s.View.Has(first, Cue.SamePeriod | Cue.Year) && s.TimeAt(first) is null)
        {
            return 0;
        }

        var time = s.Times.Find(t => t.First >= first && t.Last <= number.At && t.Year > 0);
        for (var at = first; at < number.At; at++)
        {
            var isSmall = s.View.Has(s.View.HeadOf(at), Cue.SamePeriod | Cue.Year | Cue.Level | Cue.Reach | Cue.Filler | Cue.Compare) || s.View.Is(at, ':')
                || s.TimeAt(at) is not null;
            if (!isSmall || s.View.Has(at, Cue.Rise | Cue.Fall | Cue.Plan))
            {
                return 0;
            }
        }

        return time is not null ? time.Year < year ? time.Year : 0 : s.View.Has(first, Cue.SamePeriod) ? year - 1 : 0;
    }

    private static void Settle(SentenceView s, Draft number, Draft host, int year)
    {
        var rest = host.Period!.Contains("..", StringComparison.Ordinal) ? "" : host.Period[4..];
        (number.Role, number.Direction, number.Basis, number.Qualifier) = (NumberRole.Level, 0, null, "actual");
        number.Period = year.ToString(CultureInfo.InvariantCulture) + rest;
        s.View.Trace?.Note(s.View.Tokens[number.At].Start, "base",
            "Là giá trị gốc: mức tăng giảm đứng trước ngoặc tính từ con số này.", "The value that the change before the brackets is counted from.");
    }

    private static bool IsNear(decimal one, decimal other) => one > 0 && other > 0 && one < other * Near && other < one * Near;

    private static bool IsBare(SentenceView s, int first, int at)
    {
        while (first < at && s.View.Has(first, Cue.Filler | Cue.Level | Cue.Reach))
        {
            first += s.View.LengthAt(first);
        }

        return first >= at;
    }

    /// <summary>Where the brackets around a number open, or its part of them after a semicolon; -1 outside of brackets.</summary>
    private static int Opening(SentenceView s, int at)
    {
        for (var i = at - 1; i > s.First; i--)
        {
            if (s.View.Tokens[i].Kind == TokenKind.Mark && s.View.Tokens[i].Mark is '(' or ')' or ';')
            {
                return s.View.Is(i, '(') ? i : -1;
            }
        }

        return -1;
    }
}

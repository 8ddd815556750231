using System.Globalization;
using LaBan.Text.Context;
using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Mentions;

/// <summary>Tells what changes and ratios are held against: the same period, a named year, the plan, an average, something else.</summary>
internal static class BasisReader
{
    /// <summary>The same period of the year before.</summary>
    public const string SamePeriod = "yoy";

    /// <summary>An average yearly rate.</summary>
    public const string Average = "avg";

    private const string Plan = "plan";
    /// <summary>Something else than the same period, a year or the plan: the month before, the beginning of the year.</summary>
    public const string Other = "other";


    /// <summary>Reads the basis of every change and ratio of a sentence; returns the base that goes on into its footnotes.</summary>
    public static string? Read(SentenceView sentence, string? inherited)
    {
        var ruling = OpeningBase(sentence) ?? inherited;
        Draft? before = null;
        string? announced = null;
        foreach (var number in sentence.Numbers)
        {
            announced = before is not null && announced is not null && IsSameClause(sentence, before, number) ? announced : null;
            if (!number.Role.HasBasis() || number.Basis is not null)
            {
                continue;
            }

            var isDate = false;
            number.Basis = number.Role is NumberRole.PlanRatio or NumberRole.OverPlan
                ? Plan
                : Named(sentence, number, out isDate) ?? Averaged(sentence, number) ?? OfRange(number) ?? OfHost(sentence, number) ?? OfWhole(sentence, before, number) ?? announced ?? ruling ?? SamePeriod;
            announced = Announced(sentence, number) ?? announced;
            before = number;
            ruling = isDate ? number.Basis : ruling;
        }

        return ruling;
    }

    /// <summary>"; so với năm 2018 giảm 6 vụ, tăng 2 người chết": a base that opens a clause rules all changes in it.</summary>
    private static string? Announced(SentenceView s, Draft number)
    {
        for (var at = number.At - 1; at > s.First && number.Role == NumberRole.Change && Following.BaseAt(s, number) < 0; at--)
        {
            if (s.View.Tokens[at].Kind == TokenKind.Mark || s.At(at) is { Role: not NumberRole.Date })
            {
                return null;
            }

            if (s.View.HeadOf(at) == at && s.View.Has(at, Cue.Compare))
            {
                return s.View.Is(at - 1, ';') || s.View.Is(at - 1, ':') || s.View.Is(at - 1, '(') ? Of(s, at, out _) : null;
            }
        }

        return null;
    }

    /// <summary>Whether nothing but commas parts two changes.</summary>
    private static bool IsSameClause(SentenceView s, Draft before, Draft number)
    {
        for (var at = before.End; at < number.At; at++)
        {
            if (s.View.Tokens[at].Kind == TokenKind.Mark && s.View.Tokens[at].Mark is not (',' or '/'))
            {
                return false;
            }
        }

        return true;
    }

    private static string? Named(SentenceView s, Draft number, out bool isDate)
    {
        if (s.TimeAt(number.End) is { IsBase: true, Year: > 0 } year)
        {
            isDate = year.Kind == TimeKind.Day;
            return "year:" + year.Year.ToString(CultureInfo.InvariantCulture);
        }

        var at = Following.BaseAt(s, number);
        if (number.Unit is "lần" && number.End < s.Last && s.View.Form(number.End) is "của")
        {
            isDate = false;
            return Other;
        }

        return at >= 0 ? Of(s, at, out isDate) : Before(s, number, out isDate);
    }

    /// <summary>Whether the sentence opens with the plan its ratios are held against: "So với dự toán năm, …".</summary>
    public static bool OpensWithPlan(SentenceView sentence) => OpeningBase(sentence) == Plan;

    /// <summary>"So với mục tiêu kế hoạch năm 2021 đặt ra, …": a base that opens a sentence rules all of it.</summary>
    private static string? OpeningBase(SentenceView s)
    {
        for (var at = s.First; at < s.Last && at < s.First + 3; at++)
        {
            if (s.View.Has(at, Cue.Compare))
            {
                return Of(s, at, out _);
            }
        }

        return AnnouncedBase(s);
    }

    /// <summary>"Cục Thống kê cho biết, so với tháng trước, 6 nhóm tăng giá: …": a base set off by commas before the first figure.</summary>
    private static string? AnnouncedBase(SentenceView s)
    {
        var first = s.Numbers.Find(n => n.Role.IsMeasure())?.At ?? s.First;
        for (var at = s.First + 1; at < first; at++)
        {
            if (s.View.Has(at, Cue.Compare) && s.View.HeadOf(at) == at && s.View.Is(at - 1, ',') && Ends(s, at + s.View.LengthAt(at), first))
            {
                return Of(s, at, out _);
            }
        }

        return null;
    }

    /// <summary>Whether the base that begins here is closed by a comma, and a verb comes only after it.</summary>
    private static bool Ends(SentenceView s, int at, int last)
    {
        while (at < last && !s.View.Is(at, ',') && !s.View.Has(at, Cue.Rise | Cue.Fall | Cue.Reach | Cue.Equal))
        {
            at += s.View.LengthAt(at);
        }

        return at < last && s.View.Is(at, ',');
    }

    /// <summary>"so với cùng kỳ tăng 5%": the base before the figure, in the same clause.</summary>
    private static string? Before(SentenceView s, Draft number, out bool isDate)
    {
        isDate = false;
        var view = s.View;
        for (var at = number.At - 1; at >= s.First; at--)
        {
            var token = view.Tokens[at];
            if (token.Kind == TokenKind.Mark && token.Mark is ';' or '.' or '(' || (s.At(at)?.Role.IsMeasure() ?? false))
            {
                return null;
            }

            if (view.HeadOf(at) == at && view.Has(at, Cue.Compare))
            {
                return Of(s, at, out isDate);
            }

            if (token.Is(',') && !view.Has(at + 1, Cue.Rise | Cue.Fall | Cue.Equal))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The second of "giảm từ 4-5%" has the base of the first.</summary>
    private static string? OfRange(Draft number) => number.Like is { Role: NumberRole.Change } first && first.Like == number && first.At < number.At ? first.Basis : null;

    /// <summary>"giảm 925 ha (-1,01%) so với vụ Mùa năm 2022": what stands in brackets right after a change has its base.</summary>
    private static string? OfHost(SentenceView s, Draft number)
    {
        var place = s.Numbers.IndexOf(number);
        var host = place > 0 ? s.Numbers[place - 1] : null;
        return host is { Role: NumberRole.Change, Basis: not null } && s.View.Is(host.End, '(') && number.At - host.End <= 3 ? host.Basis : null;
    }

    /// <summary>"tăng 1,3% so với tháng trước, trong đó khai khoáng tăng 1,7%": parts are held against what their whole was.</summary>
    private static string? OfWhole(SentenceView s, Draft? before, Draft number)
    {
        if (before is not { Role: NumberRole.Change, Basis: Other or Average })
        {
            return null;
        }

        if (before.IsPart)
        {
            number.IsPart = true;
            return before.Basis;
        }

        for (var i = before.End; i < number.At; i += s.View.LengthAt(i))
        {
            number.IsPart |= s.View.Has(i, Cue.Where);
        }

        return number.IsPart ? before.Basis : null;
    }

    private static string? Averaged(SentenceView s, Draft number)
    {
        var view = s.View;
        var isPerYear = view.Is(number.End, '/') && view.Has(number.End + 1, Cue.Year);
        for (var at = number.At; !isPerYear && view.HasBefore(at, s.First, Cue.PerYear | Cue.Filler | Cue.Rise | Cue.Fall | Cue.From, out var head); at = head)
        {
            isPerYear = view.Has(head, Cue.PerYear);
        }

        return isPerYear || view.Has(number.End, Cue.PerYear) ? Average : null;
    }

    /// <summary>The base named from a comparing word on.</summary>
    private static string? Of(SentenceView s, int at, out bool isDate)
    {
        var view = s.View;
        isDate = false;
        for (var steps = 0; at < s.Last && steps < 7; steps++)
        {
            if (s.TimeAt(at) is { } time && time.Kind != TimeKind.WholeYear)
            {
                isDate = time.Kind == TimeKind.Day;
                if (time.Kind is TimeKind.Month or TimeKind.Quarter)
                {
                    return s.Times.Exists(t => t.Governs && t.First < at && t.Kind == time.Kind && t.Part == time.Part) ? SamePeriod : Other;
                }

                return time.Year > 0 ? "year:" + time.Year.ToString(CultureInfo.InvariantCulture) : Other;
            }

            if (view.Has(at, Cue.SamePeriod) || view.Has(at, Cue.Plan))
            {
                return view.Has(at, Cue.SamePeriod) ? SamePeriod : Plan;
            }

            if (view.Has(at, Cue.OtherBase) && !view.Has(at, Cue.Base))
            {
                return Other;
            }

            if (steps > 0 && view.Tokens[at].Kind == TokenKind.Mark && view.Tokens[at].Mark is ',' or ';' or '.' or ')')
            {
                return Other;
            }

            at += view.LengthAt(at);
        }

        return Other;
    }
}

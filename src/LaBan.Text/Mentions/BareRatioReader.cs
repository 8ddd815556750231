using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Mentions;

/// <summary>
/// Reads ratios that leave out what they are held against: "thu nội địa 10.152 tỷ đồng, đạt 50,5%" after a ratio to the plan, and the
/// shares listed after "cơ cấu".
/// </summary>
internal static class BareRatioReader
{
    /// <summary>The role of a ratio right after an amount; null when it is no such ratio.</summary>
    public static NumberRole? Role(SentenceView s, Draft number, Cue cue)
    {
        if ((cue & (Cue.Reach | Cue.Equal)) != 0 && BasisReader.OpensWithPlan(s) && EndsClause(s, number.End))
        {
            return NumberRole.PlanRatio;
        }

        var place = s.Numbers.IndexOf(number);
        if (place > 0 && (cue & Cue.Reach) != 0 && s.Numbers[place - 1].Role == NumberRole.PlanRatio && HasWhere(s, s.Numbers[place - 1].End, number.At) && EndsClause(s, number.End))
        {
            return NumberRole.PlanRatio;
        }

        if (place <= 0 || (cue & (Cue.Reach | Cue.Equal)) == 0 || !EndsClause(s, number.End))
        {
            return null;
        }

        if ((cue & Cue.Equal) != 0 && s.Numbers[place - 1] is { Role: NumberRole.PlanRatio } plan && !HasWords(s, plan.End, number.At) && IsLevelAt(s, place - 2))
        {
            return NumberRole.BaseRatio;
        }

        var amount = s.Numbers[place - 1];
        if (amount.Role is not (NumberRole.Level or NumberRole.Target) || HasWords(s, amount.End, number.At))
        {
            return null;
        }

        var like = ((cue & Cue.Reach) != 0 ? PlanBefore(s, amount.At) : null) ?? RatioBefore(s, amount.At);
        return amount.UnitKind == UnitKind.Measure || (amount.UnitKind is UnitKind.Count or UnitKind.Noun && like?.Role == NumberRole.PlanRatio)
            ? like?.Role ?? ((cue & Cue.Reach) != 0 ? NumberRole.PlanRatio : null)
            : null;
    }

    private static Draft? RatioBefore(SentenceView s, int at) => s.Numbers.FindLast(n => n.At < at && n.Role is NumberRole.PlanRatio or NumberRole.BaseRatio);

    private static Draft? PlanBefore(SentenceView s, int at) => s.Numbers.FindLast(n => n.At < at && n.Role == NumberRole.PlanRatio);

    private static bool IsLevelAt(SentenceView s, int place) => place >= 0 && s.Numbers[place].Role is NumberRole.Level or NumberRole.Target;

    /// <summary>Whether "cơ cấu" announces the shares the number is one of.</summary>
    public static bool IsStructure(SentenceView s, Draft number)
    {
        for (var i = number.At - 1; i >= s.First; i--)
        {
            if (s.View.HeadOf(i) == i && s.View.Has(i, Cue.Structure))
            {
                return !HasVerb(s, i, number.At);
            }
        }

        return s.Section.IsLead && HasStructure(s.View, s.Section.First, s.Section.Last);
    }

    /// <summary>"riêng", "trong đó": what follows is a part of what was just held against the plan.</summary>
    private static bool HasWhere(SentenceView s, int first, int last)
    {
        for (var i = first; i < last; i += s.View.LengthAt(i))
        {
            if (s.View.Has(i, Cue.Where))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a share is said of a count before it: "412.560 hồ sơ, trong đó trực tuyến 88,4%", "278 dự án FDI (22,4%)", "70% số lao động".</summary>
    public static bool IsShareOfCount(SentenceView s, Draft number)
    {
        var place = s.Numbers.IndexOf(number);
        var count = place > 0 ? s.Numbers[place - 1] : null;
        var isOfCount = count is { Role: NumberRole.Level or NumberRole.Part or NumberRole.Whole, UnitKind: UnitKind.Count or UnitKind.Noun }
            && ((HasWhere(s, count.End, number.At) && EndsClause(s, number.End)) || IsOnlyInBrackets(s, count, number));
        return isOfCount || IsOfTotal(s, number);
    }

    private static bool IsOnlyInBrackets(SentenceView s, Draft count, Draft number) =>
        s.View.Is(number.At - 1, '(') && (s.View.Is(number.End, ')') || EndsClause(s, number.End)) && number.At - count.End < 8 && !HasSign(s, count.End, number.At - 1);

    private static bool HasSign(SentenceView s, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (s.View.Tokens[i].Kind == TokenKind.Mark && s.View.Tokens[i].Mark is ',' or ';' or '.')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Hơn 70% số lao động", "60% tổng số hộ".</summary>
    private static bool IsOfTotal(SentenceView s, Draft number) =>
        number.UnitKind == UnitKind.Percent && number.End + 1 < s.Last && s.View.Form(number.End) is "số" or "tổng" && s.View.Tokens[number.End + 1].IsWord && number.Value is < 100;

    private static bool HasStructure(ReportView view, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (view.Has(i, Cue.Structure))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVerb(SentenceView s, int first, int last)
    {
        for (var i = first; i < last; i += s.View.LengthAt(i))
        {
            if (s.View.Has(i, Cue.Rise | Cue.Fall) && !s.View.Has(i, Cue.Noun))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWords(SentenceView s, int first, int last)
    {
        for (var i = first; i < last; i += s.View.LengthAt(i))
        {
            if (s.View.Tokens[i].IsWord && !s.View.Has(i, Cue.Reach | Cue.Equal | Cue.Filler | Cue.And))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsClause(SentenceView s, int at) =>
        at >= s.Last || (s.View.Tokens[at].Kind == TokenKind.Mark && s.View.Tokens[at].Mark is ',' or ';' or '.' or ')') || s.View.Has(at, Cue.And);
}

using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Mentions;

/// <summary>
/// Reads planned amounts set beside what was achieved: "(KH đạt 44-45%)", "đạt 67,7% dự toán (14.032,3 tỷ đồng)", "7,58%/kịch bản 7,61%",
/// "(Nghị quyết đề ra 2,8 triệu tấn)".
/// </summary>
internal static class PlannedReader
{
    private const int Farthest = 12;
    private const int Widest = 60;

    /// <summary>Whether the number says how much was planned.</summary>
    public static bool IsPlanned(SentenceView s, Draft number, Draft? previous)
    {
        if (number.Unit is null)
        {
            return false;
        }

        if (OpensWithPlan(s, number))
        {
            return true;
        }

        var open = Opening(s, number);
        if (open < 0)
        {
            return false;
        }

        return HoldsPlan(s, open + 1, number.At) || (open + 1 == number.At && previous is not null && EndsInPlan(s, previous, open) && number.UnitKind != UnitKind.Percent);
    }

    /// <summary>"Dự toán thu năm 2024 là 9.260 tỷ đồng": the plan opens the clause, and nothing tells what was achieved.</summary>
    private static bool OpensWithPlan(SentenceView s, Draft number)
    {
        var view = s.View;
        var verb = number.At - 1;
        while (verb > s.First && view.Has(view.HeadOf(verb), Cue.Filler) && view.Form(verb) is not ("là" or "được"))
        {
            verb = view.HeadOf(verb) - 1;
        }

        if (number.UnitKind == UnitKind.Percent)
        {
            verb = BeforeDirection(s, verb);
        }

        if (number.UnitKind is not (UnitKind.Measure or UnitKind.Percent) || verb <= s.First || view.Form(verb) is not ("là" or "giao" or "được"))
        {
            return false;
        }

        var first = verb;
        while (first > s.First && verb - first < Widest && !(view.Tokens[first - 1].Kind == TokenKind.Mark && view.Tokens[first - 1].Mark is ',' or ';' or ':' or '(' or '.'))
        {
            first--;
        }

        return view.Form(first) is "Dự" or "dự" or "Kế" or "kế" or "Chỉ" or "chỉ" && view.Has(first, Cue.Plan) && IsPlain(s, first + view.LengthAt(first), verb);
    }

    /// <summary>Before "giảm từ" of "kế hoạch giao là giảm từ 1,5%"; the same place when there is none.</summary>
    private static int BeforeDirection(SentenceView s, int at)
    {
        var head = s.View.HeadOf(at);
        head = head > s.First && s.View.Has(head, Cue.From) ? s.View.HeadOf(head - 1) : head;
        return head > s.First && s.View.Has(head, Cue.Rise | Cue.Fall) && !s.View.Has(head, Cue.Noun) ? head - 1 : at;
    }

    /// <summary>Whether nothing but words and a year stands between: no other figure, no verb of achievement.</summary>
    private static bool IsPlain(SentenceView s, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            var isOther = s.View.IsNumber(i) && s.TimeAt(i) is null;
            if (isOther || (s.View.HeadOf(i) == i && s.View.Has(i, Cue.Reach | Cue.Rise | Cue.Fall | Cue.Exceed | Cue.Compare | Cue.Estimate | Cue.Equal) && !s.View.Has(i, Cue.Noun)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The bracket or slash that opens the aside the number stands in, with nothing measured between; -1 for none.</summary>
    private static int Opening(SentenceView s, Draft number)
    {
        for (var i = number.At - 1; i >= s.First && number.At - i < Farthest; i--)
        {
            if (s.View.Is(i, '(') || (s.View.Is(i, '/') && i + 1 < number.At))
            {
                return i;
            }

            var isRange = s.At(i) is { } other && other.Role is NumberRole.Target && number.At - i == 2;
            if (s.View.Is(i, ')') || s.View.Is(i, ';') || (s.At(i) is { IsSettled: true } before && before.Role.IsMeasure() && !isRange))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The plan is named first and nothing was achieved: no rise, share or excess between.</summary>
    private static bool HoldsPlan(SentenceView s, int first, int last)
    {
        var named = false;
        for (var i = first; i < last; i += s.View.LengthAt(i))
        {
            if (s.View.Has(i, Cue.Rise | Cue.Fall | Cue.Exceed | Cue.Equal | Cue.Occupy | Cue.Compare) && !s.View.Has(i, Cue.Noun))
            {
                return false;
            }

            named |= s.View.Has(i, Cue.Plan) && !s.View.Has(i, Cue.Noun) && i - first < 3;
            named |= i == first && s.View.Form(i) is "Nghị" or "nghị" && i + 1 < last && s.View.Form(i + 1) is "quyết" && !HoldsNumber(s, i, last);
        }

        return named;
    }

    private static bool HoldsNumber(SentenceView s, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (s.At(i) is { Role: NumberRole.Ref })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"đạt 67,7% dự toán HĐND tỉnh giao (": the plan the ratio is held against is spelled out.</summary>
    private static bool EndsInPlan(SentenceView s, Draft previous, int open)
    {
        for (var i = previous.End; i < open; i++)
        {
            if (s.View.Tokens[i].Kind == TokenKind.Mark && s.View.Tokens[i].Mark is ',' or ';')
            {
                return false;
            }
        }

        return previous.Role is NumberRole.PlanRatio or NumberRole.OverPlan;
    }
}

using LaBan.Text.Lexicon;

namespace LaBan.Text.Mentions;

/// <summary>Turns amounts into targets where the report sets goals, and tells estimates from results.</summary>
internal static class GoalReader
{
    /// <summary>Reads targets and qualifiers of a sentence.</summary>
    public static void Read(SentenceView sentence)
    {
        var goal = sentence.Section.IsGoals && !TellsEstimates(sentence);
        var strives = false;
        var estimate = false;
        var at = sentence.First;
        Draft? before = null;
        foreach (var number in sentence.Numbers)
        {
            for (; at < number.At; at++)
            {
                strives |= IsGoal(sentence, at);
                goal |= strives;
                estimate |= sentence.View.Has(at, Cue.Estimate);
            }

            if (number.Role.IsMeasure() && number.Qualifier is not ("plan" or "est" or "actual"))
            {
                Mark(number, goal, estimate, before, strives);
                before = number;
            }
        }
    }

    /// <summary>"đề ra chỉ tiêu", "đặt mục tiêu", "thông qua nhiều chỉ tiêu quan trọng như:".</summary>
    private static bool IsBeingSet(SentenceView s, int at)
    {
        for (var i = at - 1; i >= s.First && at - i < 6; i--)
        {
            var form = s.View.Form(i);
            if (form is "ra" or "đặt" or "qua" or "giao" or "định" or "xây" && i > s.First && (form is "đặt" || s.View.Form(i - 1) is "đề" or "Đề" or "đặt" or "thông" or "xác"))
            {
                return true;
            }
        }

        return (at > s.First && s.View.Form(at - 1) is "đặt" or "Đặt" or "giao") || IsOfTask(s, at);
    }

    /// <summary>"Mục tiêu năm 2024: …": the goal and its time open the clause, closed by a colon.</summary>
    private static bool IsTitle(SentenceView s, int at)
    {
        var end = at + s.View.LengthAt(at);
        var isOpening = at == s.First || s.View.Tokens[at - 1].Kind == Tokens.TokenKind.Mark;
        return isOpening && end < s.Last && s.TimeAt(end) is { } time && s.View.Is(time.Last, ':');
    }

    /// <summary>"thống nhất nhiệm vụ những tháng cuối năm với các chỉ tiêu:".</summary>
    private static bool IsOfTask(SentenceView s, int at)
    {
        if (!s.View.Is(at + s.View.LengthAt(at), ':') && !s.View.Is(at + s.View.LengthAt(at) + 1, ':'))
        {
            return false;
        }

        for (var i = at - 1; i >= s.First; i--)
        {
            if (s.View.Has(i, Cue.Reach | Cue.Result) && s.View.HeadOf(i) == i)
            {
                return false;
            }

            if (s.View.Has(i, Cue.Future) && s.View.HeadOf(i) == i && s.View.Form(i) is "nhiệm" or "phương" or "Nhiệm" or "Phương")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"ước đạt" without any word of striving tells what was reached, even in a list of goals.</summary>
    private static bool TellsEstimates(SentenceView s)
    {
        var estimates = false;
        for (var at = s.First; at < s.Last; at += s.View.LengthAt(at))
        {
            estimates |= s.View.Has(at, Cue.Estimate) && s.View.Form(at) is "ước" or "Ước" or "uoc";
            if (s.View.Has(at, Cue.Goal) && s.View.Form(at) is "phấn" or "Phấn")
            {
                return false;
            }
        }

        return estimates;
    }

    private static void Mark(Draft number, bool goal, bool estimate, Draft? before, bool strives)
    {
        var isOpeningChange = number.Role == NumberRole.Change && before?.Role is not (NumberRole.Target or NumberRole.Level) && number.UnitKind is UnitKind.Percent or UnitKind.Count or UnitKind.Noun;
        var isSecondOfRange = before is { Role: NumberRole.Target } && before.Like == number;
        var isPlanToReach = strives && number.Role == NumberRole.PlanRatio && before?.Role is not (NumberRole.Level or NumberRole.Target);
        if (goal && (number.Role is NumberRole.Level or NumberRole.Share || isOpeningChange || isSecondOfRange || isPlanToReach))
        {
            number.IsShare = number.Role == NumberRole.Share;
            number.Role = NumberRole.Target;
        }

        number.Qualifier = number.Role == NumberRole.Target || goal ? "plan" : estimate ? "est" : "actual";
    }

    /// <summary>"phấn đấu" anywhere before; "mục tiêu" where plans are told.</summary>
    private static bool IsGoal(SentenceView s, int at)
    {
        var view = s.View;
        if (view.HeadOf(at) == at && view.Form(at) is "chỉ" or "mục" or "Chỉ" or "Mục" && view.Has(at, Cue.Goal) && (IsBeingSet(s, at) || IsTitle(s, at)))
        {
            return true;
        }

        return (at == s.First && view.Form(at) is "Yêu" && at + 1 < s.Last && view.Form(at + 1) is "cầu") || view.Has(at, Cue.Goal) && view.HeadOf(at) == at
            && (!view.Has(at, Cue.Plan | Cue.Future) || view.Form(at) is "phấn" or "Phấn" or "phân" or "Phân" or "phan" or "Phan" or "đặt" || s.Section.IsFuture && view.Form(at) is "mục" or "Mục");
    }
}

using LaBan.Text.Lexicon;

namespace LaBan.Text.Mentions;

/// <summary>Turns amounts into targets where the report sets goals, and tells estimates from results.</summary>
internal static class GoalReader
{
    /// <summary>Reads targets and qualifiers of a sentence.</summary>
    public static void Read(SentenceView sentence)
    {
        var goal = sentence.Section.IsGoals && !TellsEstimates(sentence);
        var estimate = false;
        var at = sentence.First;
        Draft? before = null;
        foreach (var number in sentence.Numbers)
        {
            for (; at < number.At; at++)
            {
                goal |= IsGoal(sentence, at);
                estimate |= sentence.View.Has(at, Cue.Estimate);
            }

            if (number.Role.IsMeasure())
            {
                Mark(number, goal, estimate, before);
                before = number;
            }
        }
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

    private static void Mark(Draft number, bool goal, bool estimate, Draft? before)
    {
        var isOpeningChange = number.Role == NumberRole.Change && before?.Role is not (NumberRole.Target or NumberRole.Level) && number.UnitKind == UnitKind.Percent;
        if (goal && (number.Role is NumberRole.Level or NumberRole.Share || isOpeningChange))
        {
            number.Role = NumberRole.Target;
        }

        number.Qualifier = number.Role == NumberRole.Target || goal ? "plan" : estimate ? "est" : "actual";
    }

    /// <summary>"phấn đấu" anywhere before; "mục tiêu" where plans are told.</summary>
    private static bool IsGoal(SentenceView s, int at)
    {
        var view = s.View;
        return view.Has(at, Cue.Goal) && view.HeadOf(at) == at
            && (!view.Has(at, Cue.Plan | Cue.Future) || view.Form(at) is "phấn" or "Phấn" or "phân" or "Phân" or "phan" or "Phan" or "đặt" || s.Section.IsFuture && view.Form(at) is "mục" or "Mục");
    }
}

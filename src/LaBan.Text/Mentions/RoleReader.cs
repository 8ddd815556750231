using LaBan.Text.Lexicon;
using LaBan.Text.Trace;

namespace LaBan.Text.Mentions;

/// <summary>Tells what each open number of a sentence is, from the cue before it, the words after it and the number before it.</summary>
internal static class RoleReader
{
    private const int FarChange = 3;

    /// <summary>Settles the role of every open number.</summary>
    public static void Read(SentenceView sentence)
    {
        Draft? previous = null;
        foreach (var number in sentence.Numbers)
        {
            if (!number.IsSettled)
            {
                var lead = Lead.Of(sentence, number);
                Decide(sentence, number, lead, previous);
                sentence.View.Trace?.Settled(sentence.View.Tokens[number.At].Start, number, lead, lead.At < 0 ? null : sentence.View.TextOf(lead.At, number.At));
            }

            if (number.Role.IsMeasure())
            {
                previous = number;
            }
        }

        foreach (var number in sentence.Numbers)
        {
            if (number.Like is { } other && number.Role.IsMeasure())
            {
                (number.Role, number.Direction) = (number.Role is NumberRole.Level or NumberRole.Share ? other.Role : number.Role, number.Direction);
            }
        }
    }

    /// <summary>"điều chỉnh giảm 0,7 điểm phần trăm": a change when a ratio follows; 0 when it is none. An amount is what was registered.</summary>
    private static int IsAdjusted(SentenceView s, Draft number)
    {
        var view = s.View;
        return !view.HasBefore(number.At, s.First, Cue.Noun, out var head) || view.LengthAt(head) != 3 || view.Form(head + 1) is not "chỉnh" ? 0
            : view.Form(head + 2) is "tăng" ? 1 : view.Form(head + 2) is "giảm" ? -1 : 0;
    }

    private static void Decide(SentenceView s, Draft number, Lead lead, Draft? previous)
    {
        number.InBrackets = lead.IsBracketed;
        if (number.Value is null)
        {
            number.Settle(NumberRole.Unknown, 0);
        }
        else if (AmountReader.IsLimit(s, number))
        {
            number.Settle(NumberRole.Other, 0.7m);
        }
        else if (AmountReader.IsThreshold(s, number))
        {
            number.Settle(NumberRole.Name, 0.8m);
        }
        else if (number.UnitKind == UnitKind.Loose && !IsPlanWithoutSign(number, lead))
        {
            number.Settle(NumberRole.Other, 0.8m);
        }
        else if (PlannedReader.IsPlanned(s, number, previous))
        {
            number.Settle(NumberRole.Target, 0.85m);
        }
        else if (SignReader.Direction(s, number) is var sign && sign != 0 && number.Unit is not null)
        {
            number.Settle(NumberRole.Change, 0.9m);
            number.Direction = sign;
        }
        else if (IsRatio(number) && IsAdjusted(s, number) is var adjusted && adjusted != 0)
        {
            number.Settle(NumberRole.Change, 0.85m);
            number.Direction = adjusted;
        }
        else if (previous is { Role: NumberRole.Change or NumberRole.Target, Like: { } end } && end == number)
        {
            Follow(number, previous, inTurn: false);
        }
        else if (IsRatio(number) && NamedChange.Direction(s, number, lead) is var named && named != 0)
        {
            number.Settle(NumberRole.Change, 0.8m);
            number.Direction = named;
        }
        else if (lead.IsJoined && previous is not null && IsLike(number, previous) && ContinuesPrevious(s, number, previous))
        {
            Follow(number, previous, lead.HasEach || previous.Turn > 0);
        }
        else if (lead.Words == 0 && ByCue(s, number, lead) is { } direct)
        {
            Settle(number, direct, lead, 0.95m);
        }
        else
        {
            InheritOrGuess(s, number, lead, previous);
        }

        var opensTurns = lead.HasEach || s.View.HasBefore(lead.At, s.First, Cue.Each, out _) || (lead.IsBracketed && previous is { Turn: > 1 });
        number.Turn = number.Turn > 0 ? number.Turn : opensTurns && number.Role.IsMeasure() ? 1 : TakesTurn(s, number, previous) ? previous!.Turn + 1 : 0;
    }

    /// <summary>"đạt 100 kế hoạch": the percent sign was forgotten.</summary>
    private static bool IsPlanWithoutSign(Draft number, Lead lead)
    {
        var isPlan = number.Unit is "kế hoạch" or "mục tiêu" && lead.Words == 0 && (lead.Cue & (Cue.Reach | Cue.Equal | Cue.Exceed)) != 0;
        if (isPlan)
        {
            (number.Unit, number.UnitKind, number.End) = (null, null, number.At + 1);
        }

        return isPlan;
    }

    private static bool ContinuesPrevious(SentenceView s, Draft number, Draft previous) =>
        s.View.Has(number.At - 1, Cue.And) || previous.Turn > 0 || s.View.Has(s.View.HeadOf(number.At - 1), Cue.And | Cue.Filler);

    /// <summary>"lần lượt tăng 42% và giảm 4,9%": the second with a verb of its own.</summary>
    private static bool TakesTurn(SentenceView s, Draft number, Draft? previous) =>
        previous is { Turn: > 0, Role: NumberRole.Change } && number.Role == NumberRole.Change && s.View.Has(previous.End, Cue.And) && number.At - previous.End <= 3;

    private static bool IsLike(Draft number, Draft previous) =>
        number.UnitKind == previous.UnitKind || (IsRatio(number) && IsRatio(previous));

    private static bool IsRatio(Draft number) => number.UnitKind is UnitKind.Percent or UnitKind.Permille or UnitKind.Points;

    private static void Follow(Draft number, Draft previous, bool inTurn)
    {
        number.Direction = previous.Direction;
        number.Turn = inTurn ? previous.Turn + 1 : 0;
        number.Settle(previous.Role, previous.Confidence);
        number.Like = previous;
    }

    private static void Settle(Draft number, NumberRole role, Lead lead, decimal confidence)
    {
        number.Settle(role, confidence);
        number.Direction = role != NumberRole.Change ? 0 : (lead.Cue & Cue.Fall) != 0 ? -1 : 1;
    }

    /// <summary>The role when a cue stands right before the number.</summary>
    private static NumberRole? ByCue(SentenceView s, Draft number, Lead lead)
    {
        var cue = lead.Cue;
        if (lead.IsFrom)
        {
            return number.Unit is null ? null
                : (cue & (Cue.Rise | Cue.Fall)) != 0 && Following.IsExtent(s, number) ? NumberRole.Change
                : Following.LeadsToNewValue(s, number) ? NumberRole.Level
                : ByAmount(s, number, cue);
        }

        if ((cue & Cue.ToLevel) != 0)
        {
            return Amount(s, number);
        }

        if ((cue & (Cue.Rise | Cue.Fall)) != 0)
        {
            number.Unit ??= s.View.Form(number.At).Contains(',') ? "%" : null;
            if (AmountReader.IsPassing(s, number))
            {
                return NumberRole.Other;
            }

            return number.Unit is null ? null : lead.HasEstimate && NamedChange.EndsInReach(s, number) ? NumberRole.Level : NumberRole.Change;
        }

        return ByAmount(s, number, cue);
    }

    private static NumberRole? ByAmount(SentenceView s, Draft number, Cue cue)
    {
        if ((cue & Cue.Times) != 0)
        {
            number.Unit ??= "lần";
            return NumberRole.Change;
        }

        var isPlan = (IsRatio(number) || number.Unit is null) && Following.IsPlan(s, number);
        if (isPlan && (cue & (Cue.Reach | Cue.Equal | Cue.Exceed | Cue.Level)) != 0)
        {
            number.Unit ??= "%";
            return (cue & Cue.Exceed) != 0 ? NumberRole.OverPlan : NumberRole.PlanRatio;
        }

        return ByVerb(s, number, cue);
    }

    private static NumberRole? ByVerb(SentenceView s, Draft number, Cue cue)
    {
        var isRatio = IsRatio(number);
        if ((cue & Cue.Exceed) != 0)
        {
            return number.Unit is null ? null : Following.BaseAt(s, number) >= 0 && !Following.IsPlan(s, number) ? NumberRole.Change : NumberRole.OverPlan;
        }

        if ((cue & Cue.Occupy) != 0 && isRatio)
        {
            return NumberRole.Share;
        }

        if ((cue & Cue.Contribute) != 0 && (isRatio || number.Unit is "điểm"))
        {
            return NumberRole.Contribution;
        }

        if ((cue & Cue.Plan) != 0 && number.Unit is not null)
        {
            return NumberRole.Target;
        }

        if ((cue & (Cue.Equal | Cue.Reach)) != 0 && (isRatio || number.Unit == "lần") && Following.IsHeldAgainstBase(s, number))
        {
            return (cue & Cue.Reach) != 0 && NamesGrowth(s, number) ? NumberRole.Level : NumberRole.BaseRatio;
        }

        if (isRatio && BareRatioReader.Role(s, number, cue) is { } bare)
        {
            return bare;
        }

        return (cue & Cue.Equal) != 0 && isRatio ? NumberRole.Share
            : cue == Cue.None ? null
            : isRatio && PlanListReader.IsItem(s, number) ? NumberRole.PlanRatio
            : Amount(s, number);
    }

    /// <summary>"tăng trưởng GRDP đạt 8,5% so với năm 2023": a growth is no ratio to what it is held against.</summary>
    private static bool NamesGrowth(SentenceView s, Draft number)
    {
        for (var at = number.At - 1; at >= s.First && s.View.Tokens[at].Kind != Tokens.TokenKind.Mark && !s.View.IsNumber(at); at--)
        {
            if (s.View.HeadOf(at) == at && (s.View.Form(at) is "tốc" or "Tốc" || (s.View.Form(at) is "tăng" or "Tăng" && at + 1 < number.At && s.View.Form(at + 1) is "trưởng")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An amount: a figure when it has a unit or a verb that needs one.</summary>
    private static NumberRole? Amount(SentenceView s, Draft number) =>
        number.Unit is null ? null : AmountReader.IsPassing(s, number) ? NumberRole.Other : NumberRole.Level;

    private static void InheritOrGuess(SentenceView s, Draft number, Lead lead, Draft? previous)
    {
        if (lead.IsBracketed && lead.Words == 0 && IsRatio(number) && Following.IsPlan(s, number))
        {
            number.Settle(NumberRole.PlanRatio, 0.85m);
            return;
        }

        var role = InheritanceReader.Role(s, number, lead, previous);
        if (role is { } inherited)
        {
            number.Settle(inherited, 0.8m);
            var head = previous is null ? 0 : InheritanceReader.HeadDirection(s, previous, number);
            number.Direction = inherited == NumberRole.Change && previous is not null ? head != 0 ? head : previous.Direction == 0 ? 1 : previous.Direction : 0;
            number.Like ??= lead.IsBracketed && lead.Words == 0 ? previous : null;
            return;
        }

        if (lead.Words <= FarChange && IsRatio(number) && (lead.Cue & (Cue.Rise | Cue.Fall)) != 0)
        {
            Settle(number, NumberRole.Change, lead, 0.7m);
            return;
        }

        var isPlan = (IsRatio(number) || number.Unit is null) && Following.IsPlan(s, number);
        number.Settle(isPlan ? NumberRole.PlanRatio : ByFarCue(s, number, lead), 0.6m);
    }

    private static NumberRole ByFarCue(SentenceView s, Draft number, Lead lead)
    {
        if (IsRatio(number))
        {
            return (lead.Cue & Cue.Occupy) != 0 ? NumberRole.Share
                : (lead.Cue & Cue.Contribute) != 0 ? NumberRole.Contribution
                : (lead.Cue & (Cue.Equal | Cue.Reach)) != 0 && Following.IsHeldAgainstBase(s, number) ? NumberRole.BaseRatio
                : PlanListReader.IsItem(s, number) ? NumberRole.PlanRatio
                : BareRatioReader.IsStructure(s, number) || BareRatioReader.IsShareOfCount(s, number) ? NumberRole.Share
                : NumberRole.Level;
        }

        return AmountReader.Guess(s, number, lead);
    }
}

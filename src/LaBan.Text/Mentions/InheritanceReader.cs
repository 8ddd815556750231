using LaBan.Text.Lexicon;

namespace LaBan.Text.Mentions;

/// <summary>A number without a cue of its own takes its role from the number before: "tăng 28 vụ (5,4%)", "CN 7,8%, XD 3,6%".</summary>
internal static class InheritanceReader
{
    /// <summary>The inherited role, or null.</summary>
    public static NumberRole? Role(SentenceView s, Draft number, Lead lead, Draft? previous)
    {
        if (previous is null || number.Unit is null)
        {
            return null;
        }

        var isRatio = number.UnitKind is UnitKind.Percent or UnitKind.Points or UnitKind.Permille;
        if (lead.IsBracketed && lead.Words == 0 && lead.Cue == Cue.None)
        {
            return InBrackets(s, number, previous, isRatio);
        }

        if (isRatio && previous.Role == NumberRole.Change && s.View.Is(number.At - 1, ',') && previous.End == number.At - 1 && previous.UnitKind != UnitKind.Percent)
        {
            return NumberRole.Change;
        }

        // "khu vực I đóng góp 0,2 điểm phần trăm; khu vực II 2,7 điểm phần trăm"
        if (number.UnitKind == UnitKind.Points && previous is { Role: NumberRole.Contribution, UnitKind: UnitKind.Points } && (lead.Cue & ~(Cue.Level | Cue.Filler)) == 0)
        {
            return NumberRole.Contribution;
        }

        var decisive = (lead.Cue & ~(Cue.Level | Cue.Filler | Cue.ToLevel)) != 0;
        if (decisive || !isRatio || previous.UnitKind != UnitKind.Percent || HasSentenceBreak(s, previous, number))
        {
            return null;
        }

        if (NamesAnew(s, previous, number) is { } named)
        {
            return named is "trọng" ? NumberRole.Share : previous.Role == NumberRole.Share ? null : ListRole(s, number, previous);
        }

        return previous.Role is NumberRole.Share or NumberRole.Change or NumberRole.PlanRatio or NumberRole.BaseRatio ? ListRole(s, number, previous) : null;
    }

    /// <summary>The second word of the "tỷ trọng" or "tỷ lệ" that a semicolon parts from the number before; null when there is none.</summary>
    private static string? NamesAnew(SentenceView s, Draft previous, Draft number)
    {
        for (var at = number.At - 1; at > previous.At && !s.View.IsScanned; at--)
        {
            if (s.View.Is(at, ';'))
            {
                return at + 2 < number.At && s.View.Form(at + 1) is "tỷ" or "tỉ" ? s.View.Form(at + 2) is "trọng" ? "trọng" : s.View.Form(at + 2) is "lệ" ? "lệ" : null : null;
            }
        }

        return null;
    }

    /// <summary>In a list the role goes on; after a ratio to the plan a new subject starts afresh.</summary>
    private static NumberRole? ListRole(SentenceView s, Draft number, Draft previous)
    {
        if (InOpenBracket(s, previous, number) && HostRole(s, number) is { } host)
        {
            return host;
        }

        if (previous.Role == NumberRole.Change && HasLevelBefore(s, previous))
        {
            return s.View.Is(previous.End, '(') || InOpenBracket(s, previous, number) ? NumberRole.Change : null;
        }

        return previous.Role is NumberRole.PlanRatio ? null : previous.Role;
    }

    /// <summary>"giảm có: bia 8,3%, gạch 4,9%": the verb before the colon gives its direction to the list; 0 when there is none.</summary>
    public static int HeadDirection(SentenceView s, Draft previous, Draft number)
    {
        var colon = -1;
        for (var i = previous.End; i < number.At && colon < 0; i++)
        {
            colon = s.View.Is(i, ':') ? i : -1;
        }

        for (var i = colon - 1; colon > 0 && i >= previous.End && colon - i < 6; i--)
        {
            if (s.View.HeadOf(i) == i && s.View.Has(i, Cue.Rise | Cue.Fall))
            {
                return s.View.Has(i, Cue.Fall) ? -1 : 1;
            }
        }

        return 0;
    }

    /// <summary>
    /// "chiếm 57,8%, tăng 1,5% (CN 48,7%, tăng 2%; XD 9,1%)": when the things in the brackets have changes of their own, they
    /// repeat the share before the brackets, not the change.
    /// </summary>
    private static NumberRole? HostRole(SentenceView s, Draft number)
    {
        var open = number.At - 1;
        while (open > s.First && !s.View.Is(open, '('))
        {
            open--;
        }

        Draft? share = null;
        foreach (var other in s.Numbers)
        {
            share = other.At < open && other.Role.IsMeasure() ? other.Role == NumberRole.Share ? other : other.Role == NumberRole.Change ? share : null : share;
            if (other.At > number.At && share is not null)
            {
                return Lead.Of(s, other) is { Words: 0 } lead && (lead.Cue & (Cue.Rise | Cue.Fall)) != 0 && s.View.Is(number.End, ',') ? NumberRole.Share : RoleInBracket(s, open, number);
            }
        }

        return share is null ? null : RoleInBracket(s, open, number);
    }

    private static NumberRole? RoleInBracket(SentenceView s, int open, Draft number) =>
        s.Numbers.Find(n => n.At > open && n.At < number.At && n.Role.IsMeasure())?.Role;

    private static bool InOpenBracket(SentenceView s, Draft previous, Draft number)
    {
        for (var i = number.At - 1; i > previous.At; i--)
        {
            if (s.View.Is(i, '(') || s.View.Is(i, ')'))
            {
                return s.View.Is(i, '(');
            }
        }

        return previous.InBrackets;
    }

    private static bool HasLevelBefore(SentenceView s, Draft previous)
    {
        var at = s.Numbers.IndexOf(previous);
        for (var i = at - 1; i >= 0; i--)
        {
            if (s.Numbers[i].Role.IsMeasure())
            {
                return s.Numbers[i].Role is NumberRole.Level or NumberRole.Share && s.Numbers[i].Confidence > 0.5m;
            }
        }

        return false;
    }

    private static bool HasSentenceBreak(SentenceView s, Draft previous, Draft number)
    {
        for (var i = previous.End; i < number.At; i++)
        {
            if (s.View.Is(i, '.'))
            {
                return true;
            }
        }

        return false;
    }

    private static NumberRole? InBrackets(SentenceView s, Draft number, Draft previous, bool isRatio)
    {
        var touches = previous.End >= number.At - 2 || s.View.Is(previous.End, '(');
        if (!touches)
        {
            return null;
        }

        if (previous.Role == NumberRole.Change)
        {
            return NumberRole.Change;
        }

        return isRatio && previous.Role is NumberRole.Level or NumberRole.Part or NumberRole.Share ? NumberRole.Share : null;
    }
}

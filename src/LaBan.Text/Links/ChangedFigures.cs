using LaBan.Text.Claims;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Links;

/// <summary>
/// Finds the figure said before in the sentence that a change or ratio is about, where a bracket, its turn or its own words tell:
/// "giảm 3 vụ (8,8%)", "lần lượt tăng 42% và giảm 4,9%", "tăng 56% số dự án và tăng 49% vốn đăng ký".
/// </summary>
internal static class ChangedFigures
{
    private const int Farthest = 5;

    /// <summary>The figure whose indicator a change or ratio shares; null when nothing tells.</summary>
    public static Draft? Find(ReportView view, ClaimDraft claim, Draft figure)
    {
        var isRelative = figure.UnitKind == UnitKind.Percent && figure.Role is NumberRole.Change or NumberRole.PlanRatio or NumberRole.OverPlan or NumberRole.BaseRatio;
        if (!isRelative || figure.SubjectFirst >= 0)
        {
            return null;
        }

        var numbers = claim.Sentence.Numbers;
        var at = numbers.IndexOf(figure);
        return figure.Turn > 0 ? OfTurn(claim, numbers, at)
            : at > 0 && IsBracketOf(view, numbers[at - 1], figure) ? numbers[at - 1]
            : figure.Role == NumberRole.Change ? OfNamed(view, numbers, at) : null;
    }

    /// <summary>"giảm 3 vụ (giảm 8,8%)": the same change in per cent.</summary>
    private static bool IsBracketOf(ReportView view, Draft before, Draft figure)
    {
        if (figure.Role != NumberRole.Change || before is not { Role: NumberRole.Change, UnitKind: UnitKind.Measure or UnitKind.Count or UnitKind.Noun })
        {
            return false;
        }

        var open = figure.At - 1;
        while (open >= before.End && figure.At - open < Farthest && !view.Is(open, '('))
        {
            open--;
        }

        return view.Is(open, '(') && open >= before.End && open <= Math.Max(before.Tail, before.End);
    }

    /// <summary>The amount that has the turn of a ratio: as many subjects with amounts stand before the first of the ratios.</summary>
    private static Draft? OfTurn(ClaimDraft claim, List<Draft> numbers, int at)
    {
        var first = at - (numbers[at].Turn - 1);
        var turns = numbers[at].Turn;
        for (var i = at + 1; i < numbers.Count && numbers[i].Turn == turns + 1; i++)
        {
            turns++;
        }

        var place = first - turns + numbers[at].Turn - 1;
        if (first < turns || turns < 2)
        {
            return null;
        }

        for (var i = first - turns; i < first; i++)
        {
            if (numbers[i].Role is not NumberRole.Level || (i > first - turns && numbers[i].Claim == numbers[i - 1].Claim))
            {
                return null;
            }
        }

        return claim.First == claim.Last || numbers[first - 1].Claim == numbers[first].Claim ? numbers[place] : null;
    }

    /// <summary>"tăng 25% số doanh nghiệp và tăng 18% về vốn": the nearest amount before that counts those, or is money.</summary>
    private static Draft? OfNamed(ReportView view, List<Draft> numbers, int at)
    {
        var figure = numbers[at];
        var word = figure.End + (view.Form(figure.End) is "về" ? 1 : 0);
        var isNumber = view.Form(word) is "số" && view.Form(word + 1) is not ("vốn" or "tiền");
        word += view.Form(word) is "số" or "tổng" or "lượng" ? 1 : 0;
        var isMoney = view.Form(word) is "vốn" or "tiền";
        for (var i = at - 1; i >= 0 && (isNumber || isMoney); i--)
        {
            if (numbers[i].Role == NumberRole.Level && (isMoney ? UnitFit.IsMoney(numbers[i]) : Counts(view, numbers[i], word)))
            {
                return numbers[i];
            }
        }

        return null;
    }

    /// <summary>Whether a number counts what is named at a token: its unit begins with the same word.</summary>
    private static bool Counts(ReportView view, Draft number, int word) =>
        number is { UnitKind: UnitKind.Count or UnitKind.Noun, Unit: { } unit } && unit.AsSpan().StartsWith(view.Form(word), StringComparison.OrdinalIgnoreCase);
}

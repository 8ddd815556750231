using LaBan.Text.Claims;
using LaBan.Text.Mentions;
using LaBan.Text.Trace;

namespace LaBan.Text.Links;

/// <summary>
/// Links each figure to the indicator of the catalogue whose name its claim supports best: by the words of the claim, of the
/// claim it is part of, of the sentences before it and of the headings, in falling weight, and by unit and kind.
/// </summary>
internal sealed class Linker
{
    private const float Enough = 0.52f;
    private const float Total = 0.1f;
    private const float OtherWhole = 0.3f;
    private const float MostFit = 1.1f;
    private const float Rounding = 1e-5f;
    private const int MostBefore = 6;

    private readonly IndicatorIndex _index;
    private readonly ReportView _view;
    private readonly ContextWords _context;
    private readonly CandidateScores _scores;
    private readonly UnitFit _fit;
    private readonly TurnReader _turns;
    private readonly OtherSubjects _others;

    /// <summary>A linker of the claims of one report.</summary>
    public Linker(IndicatorIndex index, ReportView view)
    {
        (_index, _view) = (index, view);
        (_context, _scores, _fit, _turns) = (new ContextWords(index, view), new CandidateScores(index), new UnitFit(index), new TurnReader(index, view));
        _others = new OtherSubjects(index, view, _context);
    }

    /// <summary>Links the figures of a claim.</summary>
    public void Link(ClaimDraft claim)
    {
        _context.Gather(claim);
        _others.Gather(claim);
        _scores.Count(_context, isPart: claim.Parent is not null);
        foreach (var figure in claim.Figures)
        {
            if (!_view.IsScanned && ChangedFigures.Find(_view, claim, figure) is { } changed)
            {
                figure.Indicator = changed.Indicator;
                continue;
            }

            var follows = Follows(claim, figure);
            var chosen = follows >= 0 ? follows : FollowsUnknown(claim, figure) ? figure.Role == NumberRole.Change && UnitFit.IsMoney(claim.Figures[0]) ? Growth(Best(claim, figure)) : -1 : Best(claim, figure);
            chosen = figure.Turn > 0 && chosen >= 0 ? InTurn(claim, figure, chosen) : chosen;
            if (chosen >= 0)
            {
                figure.Indicator = _index.Indicators[chosen].Code;
                claim.Indicator = claim.Indicator < 0 ? chosen : claim.Indicator;
            }
        }

    }

    private int InTurn(ClaimDraft claim, Draft figure, int chosen)
    {
        var part = _turns.Find(claim, figure, chosen);
        part = part < 0 && _index.Parents[chosen] >= 0 ? _turns.Find(claim, figure, _index.Parents[chosen]) : part;
        return part < 0 ? chosen : part;
    }

    private static string? GrowthIn(ClaimDraft claim) => claim.Figures.Find(static f => f.Role == NumberRole.Change)?.Indicator;

    /// <summary>A change or ratio said after the value is about the same indicator as the value.</summary>
    private int Follows(ClaimDraft claim, Draft figure)
    {
        if (figure.Role is NumberRole.Target && figure.InBrackets && claim.Figures.IndexOf(figure) > 0)
        {
            return claim.Indicator;
        }

        if (figure.Role is NumberRole.Contribution && (GrowthIn(claim) ?? (claim.First == claim.Last && claim.Parent is { } above ? GrowthIn(above) : null)) is { } growth)
        {
            return _index.PlaceOf(growth);
        }

        if (figure.Role is not (NumberRole.Change or NumberRole.PlanRatio or NumberRole.OverPlan or NumberRole.BaseRatio))
        {
            return -1;
        }

        if (OfCounted(claim, figure) is >= 0 and var counted)
        {
            return counted;
        }

        Draft? said = null;
        foreach (var earlier in claim.Figures)
        {
            if (earlier == figure)
            {
                break;
            }

            var isValue = earlier.Role is NumberRole.Share || (said is null && earlier.Role is NumberRole.Level or NumberRole.Target);
            said = isValue && earlier.Indicator is not null ? earlier : said;
        }

        var indicator = said is null ? -1 : _index.PlaceOf(said.Indicator!);
        return _fit.Of(figure, indicator, false) > 0 ? indicator : -1;
    }

    /// <summary>"29 vụ, làm chết 11 người; so với cùng kỳ giảm 6 vụ": a change that names nothing is of what was counted in its unit before.</summary>
    private static int OfCounted(ClaimDraft claim, Draft figure)
    {
        var isCounted = figure is { Role: NumberRole.Change, UnitKind: Lexicon.UnitKind.Count or Lexicon.UnitKind.Noun, Unit: not null };
        var isBare = figure.Tail <= figure.End && (claim.First == claim.Last || claim.Figures[0] != figure);
        var before = isCounted && isBare && !HasCounted(claim, figure) ? claim.Previous : null;
        for (var steps = 0; before is not null && before.Sentence == claim.Sentence && steps < MostBefore; steps++, before = before.Previous)
        {
            if (HasCounted(before, figure))
            {
                return before.Indicator;
            }
        }

        return -1;
    }

    private static bool HasCounted(ClaimDraft claim, Draft figure)
    {
        foreach (var other in claim.Figures)
        {
            if (other.Role is NumberRole.Level or NumberRole.Target && other.Unit == figure.Unit)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The indicator when it is a rate of growth, which needs no indicator of the amount.</summary>
    private int Growth(int indicator) => indicator >= 0 && _index.IsGrowth(indicator) ? indicator : -1;

    /// <summary>A change or ratio of an amount that no indicator was found for.</summary>
    private bool FollowsUnknown(ClaimDraft claim, Draft figure) =>
        !_view.IsScanned && figure.Role is NumberRole.Change or NumberRole.PlanRatio or NumberRole.OverPlan or NumberRole.BaseRatio
        && (claim.Indicator < 0 || figure.Role != NumberRole.Change) && claim.Figures[0] != figure && claim.Figures[0] is { Role: NumberRole.Level, UnitKind: Lexicon.UnitKind.Measure or Lexicon.UnitKind.Count or Lexicon.UnitKind.Noun, Indicator: null };

    /// <summary>The indicator whose name scores best; of equals the one met first.</summary>
    private int Best(ClaimDraft claim, Draft figure)
    {
        var hasLevel = HasOtherLevel(claim, figure);
        var known = _fit.Known(figure, hasLevel);
        var total = _context.Signs.IsTotal ? Total : 0;
        var (best, bestScore, bestAt) = (-1, Enough, -1);
        var candidates = _scores.Candidates;

        // The most promising goes first, so that most of the others need no second look.
        for (var turn = -1; turn < candidates && candidates > 0; turn++)
        {
            var at = turn < 0 ? _scores.Leading : turn;
            ref var candidate = ref _scores.At(at);
            var most = MostFitOf(figure, candidate.Indicator, hasLevel, known);
            if (most == 0 || _scores.IsBelow(ref candidate, most, total + Rounding, bestScore) || _others.AreMeant(claim, figure, candidate.Indicator))
            {
                continue;
            }

            var fit = Fit(figure, candidate.Indicator, hasLevel, known);
            var family = Family(claim, candidate.Indicator);
            var sum = CandidateScores.Most(candidate, family) + (total > 0 && _index.IsTotal(candidate.Indicator) ? Total : 0);
            var score = sum * fit < bestScore ? 0 : (sum - _scores.Weakest(candidate.Variant) - _scores.Clash(candidate.Variant, _context, family == 2, family > 0) - (_others.AreLikely(claim, figure, candidate.Indicator) ? OtherWhole : 0)) * fit;
            if (score > bestScore || (score == bestScore && at < bestAt))
            {
                (best, bestScore, bestAt) = (candidate.Indicator, score, at);
            }
        }

        best = best >= 0 && figure.Turn == 0 && _others.AreJoint(best) ? -1 : best;
        Note(figure, best);
        return GrowthOf(figure, best, hasLevel: HasLevelBefore(claim, figure));
    }

    private static bool HasOtherLevel(ClaimDraft claim, Draft figure)
    {
        foreach (var other in claim.Figures)
        {
            if (other.Role == NumberRole.Level && other != figure)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A bound above <see cref="Fit"/> that is quick to tell.</summary>
    private float MostFitOf(Draft figure, int indicator, bool hasLevel, float[] known)
    {
        var fit = _fit.Of(figure, indicator, hasLevel, known);
        return fit > 0 && figure.Role == NumberRole.Change ? Math.Max(fit, MostFit) : fit;
    }

    /// <summary>How well a figure fits; "sản lượng thủy sản tăng 5%" is a change of the amount that it names, not of the growth of output.</summary>
    private float Fit(Draft figure, int indicator, bool hasLevel, float[] known)
    {
        var fit = _fit.Of(figure, indicator, hasLevel, known);
        return fit > 0 && fit < MostFit && _others.IsChangeOfMeasure(figure, indicator) ? MostFit : fit;
    }

    private void Note(Draft figure, int best)
    {
        _view.Trace?.Linked(_view.Tokens[figure.At].Start, best < 0 ? null : _index.Indicators[best], _context.Describe());
    }

    private static bool HasLevelBefore(ClaimDraft claim, Draft figure)
    {
        foreach (var earlier in claim.Figures)
        {
            if (earlier == figure || earlier.Role is NumberRole.Level or NumberRole.Share or NumberRole.Target)
            {
                return earlier != figure;
            }
        }

        return false;
    }

    /// <summary>A rate of change said before any value is the growth indicator of that value, where the catalogue has one.</summary>
    private int GrowthOf(Draft figure, int level, bool hasLevel)
    {
        if (level < 0 || hasLevel || figure.Role != NumberRole.Change || figure.UnitKind != Lexicon.UnitKind.Percent)
        {
            return level;
        }

        var growth = _index.GrowthOf[level];
        return growth >= 0 ? growth : level;
    }

    /// <summary>
    /// Kinship with what was just spoken of: 4 the whole that a part is said of, 3 what an elided subject goes on with, 2 a part of the parent claim's indicator, 1 a
    /// sister of the claim before, 0 none.
    /// </summary>
    private int Family(ClaimDraft claim, int indicator)
    {
        var parent = _index.Parents[indicator];
        for (var above = claim.Parent; above is not null; above = above.Parent)
        {
            if (above.Indicator == indicator && claim.Last > claim.First && above == claim.Parent)
            {
                return 4;
            }

            if (above.Indicator >= 0 && IsWithin(indicator, above.Indicator))
            {
                return 2;
            }
        }

        var previous = claim.Previous?.Indicator ?? -1;
        if (previous >= 0 && _index.IsKin(previous, indicator) && claim.Previous!.Sentence == claim.Sentence)
        {
            return _context.IsElided ? 3 : 1;
        }

        return previous >= 0 && (parent >= 0 && parent == _index.Parents[previous] || parent == previous) ? 1 : 0;
    }

    private bool IsWithin(int indicator, int above)
    {
        for (var steps = 0; steps < 6 && _index.Parents[indicator] >= 0; steps++)
        {
            indicator = _index.Parents[indicator];
            if (indicator == above)
            {
                return true;
            }
        }

        return false;
    }
}

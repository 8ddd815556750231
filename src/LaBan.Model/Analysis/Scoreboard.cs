using LaBan.Model.Catalog;
using LaBan.Model.Plans;

namespace LaBan.Model.Analysis;

/// <summary>A target of a plan with its verdict.</summary>
public sealed record ScoredTarget(Target Target, Indicator Indicator, Judgement Judgement)
{
    /// <summary>The verdict on the target.</summary>
    public Verdict Verdict => Judgement.Verdict;
}

/// <summary>A headline target (chỉ tiêu chủ yếu): the rows of a plan under one number, or one row without a number.</summary>
/// <param name="Number">Its number in the plan's list, or null.</param>
/// <param name="Rows">All its rows, in the order of the plan.</param>
/// <param name="Principals">The rows that decide: those that are not a part of another row of the same headline.</param>
/// <param name="Verdict">
/// The worst verdict of the principals: missed when one is, else insufficient when one is, else behind, met or exceeded.
/// </param>
public sealed record Headline(
    string? Number, IReadOnlyList<ScoredTarget> Rows, IReadOnlyList<ScoredTarget> Principals, Verdict Verdict);

/// <summary>How many targets have each verdict.</summary>
public sealed record Tally(int Exceeded, int Met, int Behind, int Missed, int Insufficient)
{
    /// <summary>Đạt và vượt.</summary>
    public int Fulfilled => Exceeded + Met;

    /// <summary>All that were counted, with a verdict or without.</summary>
    public int Total => Fulfilled + Behind + Missed + Insufficient;

    /// <summary>Those of which the outcome can be told.</summary>
    public int Judged => Fulfilled + Missed;

    /// <summary>How many have one verdict.</summary>
    public int this[Verdict verdict] => verdict switch
    {
        Verdict.Exceeded => Exceeded,
        Verdict.Met => Met,
        Verdict.Behind => Behind,
        Verdict.Missed => Missed,
        _ => Insufficient,
    };

    /// <summary>Counts verdicts.</summary>
    public static Tally Of(IEnumerable<Verdict> verdicts)
    {
        var counts = verdicts.CountBy(v => v).ToDictionary();
        int Count(Verdict verdict) => counts.GetValueOrDefault(verdict);
        return new Tally(
            Count(Verdict.Exceeded), Count(Verdict.Met), Count(Verdict.Behind), Count(Verdict.Missed), Count(Verdict.Insufficient));
    }
}

/// <summary>"x/y chỉ tiêu đạt và vượt", with the list behind it: by headline and by single row.</summary>
public sealed record Scoreboard(IReadOnlyList<Headline> Headlines, IReadOnlyList<ScoredTarget> Rows)
{
    /// <summary>Verdicts of the headlines: what the plan's resolution counts.</summary>
    public Tally ByHeadline => Tally.Of(Headlines.Select(h => h.Verdict));

    /// <summary>Verdicts of all rows.</summary>
    public Tally ByRow => Tally.Of(Rows.Select(r => r.Verdict));

    /// <summary>Groups scored targets into headlines. Rows of different plans never share one.</summary>
    /// <param name="rows">The rows, in the order of the plan.</param>
    /// <param name="parentOf">The code of the indicator that another is a part of, or null.</param>
    public static Scoreboard Of(IEnumerable<ScoredTarget> rows, Func<string, string?> parentOf)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(parentOf);
        var all = rows.ToList();
        var headlines = all
            .Select((row, position) => (Row: row, Position: position))
            .GroupBy(r => (r.Row.Target.PlanId, r.Row.Target.Number, Alone: r.Row.Target.Number is null ? r.Position : -1), r => r.Row)
            .Select(g => HeadlineOf(g.Key.Number, [.. g], parentOf));
        return new Scoreboard([.. headlines], all);
    }

    private static Headline HeadlineOf(string? number, List<ScoredTarget> rows, Func<string, string?> parentOf)
    {
        var codes = rows.Select(r => r.Indicator.Code).ToHashSet(StringComparer.Ordinal);
        var principals = rows.Where(r => !AncestorsOf(r.Indicator.Code, parentOf).Any(codes.Contains)).ToList();

        // Parents in a circle leave no principal; then every row decides.
        principals = principals.Count > 0 ? principals : rows;
        return new Headline(number, rows, principals, principals.Select(p => p.Verdict).MaxBy(Gravity));
    }

    private static IEnumerable<string> AncestorsOf(string code, Func<string, string?> parentOf)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var parent = parentOf(code); parent is not null && seen.Add(parent); parent = parentOf(parent))
        {
            yield return parent;
        }
    }

    /// <summary>What decides a headline of several: one missed part settles it, and an unknown part leaves the rest open.</summary>
    private static int Gravity(Verdict verdict) => verdict switch
    {
        Verdict.Exceeded => 0,
        Verdict.Met => 1,
        Verdict.Behind => 2,
        Verdict.Insufficient => 3,
        _ => 4,
    };
}

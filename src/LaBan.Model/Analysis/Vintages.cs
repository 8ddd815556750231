using LaBan.Model.Observations;

namespace LaBan.Model.Analysis;

/// <summary>Statements of one key that were made on one day and are not the same.</summary>
/// <param name="Key">What they are about.</param>
/// <param name="KnownFrom">The day they became known.</param>
/// <param name="Statements">All statements of that day, at least two.</param>
public sealed record Conflict(ObservationKey Key, DateOnly KnownFrom, IReadOnlyList<Observation> Statements)
{
    /// <summary>
    /// Whether some two of them exclude each other even when rounding is allowed for ("33" and "42,2"), so that they cannot
    /// all be true. It is so exactly when the highest lower end lies over the lowest upper end.
    /// </summary>
    public bool IsExclusive => Statements.Max(s => s.Stated.Interval.Low) > Statements.Min(s => s.Stated.Interval.High);
}

/// <summary>The versions a figure went through, and the one in force on a day.</summary>
/// <remarks>
/// A statement is what one document says in one place; its corrections are further versions of it, and a withdrawn version
/// ends it. Drafts and submissions were never in force.
/// </remarks>
public static class Vintages
{
    /// <summary>
    /// The statement of one key that was in force on a day: the latest known, in that document the first, in its last
    /// correction. Null when there was none.
    /// </summary>
    public static Observation? AsOf(IEnumerable<Observation> ofOneKey, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ofOneKey);
        return Standing(ofOneKey, asOf)
            .OrderByDescending(o => o.KnownFrom)
            .ThenBy(o => o.Statement)
            .ThenByDescending(o => o.Nature)
            .ThenBy(o => o.SourceId)
            .FirstOrDefault();
    }

    /// <summary>The statements in force on a day, one for each key.</summary>
    public static IReadOnlyDictionary<ObservationKey, Observation> AllAsOf(IEnumerable<Observation> observations, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return observations.GroupBy(ObservationKey.Of)
            .Select(g => (g.Key, Observation: AsOf(g, asOf)))
            .Where(p => p.Observation is not null)
            .ToDictionary(p => p.Key, p => p.Observation!);
    }

    /// <summary>
    /// The statements of one key that were in force one after the other, the first known first. Where a later document
    /// only repeats the figure, with the same nature, the earlier one stands for both.
    /// </summary>
    public static IReadOnlyList<Observation> History(IEnumerable<Observation> ofOneKey)
    {
        ArgumentNullException.ThrowIfNull(ofOneKey);
        var all = ofOneKey.ToList();
        var history = new List<Observation>();
        foreach (var day in all.Select(o => o.KnownFrom).Distinct().Order())
        {
            if (AsOf(all, day) is { } inForce && (history.Count == 0 || !IsRepeated(history[^1], inForce)))
            {
                history.Add(inForce);
            }
        }

        return history;
    }

    /// <summary>
    /// Statements of one key and day, in one document or several, whose values exclude each other even when the rounding
    /// they were printed with is allowed for. In the order of key and day as first met.
    /// </summary>
    public static IReadOnlyList<Conflict> Conflicts(IEnumerable<Observation> observations) =>
        [.. Differences(observations).Where(c => c.IsExclusive)];

    /// <summary>
    /// Statements of one key and day with several values, also those that rounding may explain ("69" and "69,3"). In the
    /// order of key and day as first met.
    /// </summary>
    public static IReadOnlyList<Conflict> Differences(IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return
        [
            .. observations.GroupBy(o => (Key: ObservationKey.Of(o), o.KnownFrom))
                .Select(g => new Conflict(
                    g.Key.Key, g.Key.KnownFrom, [.. Standing(g, g.Key.KnownFrom).OrderBy(o => o.SourceId).ThenBy(o => o.Statement)]))
                .Where(c => c.Statements.Select(s => s.Value).Distinct().Count() > 1),
        ];
    }

    /// <summary>The last version of each statement that was not withdrawn by the day.</summary>
    private static IEnumerable<Observation> Standing(IEnumerable<Observation> observations, DateOnly asOf) =>
        observations
            .Where(o => o.KnownFrom <= asOf && o.Status is ObservationStatus.Accepted or ObservationStatus.Withdrawn)
            .GroupBy(o => (o.SourceId, o.Statement))
            .Select(g => g.MaxBy(o => o.Version)!)
            .Where(o => o.Status == ObservationStatus.Accepted);

    private static bool IsRepeated(Observation earlier, Observation later) =>
        earlier.Value == later.Value && earlier.Decimals == later.Decimals && earlier.Nature == later.Nature && earlier.Unit == later.Unit;
}

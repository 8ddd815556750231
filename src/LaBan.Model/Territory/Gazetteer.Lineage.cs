namespace LaBan.Model.Territory;

/// <summary>An area that another came from or became, and how.</summary>
/// <param name="Area">The predecessor or successor.</param>
/// <param name="Kind">How the one went over into the other.</param>
/// <param name="Share">Part of the predecessor that went over (0 to 1), or null when unknown.</param>
public sealed record AreaKin(Area Area, SuccessionKind Kind, decimal? Share);

public sealed partial class Gazetteer
{
    /// <summary>The areas an area came from directly.</summary>
    public IReadOnlyList<AreaKin> PredecessorsOf(Area area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return [.. _bySuccessor[area.Key].Select(s => new AreaKin(_byKey[s.Predecessor], s.Kind, s.Share))];
    }

    /// <summary>The areas an area became directly.</summary>
    public IReadOnlyList<AreaKin> SuccessorsOf(Area area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return [.. _byPredecessor[area.Key].Select(s => new AreaKin(_byKey[s.Successor], s.Kind, s.Share))];
    }

    /// <summary>
    /// Everything an area came from, the area itself, and everything that came of it, the oldest first. Areas that only
    /// share an ancestor or an heir with it are not in its line.
    /// </summary>
    public IReadOnlyList<Area> Lineage(Area area)
    {
        ArgumentNullException.ThrowIfNull(area);
        var ancestors = Generations(area, PredecessorsOf);
        return [.. Enumerable.Reverse(ancestors), area, .. Generations(area, SuccessorsOf)];
    }

    /// <summary>The members of the line of an area that existed on a day: what it was then, or what there is of it now.</summary>
    public IReadOnlyList<Area> CounterpartsOn(Area area, DateOnly date) => [.. Lineage(area).Where(a => a.ExistsOn(date))];

    /// <summary>Relatives by distance, the nearest first; one reached in two ways stands where it is furthest.</summary>
    private static List<Area> Generations(Area area, Func<Area, IReadOnlyList<AreaKin>> kin)
    {
        var distance = new Dictionary<Area, int> { [area] = 0 };
        var generation = new List<Area> { area };
        for (var steps = 1; generation.Count > 0 && steps <= distance.Count; steps++)
        {
            generation = [.. generation.SelectMany(kin).Select(k => k.Area).Where(a => a != area).Distinct()];
            generation.ForEach(a => distance[a] = steps);
        }

        distance.Remove(area);
        return [.. distance.OrderBy(d => d.Value).ThenBy(d => d.Key.Position).Select(d => d.Key)];
    }
}

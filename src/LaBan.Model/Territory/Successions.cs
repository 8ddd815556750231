namespace LaBan.Model.Territory;

/// <summary>What one line of the file of areas says an area came from and became.</summary>
public sealed record AreaLinks(string Key, IReadOnlyList<string> Predecessors, IReadOnlyList<string> Successors);

/// <summary>How areas went over into each other, worked out from lists that only name them.</summary>
public static class Successions
{
    /// <summary>
    /// The successions the lists name, each once, though both ends may name it. An area with several successors went over
    /// in part into each. An area that alone became another of other level or type word changed its type, and one that
    /// alone became another of the same level with another name was renamed. Otherwise it went over whole, as in a merger.
    /// </summary>
    public static IReadOnlyList<AreaSuccession> Infer(IEnumerable<Area> areas, IEnumerable<AreaLinks> links)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(links);
        var byKey = areas.DistinctBy(a => a.Key, StringComparer.Ordinal).ToDictionary(a => a.Key, StringComparer.Ordinal);
        var pairs = links
            .SelectMany(l => l.Predecessors.Select(p => (From: p, To: l.Key)).Concat(l.Successors.Select(s => (From: l.Key, To: s))))
            .Distinct()
            .ToList();
        var heirs = pairs.CountBy(p => p.From).ToDictionary(StringComparer.Ordinal);
        var forebears = pairs.CountBy(p => p.To).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. pairs.Select(p => new AreaSuccession
            {
                Predecessor = p.From,
                Successor = p.To,
                Kind = heirs[p.From] > 1 ? SuccessionKind.Part
                    : forebears[p.To] > 1 ? SuccessionKind.Whole
                    : Alone(byKey.GetValueOrDefault(p.From), byKey.GetValueOrDefault(p.To)),
            }),
        ];
    }

    private static SuccessionKind Alone(Area? from, Area? to)
    {
        if (from is null || to is null || from.Level == AreaLevel.Aggregate || to.Level == AreaLevel.Aggregate)
        {
            return SuccessionKind.Whole;
        }

        var (before, after) = (AreaName.Of(from.NameVi), AreaName.Of(to.NameVi));
        return from.Level != to.Level || before.TypeWord != after.TypeWord ? SuccessionKind.TypeChanged
            : before.Bare != after.Bare ? SuccessionKind.Renamed
            : SuccessionKind.Whole;
    }
}

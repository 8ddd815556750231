using System.Collections.Frozen;

namespace LaBan.Model.Territory;

/// <summary>
/// All areas with the times they existed and what became of them: which areas there were on a day, what they were part of,
/// and what they came from. Immutable; built from data of any quality, whose faults <see cref="FindIssues"/> lists.
/// </summary>
public sealed partial class Gazetteer
{
    private readonly FrozenDictionary<string, Area> _byKey;
    private readonly FrozenDictionary<string, AreaName> _names;
    private readonly IReadOnlyList<Area> _given;
    private readonly IReadOnlyList<AreaSuccession> _successions;
    private readonly ILookup<string, AreaSuccession> _byPredecessor;
    private readonly ILookup<string, AreaSuccession> _bySuccessor;

    /// <summary>Puts areas and successions together. Of two areas with one key the first counts.</summary>
    public Gazetteer(IEnumerable<Area> areas, IEnumerable<AreaSuccession> successions)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(successions);
        _given = [.. areas];
        _successions = [.. successions];
        Areas = [.. _given.DistinctBy(a => a.Key, StringComparer.Ordinal)];
        _byKey = Areas.ToFrozenDictionary(a => a.Key, StringComparer.Ordinal);
        _names = Areas.ToFrozenDictionary(a => a.Key, a => AreaName.Of(a.NameVi), StringComparer.Ordinal);
        var known = _successions.Where(s => _byKey.ContainsKey(s.Predecessor) && _byKey.ContainsKey(s.Successor)).ToList();
        _byPredecessor = known.ToLookup(s => s.Predecessor, StringComparer.Ordinal);
        _bySuccessor = known.ToLookup(s => s.Successor, StringComparer.Ordinal);
    }

    /// <summary>All areas of all times, in the order given.</summary>
    public IReadOnlyList<Area> Areas { get; }

    /// <summary>The area with a key, or null.</summary>
    public Area? Find(string? key) => key is null ? null : _byKey.GetValueOrDefault(key);

    /// <summary>The areas that existed on a day, of one level or of all.</summary>
    public IReadOnlyList<Area> AreasOn(DateOnly date, AreaLevel? level = null) =>
        [.. Areas.Where(a => a.ExistsOn(date) && (level is null || a.Level == level))];

    /// <summary>The area that had an official code on a day, or null. The code alone names several: 24 was one province and is another.</summary>
    public Area? FindByCode(string code, DateOnly date) =>
        Areas.FirstOrDefault(a => a.Code is not null && string.Equals(a.Code, code, StringComparison.Ordinal) && a.ExistsOn(date));

    /// <summary>
    /// The area somebody means by a name on a day, however it is typed: with or without its type word, diacritics or
    /// capitals. A bare name means the larger unit ("Bắc Giang" the province, not the city). Null when nothing or more
    /// than one unit of that size has the name.
    /// </summary>
    public Area? FindByName(string name, DateOnly date)
    {
        var matches = AllByName(name, date);
        return matches.Count == 0 || (matches.Count > 1 && Size(matches[0]) == Size(matches[1])) ? null : matches[0];
    }

    /// <summary>All areas a name may mean on a day, the likeliest first: those of the same type word, then the larger units.</summary>
    public IReadOnlyList<Area> AllByName(string name, DateOnly date)
    {
        var asked = AreaName.Of(name);
        var answers = Areas.Where(a => a.ExistsOn(date) && _names[a.Key].Answers(asked)).ToList();
        var exact = asked.TypeWord.Length > 0 ? answers.Where(a => _names[a.Key] == asked).ToList() : [];
        return [.. (exact.Count > 0 ? exact : answers).OrderBy(Size)];
    }

    /// <summary>
    /// What an area was part of on a day. Where the parent on file did not exist then, it is the area that stood in its
    /// place: a commune of the city that grew in 2025 belonged before to the city as it was.
    /// </summary>
    public Area? ParentOn(Area area, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(area);
        if (area.Parent is null)
        {
            return area.Level is AreaLevel.Region or AreaLevel.Province ? CountryOn(date) : null;
        }

        return Find(area.Parent) is { } parent ? InPlaceOf(parent, date) : null;
    }

    /// <summary>The area and all it was part of on a day, up to the country.</summary>
    public IReadOnlyList<Area> PathOf(Area area, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(area);
        var path = new List<Area> { area };
        while (ParentOn(path[^1], date) is { } parent && !path.Contains(parent))
        {
            path.Add(parent);
        }

        return path;
    }

    /// <summary>The areas that existed on a day and were directly part of an area.</summary>
    public IReadOnlyList<Area> ChildrenOn(Area area, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(area);
        return [.. Areas.Where(a => a.ExistsOn(date) && ParentOn(a, date) == area)];
    }

    private Area? CountryOn(DateOnly date) => Areas.FirstOrDefault(a => a.Level == AreaLevel.Country && a.ExistsOn(date));

    private Area? InPlaceOf(Area area, DateOnly date)
    {
        if (area.ExistsOn(date))
        {
            return area;
        }

        var relatives = CounterpartsOn(area, date);
        return relatives.Count == 1 ? relatives[0] : relatives.FirstOrDefault(a => _names[a.Key].Bare == _names[area.Key].Bare);
    }

    private static int Size(Area area) => area.Level switch
    {
        AreaLevel.District or AreaLevel.City or AreaLevel.Town => (int)AreaLevel.District,
        var level => (int)level,
    };
}

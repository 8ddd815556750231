namespace LaBan.Model.Territory;

/// <summary>What may be wrong with the areas on file.</summary>
public enum TerritoryFault
{
    /// <summary>Two areas have one key.</summary>
    DuplicateKey,

    /// <summary>A parent, predecessor or successor is not on file.</summary>
    UnknownKey,

    /// <summary>An area ends before it begins.</summary>
    EndsBeforeStart,

    /// <summary>Two areas have one official code on the same day.</summary>
    CodeOverlap,

    /// <summary>Areas contain each other.</summary>
    ParentCycle,

    /// <summary>Areas follow each other in a circle.</summary>
    SuccessionCycle,

    /// <summary>On its first or last day an area is part of something that does not exist then.</summary>
    ParentOutsideLife,
}

/// <summary>One fault in the areas on file.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Key">The area it is found at.</param>
/// <param name="Other">The other area concerned, or for a circle all its keys.</param>
public sealed record TerritoryIssue(TerritoryFault Fault, string Key, string Other)
{
    /// <summary>The fault in Vietnamese.</summary>
    public string Vi => Fault switch
    {
        TerritoryFault.DuplicateKey => $"Khóa {Key} dùng cho hai đơn vị.",
        TerritoryFault.UnknownKey => $"Đơn vị {Key} nhắc đến {Other}, không có trong danh mục.",
        TerritoryFault.EndsBeforeStart => $"Đơn vị {Key} có ngày kết thúc trước ngày bắt đầu.",
        TerritoryFault.CodeOverlap => $"{Key} và {Other} có cùng một mã trong cùng một thời gian.",
        TerritoryFault.ParentCycle => $"Các đơn vị trực thuộc vòng quanh: {Other}.",
        TerritoryFault.SuccessionCycle => $"Các đơn vị kế thừa vòng quanh: {Other}.",
        _ => $"Đơn vị {Key} trực thuộc {Other} vào ngày {Other} không tồn tại.",
    };

    /// <summary>The fault in English.</summary>
    public string En => Fault switch
    {
        TerritoryFault.DuplicateKey => $"The key {Key} stands for two areas.",
        TerritoryFault.UnknownKey => $"Area {Key} mentions {Other}, which is not on file.",
        TerritoryFault.EndsBeforeStart => $"Area {Key} ends before it begins.",
        TerritoryFault.CodeOverlap => $"{Key} and {Other} have one code at the same time.",
        TerritoryFault.ParentCycle => $"Areas contain each other: {Other}.",
        TerritoryFault.SuccessionCycle => $"Areas follow each other in a circle: {Other}.",
        _ => $"Area {Key} is part of {Other} on a day when {Other} does not exist.",
    };
}

public sealed partial class Gazetteer
{
    /// <summary>All faults of the data, in the order of the areas; empty when it is sound.</summary>
    public IReadOnlyList<TerritoryIssue> FindIssues() =>
        [.. Duplicates(), .. Unknown(), .. Reversed(), .. CodeOverlaps(), .. Circles(), .. Orphans()];

    private IEnumerable<TerritoryIssue> Duplicates() =>
        _given.GroupBy(a => a.Key, StringComparer.Ordinal)
            .Where(g => g.Skip(1).Any())
            .Select(g => new TerritoryIssue(TerritoryFault.DuplicateKey, g.Key, g.Key));

    private IEnumerable<TerritoryIssue> Unknown()
    {
        var mentions = Areas.Where(a => a.Parent is not null).Select(a => (From: a.Key, To: a.Parent!))
            .Concat(_successions.Select(s => (From: s.Predecessor, To: s.Successor)))
            .Concat(_successions.Select(s => (From: s.Successor, To: s.Predecessor)));
        return mentions.Where(m => !_byKey.ContainsKey(m.To))
            .Select(m => new TerritoryIssue(TerritoryFault.UnknownKey, m.From, m.To));
    }

    private IEnumerable<TerritoryIssue> Reversed() =>
        Areas.Where(a => a.ValidTo < a.ValidFrom)
            .Select(a => new TerritoryIssue(TerritoryFault.EndsBeforeStart, a.Key, a.Key));

    private IEnumerable<TerritoryIssue> CodeOverlaps()
    {
        foreach (var sameCode in Areas.Where(a => !string.IsNullOrEmpty(a.Code)).GroupBy(a => a.Code, StringComparer.Ordinal))
        {
            var inTime = sameCode.OrderBy(First).ToList();
            for (var i = 1; i < inTime.Count; i++)
            {
                var longest = inTime.Take(i).MaxBy(Last)!;
                if (First(inTime[i]) <= Last(longest))
                {
                    yield return new TerritoryIssue(TerritoryFault.CodeOverlap, longest.Key, inTime[i].Key);
                }
            }
        }
    }

    private IEnumerable<TerritoryIssue> Circles()
    {
        var keys = Areas.Select(a => a.Key).ToList();
        if (Cycles.Find(keys, key => Find(key)?.Parent is { } parent ? [parent] : []) is { } containing)
        {
            yield return new TerritoryIssue(TerritoryFault.ParentCycle, containing[0], string.Join(", ", containing));
        }

        if (Cycles.Find(keys, key => _byPredecessor[key].Select(s => s.Successor)) is { } following)
        {
            yield return new TerritoryIssue(TerritoryFault.SuccessionCycle, following[0], string.Join(", ", following));
        }
    }

    private IEnumerable<TerritoryIssue> Orphans() =>
        from area in Areas
        where Find(area.Parent) is not null
            && new[] { area.ValidFrom, area.ValidTo }.Any(day => day is { } date && ParentOn(area, date) is null)
        select new TerritoryIssue(TerritoryFault.ParentOutsideLife, area.Key, area.Parent!);

    private static DateOnly First(Area area) => area.ValidFrom ?? DateOnly.MinValue;

    private static DateOnly Last(Area area) => area.ValidTo ?? DateOnly.MaxValue;
}

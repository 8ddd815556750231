using LaBan.App.Storage;
using LaBan.Model.Catalog;

namespace LaBan.App.Catalog;

/// <summary>An indicator where it stands in the catalogue: under which it is "trong đó", and how deep.</summary>
public sealed record IndicatorNode(Indicator Indicator, Indicator? Parent, int Level);

/// <summary>The catalogue read from top to bottom: every indicator followed by its components.</summary>
public static class IndicatorTree
{
    /// <summary>All indicators, group by group as the groups first come in the catalogue.</summary>
    public static IReadOnlyList<IndicatorNode> Of(ReferenceData data)
    {
        var roots = data.Indicators.Where(i => i.Parent is null || data.Indicator(i.Parent) is null).ToList();
        var groups = roots.Select(r => r.Group).Distinct().ToList();
        return [.. roots.OrderBy(r => groups.IndexOf(r.Group)).SelectMany(root => Branch(data, new(root, null, 0)))];
    }

    private static IEnumerable<IndicatorNode> Branch(ReferenceData data, IndicatorNode node) =>
        data.ComponentsOf(node.Indicator.Code)
            .SelectMany(child => Branch(data, new(child, node.Indicator, node.Level + 1)))
            .Prepend(node);

    /// <summary>What an indicator is part of, from the outermost in.</summary>
    public static IReadOnlyList<Indicator> Ancestors(ReferenceData data, Indicator indicator)
    {
        var path = new List<Indicator>();
        for (var code = indicator.Parent; code is not null && data.Indicator(code) is { } parent && !path.Contains(parent); code = parent.Parent)
        {
            path.Insert(0, parent);
        }

        return path;
    }
}

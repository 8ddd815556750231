using LaBan.App.Shell;
using LaBan.App.Storage;

namespace LaBan.App.Catalog;

/// <summary>What the list of indicators is narrowed to; lives in the address. What is not known there narrows nothing.</summary>
/// <param name="Group">A chapter of the report.</param>
/// <param name="Owner">The organisation in charge on the day.</param>
/// <param name="Plan">Code of a plan that has a target for the indicator.</param>
public sealed record CatalogFilter(RowSearch Search, string? Group, string? Owner, string? Plan)
{
    public static CatalogFilter Read(ReferenceData data, string? query, string? group, string? owner, string? plan) => new(
        new RowSearch(query),
        data.Indicators.Any(i => i.Group == group) ? group : null,
        data.Indicators.Any(i => i.Owners.Any(o => o.Organisation == owner)) ? owner : null,
        data.Plans.Any(p => p.Code == plan) ? plan : null);

    public bool IsOpen => string.IsNullOrWhiteSpace(Search.Query) && Group is null && Owner is null && Plan is null;

    public bool Accepts(CatalogRow row) =>
        Search.Accepts(row.Key)
        && (Group is null || row.Indicator.Group == Group)
        && (Owner is null || row.Owner == Owner)
        && (Plan is null || row.Plans.Contains(Plan));
}

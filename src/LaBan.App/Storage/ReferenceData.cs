using System.Collections.Frozen;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using LaBan.Model.Territory;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Storage;

/// <summary>
/// Catalogue, territory, documents and plans as they stood at one version of the data: small, read by every page, never
/// changed in place.
/// </summary>
public sealed record ReferenceData(
    long Version,
    DateTime Changed,
    bool IsSimulated,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Area> AreaList,
    IReadOnlyList<AreaSuccession> Successions,
    IReadOnlyList<SourceDocument> Documents,
    IReadOnlyList<Plan> Plans)
{
    private readonly FrozenDictionary<string, Indicator> _byCode = Indicators.ToFrozenDictionary(i => i.Code, StringComparer.Ordinal);
    private readonly FrozenDictionary<int, Indicator> _byId = Indicators.ToFrozenDictionary(i => i.Id);
    private readonly FrozenDictionary<int, SourceDocument> _documents = Documents.ToFrozenDictionary(d => d.Id);
    private readonly FrozenDictionary<int, Area> _areas = AreaList.ToFrozenDictionary(a => a.Id);
    private readonly ILookup<string?, Indicator> _components = Indicators.ToLookup(i => i.Parent);

    public Gazetteer Gazetteer { get; } = new(AreaList, Successions);

    /// <summary>The province the pages are about: the first one of the first files.</summary>
    public Area? Province { get; } = AreaList.Where(a => a.Level == AreaLevel.Province).MinBy(a => a.Position);

    public Indicator? Indicator(string code) => _byCode.GetValueOrDefault(code);

    public Indicator Indicator(int id) => _byId[id];

    public SourceDocument Document(int id) => _documents[id];

    public Area Area(int id) => _areas[id];

    /// <summary>The "trong đó" of an indicator.</summary>
    public IEnumerable<Indicator> ComponentsOf(string code) => _components[code];

    public Plan? Plan(int provinceId, string code) =>
        Plans.FirstOrDefault(p => p.ProvinceId == provinceId && p.Code == code);

    /// <summary>Reads everything; a few thousand rows.</summary>
    public static async Task<ReferenceData> Load(LabanContext db, CancellationToken cancel)
    {
        var state = await db.DataStates.AsNoTracking().SingleAsync(cancel);
        return new(
            state.Version,
            state.Changed,
            state.Simulated,
            await db.Indicators.AsNoTracking().Include(i => i.Aliases.OrderBy(a => a.Position)).Include(i => i.Owners)
                .OrderBy(i => i.Position).AsSplitQuery().ToListAsync(cancel),
            await db.Areas.AsNoTracking().OrderBy(a => a.Position).ThenBy(a => a.Id).ToListAsync(cancel),
            await db.AreaSuccessions.AsNoTracking().OrderBy(s => s.Id).ToListAsync(cancel),
            await db.Documents.AsNoTracking().OrderBy(d => d.Id).ToListAsync(cancel),
            await db.Plans.AsNoTracking().Include(p => p.Targets).ThenInclude(t => t.Versions)
                .AsSplitQuery().OrderBy(p => p.Id).ToListAsync(cancel));
    }
}

/// <summary>Remembers the reference data until the data's version moves; asking costs one round trip.</summary>
public sealed class ReferenceCache(IServiceScopeFactory scopes) : IDisposable
{
    private readonly SemaphoreSlim _loading = new(1, 1);
    private ReferenceData? _current;

    /// <summary>What was read last; null before anybody asked.</summary>
    public ReferenceData? Current => _current;

    public void Dispose() => _loading.Dispose();

    public async Task<ReferenceData> Get(LabanContext db, CancellationToken cancel)
    {
        var version = await db.DataStates.AsNoTracking().Select(s => s.Version).SingleAsync(cancel);
        if (_current is { } current && current.Version == version)
        {
            return current;
        }

        await _loading.WaitAsync(cancel);
        try
        {
            if (_current is null || _current.Version < version)
            {
                await using var scope = scopes.CreateAsyncScope();
                _current = await ReferenceData.Load(scope.ServiceProvider.GetRequiredService<LabanContext>(), cancel);
            }

            return _current;
        }
        finally
        {
            _loading.Release();
        }
    }
}

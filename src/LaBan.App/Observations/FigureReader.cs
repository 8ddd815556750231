using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Observations;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Observations;

/// <summary>Which figures to read. What is null does not narrow the choice.</summary>
public sealed record FigureRequest(int ProvinceId, int AreaId, DateOnly AsOf)
{
    public IReadOnlyCollection<int>? Indicators { get; init; }

    public IReadOnlyCollection<Period>? Periods { get; init; }

    /// <summary>With <see cref="Periods"/>: years of which every period is wanted besides.</summary>
    public IReadOnlyCollection<int> WholeYears { get; init; } = [];

    public IReadOnlyCollection<Measure>? Measures { get; init; }

    public int? SourceId { get; init; }

    /// <summary>
    /// Simulated figures too. Otherwise they are left out, so that nothing said of published figures rests on them; of a
    /// province that is simulated as a whole, they are its figures.
    /// </summary>
    public bool WithSimulated { get; init; }
}

/// <summary>Reads the figures of one area, or of several, as they were known on a day, every version of them, in one round trip.</summary>
public sealed class FigureReader(LabanContext db)
{
    public async Task<FigureSet> Read(FigureRequest request, CancellationToken cancel) =>
        new(await Query(request, [request.AreaId]).ToListAsync(cancel), request.AsOf);

    /// <summary>The figures of several areas of one province, by area; the area of the request itself does not count.</summary>
    public async Task<ILookup<int, Observation>> ReadAreas(FigureRequest request, IReadOnlyCollection<int> areas, CancellationToken cancel) =>
        (await Query(request, areas).ToListAsync(cancel)).ToLookup(o => o.AreaId);

    private IOrderedQueryable<Observation> Query(FigureRequest request, IReadOnlyCollection<int> areas)
    {
        var query = db.Observations.AsNoTracking().Where(o =>
            o.ProvinceId == request.ProvinceId && areas.Contains(o.AreaId) && o.KnownFrom <= request.AsOf
            && o.Status == ObservationStatus.Accepted);
        if (request.Indicators is { } indicators)
        {
            query = query.Where(o => indicators.Contains(o.IndicatorId));
        }

        if (request.Periods is { } periods)
        {
            // The years let the database pass over the partitions that cannot hold a match.
            var whole = request.WholeYears.Select(y => (short)y).ToList();
            var years = periods.Select(p => (short)p.Year).Concat(whole).Distinct().ToList();
            query = query.Where(o => years.Contains(o.Year) && (whole.Contains(o.Year) || periods.Contains(o.Period)));
        }

        if (request.Measures is { } measures)
        {
            query = query.Where(o => measures.Contains(o.Measure));
        }

        if (!request.WithSimulated)
        {
            query = query.Where(o => !o.IsSimulated || db.DataStates.Any(s => s.Simulated));
        }

        if (request.SourceId is { } source)
        {
            query = query.Where(o => o.SourceId == source);
        }

        return query.OrderBy(o => o.Year).ThenBy(o => o.Id);
    }
}

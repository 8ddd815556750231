using LaBan.App.Analysis;
using LaBan.App.Storage;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Quality;

/// <summary>Reads what may need clearing up, in three round trips.</summary>
public sealed class QualityReader(LabanContext db, PlanReviewer reviewer)
{
    private const short Accepted = (short)ObservationStatus.Accepted;

    public async Task<QualityReview> Read(ReferenceData data, DateOnly asOf, CancellationToken cancel)
    {
        if (data.Province is not { } province)
        {
            return new([], [], [], [], [], []);
        }

        var statements = await Statements(province.Id, asOf, cancel);
        var measured = await Measured(province.Id, asOf, cancel);
        var current = data.Plans.Where(p => p.ProvinceId == province.Id && p.Kind == PlanKind.Annual)
            .OrderByDescending(p => p.Period).FirstOrDefault(p => p.Targets.Any(t => t.InForce(asOf) is not null));
        var review = current is null ? null : await reviewer.Review(data, current, current.Period, asOf, cancel);
        return QualityReview.Of(data, statements, measured, review, asOf);
    }

    /// <summary>All figures of the whole province, and of its parts those with a note and those stated more than once.</summary>
    private Task<List<Observation>> Statements(int provinceId, DateOnly asOf, CancellationToken cancel) =>
        db.Observations.FromSql($"""
            select * from (
                select o.*, count(*) over (partition by indicator_id, area_id, year, period, measure, base, breakdown, unit) as stated
                from observations o
                where province_id = {provinceId} and status = {Accepted} and known_from <= {asOf}
                    and (not is_simulated or (select simulated from data_state))) s
            where stated > 1 or note <> '' or area_id = province_id
            """).AsNoTracking().OrderBy(o => o.Id).ToListAsync(cancel);

    private Task<HashSet<int>> Measured(int provinceId, DateOnly asOf, CancellationToken cancel) =>
        db.Indicators.Where(i => db.Observations.Any(o =>
                o.ProvinceId == provinceId && o.IndicatorId == i.Id && o.Status == ObservationStatus.Accepted && o.KnownFrom <= asOf
                && (!o.IsSimulated || db.DataStates.Any(s => s.Simulated))
                && (o.Measure == Measure.Value || o.Measure == Measure.Rank)))
            .Select(i => i.Id).ToHashSetAsync(cancel);
}

/// <summary>Remembers the last review until the data's version moves or the day asked for is another.</summary>
public sealed class QualityCache : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private (long Version, DateOnly AsOf, QualityReview Review)? _last;

    public void Dispose() => _reading.Dispose();

    public async Task<QualityReview> Get(ReferenceData data, DateOnly asOf, QualityReader reader, CancellationToken cancel)
    {
        await _reading.WaitAsync(cancel);
        try
        {
            if (_last is { } last && last.Version == data.Version && last.AsOf == asOf)
            {
                return last.Review;
            }

            var review = await reader.Read(data, asOf, cancel);
            _last = (data.Version, asOf, review);
            return review;
        }
        finally
        {
            _reading.Release();
        }
    }
}

using LaBan.App.Storage;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Sources;

/// <summary>How much a report states.</summary>
/// <param name="FirstYear">The earliest year a figure is about.</param>
/// <param name="LastYear">The latest.</param>
public sealed record SourceSummary(int SourceId, int Figures, int Indicators, int Periods, short FirstYear, short LastYear);

/// <summary>A figure of a document, and the value a later document gives for the same thing, when it is another.</summary>
public sealed record StatedFigure(Indicator Indicator, Observation Figure, Observation? Later);

/// <summary>A target of a document, and the wording a later document gives, when it is another.</summary>
public sealed record StatedTarget(Indicator Indicator, Plan Plan, Target Target, TargetVersion Version, TargetVersion? Later);

/// <summary>Everything one document states, in its order.</summary>
public sealed record SourceStatements(
    SourceDocument Document, IReadOnlyList<StatedFigure> Figures, IReadOnlyList<StatedTarget> Targets)
{
    public int Indicators => Figures.Select(f => f.Indicator.Id).Distinct().Count();

    /// <summary>Whether any of its figures are made up for trial.</summary>
    public bool IsSimulated => Figures.Any(f => f.Figure.IsSimulated);

    public int Changed => Figures.Count(f => f.Later is not null) + Targets.Count(t => t.Later is not null);
}

/// <summary>Reads what documents state.</summary>
public sealed class SourceReader(LabanContext db)
{
    /// <summary>The reports of a province; one round trip.</summary>
    public async Task<IReadOnlyDictionary<int, SourceSummary>> Summaries(int provinceId, CancellationToken cancel) =>
        await db.Observations.AsNoTracking()
            .Where(o => o.ProvinceId == provinceId && o.Status == ObservationStatus.Accepted)
            .GroupBy(o => o.SourceId)
            .Select(g => new SourceSummary(
                g.Key, g.Count(), g.Select(o => o.IndicatorId).Distinct().Count(), g.Select(o => o.Period).Distinct().Count(),
                g.Min(o => o.Year), g.Max(o => o.Year)))
            .ToDictionaryAsync(s => s.SourceId, cancel);

    /// <summary>Everything a document states of a province, and what others state of the same; two round trips.</summary>
    public async Task<SourceStatements> Read(ReferenceData data, SourceDocument document, int provinceId, CancellationToken cancel)
    {
        var own = Own(document, provinceId);
        var figures = await own.OrderBy(o => o.Id).ToListAsync(cancel);
        var others = figures.Count == 0 ? [] : await db.Observations.AsNoTracking()
            .Where(o => o.ProvinceId == provinceId && o.SourceId != document.Id && o.Status == ObservationStatus.Accepted)
            .Where(o => !o.IsSimulated || db.DataStates.Any(s => s.Simulated))
            .Where(o => own.Any(p =>
                p.IndicatorId == o.IndicatorId && p.AreaId == o.AreaId && p.Year == o.Year && p.Period == o.Period
                && p.Measure == o.Measure && p.Base == o.Base && p.Breakdown == o.Breakdown && p.Unit == o.Unit
                && p.KnownFrom < o.KnownFrom))
            .ToListAsync(cancel);
        var later = others.ToLookup(ObservationKey.Of);
        return new(
            document,
            [
                .. figures.GroupBy(o => (ObservationKey.Of(o), o.Statement)).Select(g => g.MaxBy(o => o.Version)!)
                    .Select(o => new StatedFigure(data.Indicator(o.IndicatorId), o, Other(o, later))),
            ],
            [.. TargetsOf(data, document, provinceId)]);
    }

    private IQueryable<Observation> Own(SourceDocument document, int provinceId) =>
        db.Observations.AsNoTracking().Where(o =>
            o.ProvinceId == provinceId && o.SourceId == document.Id && o.Status == ObservationStatus.Accepted);

    private static Observation? Other(Observation figure, ILookup<ObservationKey, Observation> later) =>
        Vintages.AsOf(later[ObservationKey.Of(figure)], DateOnly.MaxValue) is { } last && last.Value != figure.Value ? last : null;

    private static IEnumerable<StatedTarget> TargetsOf(ReferenceData data, SourceDocument document, int provinceId) =>
        from plan in data.Plans
        where plan.ProvinceId == provinceId
        from target in plan.Targets
        from version in target.Versions
        where version.SourceId == document.Id
        orderby version.Id
        select new StatedTarget(data.Indicator(target.IndicatorId), plan, target, version, Other(plan, target, version));

    /// <summary>What became known later of the same thing, whoever set it.</summary>
    private static TargetVersion? Other(Plan plan, Target target, TargetVersion version) =>
        plan.Targets
            .Where(t => (t.IndicatorId, t.AreaId, t.Period, t.Unit) == (target.IndicatorId, target.AreaId, target.Period, target.Unit))
            .SelectMany(t => t.Versions)
            .Where(v => v.KnownFrom > version.KnownFrom && v.SourceId != version.SourceId)
            .MaxBy(v => v.KnownFrom) is { } last && (last.Value, last.ValueMax) != (version.Value, version.ValueMax)
                ? last
                : null;
}

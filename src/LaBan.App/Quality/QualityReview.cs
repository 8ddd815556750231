using LaBan.App.Analysis;
using LaBan.App.Storage;
using LaBan.Model.Analysis;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.App.Quality;

/// <summary>Everything there is to clear up, as known on a day.</summary>
public sealed record QualityReview(
    IReadOnlyList<Gap> Gaps,
    IReadOnlyList<Contradiction> Contradictions,
    IReadOnlyList<Recalculation> Calculations,
    IReadOnlyList<RevisedFigure> Revisions,
    IReadOnlyList<UncertainTarget> Targets,
    IReadOnlyList<NotedFigure> Notes)
{
    /// <summary>Statements that exclude each other; the others rounding may explain.</summary>
    public IEnumerable<Contradiction> Exclusive => Contradictions.Where(c => c.Conflict.IsExclusive);

    /// <summary>Calculations whose result is not what the document states.</summary>
    public IEnumerable<Recalculation> Breaches => Calculations.Where(c => !c.Calculation.Agrees);

    /// <summary>Looks through the statements that may need clearing up.</summary>
    /// <param name="statements">At least all figures of the whole province, all with a note, and all stated more than once.</param>
    /// <param name="measured">Indicators with a figure of their own.</param>
    /// <param name="current">The newest annual plan, if there is one.</param>
    public static QualityReview Of(
        ReferenceData data, IReadOnlyList<Observation> statements, IReadOnlySet<int> measured, PlanReview? current, DateOnly asOf) => new(
        [.. BlankTargets(data, asOf), .. WithoutFigure(current), .. OfCatalogue(data, measured, asOf)],
        [
            .. Vintages.Differences(statements).OrderByDescending(c => c.IsExclusive)
                .Select(c => new Contradiction(data.Indicator(c.Key.IndicatorId), c)),
        ],
        [
            .. Model.Analysis.Calculations.Of([.. data.Indicators], statements.Where(s => s.AreaId == s.ProvinceId))
                .Select(c => new Recalculation(data.Indicator(c.Stated.IndicatorId), c)),
        ],
        [.. RevisionsOf(data, statements)],
        [.. UncertainTargets(data, asOf)],
        [.. statements.Where(s => s.Note.Length > 0).Select(s => new NotedFigure(data.Indicator(s.IndicatorId), s))]);

    private static IEnumerable<Gap> BlankTargets(ReferenceData data, DateOnly asOf) =>
        from aim in InUse(data, asOf)
        where aim.Version.Value is null
        select new Gap(data.Indicator(aim.Target.IndicatorId), GapKind.BlankTarget, aim);

    private static IEnumerable<Gap> WithoutFigure(PlanReview? current) =>
        from row in current?.Rows ?? []
        where row.Figure?.Period.HasSameSpan(row.Target.Period) != true && row.Figure?.Period.End != row.Target.Period.End
        let aim = new TargetInUse(current!.Plan, row.Target, row.Version, row.Alternatives, [])
        select new Gap(row.Indicator, GapKind.NoFigureOfYear, aim, row.Figure);

    private static IEnumerable<Gap> OfCatalogue(ReferenceData data, IReadOnlySet<int> measured, DateOnly asOf) =>
        data.Indicators.Where(i => !measured.Contains(i.Id)).Select(i => new Gap(i, GapKind.NeverMeasured))
            .Concat(data.Indicators.Where(i => i.OwnerOn(asOf) is null).Select(i => new Gap(i, GapKind.NoOwner)));

    /// <summary>The largest first: amounts by percent, then rates by points, then ranks by places.</summary>
    private static IEnumerable<RevisedFigure> RevisionsOf(ReferenceData data, IReadOnlyList<Observation> statements) =>
        statements.Where(s => s.Measure is not (Measure.Target or Measure.PlanRatio))
            .GroupBy(ObservationKey.Of)
            .Select(g => (g.Key, Indicator: data.Indicator(g.Key.IndicatorId), All: g))
            .Select(g => (g.Key, g.Indicator, Revision: Revision.Of(g.Indicator, g.All)))
            .Where(r => r.Revision is { Steps.Count: > 1 } revision && !revision.First.Value.Interval.Overlaps(revision.Last.Value.Interval))
            .Select(r => new RevisedFigure(r.Indicator, r.Key, r.Revision!))
            .OrderBy(r => r.Revision.Change.Rate is null).ThenBy(r => r.Revision.Change.Points is null)
            .ThenByDescending(r => Math.Abs(r.Revision.Change.Rate?.Value ?? r.Revision.Change.Points?.Value ?? r.Revision.Change.Places ?? 0));

    private static IEnumerable<UncertainTarget> UncertainTargets(ReferenceData data, DateOnly asOf) =>
        from aim in InUse(data, asOf)
        let known = aim.All.SelectMany(t => t.Versions.Select(v => (Target: t, Version: v))).Where(k => k.Version.KnownFrom <= asOf)
            .OrderBy(k => k.Version.KnownFrom).ToList()
        let uncertain = new UncertainTarget(data.Indicator(aim.Target.IndicatorId), aim, known)
        where uncertain.IsDerived || uncertain.IsSeveral
        orderby uncertain.IsSeveral descending
        select uncertain;

    private static IEnumerable<TargetInUse> InUse(ReferenceData data, DateOnly asOf) =>
        data.Plans.Where(p => p.ProvinceId == data.Province?.Id).OrderByDescending(p => p.Period.Start)
            .SelectMany(p => TargetInUse.Of(data, p, asOf));
}

using LaBan.App.Analysis;
using LaBan.App.Observations;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.App.Catalog;

/// <summary>Puts the page of an indicator together, from one read of the figures of it and its components.</summary>
public sealed class IndicatorReader(FigureReader reader)
{
    /// <summary>Measures that the table of periods shows by itself, or that only repeat the targets on file.</summary>
    private static readonly Measure[] NotListed = [Measure.Value, Measure.Target];

    public async Task<IndicatorSheet> Read(ReferenceData data, IndicatorQuestion question, CancellationToken cancel)
    {
        var (indicator, asOf) = (question.Indicator, question.AsOf);
        var components = data.ComponentsOf(indicator.Code).ToList();
        var province = data.Province?.Id ?? 0;
        var all = await reader.Read(
            new(province, province, asOf) { Indicators = [.. components.Select(c => c.Id), indicator.Id], WithSimulated = true }, cancel);
        var figures = data.IsSimulated ? all : all.Published();
        var targets = TargetsOf(data, indicator, asOf);
        var periods = figures.OwnPeriods(indicator).Concat(targets.Select(t => t.Target.Period)).Distinct().ToList();
        var years = YearRange.Choose([.. periods.SelectMany(p => new[] { p.Year, p.LastYear })], question.From, question.To, asOf.Year);
        var rows = periods.Where(years.Touches).OrderByDescending(p => p.End).ThenByDescending(p => p.Months)
            .Select(p => RowOf(indicator, p, figures, targets)).ToList();
        return new(indicator, asOf, figures, years)
        {
            Rows = rows,
            Simulated = data.IsSimulated ? [] : SimulatedOf(indicator, all, years),
            Targets = targets,
            Statements = StatementsOf(indicator, figures, years, rows),
            Components = [.. components.Select(c => ComponentOf(indicator, c, figures))],
        };
    }

    /// <summary>The figures in force that were made up for trial, the newest period first; a running total beside its month.</summary>
    private static List<SimulatedRow> SimulatedOf(Indicator indicator, FigureSet all, YearRange years) =>
    [
        .. all.Of(indicator.Id).Where(o => o.IsSimulated && o.IsOwn(indicator) && years.Touches(o.Period))
            .GroupBy(o => o.Period).Select(g => Vintages.AsOf(g, all.AsOf)).OfType<Observation>()
            .GroupBy(o => o.Period.End).OrderByDescending(g => g.Key).SelectMany(RowsOf),
    ];

    /// <summary>The running total stands beside the shortest period that ends with it.</summary>
    private static IEnumerable<SimulatedRow> RowsOf(IEnumerable<Observation> ofOneDay)
    {
        var all = ofOneDay.OrderBy(o => o.Period.Months).ToList();
        var total = all.Find(o => o.Period.Kind == PeriodKind.CumulativeMonths);
        var others = all.Where(o => o != total).ToList();
        return others.Count == 0 ? [new(null, total)] : others.Select((o, i) => new SimulatedRow(o, i == 0 ? total : null));
    }

    private static List<TargetInUse> TargetsOf(ReferenceData data, Indicator indicator, DateOnly asOf) =>
    [
        .. data.Plans.Where(p => p.ProvinceId == data.Province?.Id)
            .OrderByDescending(p => p.Period.Start).ThenBy(p => p.Kind)
            .SelectMany(p => TargetInUse.Of(data, p, asOf)).Where(t => t.Target.IndicatorId == indicator.Id),
    ];

    private static PeriodRow RowOf(Indicator indicator, Period period, FigureSet figures, List<TargetInUse> targets)
    {
        var own = figures.Own(indicator, period);
        var target = TargetFor(indicator, period, targets, figures);
        return new(
            period,
            own,
            own is null ? [] : figures.Versions(indicator.Id, period, own.Measure),
            own is null ? YearGrowth.Unknown : YearGrowth.Of(indicator, own, figures))
        {
            Target = target,
            IsDecidedLater = target is not null && !target.Target.Period.HasSameSpan(period) && IsDecided(indicator, target, figures),
            Against = target is null ? null : ReviewedTarget.Of(indicator, target, Judged(indicator, target.Target, period, own, figures), figures),
        };
    }

    /// <summary>
    /// A plan may promise the growth or the rank of an indicator instead of its value; then that is judged. A figure for a
    /// time that had not begun when it was stated is a plan in other words, and no figure to judge by.
    /// </summary>
    private static Observation? Judged(Indicator indicator, Target target, Period period, Observation? own, FigureSet figures)
    {
        var asked = TargetFigures.MeasureOf(indicator, target);
        var figure = own?.Measure == asked ? own : figures.Find(indicator.Id, period, asked);
        return figure is { Nature: not Nature.Plan } && figure.KnownFrom >= figure.Period.Start ? figure : null;
    }

    /// <summary>
    /// The target of just this period, of the value if there is one. A part of a year is held against the annual plan
    /// where parts add up, or while nothing is known of the whole year.
    /// </summary>
    private static TargetInUse? TargetFor(Indicator indicator, Period period, List<TargetInUse> targets, FigureSet figures) =>
        targets.Where(t => t.Target.Period.HasSameSpan(period)
                || (t.Plan.Kind == PlanKind.Annual && t.Target.Period.Contains(period)
                    && (indicator.Aggregation == Aggregation.Sum || !IsDecided(indicator, t, figures))))
            .OrderBy(t => t.Target.Unit != indicator.UnitVi)
            .ThenBy(t => t.Plan.Kind)
            .ThenBy(t => t.Version.Value is null)
            .FirstOrDefault();

    private static bool IsDecided(Indicator indicator, TargetInUse target, FigureSet figures) =>
        figures.Own(indicator, target.Target.Period) is { } whole && whole.IsResult();

    private static List<StatementRow> StatementsOf(Indicator indicator, FigureSet figures, YearRange years, List<PeriodRow> rows)
    {
        var shown = rows.Select(r => r.Growth.Stated).OfType<Observation>().Select(o => o.Id).ToHashSet();
        return
        [
            .. figures.Of(indicator.Id)
                .Where(o => !NotListed.Contains(o.Measure) && !o.IsOwn(indicator) && years.Touches(o.Period))
                .GroupBy(ObservationKey.Of)
                .Select(g => (InForce: Vintages.AsOf(g, figures.AsOf), Versions: Vintages.History(g)))
                .Where(s => s.InForce is not null && !shown.Contains(s.InForce.Id))
                .OrderByDescending(s => s.InForce!.Period.End).ThenByDescending(s => s.InForce!.Period.Months)
                .ThenBy(s => s.InForce!.Measure).ThenBy(s => s.InForce!.Base, StringComparer.Ordinal)
                .Select(s => new StatementRow(s.InForce!, s.Versions)),
        ];
    }

    private static ComponentRow ComponentOf(Indicator whole, Indicator part, FigureSet figures)
    {
        var latest = figures.Latest(part);
        if (latest is null)
        {
            return new(part, null, [], YearGrowth.Unknown, null, IsStated: false);
        }

        var stated = figures.Find(part.Id, latest.Period, Measure.Share);
        return new(
            part, latest, figures.Versions(part.Id, latest.Period, latest.Measure), YearGrowth.Of(part, latest, figures),
            stated?.Stated ?? ComputedShare(whole, part, latest, figures), stated is not null);
    }

    /// <summary>Parts of an amount in the same unit have a share; shares and rates have none.</summary>
    private static StatedNumber? ComputedShare(Indicator whole, Indicator part, Observation latest, FigureSet figures) =>
        !whole.IsComparedByDifference && whole.UnitVi == part.UnitVi && figures.Own(whole, latest.Period) is { } total
        && total.Unit == latest.Unit && Percent.Ratio(latest.Value, total.Value) is { } share
            ? StatedNumber.Round(share.Value, Attainment.PrintedDecimals)
            : null;
}

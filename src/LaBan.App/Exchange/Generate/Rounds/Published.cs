using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;

namespace LaBan.App.Exchange.Generate.Rounds;

/// <summary>What reports say of an indicator of the province: the figures that simulated months have to add up to.</summary>
internal sealed class Published
{
    private readonly Dictionary<Period, Observation> _results;
    private readonly Dictionary<Period, Observation> _all;

    public Published(Indicator indicator, IEnumerable<Observation> figures)
    {
        var own = figures.Where(o => o.Measure == Measure.Value && o.Base.Length == 0 && o.Breakdown.Length == 0 && o.Unit == indicator.UnitVi
            && !o.IsSimulated).ToList();
        _all = InForce(own.Where(o => o.Nature >= Nature.Forecast));
        _results = InForce(own.Where(o => o.Nature >= Nature.FirstEstimate));
    }

    /// <summary>What came about in a period, if only by estimate.</summary>
    public Observation? Result(Period period) => _results.GetValueOrDefault(period);

    /// <summary>The same, or what was foretold during that year or after it.</summary>
    public Observation? Known(Period period) =>
        Result(period) ?? (_all.GetValueOrDefault(period) is { } told && told.KnownFrom.Year >= period.Year ? told : null);

    /// <summary>Figures that tell how large the indicator is: the newest first, results before forecasts of one year.</summary>
    public IEnumerable<Observation> Sizes() => _all.Values
        .Where(o => o.Period.Kind is PeriodKind.Year or PeriodKind.HalfYear or PeriodKind.Date && o.Value > 0)
        .OrderByDescending(o => o.Period.Year).ThenByDescending(o => o.Nature >= Nature.FirstEstimate).ThenByDescending(o => o.Period.Months);

    /// <summary>Figures of a stock by the day they are of, in order.</summary>
    public IReadOnlyList<(DateOnly Day, decimal Value)> Days() =>
        [.. _all.Values.Where(o => o.Period.Kind is not PeriodKind.Span).OrderBy(o => o.Period.End).Select(o => (o.Period.End, o.Value))];

    private static Dictionary<Period, Observation> InForce(IEnumerable<Observation> figures) =>
        figures.GroupBy(o => o.Period).Select(g => Vintages.AsOf(g, DateOnly.MaxValue)).OfType<Observation>().ToDictionary(o => o.Period);
}

using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Observations;

namespace LaBan.App.Observations;

/// <summary>Figures as they were known on a day: for each question the one in force, and the versions before it.</summary>
public sealed class FigureSet(IReadOnlyList<Observation> all, DateOnly asOf)
{
    private readonly ILookup<(int, Period, Measure, string, string), Observation> _byQuestion =
        all.ToLookup(o => (o.IndicatorId, o.Period, o.Measure, o.Base, o.Breakdown));

    private readonly ILookup<int, Observation> _byIndicator = all.ToLookup(o => o.IndicatorId);

    public IReadOnlyList<Observation> All { get; } = all;

    public DateOnly AsOf { get; } = asOf;

    /// <summary>The newest day on which any of these figures became known, or null without figures.</summary>
    public DateOnly? LatestKnown => All.Count == 0 ? null : All.Max(o => o.KnownFrom);

    /// <summary>The figure in force for an indicator and period, or null when none was known.</summary>
    public Observation? Find(int indicator, Period period, Measure measure = Measure.Value, string comparedWith = "") =>
        Vintages.AsOf(_byQuestion[(indicator, period, measure, comparedWith, "")], AsOf);

    /// <summary>Every distinct figure once in force for an indicator and period, oldest first.</summary>
    public IReadOnlyList<Observation> Versions(int indicator, Period period, Measure measure = Measure.Value) =>
        Vintages.History(_byQuestion[(indicator, period, measure, "", "")].Where(o => o.KnownFrom <= AsOf));

    /// <summary>The same figures as they were known on an earlier day.</summary>
    public FigureSet AsKnownOn(DateOnly earlier) => new([.. All.Where(o => o.KnownFrom <= earlier)], earlier);

    /// <summary>These figures without those made up for trial.</summary>
    public FigureSet Published() => All.Any(o => o.IsSimulated) ? new([.. All.Where(o => !o.IsSimulated)], AsOf) : this;

    public IEnumerable<Observation> Of(int indicator) => _byIndicator[indicator];

    /// <summary>Periods for which the indicator's own value is known, in order.</summary>
    public IEnumerable<Period> PeriodsOf(int indicator) =>
        Of(indicator).Where(o => o.Measure == Measure.Value && o.Base.Length == 0).Select(o => o.Period).Distinct().Order();
}

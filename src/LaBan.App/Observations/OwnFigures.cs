using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;

namespace LaBan.App.Observations;

/// <summary>
/// The figures that give an indicator itself, as against what is said of its growth, its share or its plan: its value; of
/// a ranking, the place held.
/// </summary>
public static class OwnFigures
{
    /// <summary>Whether a statement gives the indicator itself, for the whole and not compared with anything.</summary>
    public static bool IsOwn(this Observation figure, Indicator indicator) =>
        (figure.Measure == Measure.Value || (figure.Measure == Measure.Rank && indicator.Kind == IndicatorKind.Rank))
        && figure.Base.Length == 0 && figure.Breakdown.Length == 0;

    /// <summary>The indicator in a period, or null when nothing was known.</summary>
    public static Observation? Own(this FigureSet figures, Indicator indicator, Period period) =>
        figures.Find(indicator.Id, period)
        ?? (indicator.Kind == IndicatorKind.Rank ? figures.Find(indicator.Id, period, Measure.Rank) : null);

    /// <summary>Periods in which the indicator itself is known, in order.</summary>
    public static IReadOnlyList<Period> OwnPeriods(this FigureSet figures, Indicator indicator) =>
        [.. figures.Of(indicator.Id).Where(o => o.IsOwn(indicator)).Select(o => o.Period).Distinct().Order()];

    /// <summary>
    /// The newest figure: of the period that ends last, and of several such the longest. A forecast, and a figure for a
    /// time that had not begun when it was stated, counts only where there is no other; a span of years after that.
    /// </summary>
    public static Observation? Latest(this FigureSet figures, Indicator indicator) =>
        figures.OwnPeriods(indicator).Select(p => figures.Own(indicator, p)).OfType<Observation>()
            .OrderBy(o => o.Period.Kind == PeriodKind.Span)
            .ThenByDescending(IsResult)
            .ThenByDescending(o => o.Period.End)
            .ThenByDescending(o => o.Period.Months)
            .FirstOrDefault();

    /// <summary>Whether a figure says what came about, if only by estimate, and not what is expected.</summary>
    public static bool IsResult(this Observation figure) =>
        figure.Nature > Nature.Forecast && figure.KnownFrom >= figure.Period.Start;
}

using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;

namespace LaBan.Model.Analysis;

/// <summary>How the figures of years make one figure of a term.</summary>
public enum TermMethod
{
    /// <summary>Yearly growth rates are compounded, never averaged: ((1 + g₁)·…·(1 + gₙ))^(1/n) − 1.</summary>
    Compounding,

    /// <summary>Amounts of the years are added up.</summary>
    Sum,
}

/// <summary>What the figures of the years of a term come to, beside what a document may state for the term.</summary>
/// <param name="Method">How it is calculated.</param>
/// <param name="Value">The result; null while a year is missing.</param>
/// <param name="Decimals">With how many decimals it is printed.</param>
/// <param name="Years">The figures of the years that are known, in order.</param>
/// <param name="Missing">The years that are not.</param>
public sealed record TermFigure(
    TermMethod Method, decimal? Value, int Decimals, IReadOnlyList<Observation> Years, IReadOnlyList<int> Missing)
{
    /// <summary>An average growth is printed like a growth.</summary>
    private const int RateDecimals = 1;

    /// <summary>The figure of a term; null for indicators of which the years make none (a stock, a share, a rank).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="term">The term, of two years or more.</param>
    /// <param name="yearly">The figure in force for a year, or null.</param>
    public static TermFigure? Of(Indicator indicator, Period term, Func<Period, Observation?> yearly)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(yearly);
        var method = MethodOf(indicator);
        if (method is null || term.Kind != PeriodKind.Span)
        {
            return null;
        }

        var years = Enumerable.Range(term.Year, term.LastYear - term.Year + 1)
            .Select(y => (Year: y, Figure: yearly(Period.ForYear(y, term.Calendar)))).ToList();
        var known = years.Select(y => y.Figure).OfType<Observation>().ToList();
        var missing = years.Where(y => y.Figure is null).Select(y => y.Year).ToList();
        var decimals = method == TermMethod.Compounding || known.Count == 0 ? RateDecimals : known.Min(o => o.Decimals);
        return new TermFigure(method.Value, missing.Count > 0 ? null : Calculate(method.Value, known), decimals, known, missing);
    }

    private static TermMethod? MethodOf(Indicator indicator) =>
        indicator.Kind == IndicatorKind.Growth && indicator.UnitVi == "%" ? TermMethod.Compounding
        : indicator.Aggregation == Aggregation.Sum && Scales.Of(indicator, indicator.UnitVi) == Scale.Amount ? TermMethod.Sum
        : null;

    private static decimal? Calculate(TermMethod method, List<Observation> years) => method switch
    {
        TermMethod.Compounding => CompoundGrowth.OfYears(years)?.Value,
        _ => years.All(y => y.Unit == years[0].Unit) ? years.Sum(y => y.Value) : null,
    };
}

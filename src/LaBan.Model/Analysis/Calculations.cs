using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;

namespace LaBan.Model.Analysis;

/// <summary>
/// Finds every figure that can be calculated again from others of the same document: sums and shares by the formulas of
/// the catalogue, growth and change from two values, percentages of plan from value and target.
/// </summary>
public sealed class Calculations
{
    private const int MostLevels = 8;
    private static readonly Formula GrowthRate = Read("now / then * 100 - 100");
    private static readonly Formula Difference = Read("now - then");
    private static readonly Formula Multiple = Read("now / then");
    private static readonly Formula Ratio = Read("now / then * 100");

    private readonly Dictionary<string, Indicator> _byCode;
    private readonly Dictionary<int, Indicator> _byId;
    private readonly Dictionary<string, Formula> _formulas;

    private Calculations(IReadOnlyCollection<Indicator> catalogue)
    {
        _byCode = catalogue.ToDictionary(i => i.Code, StringComparer.Ordinal);
        _byId = catalogue.ToDictionary(i => i.Id);
        _formulas = catalogue
            .Select(i => (i.Code, Read: i.Formula is null ? null : Formula.Parse(i.Formula).Formula))
            .Where(f => f.Read is not null)
            .ToDictionary(f => f.Code, f => f.Read!, StringComparer.Ordinal);
    }

    /// <summary>All calculations that the figures in force allow, document by document, in the order of the figures.</summary>
    public static IReadOnlyList<Calculation> Of(IReadOnlyCollection<Indicator> catalogue, IEnumerable<Observation> figures)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(figures);
        var calculations = new Calculations(catalogue);
        return
        [
            .. figures.Where(o => o.Breakdown.Length == 0)
                .GroupBy(o => (o.SourceId, o.AreaId))
                .SelectMany(g => calculations.OfDocument(new StatedFigures(g))),
        ];
    }

    private IEnumerable<Calculation> OfDocument(StatedFigures document) =>
        document.All.Select(o => Again(o, document)).OfType<Calculation>();

    private Calculation? Again(Observation stated, StatedFigures document) =>
        !_byId.TryGetValue(stated.IndicatorId, out var indicator) ? null : stated.Measure switch
        {
            Measure.Value or Measure.Target => ByFormula(indicator, stated, document),
            Measure.YoyChange when stated.Unit == "%" && Scales.Of(indicator, indicator.UnitVi) == Scale.Amount =>
                FromTwo(CalculationKind.Growth, GrowthRate, stated, document, YearBefore(stated.Period)),
            Measure.ChangeVsYear when Period.TryParse(stated.Base, out var then) => ChangeOf(indicator, stated) is { } change
                ? FromTwo(CalculationKind.Change, change, stated, document, then)
                : null,
            Measure.PlanRatio when stated.Base.Length == 0 => OfPlan(stated, document),
            _ => null,
        };

    private Calculation? ByFormula(Indicator indicator, Observation stated, StatedFigures document)
    {
        if (stated.Unit != indicator.UnitVi || !_formulas.TryGetValue(indicator.Code, out var formula))
        {
            return null;
        }

        var expanded = Expand(formula, r => Find(r) is not null, MostLevels);
        var operands = expanded.References.ToDictionary(r => r, Find);
        return operands.Values.All(o => o is not null)
            ? Calculation.Of(CalculationKind.Formula, stated, expanded, operands.ToDictionary(o => o.Key, o => o.Value!))
            : null;

        Observation? Find(FormulaReference reference) =>
            _byCode.TryGetValue(reference.Code, out var read) && Shifted(stated.Period, reference.Shift) is { } period
                ? document.Find(read, period, stated.Measure)
                : null;
    }

    /// <summary>Shares written out, and what the document does not state replaced by its own formula, as deep as there are any.</summary>
    private Formula Expand(Formula formula, Func<FormulaReference, bool> isStated, int levels) => formula.Expand(
        r => r.Shift == FormulaShift.None && levels > 0 && !isStated(r) && _formulas.TryGetValue(r.Code, out var inner)
            ? Expand(inner, isStated, levels - 1)
            : null,
        code => _byCode.GetValueOrDefault(code)?.Parent);

    private Calculation? FromTwo(CalculationKind kind, Formula formula, Observation stated, StatedFigures document, Period? then)
    {
        var indicator = _byId[stated.IndicatorId];
        var measure = Scales.IsRank(indicator.UnitVi) ? Measure.Rank : Measure.Value;
        return then is not null && document.Find(indicator, stated.Period, measure) is { } now
            && document.Find(indicator, then, measure) is { } before
            ? Calculation.Of(kind, stated, formula, Two(now, before))
            : null;
    }

    /// <summary>The part of a year is held against the plan of the year.</summary>
    private Calculation? OfPlan(Observation stated, StatedFigures document)
    {
        var indicator = _byId[stated.IndicatorId];
        var plan = document.Find(indicator, stated.Period, Measure.Target)
            ?? document.Find(indicator, Period.ForYear(stated.Period.Year), Measure.Target);
        return document.Find(indicator, stated.Period, Measure.Value) is { } value && plan is not null
            ? Calculation.Of(CalculationKind.PlanRatio, stated, Ratio, Two(value, plan))
            : null;
    }

    /// <summary>In the unit of the indicator or in points the two are subtracted; places won count downwards, so they are left out.</summary>
    private static Formula? ChangeOf(Indicator indicator, Observation stated) => stated.Unit switch
    {
        "%" when Scales.Of(indicator, indicator.UnitVi) == Scale.Amount => GrowthRate,
        "lần" => Multiple,
        "điểm %" when indicator.UnitVi == "%" => Difference,
        var unit when unit == indicator.UnitVi && Scales.Of(indicator, unit) == Scale.Amount => Difference,
        _ => null,
    };

    private static Dictionary<FormulaReference, Observation> Two(Observation now, Observation then) =>
        new() { [new FormulaReference("now")] = now, [new FormulaReference("then")] = then };

    private static Period? Shifted(Period period, FormulaShift shift) => shift switch
    {
        FormulaShift.PreviousYear => YearBefore(period),
        FormulaShift.PreviousPeriod when period.Year > Period.MinYear => period.Previous(),
        FormulaShift.None => period,
        _ => null,
    };

    private static Period? YearBefore(Period period) =>
        period.Kind != PeriodKind.Span && period.Year > Period.MinYear ? period.PreviousYear() : null;

    private static Formula Read(string text) => Formula.Parse(text).Formula!;
}

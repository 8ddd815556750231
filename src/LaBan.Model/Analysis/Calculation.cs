using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;

namespace LaBan.Model.Analysis;

/// <summary>What a stated figure is calculated again from.</summary>
public enum CalculationKind
{
    /// <summary>The formula of its indicator, over other indicators.</summary>
    Formula,

    /// <summary>A stated growth, from the values of two years.</summary>
    Growth,

    /// <summary>A stated change on an earlier figure, from the two values.</summary>
    Change,

    /// <summary>A stated percentage of plan, from value and target.</summary>
    PlanRatio,
}

/// <summary>A figure of a document calculated again from other figures of the same document.</summary>
/// <param name="Kind">What it is calculated from.</param>
/// <param name="Stated">The figure as the document states it.</param>
/// <param name="Formula">The calculation, without shares.</param>
/// <param name="Operands">The figures it reads.</param>
/// <param name="Exact">The result from the figures as printed.</param>
/// <param name="Bounds">All results that the rounding of the figures leaves open.</param>
public sealed record Calculation(
    CalculationKind Kind,
    Observation Stated,
    Formula Formula,
    IReadOnlyDictionary<FormulaReference, Observation> Operands,
    decimal Exact,
    Interval Bounds)
{
    /// <summary>Whether some values that print as these figures give the stated one.</summary>
    public bool Agrees => Bounds.Overlaps(Stated.Stated.Interval);

    /// <summary>How far the stated figure lies from the calculated one.</summary>
    public decimal Gap => Stated.Value - Exact;

    /// <summary>The calculation with its figures: "9.031,14 + 1.080,6".</summary>
    public string Write(Func<Observation, string> operand, Func<decimal, string> number) =>
        Formula.Write(reference => operand(Operands[reference]), number);

    /// <summary>Calculates a formula of which every operand is at hand; null where it has no result.</summary>
    internal static Calculation? Of(
        CalculationKind kind, Observation stated, Formula formula, IReadOnlyDictionary<FormulaReference, Observation> operands)
    {
        Observation? Find(string code, FormulaShift shift) => operands.GetValueOrDefault(new FormulaReference(code, shift));
        return formula.Evaluate((code, shift) => Find(code, shift)?.Value, _ => null) is { } exact
            && formula.Bounds((code, shift) => Find(code, shift)?.Stated.Interval, _ => null) is { } bounds
            ? new Calculation(kind, stated, formula, operands, exact, bounds)
            : null;
    }
}

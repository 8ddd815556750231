using LaBan.Measures;

namespace LaBan.Model.Catalog;

/// <summary>
/// How the value of an indicator follows from other indicators of the same area and period:
/// <c>budget.revenue.domestic + budget.revenue.trade</c>. The grammar stands at <see cref="FormulaParser"/>.
/// </summary>
/// <remarks>Two formulas are equal when they calculate the same steps, however they were spaced and bracketed.</remarks>
public sealed record Formula
{
    /// <summary>The longest text read as a formula.</summary>
    public const int MaxLength = 1000;

    /// <summary>How deep brackets and minus signs may stand inside each other.</summary>
    public const int MaxDepth = 32;

    private readonly FormulaNode _root;

    internal Formula(FormulaNode root)
    {
        _root = root;
    }

    /// <summary>The indicators the formula reads, each once, in the order of the text.</summary>
    public IReadOnlyList<FormulaReference> References => [.. _root.References().Distinct()];

    /// <summary>Reads a formula. Never throws: what is wrong comes back with its position.</summary>
    public static FormulaParse Parse(string? text) => new FormulaParser(text ?? "").Read();

    /// <summary>The value, from the values of other indicators.</summary>
    /// <param name="value">The value of an indicator in the period asked for or in an earlier one; null when missing.</param>
    /// <param name="parentOf">The code of the indicator that another is a part of, or null.</param>
    /// <returns>Null when an operand is missing, a divisor is zero, or the result is too large for a decimal.</returns>
    public decimal? Evaluate(Func<string, FormulaShift, decimal?> value, Func<string, string?> parentOf)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(parentOf);
        try
        {
            return _root.Evaluate(value, parentOf);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>All values that operands known only within bounds allow, such as those of printed figures.</summary>
    /// <returns>Null when an operand is missing, a divisor may be zero, or a bound is too large for a decimal.</returns>
    public Interval? Bounds(Func<string, FormulaShift, Interval?> value, Func<string, string?> parentOf)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(parentOf);
        try
        {
            return _root.Bounds(value, parentOf);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>
    /// The same calculation with shares written out as part / whole * 100, and with a formula in the place of each operand
    /// that has one in <paramref name="replace"/>.
    /// </summary>
    public Formula Expand(Func<FormulaReference, Formula?> replace, Func<string, string?> parentOf) =>
        new(_root.Expand(r => replace(r)?._root, parentOf));

    /// <summary>The calculation for a reader: "9.031,1 + 1.080,6" with figures for operands and typeset signs.</summary>
    public string Write(Func<FormulaReference, string> operand, Func<decimal, string> number) =>
        _root.Write(new FormulaWriting(operand, number, IsTypeset: true));

    /// <summary>The canonical text: single spaces around operators and no bracket that changes nothing.</summary>
    public override string ToString() => _root.ToString();
}

/// <summary>Which period of an indicator a formula reads.</summary>
public enum FormulaShift
{
    /// <summary>The period the formula is calculated for.</summary>
    None,

    /// <summary>The same period a year earlier (cùng kỳ).</summary>
    PreviousYear,

    /// <summary>The period just before (kỳ trước).</summary>
    PreviousPeriod,
}

/// <summary>One indicator a formula reads.</summary>
/// <param name="Code">Code of the indicator.</param>
/// <param name="Shift">The period it is read in.</param>
/// <param name="IsShare">Whether it is read as a share of its parent, so that the parent is read as well.</param>
public sealed record FormulaReference(string Code, FormulaShift Shift = FormulaShift.None, bool IsShare = false);

/// <summary>What came of reading a formula: the formula, or what is wrong with it.</summary>
public sealed record FormulaParse(Formula? Formula, FormulaProblem? Problem)
{
    /// <summary>Whether the text is a formula.</summary>
    public bool Ok => Formula is not null;
}

/// <summary>Why a text is no formula.</summary>
/// <param name="Column">Where, counted from 1 in characters of the text; one past its end when something is missing there.</param>
/// <param name="Vi">What stands there and what was expected, in Vietnamese.</param>
/// <param name="En">The same in English.</param>
public sealed record FormulaProblem(int Column, string Vi, string En);

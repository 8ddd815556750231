using System.Globalization;

namespace LaBan.Model.Catalog;

/// <summary>How a formula is written down: its operands, its numbers and its signs.</summary>
internal sealed record FormulaWriting(Func<FormulaReference, string> Operand, Func<decimal, string> Number, bool IsTypeset)
{
    /// <summary>As <see cref="FormulaParser"/> reads it.</summary>
    internal static FormulaWriting Canonical { get; } = new(
        Text, number => number.ToString("0.############################", CultureInfo.InvariantCulture), IsTypeset: false);

    /// <summary>The sign of an operation: − × / instead of - * /.</summary>
    internal char Sign(char sign) => (IsTypeset, sign) switch
    {
        (true, '-') => '\u2212',
        (true, '*') => '×',
        _ => sign,
    };

    private static string Text(FormulaReference operand) => operand switch
    {
        { IsShare: true } => $"{FormulaParser.Share}({operand.Code})",
        { Shift: FormulaShift.PreviousYear } => $"{FormulaParser.PreviousYear}({operand.Code})",
        { Shift: FormulaShift.PreviousPeriod } => $"{FormulaParser.PreviousPeriod}({operand.Code})",
        _ => operand.Code,
    };
}

using System.Text.RegularExpressions;
using LaBan.Model.Catalog;

namespace LaBan.Model.Collection;

/// <summary>
/// How a column follows from others of the same line: <c>month/last*100</c>. The grammar is that of the catalogue's formulas with
/// column keys for codes. Blank where an operand is missing, and where what is divided by is not above zero.
/// </summary>
public sealed partial class ColumnFormula
{
    private readonly Formula _formula;
    private readonly string[] _divisors;

    private ColumnFormula(Formula formula, string text)
    {
        _formula = formula;
        _divisors = [.. Divisor().Matches(text).Select(m => m.Groups[1].Value)];
    }

    /// <summary>The columns it reads.</summary>
    public IEnumerable<string> Operands => _formula.References.Select(r => r.Code);

    /// <summary>Reads a formula; null when the text is none.</summary>
    public static ColumnFormula? Parse(string? text) =>
        Formula.Parse(text).Formula is { } formula ? new(formula, text!) : null;

    /// <summary>
    /// The text for figures that are compared by difference (shares, growth rates, ranks): <c>month/last*100</c> becomes
    /// <c>month-last</c>, in points. Null for a formula of another shape.
    /// </summary>
    public static string? AsDifference(string? text) =>
        text is not null && Ratio().Match(text) is { Success: true } ratio ? $"{ratio.Groups[1].Value}-{ratio.Groups[2].Value}" : null;

    /// <summary>The value, from the values of the columns of the line.</summary>
    public decimal? Evaluate(Func<string, decimal?> column) =>
        _divisors.Any(d => column(d) is <= 0) ? null : _formula.Evaluate((key, _) => column(key), _ => null);

    [GeneratedRegex(@"/\s*([a-z][a-z0-9_]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Divisor();

    [GeneratedRegex(@"^\s*([a-z][a-z0-9_]*)\s*/\s*([a-z][a-z0-9_]*)\s*\*\s*100\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ratio();
}

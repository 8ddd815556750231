using System.Text.RegularExpressions;

namespace LaBan.Office.Rounds;

/// <summary>Writes the arithmetic of a form's column as a formula of Excel that stays blank where an operand is missing.</summary>
internal static partial class TemplateFormula
{
    /// <summary>The formula for a line, or null when it names a column the form does not have.</summary>
    public static string? Of(string formula, IReadOnlyList<RoundColumn> columns, int line)
    {
        if (!Arithmetic().IsMatch(formula))
        {
            return null;
        }

        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Name().Matches(formula).Select(m => m.Value))
        {
            var column = Index(columns, name);
            if (column < 0)
            {
                return null;
            }

            cells[name] = TemplateLayout.Cell(line, column);
        }

        var arithmetic = Name().Replace(formula, m => cells[m.Value]);
        var tests = cells.Values.Select(cell => $"ISNUMBER({cell})").Concat(Divisors(formula).Select(name => $"N({cells[name]})>0"));
        return cells.Count == 0 ? null : $"IF(AND({string.Join(',', tests)}),{arithmetic},\"\")";
    }

    private static int Index(IReadOnlyList<RoundColumn> columns, string key)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    private static IEnumerable<string> Divisors(string formula) => Divisor().Matches(formula).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"^[A-Za-z0-9_+\-*/(). ]+\z")]
    private static partial Regex Arithmetic();

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Name();

    [GeneratedRegex("/ *([A-Za-z_][A-Za-z0-9_]*)")]
    private static partial Regex Divisor();
}

using System.Text;

namespace LaBan.Model.Catalog;

/// <summary>Everything that may be wrong with the text of a formula.</summary>
internal static class FormulaProblems
{
    internal static FormulaProblem TooLong() => new(
        Formula.MaxLength + 1,
        $"Công thức dài quá {Formula.MaxLength} ký tự.",
        $"The formula is longer than {Formula.MaxLength} characters.");

    internal static FormulaProblem TooDeep(int column) => new(
        column,
        $"Ngoặc và dấu trừ lồng nhau quá {Formula.MaxDepth} lớp.",
        $"Brackets and minus signs are nested more than {Formula.MaxDepth} deep.");

    internal static FormulaProblem ExpectedOperand(int column, string text) => new(
        column,
        $"Cần một số, một mã chỉ tiêu, một hàm hoặc dấu \"(\"; ở đây là {FoundVi(column, text)}.",
        $"Expected a number, an indicator code, a function or \"(\"; found {FoundEn(column, text)}.");

    internal static FormulaProblem ExpectedOperator(int column, string text) => new(
        column,
        $"Cần một dấu + - * / hoặc hết công thức; ở đây là {FoundVi(column, text)}.",
        $"Expected one of + - * / or the end of the formula; found {FoundEn(column, text)}.");

    internal static FormulaProblem ExpectedCode(int column, string text, string function) => new(
        column,
        $"Hàm {function} cần đúng một mã chỉ tiêu trong ngoặc; ở đây là {FoundVi(column, text)}.",
        $"The function {function} takes one indicator code in brackets; found {FoundEn(column, text)}.");

    internal static FormulaProblem NotClosed(int column, string text, int opened) => new(
        column,
        $"Cần dấu \")\" đóng ngoặc mở ở cột {opened}; ở đây là {FoundVi(column, text)}.",
        $"Expected \")\" for the bracket opened in column {opened}; found {FoundEn(column, text)}.");

    internal static FormulaProblem UnknownFunction(int column, string name) => new(
        column,
        $"Không có hàm \"{name}\"; các hàm là prev_year, prev_period, share.",
        $"There is no function \"{name}\"; the functions are prev_year, prev_period and share.");

    internal static FormulaProblem NotACode(int column, string word) => new(
        column,
        $"\"{word}\" không phải mã chỉ tiêu; mã gồm chữ thường a-z, chữ số, \"_\" và dấu chấm, như budget.revenue.total.",
        $"\"{word}\" is not an indicator code; a code is of a-z, digits, \"_\" and points, such as budget.revenue.total.");

    internal static FormulaProblem DecimalPoint(int column) => new(
        column,
        "Số trong công thức viết liền, phần thập phân sau một dấu chấm, như 0.5.",
        "A number in a formula has no grouping, and its decimals stand after one point, such as 0.5.");

    internal static FormulaProblem NumberTooLarge(int column) => new(
        column,
        "Số quá lớn.",
        "The number is too large.");

    private static string FoundVi(int column, string text) => Found(column, text) ?? "hết công thức";

    private static string FoundEn(int column, string text) => Found(column, text) ?? "the end of the formula";

    private static string? Found(int column, string text)
    {
        var at = column - 1;
        return at >= text.Length ? null
            : Rune.TryGetRuneAt(text, at, out var rune) ? $"\"{rune}\""
            : "\"\uFFFD\"";
    }
}

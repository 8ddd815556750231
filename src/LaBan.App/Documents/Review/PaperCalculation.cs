using System.Text.RegularExpressions;

namespace LaBan.App.Documents.Review;

/// <summary>One line of a calculation on paper: the sign, the digits before the comma, and the rest.</summary>
public sealed record PaperLine(string Sign, string Whole, string Rest);

/// <summary>
/// A calculation as it is laid out on paper: the operands under each other, a rule, the result, and what the document says. Made from
/// the one line that the checker writes, "138 / 184 = 75%; văn bản ghi 57%".
/// </summary>
/// <param name="Operands">The operands with the sign before each but the first; none for a figure on file.</param>
/// <param name="Result">What comes out, or what is on file.</param>
/// <param name="Written">What is printed instead; null where it agrees.</param>
/// <param name="InTable">Whether that is printed in a table.</param>
public sealed partial record PaperCalculation(IReadOnlyList<PaperLine> Operands, PaperLine Result, PaperLine? Written, bool InTable)
{
    /// <summary>Reads a line; null when it is not one calculation.</summary>
    public static PaperCalculation? Of(string line)
    {
        if (Filed().Match(line) is { Success: true } filed)
        {
            return new([], Line("", filed.Groups["filed"].Value), Line("", filed.Groups["written"].Value), false);
        }

        if (Whole().Match(line) is not { Success: true } parts)
        {
            return null;
        }

        var operands = Read(parts.Groups["left"].Value);
        var written = parts.Groups["written"];
        return operands.Count < 2 ? null
            : new([.. operands], Line("=", parts.Groups["result"].Value), written.Success ? Line("", written.Value) : null, parts.Groups["where"].Value == "bảng");
    }

    /// <summary>Sums of plain terms stand term by term; a product or quotient that begins one stands factor by factor.</summary>
    private static List<PaperLine> Read(string left)
    {
        var terms = Cut(left, "+−");
        if (terms.Skip(1).Any(t => Cut(t.Text, "×/").Count > 1))
        {
            return [.. terms.Select(t => Line(t.Sign, t.Text))];
        }

        return [.. Cut(terms[0].Text, "×/").Select(f => Line(f.Sign == "/" ? "÷" : f.Sign, f.Text)), .. terms.Skip(1).Select(t => Line(t.Sign, t.Text))];
    }

    /// <summary>Cuts at signs that stand between spaces and outside brackets.</summary>
    private static List<(string Sign, string Text)> Cut(string text, string signs)
    {
        List<(string, string)> parts = [];
        var (depth, from, sign) = (0, 0, "");
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && i > from && signs.Contains(text[i], StringComparison.Ordinal) && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ')
            {
                parts.Add((sign, text[from..i].Trim()));
                (sign, from) = (text[i].ToString(), i + 1);
            }
        }

        parts.Add((sign, text[from..].Trim()));
        return parts;
    }

    private static PaperLine Line(string sign, string text) =>
        Number().Match(text) is { Success: true } number ? new(sign, number.Groups["whole"].Value, number.Groups["rest"].Value) : new(sign, text, "");

    [GeneratedRegex(@"^(?<left>[^=≠;]+) = (?<result>[^=≠;]+)(?:; (?<where>văn bản|bảng) ghi (?<written>[^=≠;]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^hệ thống: (?<filed>[^;]+); văn bản ghi (?<written>[^;]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Filed();

    [GeneratedRegex(@"^(?<whole>[-−+]?\d[\d.]*)(?<rest>(?:,\d+)?(?:%| .*)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

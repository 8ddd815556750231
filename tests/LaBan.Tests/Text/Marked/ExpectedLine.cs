using System.Globalization;
using LaBan.Text.Mentions;

namespace LaBan.Tests.Text.Marked;

/// <summary>
/// Reads the line that says what a figure is: <c>change +22.6 % | yoy 2024-H1 est trade.export.value</c>. Before the bar role,
/// value and unit; after it, in any number, basis, period, qualifier and indicator, each known by its shape.
/// </summary>
internal static class ExpectedLine
{
    private static readonly string[] Bases = ["yoy", "plan", "avg", "other"];
    private static readonly string[] Qualifiers = ["actual", "est", "plan"];

    /// <summary>Roles of numbers that measure nothing; they are named in the mark itself.</summary>
    public static readonly IReadOnlyList<string> PlainRoles = ["date", "ref", "enum", "name", "noise", "other", "unknown"];

    private static readonly Dictionary<string, NumberRole> FigureRoles =
        Enum.GetValues<NumberRole>().Where(r => !PlainRoles.Contains(r.Code())).ToDictionary(r => r.Code());

    /// <summary>The expectation, or what is wrong with the line.</summary>
    public static (ExpectedNumber? Number, string? Problem) Read(string line, int start, string text, string? period, string? qualifier)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        var words = (bar < 0 ? line : line[..bar]).Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length < 2 || !FigureRoles.TryGetValue(words[0], out var role))
        {
            return (null, $"no role and value: «{line}»");
        }

        if (!decimal.TryParse(words[1], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return (null, $"no plain number: «{words[1]}»");
        }

        if (role == NumberRole.Change != words[1][0] is '+' or '-')
        {
            return (null, $"only a change has a sign, and always: «{line}»");
        }

        var plain = new ExpectedNumber(start, text, words[0])
        {
            Value = Math.Abs(value),
            Direction = role != NumberRole.Change ? 0 : words[1][0] == '-' ? -1 : 1,
            Unit = words.Length > 2 ? words[2] : null,
            Basis = role is NumberRole.PlanRatio or NumberRole.OverPlan ? "plan" : null,
            Period = role.IsMeasure() ? period : null,
            Qualifier = !role.IsMeasure() ? null : role == NumberRole.Target ? "plan" : qualifier,
        };
        return Details(plain, role, bar < 0 ? "" : line[(bar + 1)..]);
    }

    private static (ExpectedNumber? Number, string? Problem) Details(ExpectedNumber number, NumberRole role, string details)
    {
        var isBased = false;
        foreach (var word in details.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isBased && role.HasBasis() && (Bases.Contains(word) || word.StartsWith("year:", StringComparison.Ordinal)))
            {
                isBased = true;
                number = number with { Basis = word };
            }
            else if (Qualifiers.Contains(word) || word == "any-qual")
            {
                number = number with { Qualifier = word == "any-qual" ? null : word };
            }
            else if (char.IsDigit(word[0]) || word == "any-period")
            {
                number = number with { Period = word == "any-period" ? null : word };
            }
            else if (word.Contains('.', StringComparison.Ordinal) || word == "-")
            {
                number = number with { Indicators = [.. number.Indicators, word] };
            }
            else
            {
                return (null, $"not known after the bar: «{word}»");
            }
        }

        return role is NumberRole.Change or NumberRole.BaseRatio && !isBased
            ? (null, "a change or ratio names its base after the bar")
            : (number, null);
    }
}

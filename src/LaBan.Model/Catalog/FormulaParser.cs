using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBan.Model.Catalog;

/// <summary>Reads formulas.</summary>
/// <remarks>
/// <code>
/// formula  = term   { ("+" | "-") term }
/// term     = factor { ("*" | "/") factor }
/// factor   = "-" factor | number | code | function | "(" formula ")"
/// function = ("prev_year" | "prev_period" | "share") "(" code ")"
/// number   = digits [ "." digits ]
/// code     = word { "." word }        a word is of a-z, 0-9 and _; the first one begins with a letter
/// </code>
/// <c>prev_year(x)</c> is x in the same period a year earlier, <c>prev_period(x)</c> x in the period just before,
/// <c>share(x)</c> x in hundredths of its parent. Spaces may stand between any two signs.
/// </remarks>
internal sealed partial class FormulaParser(string text)
{
    internal const string PreviousYear = "prev_year";
    internal const string PreviousPeriod = "prev_period";
    internal const string Share = "share";

    private int _position;
    private int _depth;
    private FormulaProblem? _problem;

    internal FormulaParse Read()
    {
        if (text.Length > Formula.MaxLength)
        {
            return new FormulaParse(null, FormulaProblems.TooLong());
        }

        var root = Sum();
        SkipSpaces();
        if (root is not null && _position < text.Length)
        {
            Refuse(FormulaProblems.ExpectedOperator(Column, text));
        }

        return new FormulaParse(_problem is null ? new Formula(root!) : null, _problem);
    }

    private int Column => _position + 1;

    private FormulaNode? Sum() => Chain('+', '-', Product);

    private FormulaNode? Product() => Chain('*', '/', Factor);

    private FormulaNode? Chain(char one, char other, Func<FormulaNode?> operand)
    {
        var left = operand();
        while (left is not null && (Take(one) || Take(other)))
        {
            var sign = text[_position - 1];
            left = operand() is { } right ? new FormulaNode.Operation(sign, left, right) : null;
        }

        return left;
    }

    private FormulaNode? Factor()
    {
        if (_depth == Formula.MaxDepth)
        {
            return Refuse(FormulaProblems.TooDeep(Column));
        }

        _depth++;
        var node = Take('-') ? Negated() : Take('(') ? Bracketed() : Operand();
        _depth--;
        return node;
    }

    private FormulaNode.Negation? Negated() => Factor() is { } operand ? new FormulaNode.Negation(operand) : null;

    private FormulaNode? Bracketed()
    {
        var opened = _position;
        var inner = Sum();
        return inner is null || Take(')') ? inner : Refuse(FormulaProblems.NotClosed(Column, text, opened));
    }

    private FormulaNode? Operand()
    {
        if (Match(Number()) is { Length: > 0 } number)
        {
            return Literal(number);
        }

        var start = _position;
        if (Match(Word()) is not { Length: > 0 } word)
        {
            return Refuse(FormulaProblems.ExpectedOperand(Column, text));
        }

        return Take('(') ? Function(word, start) : IsCode(word, start) ? new FormulaNode.Reading(word, FormulaShift.None) : null;
    }

    private FormulaNode.Literal? Literal(string number)
    {
        if (_position < text.Length && text[_position] is '.' or ',')
        {
            Refuse(FormulaProblems.DecimalPoint(Column));
            return null;
        }

        if (decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return new FormulaNode.Literal(value);
        }

        Refuse(FormulaProblems.NumberTooLarge(Column - number.Length));
        return null;
    }

    private FormulaNode? Function(string name, int start)
    {
        if (name is not (PreviousYear or PreviousPeriod or Share))
        {
            return Refuse(FormulaProblems.UnknownFunction(start + 1, name));
        }

        var opened = _position;
        SkipSpaces();
        var argument = _position;
        if (Match(Word()) is not { Length: > 0 } code)
        {
            return Refuse(FormulaProblems.ExpectedCode(Column, text, name));
        }

        if (!IsCode(code, argument))
        {
            return null;
        }

        return !Take(')') ? Refuse(FormulaProblems.NotClosed(Column, text, opened))
            : name == Share ? new FormulaNode.Share(code)
            : new FormulaNode.Reading(code, name == PreviousYear ? FormulaShift.PreviousYear : FormulaShift.PreviousPeriod);
    }

    private bool IsCode(string word, int start)
    {
        if (!Code().IsMatch(word))
        {
            Refuse(FormulaProblems.NotACode(start + 1, word));
        }

        return _problem is null;
    }

    private FormulaNode? Refuse(FormulaProblem problem)
    {
        _problem ??= problem;
        return null;
    }

    private bool Take(char sign)
    {
        SkipSpaces();
        var found = _position < text.Length && text[_position] == sign;
        _position += found ? 1 : 0;
        return found;
    }

    private string Match(Regex pattern)
    {
        SkipSpaces();
        var match = pattern.Match(text, _position);
        _position += match.Length;
        return match.Value;
    }

    private void SkipSpaces()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }
    }

    [GeneratedRegex(@"\G[0-9]+(?:\.[0-9]+)?")]
    private static partial Regex Number();

    /// <summary>Wider than a code, so that a wrong code is named whole.</summary>
    [GeneratedRegex(@"\G[\p{L}_][\p{L}\p{M}0-9_.]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*\z")]
    private static partial Regex Code();
}

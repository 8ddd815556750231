using System.Globalization;

namespace LaBan.Model.Catalog;

/// <summary>One step of a formula's calculation.</summary>
internal abstract record FormulaNode
{
    private const int SumLevel = 1;
    private const int ProductLevel = 2;
    private const int FactorLevel = 3;

    /// <summary>How tightly the step binds; a step inside a tighter one needs brackets.</summary>
    protected virtual int Level => FactorLevel;

    internal abstract decimal? Evaluate(Func<string, FormulaShift, decimal?> value, Func<string, string?> parentOf);

    internal virtual IEnumerable<FormulaReference> References() => [];

    /// <summary>The canonical text of the step.</summary>
    public abstract override string ToString();

    private string Inside(int level) => Level < level ? $"({this})" : ToString();

    /// <summary>A number as written.</summary>
    internal sealed record Literal(decimal Value) : FormulaNode
    {
        internal override decimal? Evaluate(Func<string, FormulaShift, decimal?> value, Func<string, string?> parentOf) => Value;

        public override string ToString() => Value.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    /// <summary>The value of an indicator, now or earlier.</summary>
    internal sealed record Reading(string Code, FormulaShift Shift) : FormulaNode
    {
        internal override decimal? Evaluate(Func<string, FormulaShift, decimal?> value, Func<string, string?> parentOf) =>
            value(Code, Shift);

        internal override IEnumerable<FormulaReference> References() => [new(Code, Shift)];

        public override string ToString() => Shift switch
        {
            FormulaShift.PreviousYear => $"{FormulaParser.PreviousYear}({Code})",
            FormulaShift.PreviousPeriod => $"{FormulaParser.PreviousPeriod}({Code})",
            _ => Code,
        };
    }

    /// <summary>The value of an indicator in hundredths of the value of its parent.</summary>
    internal sealed record Share(string Code) : FormulaNode
    {
        internal override decimal? Evaluate(Func<string, FormulaShift, decimal?> value, Func<string, string?> parentOf) =>
            parentOf(Code) is { } parent
            && value(Code, FormulaShift.None) is { } part
            && value(parent, FormulaShift.None) is { } whole && whole != 0
                ? part / whole * 100
                : null;

        internal override IEnumerable<FormulaReference> References() => [new(Code, IsShare: true)];

        public override string ToString() => $"{FormulaParser.Share}({Code})";
    }

    /// <summary>The opposite of a value.</summary>
    internal sealed record Negation(FormulaNode Operand) : FormulaNode
    {
        internal override decimal? Evaluate(Func<string, FormulaShift, decimal?> value, Func<string, string?> parentOf) =>
            -Operand.Evaluate(value, parentOf);

        internal override IEnumerable<FormulaReference> References() => Operand.References();

        public override string ToString() => "-" + Operand.Inside(FactorLevel);
    }

    /// <summary>Two values put together by <c>+ - * /</c>.</summary>
    internal sealed record Operation(char Sign, FormulaNode Left, FormulaNode Right) : FormulaNode
    {
        protected override int Level => Sign is '+' or '-' ? SumLevel : ProductLevel;

        internal override decimal? Evaluate(Func<string, FormulaShift, decimal?> value, Func<string, string?> parentOf)
        {
            var left = Left.Evaluate(value, parentOf);
            var right = Right.Evaluate(value, parentOf);
            return Sign switch
            {
                '+' => left + right,
                '-' => left - right,
                '*' => left * right,
                _ => right == 0 ? null : left / right,
            };
        }

        internal override IEnumerable<FormulaReference> References() => Left.References().Concat(Right.References());

        public override string ToString() => $"{Left.Inside(Level)} {Sign} {Right.Inside(Level + 1)}";
    }
}

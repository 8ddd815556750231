using LaBan.Measures;

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

    /// <summary>All results that operands known only within bounds allow.</summary>
    internal abstract Interval? Bounds(Func<string, FormulaShift, Interval?> value, Func<string, string?> parentOf);

    internal virtual IEnumerable<FormulaReference> References() => [];

    /// <summary>The step with its operands written in another way.</summary>
    internal abstract string Write(FormulaWriting writing);

    /// <summary>The step with shares written out as divisions, and with other steps for some of its operands.</summary>
    internal virtual FormulaNode Expand(Func<FormulaReference, FormulaNode?> replace, Func<string, string?> parentOf) => this;

    /// <summary>The canonical text of the step.</summary>
    public sealed override string ToString() => Write(FormulaWriting.Canonical);

    private string Inside(int level, FormulaWriting writing) => Level < level ? $"({Write(writing)})" : Write(writing);

    /// <summary>A number as written.</summary>
    internal sealed record Literal(decimal Value) : FormulaNode
    {
        internal override decimal? Evaluate(Func<string, FormulaShift, decimal?> value, Func<string, string?> parentOf) => Value;

        internal override Interval? Bounds(Func<string, FormulaShift, Interval?> value, Func<string, string?> parentOf) =>
            Interval.Of(Value);

        internal override string Write(FormulaWriting writing) => writing.Number(Value);
    }

    /// <summary>The value of an indicator, now or earlier.</summary>
    internal sealed record Reading(string Code, FormulaShift Shift) : FormulaNode
    {
        internal override decimal? Evaluate(Func<string, FormulaShift, decimal?> value, Func<string, string?> parentOf) =>
            value(Code, Shift);

        internal override Interval? Bounds(Func<string, FormulaShift, Interval?> value, Func<string, string?> parentOf) =>
            value(Code, Shift);

        internal override IEnumerable<FormulaReference> References() => [new(Code, Shift)];

        internal override string Write(FormulaWriting writing) => writing.Operand(new(Code, Shift));

        internal override FormulaNode Expand(Func<FormulaReference, FormulaNode?> replace, Func<string, string?> parentOf) =>
            replace(new(Code, Shift)) ?? this;
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

        internal override Interval? Bounds(Func<string, FormulaShift, Interval?> value, Func<string, string?> parentOf) =>
            parentOf(Code) is { } parent
            && value(Code, FormulaShift.None) is { } part
            && value(parent, FormulaShift.None) is { } whole
                ? part / whole * 100
                : null;

        internal override IEnumerable<FormulaReference> References() => [new(Code, IsShare: true)];

        internal override string Write(FormulaWriting writing) => writing.Operand(new(Code, IsShare: true));

        internal override FormulaNode Expand(Func<FormulaReference, FormulaNode?> replace, Func<string, string?> parentOf) =>
            parentOf(Code) is { } parent
                ? new Operation('*', new Operation('/', Whole(Code), Whole(parent)), new Literal(100)).Expand(replace, parentOf)
                : this;

        private static Reading Whole(string code) => new(code, FormulaShift.None);
    }

    /// <summary>The opposite of a value.</summary>
    internal sealed record Negation(FormulaNode Operand) : FormulaNode
    {
        internal override decimal? Evaluate(Func<string, FormulaShift, decimal?> value, Func<string, string?> parentOf) =>
            -Operand.Evaluate(value, parentOf);

        internal override Interval? Bounds(Func<string, FormulaShift, Interval?> value, Func<string, string?> parentOf) =>
            Operand.Bounds(value, parentOf) is { } bounds ? -bounds : null;

        internal override IEnumerable<FormulaReference> References() => Operand.References();

        internal override string Write(FormulaWriting writing) => writing.Sign('-') + Operand.Inside(FactorLevel, writing);

        internal override FormulaNode Expand(Func<FormulaReference, FormulaNode?> replace, Func<string, string?> parentOf) =>
            new Negation(Operand.Expand(replace, parentOf));
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

        internal override Interval? Bounds(Func<string, FormulaShift, Interval?> value, Func<string, string?> parentOf) =>
            Left.Bounds(value, parentOf) is { } left && Right.Bounds(value, parentOf) is { } right
                ? Sign switch
                {
                    '+' => left + right,
                    '-' => left - right,
                    '*' => left * right,
                    _ => left / right,
                }
                : null;

        internal override IEnumerable<FormulaReference> References() => Left.References().Concat(Right.References());

        internal override string Write(FormulaWriting writing) =>
            $"{Left.Inside(Level, writing)} {writing.Sign(Sign)} {Right.Inside(Level + 1, writing)}";

        internal override FormulaNode Expand(Func<FormulaReference, FormulaNode?> replace, Func<string, string?> parentOf) =>
            new Operation(Sign, Left.Expand(replace, parentOf), Right.Expand(replace, parentOf));
    }
}

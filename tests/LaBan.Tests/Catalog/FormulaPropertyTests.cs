using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LaBan.Model.Catalog;

namespace LaBan.Tests.Catalog;

public class FormulaPropertyTests
{
    private static readonly string[] Codes = ["a", "b.c", "d_1.e"];

    /// <summary>A formula's text beside what it must calculate, so that the parser is held against another evaluator.</summary>
    private sealed record Sample(string Text, decimal? Value)
    {
        public override string ToString() => Text;
    }

    [Fact]
    public void Calculates_what_the_text_says() => Prop.ForAll(Samples().ToArbitrary(), sample =>
        Formula.Parse(sample.Text).Formula!.Evaluate(ValueOf, _ => null) == sample.Value).QuickCheckThrowOnFailure();

    [Fact]
    public void Its_canonical_text_reads_back_as_itself() => Prop.ForAll(Samples().ToArbitrary(), sample =>
    {
        var formula = Formula.Parse(sample.Text).Formula!;
        var again = Formula.Parse(formula.ToString()).Formula;
        return formula.Equals(again) && again.ToString() == formula.ToString();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_or_refused_at_a_position_inside_it()
    {
        var signs = Gen.Elements("a", "b.c", "share", "prev_year", "(", ")", "+", "-", "*", "/", "1", "2.5", ",", " ", "đ", "\uD800", "$", ".");
        var texts = signs.ListOf().Select(parts => string.Concat(parts));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var parse = Formula.Parse(text);
            return parse.Ok ? parse.Problem is null : parse.Problem!.Column >= 1 && parse.Problem.Column <= text.Length + 1;
        }).QuickCheckThrowOnFailure();
    }

    private static decimal? ValueOf(string code, FormulaShift shift) => shift switch
    {
        FormulaShift.PreviousYear => code.Length + 0.5m,
        FormulaShift.PreviousPeriod => null,
        _ => code.Length,
    };

    private static Gen<Sample> Samples() => Gen.Sized(size => Sum(Math.Min(size, 12)));

    private static Gen<Sample> Sum(int size) => Chain(size, "+", (a, b) => a + b, "-", (a, b) => a - b, Product);

    private static Gen<Sample> Product(int size) =>
        Chain(size, "*", (a, b) => a * b, "/", (a, b) => b == 0 ? null : a / b, Factor);

    private static Gen<Sample> Chain(
        int size, string one, Func<decimal?, decimal?, decimal?> first, string other, Func<decimal?, decimal?, decimal?> second, Func<int, Gen<Sample>> operand) =>
        size <= 1 ? operand(size) : Gen.OneOf(
            operand(size - 1),
            from left in operand(size / 2)
            from right in operand(size / 2)
            from isFirst in Gen.Elements(true, false)
            from space in Gen.Elements("", " ")
            select new Sample(
                $"{left.Text}{space}{(isFirst ? one : other)}{space}{right.Text}",
                (isFirst ? first : second)(left.Value, right.Value)));

    private static Gen<Sample> Factor(int size) => size <= 1 ? Leaf() : Gen.OneOf(
        Leaf(),
        Factor(size - 1).Select(s => new Sample("-" + s.Text, -s.Value)),
        Sum(size - 1).Select(s => new Sample($"({s.Text})", s.Value)));

    private static Gen<Sample> Leaf() => Gen.OneOf(
        Gen.Choose(0, 9999).Select(n => new Sample((n / 100m).ToString(CultureInfo.InvariantCulture), n / 100m)),
        Gen.Elements(Codes).Select(c => new Sample(c, ValueOf(c, FormulaShift.None))),
        Gen.Elements(Codes).Select(c => new Sample($"prev_year({c})", ValueOf(c, FormulaShift.PreviousYear))),
        Gen.Elements(Codes).Select(c => new Sample($"prev_period( {c} )", null)));
}

using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LaBan.Measures;
using LaBan.Model.Catalog;
using Interval = LaBan.Measures.Interval;

namespace LaBan.Tests.Catalog;

public class FormulaBoundsTests
{
    [Theory]
    [InlineData("a + b", "4", "6")]
    [InlineData("a - b", "-3", "-1")]
    [InlineData("a * b", "3", "8")]
    [InlineData("-a", "-2", "-1")]
    [InlineData("2 * a + 1", "3", "5")]
    [InlineData("share(a)", "25", "66.67")]
    public void Bounds_hold_every_value_of_the_operands(string text, string low, string high)
    {
        var bounds = Formula.Parse(text).Formula!.Bounds(Between, _ => "b").ShouldNotBeNull();

        Math.Round(bounds.Low, 2).ShouldBe(decimal.Parse(low, CultureInfo.InvariantCulture));
        Math.Round(bounds.High, 2).ShouldBe(decimal.Parse(high, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void There_are_none_when_an_operand_is_missing_or_a_divisor_may_be_zero()
    {
        Formula.Parse("a + x").Formula!.Bounds(Between, _ => null).ShouldBeNull();
        Formula.Parse("a / zero").Formula!.Bounds(Between, _ => null).ShouldBeNull();
    }

    [Theory]
    [InlineData("a + b")]
    [InlineData("a - b * 3")]
    [InlineData("(a - b) * a")]
    [InlineData("a / 7 - -b")]
    public void Whatever_lies_in_the_operands_has_its_result_in_the_bounds(string text)
    {
        var formula = Formula.Parse(text).Formula!;
        Prop.ForAll(Gen.Choose(-50, 50).Four().ToArbitrary(), numbers =>
        {
            var (a, b, offA, offB) = numbers;
            var value = formula.Evaluate((code, _) => code == "a" ? a + offA : b + offB, _ => null)!.Value;
            var bounds = formula.Bounds((code, _) => code == "a" ? Around(a, Math.Abs(offA)) : Around(b, Math.Abs(offB)), _ => null);
            return bounds!.Value.Contains(value);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Expanding_writes_shares_out_and_puts_formulas_in_the_place_of_operands()
    {
        var inner = Formula.Parse("x - y").Formula;

        Formula.Parse("share(a) - b").Formula!
            .Expand(r => r.Code == "b" ? inner : null, code => code == "a" ? "whole" : null).ToString()
            .ShouldBe("a / whole * 100 - (x - y)");
    }

    [Fact]
    public void A_reader_sees_figures_and_typeset_signs() =>
        Formula.Parse("a / b * 100 - (c - 0.5)").Formula!
            .Write(r => r.Code.ToUpperInvariant(), n => ViNumber.WriteTrimmed(n, 2)).ShouldBe("A / B × 100 − (C − 0,5)");

    private static Interval Around(decimal value, decimal wide) => new(value - wide, value + wide);

    /// <summary>a from 1 to 2, b from 3 to 4, and something about zero.</summary>
    private static Interval? Between(string code, FormulaShift shift) => code switch
    {
        "a" => new Interval(1, 2),
        "b" => new Interval(3, 4),
        "zero" => new Interval(-1, 1),
        _ => null,
    };
}

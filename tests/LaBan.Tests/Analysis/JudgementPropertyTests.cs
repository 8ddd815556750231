using FsCheck;
using FsCheck.Fluent;
using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using static LaBan.Tests.Analysis.Sample;

namespace LaBan.Tests.Analysis;

public class JudgementPropertyTests
{
    private static readonly Indicator Rate = Indicator("rate", "%", IndicatorKind.Share, decimals: 3);

    private static Gen<decimal> Decimals { get; } =
        from digits in Gen.Choose(0, 30_000)
        from decimals in Gen.Choose(0, 3)
        select new decimal(digits, 0, 0, isNegative: false, (byte)decimals);

    private static Gen<(decimal Figure, decimal Target)> Pairs { get; } = Gen.OneOf(
        Decimals.Two().Select(p => (p.Item1, p.Item2)),
        Decimals.SelectMany(d => Gen.Choose(-2, 2).Select(step => (d + step * new decimal(1, 0, 0, false, d.Scale), d))));

    private static Gen<TargetOperator> Operators { get; } =
        Gen.Elements(TargetOperator.AtLeast, TargetOperator.AtMost, TargetOperator.Equal, TargetOperator.Range);

    [Fact]
    public void Never_contradicts_the_printed_digits() => Prop.ForAll(Pairs.ToArbitrary(), pair =>
        Judge(Rate, TargetOperator.AtLeast, pair.Target, pair.Figure) == Expected(pair.Figure.CompareTo(pair.Target))
        && Judge(Rate, TargetOperator.AtMost, pair.Target, pair.Figure) == Expected(pair.Target.CompareTo(pair.Figure)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Never_gets_worse_as_the_figure_moves_to_the_better_side()
    {
        var cases =
            from values in Decimals.Three()
            from asked in Operators
            from direction in Gen.Elements(Direction.Up, Direction.Down)
            select (values.Item1, values.Item2, values.Item3, asked, direction);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var (one, other, target, asked, direction) = c;
            var indicator = Indicator("rate", "%", IndicatorKind.Share, direction, decimals: 3);
            var better = asked == TargetOperator.AtLeast ? Direction.Up : asked == TargetOperator.AtMost ? Direction.Down : direction;
            var (worse, good) = (one < other) == (better == Direction.Up) ? (one, other) : (other, one);
            return Judge(indicator, asked, target, good) <= Judge(indicator, asked, target, worse);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Turning_everything_round_turns_the_sides_round() => Prop.ForAll(Pairs.ToArbitrary(), pair =>
        Judge(Rate, TargetOperator.AtLeast, pair.Target, pair.Figure) == Judge(Rate, TargetOperator.AtMost, -pair.Target, -pair.Figure))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void The_percentage_of_plan_does_not_change_with_the_unit()
    {
        var cases = from pair in Pairs where pair.Target > 0 select pair;
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var plain = Attain(Figure(c.Figure), Target(Revenue, TargetOperator.AtLeast, c.Target));
            var inMillions = Attain(Figure(c.Figure * 1000, unit: "triệu đồng"), Target(Revenue, TargetOperator.AtLeast, c.Target));
            var bothScaled = Attain(Figure(c.Figure * 7), Target(Revenue, TargetOperator.AtLeast, c.Target * 7));
            return Math.Abs(plain - inMillions) < 1e-9m && Math.Abs(plain - bothScaled) < 1e-9m;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_derived_target_is_met_exactly_within_its_bounds()
    {
        var cases = from values in Decimals.Four() select values;
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var (low, high) = c.Item1 <= c.Item2 ? (c.Item1, c.Item2) : (c.Item2, c.Item1);
            var target = Target(Rate, TargetOperator.AtLeast, (low + high) / 2, derived: (low, high));
            var verdict = Judgement.Judge(Rate, target, target.Versions[0], Figure(c.Item3, unit: "%")).Verdict;
            return verdict == (c.Item3 < low ? Verdict.Missed : c.Item3 > high ? Verdict.Exceeded : Verdict.Met);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_compound_average_of_a_constant_rate_is_the_rate()
    {
        var cases =
            from hundredths in Gen.Choose(-5000, 30_000)
            from years in Gen.Choose(1, 10)
            select (Rate: hundredths / 100m, Years: years);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var rates = Enumerable.Range(2021, c.Years).Select(y => Figure(c.Rate, $"{y}", "%"));
            var last = Enumerable.Repeat(1 + c.Rate / 100, c.Years).Aggregate(100m, (value, factor) => value * factor);
            var between = CompoundGrowth.Between(Figure(100m, "2020"), Exact(last, $"{2020 + c.Years}"));
            return Math.Abs(CompoundGrowth.OfYears(rates)!.Value.Value - c.Rate) < 1e-9m
                && Math.Abs(between!.Value.Value - c.Rate) < 1e-9m;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Growth_there_and_its_base_give_the_figure_back()
    {
        var cases = from pair in Pairs where pair.Target > 0 select pair;
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var rate = Growth.YearOnYear(Revenue, Figure(c.Figure, "2022"), Figure(c.Target, "2021")).Rate!.Value;
            return Math.Abs(c.Target + rate.Of(c.Target) - c.Figure) < 1e-9m;
        }).QuickCheckThrowOnFailure();
    }

    private static Verdict Expected(int comparison) => comparison switch
    {
        < 0 => Verdict.Missed,
        0 => Verdict.Met,
        _ => Verdict.Exceeded,
    };

    private static Verdict Judge(Indicator indicator, TargetOperator asked, decimal value, decimal figure)
    {
        var target = Target(indicator, asked, value, max: asked == TargetOperator.Range ? value + 5 : null);
        return Judgement.Judge(indicator, target, target.Versions[0], Figure(figure, unit: "%")).Verdict;
    }

    private static decimal Attain(Observation figure, Target target) =>
        Attainment.Of(Revenue, target, target.Versions[0], figure).Percent!.Value.Value;

    /// <summary>A calculated figure, which has more decimals than anybody prints.</summary>
    private static Observation Exact(decimal value, string period) => new()
    {
        Period = Period.Parse(period),
        Unit = "tỷ đồng",
        Value = value,
    };
}

using LaBan.Model.Catalog;

namespace LaBan.Tests.Catalog;

public class FormulaGraphTests
{
    [Fact]
    public void The_formulas_of_the_sample_catalogue_have_no_cycle() => FormulaGraph.FindCycle(
        [
            Define("trade.total.value", "trade.export.value + trade.import.value"),
            Define("trade.export.value"),
            Define("trade.import.value"),
            Define("budget.revenue.total", "budget.revenue.domestic + budget.revenue.trade"),
            Define("budget.coverage.total", "budget.revenue.total / budget.expenditure.total * 100", "budget.revenue.total"),
        ]).ShouldBeNull();

    [Fact]
    public void Finds_indicators_that_need_each_other() => FormulaGraph.FindCycle(
        [
            Define("start", "a + 1"),
            Define("a", "b * 2"),
            Define("b", "c / d"),
            Define("c", "-a"),
            Define("d"),
        ]).ShouldBe(["a", "b", "c"]);

    [Fact]
    public void An_indicator_that_needs_itself_is_a_cycle() =>
        FormulaGraph.FindCycle([Define("a", "a + 1")]).ShouldBe(["a"]);

    [Theory]
    [InlineData("prev_year(a) * 1.05")]
    [InlineData("prev_period(a) + b")]
    public void Its_own_earlier_value_is_no_cycle(string formula) =>
        FormulaGraph.FindCycle([Define("a", formula), Define("b", "prev_year(a)")]).ShouldBeNull();

    [Fact]
    public void A_share_needs_the_parent_too() =>
        FormulaGraph.FindCycle([Define("total", "share(part)"), Define("part", parent: "total")]).ShouldBe(["total"]);

    [Fact]
    public void A_very_long_chain_is_walked_without_exhausting_the_stack()
    {
        var chain = Enumerable.Range(0, 100_000).Select(i => Define($"i{i}", $"i{i + 1}")).ToList();

        FormulaGraph.FindCycle(chain).ShouldBeNull();
        FormulaGraph.FindCycle(chain.Append(Define("i100000", "i99999"))).ShouldBe(["i99999", "i100000"]);
    }

    [Fact]
    public void Reports_codes_the_catalogue_does_not_have_and_shares_without_a_parent() => FormulaGraph.FindUnresolved(
        [
            Define("a", "b + prev_year(nowhere) + share(b) + share(c)"),
            Define("b"),
            Define("c", parent: "gone"),
            Define("d", "share(e)"),
            Define("e", parent: "b"),
        ]).ShouldBe(
        [
            new UnresolvedReference("a", new FormulaReference("nowhere", FormulaShift.PreviousYear)),
            new UnresolvedReference("a", new FormulaReference("b", IsShare: true)),
            new UnresolvedReference("a", new FormulaReference("c", IsShare: true)),
        ]);

    private static FormulaDefinition Define(string code, string? formula = null, string? parent = null) =>
        new(code, formula is null ? null : Formula.Parse(formula).Formula!, parent);
}

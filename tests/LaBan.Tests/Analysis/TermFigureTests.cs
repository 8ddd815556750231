using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using static LaBan.Tests.Analysis.Sample;

namespace LaBan.Tests.Analysis;

public class TermFigureTests
{
    private static readonly Period Term = Period.Span(2021, 2025);

    [Fact]
    public void Yearly_growth_of_a_term_is_compounded()
    {
        var average = TermFigure.Of(GrdpGrowth, Term, Yearly(8.52m, 19.3m, 14.99m, 13.85m, 13.6m)).ShouldNotBeNull();

        average.Method.ShouldBe(TermMethod.Compounding);
        StatedNumber.Round(average.Value!.Value, average.Decimals).ToString().ShouldBe("14,0");
        average.Years.Count.ShouldBe(5);
    }

    [Fact]
    public void Compounding_is_not_the_mean() =>
        TermFigure.Of(GrdpGrowth, Period.Span(2021, 2022), Yearly(100m, -50m))!.Value.ShouldBe(0);

    [Fact]
    public void Amounts_of_the_years_are_added_up()
    {
        var sum = TermFigure.Of(Investment, Period.Span(2021, 2022), Yearly(62615m, 69000m)).ShouldNotBeNull();

        (sum.Method, sum.Value, sum.Decimals).ShouldBe((TermMethod.Sum, 131615m, 0));
    }

    [Fact]
    public void A_missing_year_leaves_no_result_and_is_named()
    {
        var sum = TermFigure.Of(Investment, Term, Yearly(62615m, 69000m, null, 103000m, null)).ShouldNotBeNull();

        sum.Value.ShouldBeNull();
        sum.Missing.ShouldBe([2023, 2025]);
    }

    [Fact]
    public void Stocks_shares_and_ranks_have_no_figure_of_a_term()
    {
        foreach (var indicator in new[] { Poverty, Pci, IndustryShare, PerHectare })
        {
            TermFigure.Of(indicator, Term, Yearly(1m, 1m, 1m, 1m, 1m)).ShouldBeNull(indicator.Code);
        }
    }

    private static Func<Period, Observation?> Yearly(params decimal?[] values) => period =>
        values[period.Year - 2021] is { } value
            ? Figure(value, period.Code, value < 1000 ? "%" : "tỷ đồng")
            : null;
}

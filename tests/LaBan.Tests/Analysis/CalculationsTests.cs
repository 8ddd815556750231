using System.Globalization;
using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;

namespace LaBan.Tests.Analysis;

public class CalculationsTests
{
    private static readonly Indicator[] Catalogue =
    [
        Of(1, "revenue", "tỷ đồng", "domestic + trade"),
        Of(2, "domestic", "tỷ đồng"),
        Of(3, "trade", "tỷ đồng"),
        Of(4, "advanced", "xã", parent: "communes"),
        Of(5, "communes", "xã"),
        Of(6, "advanced.rate", "%", "share(advanced)", IndicatorKind.Share),
        Of(7, "services", "%", "100 - farming - industry", IndicatorKind.Share),
        Of(8, "farming", "%", kind: IndicatorKind.Share),
        Of(9, "industry", "%", "factories + building", IndicatorKind.Share),
        Of(10, "factories", "%", kind: IndicatorKind.Share),
        Of(11, "building", "%", kind: IndicatorKind.Share),
    ];

    [Fact]
    public void A_sum_within_the_rounding_of_its_parts_agrees()
    {
        var sum = Single(Says(1, 10111.7m), Says(2, 9031.14m), Says(3, 1080.6m));

        (sum.Exact, sum.Agrees).ShouldBe((10111.74m, true));
        Written(sum).ShouldBe("9.031,14 + 1.080,6");
    }

    [Fact]
    public void A_sum_beyond_the_rounding_of_its_parts_does_not()
    {
        var sum = Single(Says(1, 10112m), Says(2, 9031.14m), Says(3, 1080.1m));

        sum.Agrees.ShouldBeFalse();
        sum.Gap.ShouldBe(0.76m);
        sum.Kind.ShouldBe(CalculationKind.Formula);
    }

    [Fact]
    public void A_share_is_calculated_from_part_and_whole() =>
        Written(Single(Says(6, 44m, "%"), Says(4, 70m, "xã"), Says(5, 159m, "xã"))).ShouldBe("70 / 159 × 100");

    [Fact]
    public void What_is_not_stated_is_calculated_from_its_own_parts()
    {
        var services = Single(Says(7, 24.6m, "%"), Says(8, 17.6m, "%"), Says(10, 48.7m, "%"), Says(11, 9.1m, "%"));

        Written(services).ShouldBe("100 − 17,6 − (48,7 + 9,1)");
        services.Agrees.ShouldBeTrue();
    }

    [Fact]
    public void A_missing_part_leaves_nothing_to_calculate() => All(Says(1, 10m), Says(2, 9m)).ShouldBeEmpty();

    [Theory]
    [InlineData("12,2", true)]
    [InlineData("12,4", false)]
    public void A_stated_growth_is_held_against_the_two_values_of_the_document(string stated, bool agrees)
    {
        var growth = Single(
            Says(1, 69000m, period: "2022"), Says(1, 61505m), Says(1, Number(stated), "%", "2022", Measure.YoyChange));

        (growth.Kind, growth.Agrees).ShouldBe((CalculationKind.Growth, agrees));
        Written(growth).ShouldBe("69.000 / 61.505 × 100 − 100");
    }

    [Fact]
    public void A_stated_change_is_held_against_both_values()
    {
        var change = Single(Says(5, 132m, "xã", "2023-H1"), Says(5, 167m, "xã", "2022-H1"),
            Says(5, -35m, "xã", "2023-H1", Measure.ChangeVsYear, "2022-H1"));

        (change.Kind, change.Exact, change.Agrees).ShouldBe((CalculationKind.Change, -35m, true));
    }

    [Fact]
    public void A_stated_percentage_of_plan_is_held_against_value_and_target()
    {
        var ratio = Single(Says(1, 10500m), Says(1, 10086m, measure: Measure.Target), Says(1, 105m, "%", measure: Measure.PlanRatio));

        (ratio.Kind, ratio.Agrees).ShouldBe((CalculationKind.PlanRatio, false));
    }

    [Fact]
    public void Documents_are_not_mixed() =>
        All(Says(1, 10m), Says(2, 9m), Says(3, 1m, source: 5)).ShouldBeEmpty();

    [Fact]
    public void A_withdrawn_part_is_not_read() =>
        All(Says(1, 10m), Says(2, 9m), Says(3, 1m), Says(3, 1m, version: 2, status: ObservationStatus.Withdrawn)).ShouldBeEmpty();

    private static Calculation Single(params Observation[] figures) => All(figures).ShouldHaveSingleItem();

    private static IReadOnlyList<Calculation> All(params Observation[] figures) => Calculations.Of(Catalogue, figures);

    private static string Written(Calculation calculation) =>
        calculation.Write(o => o.Stated.ToString(), n => n.ToString(CultureInfo.InvariantCulture));

    private static decimal Number(string text) => ViNumber.Read(text).Value!.Value;

    private static Indicator Of(
        int id, string code, string unit, string? formula = null, IndicatorKind kind = IndicatorKind.Level, string? parent = null) => new()
        {
            Id = id, Code = code, NameVi = code, NameEn = code, UnitVi = unit, UnitEn = unit, Group = "economy",
            Kind = kind, Formula = formula, Parent = parent,
        };

    private static Observation Says(
        int indicator,
        decimal value,
        string unit = "tỷ đồng",
        string period = "2021",
        Measure measure = Measure.Value,
        string comparedWith = "",
        int source = 4,
        short version = 1,
        ObservationStatus status = ObservationStatus.Accepted) => new()
        {
            IndicatorId = indicator, AreaId = 1, Period = Period.Parse(period), Measure = measure, Base = comparedWith, Unit = unit,
            Value = value, Decimals = value.Scale, SourceId = source, Version = version, Status = status,
        };
}

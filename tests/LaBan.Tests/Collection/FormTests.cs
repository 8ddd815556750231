using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection;

namespace LaBan.Tests.Collection;

/// <summary>Forms, their cells and the rounds opened with them.</summary>
public sealed class FormTests
{
    private static readonly Signature Lan = new(new DateTime(2024, 3, 10, 0, 0, 0, DateTimeKind.Utc), "Lan");
    private static readonly ReportingCalendar Calendar = new([]);

    [Fact]
    public void A_round_takes_its_dates_from_the_form_and_the_calendar()
    {
        var (form, version) = Monthly();

        var round = Round.Open(form, version, Period.Parse("2024-M03@hc"), Calendar, Lan).Value!;

        round.CutOff.ShouldBe(new DateOnly(2024, 3, 14));
        round.OpensOn.ShouldBe(new DateOnly(2024, 3, 9));
        round.DueOf(ReportingLevel.Local).ShouldBe(new DateOnly(2024, 3, 18));
        round.DueOf(ReportingLevel.Department).ShouldBe(new DateOnly(2024, 3, 20));
        round.DueOf(ReportingLevel.Province).ShouldBe(new DateOnly(2024, 3, 20));
    }

    [Theory]
    [InlineData("2024-M03", "collection.period-does-not-fit")]
    [InlineData("2024-Q1@hc", "collection.period-does-not-fit")]
    [InlineData("2023-M12@hc", "collection.version-not-in-force")]
    public void A_round_of_another_period_is_refused(string period, string code)
    {
        var (form, version) = Monthly();

        Round.Open(form, version, Period.Parse(period), Calendar, Lan).Problem!.Code.ShouldBe(code);
    }

    [Fact]
    public void The_version_in_force_when_a_period_ends_asks_for_it()
    {
        var (form, version) = Monthly();
        version.ValidTo = new(2025, 2, 28);
        form.Versions.Add(new() { Number = 2, ValidFrom = new(2025, 3, 1) });

        form.VersionOn(new(2025, 2, 28)).ShouldBe(version);
        form.VersionOn(new(2025, 3, 14))!.Number.ShouldBe(2);
        form.VersionOn(new(2023, 12, 31)).ShouldBeNull();
    }

    [Theory]
    [InlineData(ColumnKind.Month, Aggregation.Sum, null, CellUse.Entered)]
    [InlineData(ColumnKind.Cumulative, Aggregation.Sum, null, CellUse.Entered)]
    [InlineData(ColumnKind.Cumulative, Aggregation.Last, null, CellUse.Closed)]
    [InlineData(ColumnKind.Cumulative, Aggregation.None, null, CellUse.Entered)]
    [InlineData(ColumnKind.Month, Aggregation.Sum, "STC-01", CellUse.Shown)]
    [InlineData(ColumnKind.Plan, Aggregation.Sum, null, CellUse.Shown)]
    [InlineData(ColumnKind.Formula, Aggregation.Sum, null, CellUse.Calculated)]
    public void A_cell_is_for_what_its_line_and_column_make_of_it(ColumnKind kind, Aggregation aggregation, string? enteredIn, CellUse use)
    {
        var indicator = new Indicator { Code = "x", NameVi = "x", NameEn = "x", UnitVi = "vụ", UnitEn = "cases", Group = "economy", Aggregation = aggregation };

        CellUses.Of(new() { IndicatorId = 1, EnteredIn = enteredIn }, new() { Key = "c", Kind = kind }, indicator).ShouldBe(use);
        CellUses.Of(new() { Label = "A. Kinh tế" }, new() { Key = "c", Kind = kind }, null).ShouldBe(CellUse.Blank);
    }

    [Theory]
    [InlineData("month/last*100", 110, 100, 110.0)]
    [InlineData("month/last*100", 110, 0, null)]
    [InlineData("month/last*100", 110, -5, null)]
    [InlineData("month/last*100", null, 100, null)]
    [InlineData("month-last", 110, 100, 10.0)]
    [InlineData("month-last", 110, -5, 115.0)]
    public void A_formula_is_blank_where_an_operand_is_missing_or_the_divisor_not_above_zero(string text, int? month, int last, double? value) =>
        ColumnFormula.Parse(text)!.Evaluate(key => key == "month" ? month : last).ShouldBe((decimal?)value);

    [Theory]
    [InlineData("month/last*100", "month-last")]
    [InlineData(" cumulative / plan * 100 ", "cumulative-plan")]
    [InlineData("month-last", null)]
    public void Rates_are_compared_by_difference(string ratio, string? difference) => ColumnFormula.AsDifference(ratio).ShouldBe(difference);

    [Fact]
    public void Missing_zero_and_none_are_three_things()
    {
        var zero = CellContent.Make(new(0m, 0), false, null).Value!;
        var none = CellContent.Make(null, true, null).Value!;

        CellContent.Missing.IsMissing.ShouldBeTrue();
        (zero.IsMissing, none.IsMissing).ShouldBe((false, false));
        zero.SaysTheSame(none).ShouldBeFalse();
        none.SaysTheSame(CellContent.Missing).ShouldBeFalse();
        CellContent.Make(new(1m, 0), true, null).Problem.ShouldBe(CollectionProblems.NoneWithFigure);
        CellContent.Make(new(1_000_000_000_000_000m, 0), false, null).Problem.ShouldBe(CollectionProblems.FigureTooLarge);
    }

    [Fact]
    public void An_explanation_holds_for_the_figure_it_was_given_for()
    {
        var explanation = new CellExplanation { Rule = "R07", Text = "mùa vải", Value = 12m, By = "Lan" };

        explanation.Holds(new(12.0m, 1, false, "ghi chú")).ShouldBeTrue();
        explanation.Holds(new(13m, 0, false, null)).ShouldBeFalse();
    }

    private static (Form Form, FormVersion Version) Monthly()
    {
        var version = new FormVersion
        {
            Number = 1,
            ValidFrom = new(2024, 1, 1),
            OpensBefore = 5,
            Deadlines = [new() { Level = ReportingLevel.Local, Day = 16 }, new() { Level = ReportingLevel.Department, Day = 20 }],
        };
        var form = new Form
        {
            Code = "SCT-01", NameVi = "Công Thương", NameEn = "Industry and trade", Frequency = Frequency.Monthly,
            Calendar = PeriodCalendar.HanhChinh, Versions = [version],
        };
        return (form, version);
    }
}

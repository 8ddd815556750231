using LaBan.Model.Catalog;

namespace LaBan.Tests.Catalog;

public class FormulaTests
{
    [Theory]
    [InlineData("budget.revenue.domestic + budget.revenue.trade", "budget.revenue.domestic + budget.revenue.trade")]
    [InlineData("  a*b/c ", "a * b / c")]
    [InlineData("(a+b)*2", "(a + b) * 2")]
    [InlineData("((a))+(b*c)", "a + b * c")]
    [InlineData("a-(b-c)", "a - (b - c)")]
    [InlineData("(a-b)-c", "a - b - c")]
    [InlineData("a/(b*c)", "a / (b * c)")]
    [InlineData("-(a+b)*c", "-(a + b) * c")]
    [InlineData("-(a*b)", "-(a * b)")]
    [InlineData("a - -b", "a - -b")]
    [InlineData("007.50", "7.5")]
    [InlineData("share( crop.rice_quality.area )", "share(crop.rice_quality.area)")]
    [InlineData("(grdp.value/prev_year(grdp.value)-1)*100", "(grdp.value / prev_year(grdp.value) - 1) * 100")]
    [InlineData("prev_period(a)", "prev_period(a)")]
    [InlineData("share", "share")]
    public void Writes_the_canonical_text(string text, string canonical)
    {
        var parse = Formula.Parse(text);

        parse.Problem.ShouldBeNull();
        parse.Formula!.ToString().ShouldBe(canonical);
        Formula.Parse(canonical).Formula.ShouldBe(parse.Formula);
    }

    [Theory]
    [InlineData("", 1, "the end of the formula")]
    [InlineData("   ", 4, "the end of the formula")]
    [InlineData("a +", 4, "the end of the formula")]
    [InlineData("a + * b", 5, "\"*\"")]
    [InlineData("a b", 3, "\"b\"")]
    [InlineData("a ^ b", 3, "\"^\"")]
    [InlineData("a × b", 3, "\"×\"")]
    [InlineData("a + 😀", 5, "\"😀\"")]
    [InlineData("(a + b", 7, "opened in column 1")]
    [InlineData("c*(a + b]", 9, "opened in column 3")]
    [InlineData("a + b)", 6, "\")\"")]
    [InlineData("()", 2, "\")\"")]
    [InlineData("0,5 * a", 2, "one point")]
    [InlineData("1.234.567", 6, "one point")]
    [InlineData("5.", 2, "one point")]
    [InlineData(".5", 1, "\".\"")]
    [InlineData("12a", 3, "\"a\"")]
    [InlineData("99999999999999999999999999999999", 1, "too large")]
    [InlineData("1 + sum(a)", 5, "no function \"sum\"")]
    [InlineData("prev_year(3)", 11, "\"3\"")]
    [InlineData("prev_year()", 11, "\")\"")]
    [InlineData("share(a + b)", 9, "opened in column 6")]
    [InlineData("prev_year(share(a))", 16, "opened in column 10")]
    [InlineData("1 + Budget.Total", 5, "\"Budget.Total\" is not an indicator code")]
    [InlineData("thu.ngân_sách", 1, "\"thu.ngân_sách\" is not an indicator code")]
    [InlineData("a..b", 1, "not an indicator code")]
    [InlineData("a.", 1, "not an indicator code")]
    public void Says_where_and_why_a_text_is_no_formula(string text, int column, string reason)
    {
        var parse = Formula.Parse(text);

        parse.Ok.ShouldBeFalse();
        parse.Problem!.Column.ShouldBe(column);
        parse.Problem.En.ShouldContain(reason);
        parse.Problem.Vi.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Names_the_expected_thing_in_Vietnamese() =>
        Formula.Parse("a +").Problem!.Vi.ShouldBe("Cần một số, một mã chỉ tiêu, một hàm hoặc dấu \"(\"; ở đây là hết công thức.");

    [Fact]
    public void No_text_is_no_formula() => Formula.Parse(null).Problem!.Column.ShouldBe(1);

    [Fact]
    public void Deep_or_long_texts_are_refused_and_never_exhaust_the_stack()
    {
        Formula.Parse(new string('(', 900)).Problem!.En.ShouldContain("nested");
        Formula.Parse(new string('-', 900) + "a").Problem!.En.ShouldContain("nested");
        Formula.Parse(new string('(', 1_000_000)).Problem!.En.ShouldContain("longer");
        Formula.Parse("1" + string.Concat(Enumerable.Repeat("+1", 499))).Formula!
            .Evaluate((_, _) => null, _ => null).ShouldBe(500m);
    }

    [Fact]
    public void Reads_each_indicator_once_with_the_period_it_is_read_in() =>
        Formula.Parse("a / prev_year(a) + share(b) - a * 2").Formula!.References.ShouldBe(
        [
            new FormulaReference("a"),
            new FormulaReference("a", FormulaShift.PreviousYear),
            new FormulaReference("b", IsShare: true),
        ]);

    [Fact]
    public void Calculates_growth_on_the_year_before() =>
        Value("(a / prev_year(a) - 1) * 100", ("a", 120m), ("prev_year a", 100m)).ShouldBe(20m);

    [Fact]
    public void Calculates_a_share_of_the_parent() =>
        Value("share(part)", ("part", 30m), ("whole", 120m)).ShouldBe(25m);

    [Theory]
    [InlineData("a - b - c", 5)]
    [InlineData("a - (b - c)", 9)]
    [InlineData("a + b * c", 16)]
    [InlineData("-a * b", -30)]
    [InlineData("a / b / c", 1)]
    public void Binds_as_arithmetic_does(string text, int expected) =>
        Value(text, ("a", 10m), ("b", text.Contains('/', StringComparison.Ordinal) ? 5m : 3m), ("c", 2m)).ShouldBe(expected);

    [Theory]
    [InlineData("a + missing")]
    [InlineData("-missing")]
    [InlineData("0 * missing")]
    [InlineData("a / (a - a)")]
    [InlineData("a / zero")]
    [InlineData("share(missing)")]
    [InlineData("share(orphan)")]
    [InlineData("share(of_zero)")]
    [InlineData("prev_period(a)")]
    [InlineData("79228162514264337593543950335 * a")]
    public void Has_no_value_without_its_operands(string text) =>
        Value(text, ("a", 10m), ("zero", 0m), ("orphan", 1m), ("of_zero", 1m)).ShouldBeNull();

    private static decimal? Value(string text, params (string Key, decimal Value)[] values)
    {
        var known = values.ToDictionary(v => v.Key, v => v.Value);
        var parents = new Dictionary<string, string> { ["part"] = "whole", ["missing"] = "a", ["of_zero"] = "zero" };
        return Formula.Parse(text).Formula!.Evaluate(
            (code, shift) => known.TryGetValue(shift == FormulaShift.PreviousYear ? $"prev_year {code}" : shift == FormulaShift.None ? code : "", out var v) ? v : null,
            parents.GetValueOrDefault);
    }
}

using LaBan.Benchmarks.Mutants;
using LaBan.Text.Checking;

namespace LaBan.App.Tests.Benchmarks;

/// <summary>A small run of the planted faults: what the checker found stays found, and good reports stay free of alarms.</summary>
public sealed class MutantTests
{
    private static readonly Lazy<MutantsReport> Run = new(() => new MutantsBenchmark().Run(mutants: 160, seed: 1));

    /// <summary>Warnings that the rules still raise wrongly in the small run; goes down as they learn, never up.</summary>
    private const int KnownFalseWarnings = 0;

    [Fact]
    public void Untouched_reports_have_no_error() =>
        Run.Value.FalseAlarms.Where(a => a.Finding.Severity == Severity.Error).Select(a => $"{a.Finding.Rule.Id} {a.Report.Name}: {a.Finding.Message}").ShouldBeEmpty();

    [Fact]
    public void Untouched_reports_have_no_more_warnings_than_are_known() =>
        Run.Value.FalseAlarms.Count(a => a.Finding.Severity == Severity.Warning).ShouldBeLessThanOrEqualTo(KnownFalseWarnings);

    [Fact]
    public void Every_report_has_its_numbers_understood() =>
        ((double)Run.Value.Coverage.Understood / Run.Value.Coverage.Numbers).ShouldBeGreaterThan(0.97);

    /// <summary>What was measured of this run, a little less. A floor only goes up, but for a change of the samples.</summary>
    [Theory]
    [InlineData("sum_of_parts", 1.00)]
    [InlineData("growth_vs_levels", 1.00)]
    [InlineData("value_plan_ratio", 1.00)]
    [InlineData("part_of_whole", 1.00)]
    [InlineData("shares", 1.00)]
    [InlineData("weighted_average", 1.00)]
    [InlineData("per_capita_or_conversion", 1.00)]
    [InlineData("component_bounds", 1.00)]
    [InlineData("conflicting_values", 0.85)]
    [InlineData("conclusion_count", 1.00)]
    [InlineData("unit_slip", 0.85)]
    [InlineData("missing_unit", 1.00)]
    [InlineData("number_format", 1.00)]
    [InlineData("double_negative", 1.00)]
    [InlineData("wording_vs_number", 0.85)]
    [InlineData("period_or_year", 1.00)]
    [InlineData("citation_symbol", 1.00)]
    [InlineData("rank", 1.00)]
    [InlineData("blank_placeholder", 1.00)]
    [InlineData("implausible_ratio", 0.60)]
    public void The_recall_of_a_class_does_not_fall(string name, double floor) =>
        Run.Value.Classes.Single(c => c.Name == name).Recall.ShouldBeGreaterThanOrEqualTo(floor);

    [Fact]
    public void The_core_classes_together_are_found_as_often_as_measured() => Run.Value.CoreRecall.ShouldBeGreaterThanOrEqualTo(0.95);
}

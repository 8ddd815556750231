using LaBan.Benchmarks.Mutants;
using LaBan.Text.Checking;

namespace LaBan.App.Tests.Benchmarks;

/// <summary>A small run of the planted faults: what the checker found stays found, and good reports stay free of alarms.</summary>
public sealed class MutantTests
{
    private static readonly Lazy<MutantsReport> Run = new(() => new MutantsBenchmark().Run(mutants: 160, seed: 1));

    /// <summary>Warnings that the rules still raise wrongly in the small run; goes down as they learn, never up.</summary>
    private const int KnownFalseWarnings = 22;

    [Fact]
    public void Untouched_reports_have_no_error() =>
        Run.Value.FalseAlarms.Where(a => a.Finding.Severity == Severity.Error).Select(a => $"{a.Finding.Rule.Id} {a.Report.Name}: {a.Finding.Message}").ShouldBeEmpty();

    [Fact]
    public void Untouched_reports_have_no_more_warnings_than_are_known() =>
        Run.Value.FalseAlarms.Count(a => a.Finding.Severity == Severity.Warning).ShouldBeLessThanOrEqualTo(KnownFalseWarnings);

    [Fact]
    public void Every_report_has_its_numbers_understood() =>
        ((double)Run.Value.Coverage.Understood / Run.Value.Coverage.Numbers).ShouldBeGreaterThan(0.97);

    // Measured; a floor only goes up.
    [Theory]
    [InlineData("growth_vs_levels", 0.70)]
    [InlineData("value_plan_ratio", 0.80)]
    [InlineData("missing_unit", 0.90)]
    [InlineData("number_format", 0.95)]
    [InlineData("double_negative", 0.95)]
    public void The_recall_of_a_class_does_not_fall(string name, double floor) =>
        Run.Value.Classes.Single(c => c.Name == name).Recall.ShouldBeGreaterThanOrEqualTo(floor);
}

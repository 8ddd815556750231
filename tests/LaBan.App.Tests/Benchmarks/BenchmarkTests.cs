using LaBan.App.Tests.Fixtures;
using LaBan.Benchmarks;
using LaBan.Benchmarks.Check;
using LaBan.Benchmarks.Extract;
using LaBan.Benchmarks.Import;

namespace LaBan.App.Tests.Benchmarks;

/// <summary>That the benchmarks still run; their figures need a quiet machine and many rows.</summary>
public sealed class BenchmarkTests(TestDatabases databases)
{
    [Fact]
    public async Task The_import_benchmark_compares_two_loads_of_all_rows()
    {
        await using var server = BenchServer.Borrow(databases.Server);

        var report = await new ImportBenchmark(server).Run(rows: 1_000, repetitions: 1, TestContext.Current.CancellationToken);

        report.Figures.Count.ShouldBe(5);
        report.Figures.ShouldAllBe(f => f.Values.Min > 0);
        report.Goals.ShouldBeEmpty("a thousand rows say nothing of a rate");
    }

    [Fact]
    public void The_extract_benchmark_reads_as_many_numbers_as_there_are()
    {
        var report = new ExtractBenchmark().Run(characters: 20_000, repetitions: 1);

        report.Figures.Count.ShouldBe(4);
        report.Figures.ShouldAllBe(f => f.Values.Min > 0);
        report.Goals.ShouldBeEmpty("a page says nothing of a megabyte");
    }

    [Fact]
    public void The_check_benchmark_tells_what_the_check_adds()
    {
        var report = new CheckBenchmark().Run(characters: 10_000, repetitions: 1);

        report.Figures.Count.ShouldBe(3);
        report.Goals.ShouldBeEmpty("a page says nothing of a report");
    }

    [Fact]
    public void A_missed_goal_is_told_by_the_exit_code()
    {
        var report = new Report("Goals");
        report.AtLeast("rate", measured: 0.6, limit: 0.6);
        report.ExitCode.ShouldBe(0);

        report.AtMost("seconds", measured: 5.1, limit: 5);
        report.ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_spread_tells_the_middle_and_the_ends()
    {
        var spread = new Spread([4, 1, 3, 2]);

        (spread.Min, spread.Median, spread.Max).ShouldBe((1, 2.5, 4));
        spread.At(0.95).ShouldBe(3.85, tolerance: 1e-9);
    }
}

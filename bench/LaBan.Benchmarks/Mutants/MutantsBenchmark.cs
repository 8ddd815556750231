using LaBan.App.Documents;
using LaBan.Benchmarks.Mutants.Planting;
using LaBan.Benchmarks.Mutants.Samples;
using LaBan.Text;
using LaBan.Text.Checking;

namespace LaBan.Benchmarks.Mutants;

/// <summary>
/// Checks consistent sample reports, which must come back without an error or a warning, and then each of them with one planted fault at a
/// time, of every class that can be proved in it.
/// </summary>
internal sealed class MutantsBenchmark
{
    private const int Cores = 2;
    private const int Batch = 8;

    private readonly ReportChecker _checker = new(new ReportReader(Catalogue.Read(Catalogue.DefaultPath).Value!));

    /// <summary>So many mutants, or only those of one class.</summary>
    public MutantsReport Run(int mutants, int seed, string? only = null)
    {
        var planters = Planters.All.Where(p => only is null || p.Name == only).ToList();
        var run = new MutantsReport(seed, planters);
        for (var next = seed * 100_000; run.Planted < mutants; next += Batch)
        {
            var checks = new ReportCheck[Batch];
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = Cores };
            var first = next;
            Parallel.For(0, Batch, parallel, i => checks[i] = Check(first + i, planters));
            foreach (var check in checks)
            {
                run.Add(check, mutants);
            }
        }

        return run;
    }

    private ReportCheck Check(int seed, IReadOnlyList<Planter> planters)
    {
        var report = SampleComposer.Compose(seed);
        var untouched = Check(report, report.Source);
        var mutants = new List<MutantCheck>();
        foreach (var planter in planters)
        {
            if (planter.Plant(report, new Dice(HashCode(seed, planter.Name))) is { } mutation)
            {
                mutants.Add(Check(report, untouched, mutation));
            }
        }

        return new(report, untouched, mutants);
    }

    private MutantCheck Check(SampleReport report, CheckResult untouched, Mutation mutation)
    {
        var known = untouched.Findings.Select(f => (f.Rule.Id, mutation.Moved(f.Span))).ToHashSet();
        var places = mutation.Places.Select(mutation.Moved).ToList();
        var told = Check(report, mutation.Apply(report.Source)).Findings
            .Where(f => !known.Contains((f.Rule.Id, f.Span)) && places.Exists(p => p.Overlaps(f.Span)))
            .ToList();
        return new(report, mutation, told);
    }

    private CheckResult Check(SampleReport report, Text.Reading.SourceText source) =>
        _checker.Check(source, new CheckOptions(new ReadingOptions(report.Day)));

    /// <summary>A number made of a seed and a name, the same on every machine.</summary>
    private static int HashCode(int seed, string name) => name.Aggregate(seed, (code, letter) => unchecked((code * 31) + letter));
}

/// <summary>What the checker said of one sample, untouched and with each planted fault.</summary>
internal sealed record ReportCheck(SampleReport Report, CheckResult Untouched, IReadOnlyList<MutantCheck> Mutants);

/// <summary>What the checker said of one planted fault: the new findings at its places.</summary>
internal sealed record MutantCheck(SampleReport Report, Mutation Mutation, IReadOnlyList<Finding> Told)
{
    /// <summary>Whether it was found at all.</summary>
    public bool IsFound => Told.Count > 0;

    /// <summary>Whether a warning or an error found it.</summary>
    public bool IsFoundSurely => Told.Any(f => f.Severity > Severity.Hint);
}

using System.Diagnostics;
using LaBan.App.Documents;
using LaBan.Benchmarks.Mutants.Samples;
using LaBan.Text;
using LaBan.Text.Checking;
using LaBan.Text.Reading;

namespace LaBan.Benchmarks.Check;

/// <summary>Checks sample reports in turn with only reading them, so that what the check adds is told in times of the reading.</summary>
internal sealed class CheckBenchmark
{
    private const double MostTimes = 2;
    private const int GoalsFrom = 100_000;
    private const int WarmRounds = 25;

    private readonly ReportReader _reader = new(Catalogue.Read(Catalogue.DefaultPath).Value!);

    public Report Run(int characters, int repetitions)
    {
        var checker = new ReportChecker(_reader);
        var reports = Reports(characters);
        // What runs often is compiled a second time in the background; a site that has checked some drafts is past that.
        for (var turn = 0; turn < WarmRounds; turn++)
        {
            reports.ForEach(r => checker.Check(r));
            Thread.Sleep(50);
        }

        var pairs = new List<(double Check, double Read)>();
        var numbers = 0;
        for (var turn = 0; turn < repetitions; turn++)
        {
            pairs.Add((Time(() => numbers = reports.Sum(r => checker.Check(r).Coverage.Numbers)), Time(() => reports.ForEach(r => _reader.Read(r)))));
        }

        return Told(reports, numbers, pairs);
    }

    /// <summary>Sample reports of so many characters together.</summary>
    private static List<SourceText> Reports(int characters)
    {
        var reports = new List<SourceText>();
        for (var seed = 1; reports.Sum(r => r.Text.Length) < characters; seed++)
        {
            reports.Add(SampleComposer.Compose(seed).Source);
        }

        return reports;
    }

    private static Report Told(List<SourceText> reports, int numbers, List<(double Check, double Read)> pairs)
    {
        var length = reports.Sum(r => r.Text.Length);
        var report = new Report($"Check of {reports.Count} sample reports, {length:#,0} characters with {numbers:#,0} numbers, {pairs.Count} paired runs");
        var added = new Spread(pairs.Select(p => (p.Check - p.Read) / p.Read));
        report.Add("reading and checking", "ms", new Spread(pairs.Select(p => p.Check)));
        report.Add("reading only", "ms", new Spread(pairs.Select(p => p.Read)));
        report.Add("added by the check ÷ reading", "ratio", added);
        if (length >= GoalsFrom)
        {
            report.AtMost("added by the check ÷ reading", added.Median, MostTimes);
        }

        return report;
    }

    private static double Time(Action run)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalMilliseconds;
    }
}

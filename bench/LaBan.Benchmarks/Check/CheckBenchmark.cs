using System.Diagnostics;
using LaBan.App.Documents;
using LaBan.Benchmarks.Extract;
using LaBan.Text;
using LaBan.Text.Checking;
using LaBan.Text.Reading;

namespace LaBan.Benchmarks.Check;

/// <summary>Checks a text in turn with only reading it, so that what the check adds is told in times of the reading.</summary>
internal sealed class CheckBenchmark
{
    private const double MostTimes = 2;
    private const int GoalsFrom = 100_000;
    private const int WarmCharacters = 20_000;

    private readonly ReportReader _reader = new(Catalogue.Read(Catalogue.DefaultPath).Value!);

    public Report Run(int characters, int repetitions)
    {
        var checker = new ReportChecker(_reader);
        var source = new SourceText(ReportText.Of(characters));
        var page = new SourceText(ReportText.Of(Math.Min(characters, WarmCharacters)));
        for (var turn = 0; turn < 30; turn++)
        {
            checker.Check(page);
        }

        var pairs = new List<(double Check, double Read)>();
        CheckResult? result = null;
        for (var turn = 0; turn < repetitions; turn++)
        {
            pairs.Add((Time(() => result = checker.Check(source)), Time(() => _reader.Read(source))));
        }

        return Told(source.Text.Length, result!, pairs);
    }

    private static Report Told(int length, CheckResult result, List<(double Check, double Read)> pairs)
    {
        var report = new Report($"Check of {length:#,0} characters with {result.Coverage.Numbers:#,0} numbers, {result.Findings.Count:#,0} findings, {pairs.Count} paired runs");
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

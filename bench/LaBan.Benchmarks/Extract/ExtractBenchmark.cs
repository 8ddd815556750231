using System.Diagnostics;
using System.Text.RegularExpressions;
using LaBan.App.Documents;
using LaBan.Text;

namespace LaBan.Benchmarks.Extract;

/// <summary>
/// Reads a text of a megabyte, in turn with one pass of a compiled expression that only finds its numbers; then one of a hundred
/// kilobytes, warm.
/// </summary>
internal sealed class ExtractBenchmark
{
    private const double MostTimes = 25;
    private const double MostMilliseconds = 60;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private const int GoalsFrom = 1_000_000;

    private static readonly Regex Numbers = new(@"\d[\d.,]*\d|\d", RegexOptions.Compiled | RegexOptions.CultureInvariant);

    private readonly ReportReader _reader = new(Catalogue.Read(Catalogue.DefaultPath).Value!);

    /// <summary>What was read: characters and numbers.</summary>
    public string Size { get; private set; } = "";

    public Report Run(int characters, int repetitions)
    {
        var (text, page) = (ReportText.Of(characters), ReportText.Of(characters / 10));
        Warm(text, page);
        var pairs = new List<(double Read, double Find)>();
        var (read, found) = (0, 0);
        for (var turn = 0; turn < repetitions; turn++)
        {
            pairs.Add((Time(() => read = _reader.Read(text).Mentions.Count), Time(() => found = Found(text))));
        }

        if (read != found)
        {
            throw new InvalidOperationException($"{found} numbers were found and {read} read.");
        }

        var small = new Spread(Enumerable.Range(0, repetitions * 4).Select(_ => Time(() => _reader.Read(page))));
        return Told(text.Length, read, page.Length, pairs, small);
    }

    private static Report Told(int length, int numbers, int page, List<(double Read, double Find)> pairs, Spread small)
    {
        var report = new Report($"Reading of {length:#,0} characters with {numbers:#,0} numbers, {pairs.Count} paired runs");
        var ratio = new Spread(pairs.Select(p => p.Read / p.Find));
        report.Add("reading", "ms", new Spread(pairs.Select(p => p.Read)));
        report.Add("finding the numbers only", "ms", new Spread(pairs.Select(p => p.Find)));
        report.Add("reading ÷ finding", "ratio", ratio);
        report.Add($"reading of {page:#,0} characters, warm", "ms", small);
        if (length >= GoalsFrom)
        {
            report.AtMost("reading ÷ finding", ratio.Median, MostTimes);
            report.AtMost("a tenth of the text, warm, ms", small.Median, MostMilliseconds);
        }

        return report;
    }

    /// <summary>Lets the runtime compile what it is going to: it does so behind the program's back, in steps, as methods turn out to be busy.</summary>
    private void Warm(string text, string page)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
        {
            _reader.Read(text);
            Found(text);
            for (var turn = 0; turn < 10; turn++)
            {
                _reader.Read(page);
            }
        }
    }

    private static int Found(string text)
    {
        var found = 0;
        foreach (var _ in Numbers.EnumerateMatches(text))
        {
            found++;
        }

        return found;
    }

    private static double Time(Action run)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalMilliseconds;
    }
}

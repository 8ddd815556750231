using System.Diagnostics;

namespace LaBan.Benchmarks.Extract;

/// <summary>Starts <c>laban extract</c> on a Word document of thirty pages, in turn with a program that only greets.</summary>
internal sealed class ExtractStartBenchmark(string folder)
{
    // Twenty-eight of prose; the table and the notes take two more.
    private const int ThirtyPages = 85_000;
    private const double MostTimes = 2.5;

    public Report Run(int repetitions)
    {
        var (hello, laban, document) = (Published.SayHello(folder), Published.Laban(folder), Document());
        Start(hello);
        Start(laban, "extract", document, "--format", "jsonl");
        var pairs = new List<(double Laban, double Hello)>();
        for (var turn = 0; turn < repetitions; turn++)
        {
            pairs.Add((Start(laban, "extract", document, "--format", "jsonl"), Start(hello)));
        }

        var report = new Report($"Reading a Word document of thirty pages with lists, notes and a table from a cold start, {repetitions} paired runs");
        var ratio = new Spread(pairs.Select(p => p.Laban / p.Hello));
        report.Add("laban extract", "ms", new Spread(pairs.Select(p => p.Laban)));
        report.Add("a program that only greets", "ms", new Spread(pairs.Select(p => p.Hello)));
        report.Add("laban extract ÷ greeting", "ratio", ratio);
        report.AtMost("laban extract ÷ greeting", ratio.Median, MostTimes);
        return report;
    }

    private string Document()
    {
        var path = Path.Combine(folder, "bao-cao.docx");
        WordReport.Write(path, ThirtyPages);
        return path;
    }

    private static double Start(string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}

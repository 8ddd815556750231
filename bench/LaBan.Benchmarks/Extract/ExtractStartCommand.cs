using System.CommandLine;

namespace LaBan.Benchmarks.Extract;

/// <summary><c>extract-start</c>: from the start of the process to the last number of a document.</summary>
internal static class ExtractStartCommand
{
    public static Command Create()
    {
        var repetitions = new Option<int>("--repetitions") { Description = "Pairs of starts", DefaultValueFactory = _ => 15 };
        var command = new Command("extract-start", "laban extract from a cold start against a program that only greets") { repetitions };
        command.SetAction(parsed =>
        {
            var folder = BenchServer.TemporaryFolder();
            try
            {
                var before = Machine.Load();
                var report = new ExtractStartBenchmark(folder).Run(parsed.GetValue(repetitions));
                report.Print(Console.Out, new("not used", before, Machine.Load()));
                return report.ExitCode;
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        });
        return command;
    }
}

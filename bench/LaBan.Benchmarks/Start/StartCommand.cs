using System.CommandLine;
using LaBan.App.Storage;

namespace LaBan.Benchmarks.Start;

/// <summary><c>start</c>: from the start of the process to its first page.</summary>
internal static class StartCommand
{
    public static Command Create()
    {
        var repetitions = new Option<int>("--repetitions") { Description = "Starts on a folder with data", DefaultValueFactory = _ => 5 };
        var command = new Command("start", "From the start of laban serve to its first page") { repetitions };
        command.SetAction(async (parsed, cancel) =>
        {
            var before = Machine.Load();
            var folder = BenchServer.TemporaryFolder();
            try
            {
                var benchmark = new StartBenchmark(new DataFolder(folder));
                var report = await benchmark.Run(parsed.GetValue(repetitions), cancel);
                report.Print(Console.Out, new(benchmark.ServerVersion, before, Machine.Load()));
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

using System.CommandLine;

namespace LaBan.Benchmarks.Import;

/// <summary><c>import</c>: loading simulated figures, against a bare COPY of the same rows.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var rows = new Option<int>("--rows") { Description = "Figures to load", DefaultValueFactory = _ => 1_000_000 };
        var repetitions = new Option<int>("--repetitions") { Description = "Pairs of runs", DefaultValueFactory = _ => 5 };
        var command = new Command("import", "Import of simulated figures against a bare COPY of the same rows") { rows, repetitions };
        command.SetAction(async (parsed, cancel) =>
        {
            var before = Machine.Load();
            await using var server = BenchServer.Start();
            var report = await new ImportBenchmark(server).Run(parsed.GetValue(rows), parsed.GetValue(repetitions), cancel);
            report.Print(Console.Out, new(await server.Version(), before, Machine.Load()));
            return report.ExitCode;
        });
        return command;
    }
}

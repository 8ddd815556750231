using System.CommandLine;

namespace LaBan.Benchmarks.Pages;

/// <summary><c>pages</c>: warm pages, against the same bytes from memory.</summary>
internal static class PagesCommand
{
    public static Command Create()
    {
        var rows = new Option<int>("--rows") { Description = "Simulated figures beside the sample province", DefaultValueFactory = _ => 1_000_000 };
        var rounds = new Option<int>("--rounds") { Description = "Turns of each page and its memory twin", DefaultValueFactory = _ => 5 };
        var command = new Command("pages", "Warm pages against the same bytes from memory") { rows, rounds };
        command.SetAction(async (parsed, cancel) =>
        {
            var before = Machine.Load();
            await using var server = BenchServer.Start();
            var benchmark = new PagesBenchmark(server, parsed.GetValue(rounds));
            var report = await benchmark.Run(parsed.GetValue(rows), cancel);
            report.Print(Console.Out, new(await server.Version(), before, Machine.Load()));
            return report.ExitCode;
        });
        return command;
    }
}

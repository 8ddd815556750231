using System.CommandLine;

namespace LaBan.Benchmarks.Check;

/// <summary><c>check</c>: what the check of a text adds to its reading.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var characters = new Option<int>("--characters") { Description = "Length of the text", DefaultValueFactory = _ => 200_000 };
        var repetitions = new Option<int>("--repetitions") { Description = "Pairs of runs", DefaultValueFactory = _ => 9 };
        var command = new Command("check", "Check of a report against only reading it") { characters, repetitions };
        command.SetAction(parsed =>
        {
            var before = Machine.Load();
            var report = new CheckBenchmark().Run(parsed.GetValue(characters), parsed.GetValue(repetitions));
            report.Print(Console.Out, new("not used", before, Machine.Load()));
            return report.ExitCode;
        });
        return command;
    }
}

using System.CommandLine;

namespace LaBan.Benchmarks.Extract;

/// <summary><c>extract</c>: reading a text, against only finding its numbers.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var characters = new Option<int>("--characters") { Description = "Length of the text", DefaultValueFactory = _ => 1_000_000 };
        var repetitions = new Option<int>("--repetitions") { Description = "Pairs of runs", DefaultValueFactory = _ => 7 };
        var command = new Command("extract", "Reading of a report against one pass that only finds its numbers") { characters, repetitions };
        command.SetAction(parsed =>
        {
            var before = Machine.Load();
            var report = new ExtractBenchmark().Run(parsed.GetValue(characters), parsed.GetValue(repetitions));
            report.Print(Console.Out, new("not used", before, Machine.Load()));
            return report.ExitCode;
        });
        return command;
    }
}

using System.CommandLine;
using LaBan.Benchmarks.Mutants.Samples;

namespace LaBan.Benchmarks.Mutants;

/// <summary><c>mutants</c>: faults planted in consistent reports, and how many of them the checker finds.</summary>
internal static class MutantsCommand
{
    public static Command Create()
    {
        var count = new Option<int>("--n") { Description = "Faults to plant", DefaultValueFactory = _ => 2_000 };
        var seed = new Option<int>("--seed") { Description = "Which reports", DefaultValueFactory = _ => 1 };
        var show = new Option<string?>("--show") { Description = "A class whose missed faults are printed" };
        var sample = new Option<int?>("--sample") { Description = "Print the untouched report of a seed and nothing else" };
        var json = new Option<bool>("--json") { Description = "As JSON" };
        var command = new Command("mutants", "Faults planted in consistent reports, one at a time, and how many the checker finds") { count, seed, show, sample, json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(sample) is { } one)
            {
                Console.WriteLine(SampleComposer.Compose(one).Text);
                return 0;
            }

            return Run(parsed.GetValue(count), parsed.GetValue(seed), parsed.GetValue(show), parsed.GetValue(json));
        });
        return command;
    }

    private static int Run(int count, int seed, string? show, bool json)
    {
        var report = new MutantsBenchmark().Run(count, seed, show);
        if (json)
        {
            report.PrintJson(Console.Out);
        }
        else
        {
            report.Print(Console.Out);
        }

        if (show is not null && !json)
        {
            Console.WriteLine();
            report.PrintMissed(Console.Out, show);
        }

        return report.FalseAlarms.Any() ? 1 : 0;
    }
}

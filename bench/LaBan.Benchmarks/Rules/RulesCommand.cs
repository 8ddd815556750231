using System.CommandLine;
using LaBan.App.Storage;

namespace LaBan.Benchmarks.Rules;

/// <summary><c>rules</c>: measures every rule and writes <c>docs/rules/README.md</c>.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var mutants = new Option<int>("--n") { Description = "Faults planted", DefaultValueFactory = _ => 2_000 };
        var seed = new Option<int>("--seed") { Description = "Seed of the samples", DefaultValueFactory = _ => 1 };
        var command = new Command("rules", "Precision and recall of every rule, written to docs/rules/README.md") { mutants, seed };
        command.SetAction(parsed =>
        {
            var root = Clone.Root ?? throw new InvalidOperationException("The page of rules belongs to a clone of the repository.");
            File.WriteAllText(Path.Combine(root, "docs", "rules", "README.md"), RulesTable.Of(parsed.GetValue(mutants), parsed.GetValue(seed), root));
            return 0;
        });
        return command;
    }
}

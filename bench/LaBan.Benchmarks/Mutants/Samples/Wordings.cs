using System.Collections.Frozen;

namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>
/// The wordings samples are written in, several for each thing that can be said. Files of blocks: "= name" and under it one wording a
/// line. In a wording, [a|b] is a choice, {key} a figure, {^key} its verb, {@name} a word, &amp;name(x) a wording of another block with x for
/// its $, ¶ a new line, • the layout's bullet, and "?key&gt;" or "?key&lt;" in front asks that the figure be a rise or a fall.
/// </summary>
internal static class Wordings
{
    private static readonly FrozenDictionary<string, string[]> Blocks = Read();

    /// <summary>The wordings of a block.</summary>
    public static IReadOnlyList<string> Of(string name) =>
        Blocks.TryGetValue(name, out var wordings) ? wordings : throw new KeyNotFoundException($"There is no wording \"{name}\".");

    private static FrozenDictionary<string, string[]> Read()
    {
        var blocks = new Dictionary<string, List<string>>();
        var assembly = typeof(Wordings).Assembly;
        foreach (var file in assembly.GetManifestResourceNames().Where(n => n.StartsWith("Wordings.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            List<string>? block = null;
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith("= ", StringComparison.Ordinal))
                {
                    blocks.Add(line[2..].Trim(), block = []);
                }
                else if (line.Length > 0)
                {
                    (block ?? throw new FormatException($"{file}: a wording before the first block.")).Add(line);
                }
            }
        }

        return blocks.ToFrozenDictionary(b => b.Key, b => b.Value.ToArray());
    }
}

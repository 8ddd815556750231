namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>A word at one place of a report that a fault may change: a verb, a year, a symbol, a date.</summary>
/// <param name="Name">Which: "^export.rate" for the verb of a change, otherwise the name of the word.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal sealed record PrintedWord(string Name, int Start, int End);

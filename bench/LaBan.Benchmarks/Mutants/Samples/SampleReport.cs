using LaBan.Benchmarks.Mutants.Economy;
using LaBan.Text.Reading;

namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>A written report in which everything agrees, and the account of what must agree with what.</summary>
/// <param name="Name">Its layout and seed.</param>
/// <param name="Source">Its text and tables.</param>
/// <param name="Day">The day it was written.</param>
/// <param name="Setting">Its province and period.</param>
/// <param name="Numbers">Its figures in the order of the text.</param>
/// <param name="Words">The words that a fault may change.</param>
/// <param name="Pins">The relations that a reader can recompute.</param>
internal sealed record SampleReport(
    string Name, SourceText Source, DateOnly Day, Setting Setting, IReadOnlyList<PrintedNumber> Numbers, IReadOnlyList<PrintedWord> Words, IReadOnlyList<Pin> Pins)
{
    public string Text => Source.Text;

    /// <summary>The number of a figure that stands nearest after a place, or null when there is none before so many characters.</summary>
    public PrintedNumber? After(int place, int reach, string key) =>
        Numbers.FirstOrDefault(n => n.Start >= place && n.Start - place <= reach && n.Figure.Key == key);

    /// <summary>The relations a number stands in.</summary>
    public IEnumerable<Pin> PinsOf(PrintedNumber number) => Pins.Where(p => p.Numbers.Contains(number));
}

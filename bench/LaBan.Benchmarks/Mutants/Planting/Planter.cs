using LaBan.Benchmarks.Mutants.Samples;
using LaBan.Text.Checking;

namespace LaBan.Benchmarks.Mutants.Planting;

/// <summary>Plants faults of one class, only where the report itself proves them wrong.</summary>
/// <param name="name">The class, as in the list of known errors.</param>
internal abstract class Planter(string name)
{
    /// <summary>The class of its faults.</summary>
    public string Name => name;

    /// <summary>Whether the class counts among those that must be found; spelling and points written as percent do not.</summary>
    public bool IsCore { get; init; } = true;

    /// <summary>A fault for a report, or null when none of this class can be proved in it.</summary>
    public Mutation? Plant(SampleReport report, Dice dice) => Faults(report, dice).FirstOrDefault();

    /// <summary>Faults in an order set by chance.</summary>
    protected abstract IEnumerable<Mutation> Faults(SampleReport report, Dice dice);

    /// <summary>A fault that changes a stretch of text, to be pointed out there or at other numbers.</summary>
    protected Mutation Change(int start, int end, string replacement, params IEnumerable<PrintedNumber> numbers) =>
        new(name, start, end, replacement, [new(start, Math.Max(end, start + 1)), .. numbers.Select(n => new TextSpan(n.Start, n.End))]);
}

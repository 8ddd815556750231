using LaBan.Benchmarks.Mutants.Samples;
using LaBan.Measures;

namespace LaBan.Benchmarks.Mutants.Planting;

/// <summary>Changes one figure of a relation so that the others prove it wrong beyond any rounding.</summary>
internal sealed class FigurePlanter(string name, RelationKind kind, params Func<PrintedNumber, Dice, string>[] ways) : Planter(name)
{
    private const int Tries = 6;

    protected override IEnumerable<Mutation> Faults(SampleReport report, Dice dice)
    {
        foreach (var pin in dice.Shuffled(report.Pins.Where(p => p.Relation.Kind == kind)))
        {
            foreach (var number in dice.Shuffled(pin.Numbers))
            {
                for (var turn = 0; turn < Tries; turn++)
                {
                    var written = dice.Pick(ways)(number, dice);
                    if (Stated(written) is { } stated && pin.IsBrokenBy(number, stated, number.Figure.Sign))
                    {
                        yield return Change(number.Start, number.End, written, Contradicting(report, number, stated));
                    }
                }
            }
        }
    }

    /// <summary>The number that a writing stands for.</summary>
    private static StatedNumber? Stated(string written) => ViNumber.Read(written, DecimalHint.VietnameseGrouping).Value is { Value: > 0 } number ? number : null;

    private static IEnumerable<PrintedNumber> Contradicting(SampleReport report, PrintedNumber number, StatedNumber stated) =>
        report.PinsOf(number).Where(p => p.IsBrokenBy(number, stated, number.Figure.Sign)).SelectMany(p => p.Numbers).Distinct();
}

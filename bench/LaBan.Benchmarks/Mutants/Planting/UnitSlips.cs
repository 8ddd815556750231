using LaBan.Benchmarks.Mutants.Samples;
using LaBan.Measures;

namespace LaBan.Benchmarks.Mutants.Planting;

/// <summary>A figure ten, a hundred or a thousand times too large or too small: its unit or its comma has slipped.</summary>
internal sealed class UnitSlips() : Planter("unit_slip")
{
    private static readonly (string Unit, string Slipped, decimal Times)[] Units =
    [
        (" tỷ đồng", " triệu đồng", 0.001m), (" tỷ đồng", " nghìn tỷ đồng", 1000), (" tỷ USD", " triệu USD", 0.001m), (" triệu USD", " tỷ USD", 1000),
        (" triệu USD", " nghìn USD", 0.001m), (" nghìn tấn", " triệu tấn", 1000), (" nghìn tấn", " tấn", 0.001m), (" triệu con", " nghìn con", 0.001m),
        (" nghìn con", " triệu con", 1000), (" triệu đồng/lao động", " tỷ đồng/lao động", 1000), (" triệu chiếc", " nghìn chiếc", 0.001m),
        (" nghìn lượt", " triệu lượt", 1000),
    ];

    protected override IEnumerable<Mutation> Faults(SampleReport report, Dice dice)
    {
        foreach (var number in dice.Shuffled(report.Numbers.Where(n => report.Text[n.End] != '%' && n.Figure.Factor != 1)))
        {
            foreach (var (unit, slipped, times) in dice.Shuffled(Units))
            {
                if (string.CompareOrdinal(report.Text, number.End, unit, 0, unit.Length) == 0 && Broken(report, number, times) is { Length: > 0 } partners)
                {
                    yield return Change(number.End, number.End + unit.Length, slipped, [number, .. partners]);
                }
            }

            var comma = dice.Pick<decimal>([0.1m, 10, 100, 1000]);
            if (Broken(report, number, comma) is { Length: > 0 } others)
            {
                yield return Change(number.Start, number.End, ViNumber.WriteTrimmed(number.Figure.Stated.Value * comma, 4), others);
            }
        }
    }

    private static PrintedNumber[] Broken(SampleReport report, PrintedNumber number, decimal times)
    {
        var stated = number.Figure.Stated;
        var slipped = StatedNumber.Round(stated.Value * times, Math.Min(stated.Decimals + 4, 8));
        return [.. report.PinsOf(number).Where(p => p.IsBrokenBy(number, slipped, number.Figure.Sign)).SelectMany(p => p.Numbers).Distinct()];
    }
}

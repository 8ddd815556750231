using LaBan.Measures;

namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>A relation whose figures all stand in one part of a report, so that a reader can recompute it there.</summary>
/// <param name="Relation">The calculation.</param>
/// <param name="Target">The number it yields.</param>
/// <param name="Inputs">The numbers it is made from.</param>
internal sealed record Pin(Relation Relation, PrintedNumber Target, IReadOnlyList<PrintedNumber> Inputs)
{
    /// <summary>All its numbers.</summary>
    public IEnumerable<PrintedNumber> Numbers => Inputs.Prepend(Target);

    /// <summary>Whether the printed numbers agree within their rounding.</summary>
    public bool Holds() => Agree(n => n.Range, 0);

    /// <summary>
    /// Whether another number in one place would certainly be wrong: beyond the rounding of all numbers and a further unit of the last
    /// digit. Noughts at the end of a number may be rounding too.
    /// </summary>
    public bool IsBrokenBy(PrintedNumber place, StatedNumber number, int sign)
    {
        var step = Math.Max(Target.Step, place == Target ? place.StepOf(number.Decimals) : 0);
        return !Agree(n => n == place ? Loose(n, number, sign) : n.Range, step);
    }

    private static Interval Loose(PrintedNumber place, StatedNumber number, int sign)
    {
        var range = place.RangeOf(number, sign);
        var rounding = 1m;
        while (number.Decimals == 0 && number.Value != 0 && number.Value % (rounding * 10) == 0)
        {
            rounding *= 10;
        }

        var more = rounding >= 100 ? rounding / 2 * place.Figure.Factor : 0;
        return new(range.Low - more, range.High + more);
    }

    private bool Agree(Func<PrintedNumber, Interval> range, decimal tolerance)
    {
        var target = range(Target);
        return Relation.Expected([.. Inputs.Select(range)]) is not { } expected
            || expected.Overlaps(new(target.Low - tolerance, target.High + tolerance));
    }
}

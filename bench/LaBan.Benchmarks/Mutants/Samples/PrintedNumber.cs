using LaBan.Measures;

namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>A figure at one place of a report.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Start">Where its digits begin.</param>
/// <param name="End">Where they end.</param>
internal sealed record PrintedNumber(SampleFigure Figure, int Start, int End)
{
    /// <summary>All values that print so, in base units.</summary>
    public Interval Range => RangeOf(Figure.Stated, Figure.Sign);

    /// <summary>One unit of the last digit, in base units.</summary>
    public decimal Step => StepOf(Figure.Stated.Decimals);

    /// <summary>All values that another number would stand for in this place.</summary>
    public Interval RangeOf(StatedNumber number, int sign) => number.Interval * (sign * Figure.Factor);

    /// <summary>One unit of the last of so many decimals, in base units.</summary>
    public decimal StepOf(int decimals)
    {
        var step = Figure.Factor;
        for (var i = 0; i < decimals; i++)
        {
            step /= 10;
        }

        return step;
    }
}

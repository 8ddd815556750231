using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>How a seasonal range is drawn.</summary>
/// <param name="Z">How many robust deviations from the median are still usual.</param>
/// <param name="Years">The past years looked at.</param>
/// <param name="Fewest">With fewer years than this there is no range.</param>
/// <param name="Floor">The smallest deviation, so that a very steady past does not make every small change strange.</param>
internal readonly record struct SeasonSettings(double Z, int Years, int Fewest, double Floor);

/// <summary>
/// What the past years lead one to expect of a month: the month before, moved by the median of how this month changed on the
/// month before it in past years; around it as many robust deviations (1.4826 times the median absolute deviation) as the
/// rule allows.
/// </summary>
internal sealed record SeasonRange(decimal Low, decimal High, int Years)
{
    private const double ToDeviation = 1.4826;

    /// <summary>Rounding alone may move a figure by this part of itself and no more, or its changes say nothing.</summary>
    private const decimal Coarsest = 0.05m;

    internal static SeasonSettings Usual { get; } = new(3.5, 5, 3, 0.05);

    internal static SeasonRange? Of(DoorCase c, SeasonSettings with)
    {
        if (c.Period.Kind is not (PeriodKind.Month or PeriodKind.Quarter) || c.Indicator.IsComparedByDifference
            || Fine(c.Series[c.Period.Previous()]) is not { } last)
        {
            return null;
        }

        var changes = Changes(c, with.Years);
        if (changes.Count < with.Fewest)
        {
            return null;
        }

        var median = Median(changes);
        var deviation = Math.Max(with.Floor, ToDeviation * Median([.. changes.Select(x => Math.Abs(x - median))]));
        var (down, up) = (Math.Exp(median - with.Z * deviation), Math.Exp(median + with.Z * deviation));
        return down < 1e-3 || up > 1e3 ? null : new(last.Interval.Low * (decimal)down, last.Interval.High * (decimal)up, changes.Count);
    }

    private static List<double> Changes(DoorCase c, int years)
    {
        var changes = new List<double>();
        var period = c.Period;
        for (var i = 0; i < years && period.Year > Period.MinYear + 1; i++)
        {
            period = period.PreviousYear();
            if (Fine(c.Series[period]) is { } now && Fine(c.Series[period.Previous()]) is { } before)
            {
                changes.Add(Math.Log((double)(now.Value / before.Value)));
            }
        }

        return changes;
    }

    /// <summary>A figure above zero and printed finely enough that a change of it means something.</summary>
    private static StatedNumber? Fine(DoorValue value) =>
        value.Number is { Value: > 0 } number && number.Interval.High - number.Value <= number.Value * Coarsest ? number : null;

    private static double Median(List<double> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}

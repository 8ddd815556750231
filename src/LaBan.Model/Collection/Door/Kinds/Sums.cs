using LaBan.Measures;

namespace LaBan.Model.Collection.Door.Kinds;

/// <summary>A printed total beside the sum of printed figures.</summary>
internal static class Sums
{
    /// <summary>Null when some values that print like this add up, and when a figure is missing.</summary>
    /// <param name="slack">How far the two may lie apart beyond rounding.</param>
    internal static DoorRemark? Compare(DoorIndicator indicator, StatedNumber total, IEnumerable<DoorValue> parts, decimal slack = 0)
    {
        var (bounds, sum, decimals) = (Interval.Of(0m), 0m, total.Decimals);
        foreach (var part in parts)
        {
            if (part.IsMissing)
            {
                return null;
            }

            bounds += part.Number is { } number ? indicator.Stands(number) : Interval.Of(0m);
            sum += part.Number?.Value ?? 0;
            decimals = Math.Max(decimals, part.Number?.Decimals ?? 0);
        }

        var (low, high) = (bounds.Low - slack, bounds.High + slack);
        return new Interval(low, high).Overlaps(indicator.Stands(total)) ? null : new DoorRemark { Low = low, High = high }
            .Say("sum", StatedNumber.Round(sum, decimals))
            .Say("gap", StatedNumber.Round(Math.Abs(total.Value - sum), decimals));
    }
}

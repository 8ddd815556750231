namespace LaBan.App.Exchange.Generate.Rounds;

/// <summary>Divides a printed total into printed parts that add up to it exactly.</summary>
internal static class Portions
{
    /// <summary>Parts in the proportion of the weights, each with the decimals given; what rounding leaves goes to the largest remainders.</summary>
    public static decimal[] Divide(decimal total, IReadOnlyList<double> weights, int decimals)
    {
        var unit = new decimal(1, 0, 0, false, (byte)decimals);
        var units = decimal.Round(total / unit, 0, MidpointRounding.AwayFromZero);
        var sum = weights.Sum();
        if (sum <= 0)
        {
            return new decimal[weights.Count];
        }

        var exact = weights.Select(w => units * (decimal)(w / sum)).ToArray();
        var parts = exact.Select(decimal.Floor).ToArray();
        var left = (int)(units - parts.Sum());
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - parts[i]).ThenByDescending(i => exact[i]).Take(left))
        {
            parts[i]++;
        }

        return [.. parts.Select(p => p * unit)];
    }
}

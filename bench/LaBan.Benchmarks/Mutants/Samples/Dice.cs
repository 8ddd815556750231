namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>The chance by which a sample is made: the same seed always makes the same sample.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A whole number, both ends included.</summary>
    public int Whole(int least, int most) => _random.Next(least, most + 1);

    /// <summary>A number with so many decimals.</summary>
    public decimal Number(decimal least, decimal most, int decimals) =>
        Math.Round(least + ((most - least) * (decimal)_random.NextDouble()), decimals, MidpointRounding.AwayFromZero);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Percent(int cases) => _random.Next(100) < cases;

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>The same things in another order.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var other = _random.Next(i + 1);
            (list[i], list[other]) = (list[other], list[i]);
        }

        return list;
    }

    /// <summary>Parts of 1 that add up to 1 exactly, in the proportions given, each moved by up to a fifth.</summary>
    public decimal[] Parts(params ReadOnlySpan<decimal> proportions)
    {
        var parts = new decimal[proportions.Length];
        var sum = 0m;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = proportions[i] * Number(0.8m, 1.2m, 6);
            sum += parts[i];
        }

        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] /= sum;
        }

        return parts;
    }
}

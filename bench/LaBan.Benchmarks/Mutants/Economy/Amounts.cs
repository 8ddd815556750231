using LaBan.Benchmarks.Mutants.Samples;

namespace LaBan.Benchmarks.Mutants.Economy;

/// <summary>Amounts of a province made up by chance: this period, the same period a year before, and the plan of the year.</summary>
internal sealed class Amounts(Setting setting, Dice dice)
{
    /// <summary>A flow of so much a year, growing at some rate, some of its plan reached.</summary>
    public Amount Flow(decimal yearly, int decimals, decimal factor = 1, bool planned = true, decimal least = -8, decimal most = 24)
    {
        var now = yearly * setting.Passed * dice.Number(0.9m, 1.1m, 4);
        var earlier = now / (1 + (Moved(least, most) / 100));
        var plan = now / setting.Passed / dice.Number(0.93m, 1.12m, 3);
        return new Amount(now, earlier, planned ? plan : null, decimals, factor).Rounded();
    }

    /// <summary>A stock at the end of the period, its plan that of the end of the year.</summary>
    public Amount Stock(decimal level, int decimals, decimal factor = 1, bool planned = true, decimal least = -3, decimal most = 9)
    {
        var now = level * dice.Number(0.9m, 1.1m, 4);
        var earlier = now / (1 + (Moved(least, most) / 100));
        return new Amount(now, earlier, planned ? now / dice.Number(0.95m, 1.06m, 3) : null, decimals, factor).Rounded();
    }

    /// <summary>A change in percent that can be seen in print.</summary>
    private decimal Moved(decimal least, decimal most)
    {
        var change = dice.Number(least, most, 2);
        return Math.Abs(change) < 0.8m ? 1.7m : change;
    }
}

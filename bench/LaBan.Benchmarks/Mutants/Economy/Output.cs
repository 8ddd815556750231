using LaBan.Benchmarks.Mutants.Samples;

namespace LaBan.Benchmarks.Mutants.Economy;

/// <summary>The product of a province: its growth by sectors, its size and structure, and the productivity of labour.</summary>
internal static class Output
{
    private static readonly string[] Sectors = ["agri", "indcon", "serv", "tax"];

    public static void Record(Ledger ledger, Setting setting, Dice dice)
    {
        var weights = dice.Parts(0.15m, 0.50m, 0.28m, 0.07m);
        Growth(ledger, dice, weights);
        var total = Size(ledger, setting, dice, weights);
        if (setting.IsYear)
        {
            PerHead(ledger, dice, total);
            Labour(ledger, dice);
        }
    }

    private static void Growth(Ledger ledger, Dice dice, decimal[] weights)
    {
        var industry = ledger.Put("growth.ind", dice.Number(4, 19, 2), 2);
        var construction = ledger.Put("growth.con", dice.Number(1.5m, 12, 2), 2);
        var share = dice.Number(0.75m, 0.9m, 3);
        decimal[] growth =
        [
            dice.Number(1.2m, 5, 2), (industry * share) + (construction * (1 - share)), dice.Number(4, 10, 2), dice.Number(2, 8, 2),
        ];
        for (var i = 0; i < Sectors.Length; i++)
        {
            ledger.Put("growth." + Sectors[i], growth[i], 2);
            ledger.Put("points." + Sectors[i], growth[i] * weights[i], 2);
        }

        ledger.Put("growth.total", weights.Zip(growth, (w, g) => w * g).Sum(), 2);
        ledger.Relate(
            Relation.Between("growth.total", Keys("growth.")),
            Relation.Between("growth.indcon", "growth.ind", "growth.con"),
            Relation.Sum("growth.total", Keys("points.")));
    }

    private static decimal Size(Ledger ledger, Setting setting, Dice dice, decimal[] weights)
    {
        var size = dice.Number(45_000, 260_000, 0);
        ledger.Put("people", dice.Number(size / 115, size / 50, 1), 1, 1000);
        var parts = weights.Select(w => new Amounts(setting, dice).Flow(size * w, 0, 1e9m, least: 2, most: 18)).ToArray();
        for (var i = 0; i < Sectors.Length; i++)
        {
            ledger.Level("size." + Sectors[i], parts[i], "tỷ đồng");
        }

        var total = Amount.Sum(parts);
        ledger.Level("size", total, "tỷ đồng");
        ledger.Relate(Relation.Sum("size.now", Keys("size.", ".now")), Relation.Sum("size.plan", Keys("size.", ".plan")));
        Structure(ledger, parts, total);
        return total.Now;
    }

    private static void Structure(Ledger ledger, Amount[] parts, Amount total)
    {
        for (var i = 0; i < Sectors.Length; i++)
        {
            ledger.Rate("share." + Sectors[i], parts[i].Now / total.Now * 100, parts[i].Earlier / total.Earlier * 100, 1);
            ledger.Relate(Relation.Percentage(RelationKind.PartOfWhole, $"share.{Sectors[i]}.now", $"size.{Sectors[i]}.now", "size.now"));
        }

        ledger.Relate(Relation.Hundred(Keys("share.", ".now")), Relation.Cancelling(Keys("share.", ".points")));
    }

    private static void PerHead(Ledger ledger, Dice dice, decimal size)
    {
        var (rate, people) = (dice.Number(23.1m, 25.9m, 3), ledger.Find("people")!.Exact);
        var perHead = size / people;
        ledger.Put("usd", size / rate / 1000, 2, 1e9m);
        ledger.Put("head", perHead, 1, 1e6m);
        ledger.Put("head.usd", perHead / rate * 1000, 0);
        ledger.Put("exchange", rate * 1000, 0);
        ledger.Relate(
            Relation.Product("usd", "head.usd", "people"), Relation.Product("size.now", "head", "people"),
            Relation.Quotient("usd", "size.now", "exchange"), Relation.SameRate("usd", "size.now", "head.usd", "head"));
    }

    private static void Labour(Ledger ledger, Dice dice)
    {
        string[] branches = ["agri", "indcon", "serv"];
        var shares = Hundred(dice.Parts(0.35m, 0.33m, 0.32m), 1);
        decimal[] output = [dice.Number(42, 75, 1), dice.Number(150, 290, 1), dice.Number(95, 180, 1)];
        for (var i = 0; i < branches.Length; i++)
        {
            ledger.Put("work." + branches[i], shares[i], 1);
            ledger.Put("product." + branches[i], output[i], 1, 1e6m);
        }

        var mean = shares.Zip(output, (s, o) => s * o / 100).Sum();
        ledger.Level("product", new Amount(mean, mean / (1 + (dice.Number(3, 11, 2) / 100)), mean / dice.Number(0.95m, 1.05m, 3), 1, 1e6m), "triệu đồng/lao động");
        ledger.Relate(
            Relation.Hundred([.. branches.Select(b => "work." + b)]),
            Relation.WeightedAverage("product.now", [.. branches.Select(b => "work." + b)], [.. branches.Select(b => "product." + b)]));
    }

    private static string[] Keys(string prefix, string suffix = "") => [.. Sectors.Select(s => prefix + s + suffix)];

    /// <summary>Parts of one as percentages to some decimals that make exactly a hundred.</summary>
    private static decimal[] Hundred(decimal[] parts, int decimals)
    {
        var shares = parts.Select(p => Math.Round(p * 100, decimals)).ToArray();
        shares[1] += 100 - shares.Sum();
        return shares;
    }
}

using LaBan.Benchmarks.Mutants.Samples;

namespace LaBan.Benchmarks.Mutants.Economy;

/// <summary>The money of a province: its budget, public investment, investors, new enterprises and credit.</summary>
internal static class Finance
{
    public static void Record(Ledger ledger, Setting setting, Dice dice)
    {
        var amounts = new Amounts(setting, dice);
        Budget(ledger, setting, amounts, dice);
        PublicInvestment(ledger, setting, dice);
        Investors(ledger, setting, amounts, dice);
        Credit(ledger, amounts, dice);
    }

    private static void Budget(Ledger ledger, Setting setting, Amounts amounts, Dice dice)
    {
        var decimals = dice.Whole(0, 1);
        var yearly = dice.Number(7_000, 24_000, 0);
        string[] sources = ["state", "fdi", "private", "income", "land", "other"];
        var shares = dice.Parts(0.07m, 0.21m, 0.17m, 0.12m, 0.31m, 0.12m);
        var domestic = Sum(ledger, "revenue.", sources, [.. shares.Select(s => amounts.Flow(yearly * s, decimals, 1e9m))]);
        var customs = amounts.Flow(yearly * dice.Number(0.08m, 0.2m, 3), decimals, 1e9m);
        ledger.Level("revenue.domestic", domestic, "tỷ đồng");
        ledger.Level("revenue.customs", customs, "tỷ đồng");
        ledger.Level("revenue", Amount.Sum(domestic, customs), "tỷ đồng");
        ledger.Relate(
            Relation.Sum("revenue.domestic.now", Keys("revenue.", sources, ".now")),
            Relation.Sum("revenue.now", "revenue.domestic.now", "revenue.customs.now"),
            Relation.Sum("revenue.plan", "revenue.domestic.plan", "revenue.customs.plan"));
        if (setting.Span == Span.Month)
        {
            Month(ledger, setting, decimals, dice);
        }

        string[] uses = ["capital", "running", "rest"];
        var spent = Sum(ledger, "spending.", uses, [.. dice.Parts(0.38m, 0.52m, 0.1m).Select(s => amounts.Flow(yearly * 1.15m * s, decimals, 1e9m))]);
        ledger.Level("spending", spent, "tỷ đồng");
        ledger.Relate(Relation.Sum("spending.now", Keys("spending.", uses, ".now")));
    }

    /// <summary>The revenue of the last month, and of the months before it.</summary>
    private static void Month(Ledger ledger, Setting setting, int decimals, Dice dice)
    {
        var total = ledger.Find("revenue.now")!.Exact;
        var month = Math.Round(total / setting.Months * dice.Number(0.75m, 1.2m, 3), decimals);
        ledger.Put("revenue.month", month, decimals, 1e9m);
        ledger.Put("revenue.before", total - month, decimals, 1e9m);
        ledger.Relate(Relation.Sum("revenue.now", "revenue.before", "revenue.month"));
    }

    private static void PublicInvestment(Ledger ledger, Setting setting, Dice dice)
    {
        string[] sources = ["central", "local", "foreign"];
        var total = dice.Number(3_200, 11_000, 0);
        var spent = dice.Parts(0.34m, 0.58m, 0.08m).Select(share =>
        {
            var plan = total * share;
            var now = plan * (setting.IsYear ? dice.Number(0.86m, 0.99m, 3) : setting.Passed * dice.Number(0.6m, 0.95m, 3));
            return new Amount(now, now / dice.Number(0.85m, 1.3m, 3), plan, 1, 1e9m).Rounded();
        }).ToArray();
        ledger.Level("invest", Sum(ledger, "invest.", sources, spent), "tỷ đồng");
        ledger.Relate(Relation.Sum("invest.now", Keys("invest.", sources, ".now")), Relation.Sum("invest.plan", Keys("invest.", sources, ".plan")));
    }

    private static void Investors(Ledger ledger, Setting setting, Amounts amounts, Dice dice)
    {
        string[] kinds = ["new", "added"];
        var projects = Sum(ledger, "projects.", kinds, [amounts.Flow(dice.Number(40, 160, 0), 0, planned: false), amounts.Flow(dice.Number(30, 120, 0), 0, planned: false)], "dự án");
        ledger.Level("projects", projects, "dự án");
        var capital = Sum(ledger, "fdi.", kinds, [amounts.Flow(dice.Number(280, 1_400, 1), 1, 1e6m, planned: false), amounts.Flow(dice.Number(90, 700, 1), 1, 1e6m, planned: false)], "triệu USD");
        ledger.Level("fdi", capital, "triệu USD");
        var firms = amounts.Flow(dice.Number(700, 2_600, 0), 0, most: 18);
        ledger.Level("firms", firms, "doanh nghiệp");
        var registered = amounts.Flow(firms.Now / setting.Passed * dice.Number(7, 15, 2), 0, 1e9m, planned: false);
        ledger.Level("firms.capital", registered, "tỷ đồng");
        ledger.Put("firms.mean", registered.Now / firms.Now, 1, 1e9m);
        ledger.Relate(
            Relation.Sum("projects.now", Keys("projects.", kinds, ".now")), Relation.Sum("fdi.now", Keys("fdi.", kinds, ".now")),
            Relation.Quotient("firms.mean", "firms.capital.now", "firms.now"));
    }

    private static void Credit(Ledger ledger, Amounts amounts, Dice dice)
    {
        ledger.Level("deposits", amounts.Stock(dice.Number(45_000, 130_000, 0), 0, 1e9m, planned: false, least: 3, most: 15), "tỷ đồng");
        var loans = amounts.Stock(dice.Number(40_000, 120_000, 0), 0, 1e9m, planned: false, least: 3, most: 16);
        ledger.Level("loans", loans, "tỷ đồng");
        var bad = Math.Round(loans.Now * dice.Number(0.006m, 0.019m, 4));
        ledger.Put("bad", bad, 0, 1e9m);
        ledger.Put("bad.share", bad / loans.Now * 100, 2);
        ledger.Relate(Relation.Percentage(RelationKind.PartOfWhole, "bad.share", "bad", "loans.now"));
    }

    private static Amount Sum(Ledger ledger, string prefix, string[] names, Amount[] parts, string unit = "tỷ đồng")
    {
        for (var i = 0; i < names.Length; i++)
        {
            ledger.Level(prefix + names[i], parts[i], unit);
        }

        return Amount.Sum(parts);
    }

    private static string[] Keys(string prefix, string[] names, string suffix) => [.. names.Select(n => prefix + n + suffix)];
}

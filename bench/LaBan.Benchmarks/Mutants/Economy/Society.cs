using LaBan.Benchmarks.Mutants.Samples;

namespace LaBan.Benchmarks.Mutants.Economy;

/// <summary>The people of a province: work, poverty, schools, health, order, petitions, ranks.</summary>
internal static class Society
{
    public static void Record(Ledger ledger, Setting setting, Dice dice)
    {
        var amounts = new Amounts(setting, dice);
        People(ledger, amounts, dice);
        Wholes(ledger, dice);
        Order(ledger, setting, dice);
        Offices(ledger, setting, dice);
    }

    private static void People(Ledger ledger, Amounts amounts, Dice dice)
    {
        var (home, abroad) = (amounts.Flow(dice.Number(15_000, 31_000, 0), 0), amounts.Flow(dice.Number(900, 3_200, 0), 0));
        ledger.Level("jobs.home", home, "lao động");
        ledger.Level("jobs.abroad", abroad, "lao động");
        ledger.Level("jobs", Amount.Sum(home, abroad), "lao động");
        ledger.Relate(Relation.Sum("jobs.now", "jobs.home.now", "jobs.abroad.now"));
        var poor = dice.Number(1.6m, 6.4m, 2);
        ledger.Rate("poverty", poor, poor + dice.Number(0.3m, 1.6m, 2), 2);
        var trained = dice.Number(66, 77, 1);
        ledger.Rate("trained", trained, trained - dice.Number(0.8m, 3, 1), 1);
        var insured = dice.Number(90, 97, 1);
        ledger.Rate("insured", insured, insured - dice.Number(0.3m, 2, 1), 1);
        var water = dice.Number(68, 93, 1);
        ledger.Rate("water", water, water - dice.Number(0.5m, 4, 1), 1);
        ledger.Put("water.urban", water + dice.Number(2, 6, 1), 1);
        ledger.Put("water.rural", water - dice.Number(1, 8, 1), 1);
        ledger.Relate(Relation.Between("water.now", "water.urban", "water.rural"));
        var households = Math.Round(ledger.Find("people")!.Exact * 1000 / dice.Number(3.4m, 4.1m, 2));
        var few = Math.Round(households * poor / 100);
        ledger.Put("households", households, 0);
        ledger.Put("poor", few, 0);
        ledger.Relate(Relation.Percentage(RelationKind.PartOfWhole, "poverty.now", "poor", "households"));
    }

    /// <summary>Parts of wholes that are counted: communes, schools, petitions settled, crimes solved.</summary>
    private static void Wholes(Ledger ledger, Dice dice)
    {
        Part(ledger, "communes", dice.Whole(118, 210), dice.Number(0.62m, 0.93m, 3));
        Part(ledger, "schools", dice.Whole(420, 760), dice.Number(0.72m, 0.95m, 3));
        Part(ledger, "clinics", dice.Whole(118, 230), dice.Number(0.8m, 0.98m, 3));
        string[] kinds = ["complaints", "charges", "requests"];
        var letters = kinds.Select((_, i) => ledger.Put(kinds[i], dice.Whole(i == 2 ? 900 : 40, i == 2 ? 3_400 : 320), 0)).Sum();
        ledger.Put("letters", letters, 0);
        ledger.Relate(Relation.Sum("letters", kinds));
        Part(ledger, "due", dice.Whole(120, 480), dice.Number(0.78m, 0.97m, 3));
    }

    private static void Part(Ledger ledger, string name, int whole, decimal share)
    {
        var part = Math.Round(whole * share);
        ledger.Put(name, part, 0);
        ledger.Put(name + ".all", whole, 0);
        ledger.Put(name + ".left", whole - part, 0);
        ledger.Put(name + ".rate", part / whole * 100, 1);
        ledger.Relate(
            Relation.Percentage(RelationKind.PartOfWhole, name + ".rate", name, name + ".all"),
            Relation.Difference(RelationKind.Sum, name + ".left", name + ".all", name));
    }

    private static void Order(Ledger ledger, Setting setting, Dice dice)
    {
        Cases(ledger, "crimes", "vụ", dice.Number(600, 1_500, 0) * setting.Passed, dice);
        Cases(ledger, "accidents", "vụ", dice.Number(140, 420, 0) * setting.Passed + 20, dice);
        Cases(ledger, "deaths", "người", dice.Number(60, 150, 0) * setting.Passed + 20, dice);
        Cases(ledger, "injured", "người", dice.Number(110, 380, 0) * setting.Passed + 20, dice);
        Cases(ledger, "fires", "vụ", dice.Number(30, 110, 0) * setting.Passed + 20, dice);
        var crimes = ledger.Find("crimes.now")!.Exact;
        var solved = Math.Round(crimes * dice.Number(0.82m, 0.95m, 3));
        ledger.Put("solved", solved, 0);
        ledger.Put("solved.rate", solved / crimes * 100, 1);
        ledger.Relate(Relation.Percentage(RelationKind.PartOfWhole, "solved.rate", "solved", "crimes.now"));
    }

    private static void Cases(Ledger ledger, string name, string unit, decimal about, Dice dice)
    {
        var now = Math.Round(about);
        var change = Math.Max(3, Math.Round(now * dice.Number(0.03m, 0.22m, 3))) * (dice.Percent(70) ? -1 : 1);
        ledger.Level(name, new Amount(now, now - change, null, 0), unit);
    }

    private static void Offices(Ledger ledger, Setting setting, Dice dice)
    {
        string[] kinds = ["orders", "decisions", "plans"];
        int[] most = [14, 1_900, 240];
        for (var i = 0; i < kinds.Length; i++)
        {
            ledger.Put("papers." + kinds[i], dice.Whole(most[i] / 3, most[i]), 0);
        }

        ledger.Put("papers", kinds.Sum(k => ledger.Find("papers." + k)!.Exact), 0);
        ledger.Relate(Relation.Sum("papers", [.. kinds.Select(k => "papers." + k)]));
        var all = setting.RankedProvinces;
        ledger.Put("ranked", all, 0);
        foreach (var index in (string[])["pci", "par", "sipas", "dti"])
        {
            ledger.Put("rank." + index, dice.Whole(2, all - 6), 0);
            ledger.Put("score." + index, dice.Number(62, 91, 2), 2);
        }
    }
}

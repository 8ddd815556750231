using LaBan.Benchmarks.Mutants.Samples;

namespace LaBan.Benchmarks.Mutants.Economy;

/// <summary>What a province makes and sells: industry, farming, retail, foreign trade, tourism, transport.</summary>
internal static class Business
{
    public static void Record(Ledger ledger, Setting setting, Dice dice)
    {
        var amounts = new Amounts(setting, dice);
        Industry(ledger, amounts, dice);
        Farming(ledger, setting, amounts, dice);
        Services(ledger, amounts, dice);
        Trade(ledger, amounts, dice);
    }

    private static void Industry(Ledger ledger, Amounts amounts, Dice dice)
    {
        ledger.Level("industry", amounts.Flow(dice.Number(60_000, 480_000, 0), 0, 1e9m, least: 3), "tỷ đồng");
        ledger.Level("building", amounts.Flow(dice.Number(9_000, 48_000, 0), 0, 1e9m), "tỷ đồng");
        ledger.Level("chips", amounts.Flow(dice.Number(300, 2_400, 1), 1, 1e6m), "triệu chiếc");
        ledger.Level("fertiliser", amounts.Flow(dice.Number(180, 560, 1), 1, 1000), "nghìn tấn");
        var weights = dice.Parts(0.04m, 0.86m, 0.07m, 0.03m);
        decimal[] growth = [dice.Number(-6, 5, 2), dice.Number(7, 21, 2), dice.Number(3, 14, 2), dice.Number(2, 11, 2)];
        string[] branches = ["mining", "making", "power", "water"];
        for (var i = 0; i < branches.Length; i++)
        {
            ledger.Put("iip." + branches[i], growth[i], 2);
        }

        ledger.Put("iip", weights.Zip(growth, (w, g) => w * g).Sum(), 2);
        ledger.Relate(Relation.Between("iip", [.. branches.Select(b => "iip." + b)]));
        var (foreign, state) = (dice.Number(55, 88, 1), dice.Number(1.5m, 8, 1));
        ledger.Put("owned.foreign", foreign, 1);
        ledger.Put("owned.state", state, 1);
        ledger.Put("owned.private", 100 - foreign - state, 1);
        ledger.Relate(Relation.Hundred("owned.foreign", "owned.private", "owned.state"));
    }

    private static void Farming(Ledger ledger, Setting setting, Amounts amounts, Dice dice)
    {
        var added = ledger.Find("size.agri.now")!.Exact;
        var output = Math.Round(added * dice.Number(1.6m, 1.9m, 3));
        ledger.Level("farming", new Amount(output, output / dice.Number(1.015m, 1.09m, 3), output / setting.Passed / dice.Number(0.97m, 1.06m, 3), 0, 1e9m).Rounded(), "tỷ đồng");
        var (spring, summer) = (amounts.Stock(dice.Number(28_000, 60_000, 0), 0), amounts.Stock(dice.Number(26_000, 55_000, 0), 0));
        ledger.Level("rice.spring", spring, "ha");
        ledger.Level("rice.summer", summer, "ha");
        var area = Amount.Sum(spring, summer);
        ledger.Level("rice", area, "ha");
        var yield = dice.Number(54, 66, 1);
        ledger.Put("rice.yield", yield, 1, 0.1m);
        ledger.Put("rice.output", area.Now * yield / 10_000, 1, 1000);
        ledger.Relate(Relation.Sum("rice.now", "rice.spring.now", "rice.summer.now"), Relation.Product("rice.output", "rice.now", "rice.yield"));
        var (ponds, rivers) = (amounts.Flow(dice.Number(30_000, 70_000, 0), 0), amounts.Flow(dice.Number(2_500, 9_000, 0), 0));
        ledger.Level("fish.ponds", ponds, "tấn");
        ledger.Level("fish.rivers", rivers, "tấn");
        ledger.Level("fish", Amount.Sum(ponds, rivers), "tấn");
        ledger.Relate(Relation.Sum("fish.now", "fish.ponds.now", "fish.rivers.now"));
        ledger.Level("pigs", amounts.Stock(dice.Number(350, 1_200, 1), 1, 1000, least: -9, most: 16), "nghìn con");
        ledger.Level("poultry", amounts.Stock(dice.Number(9, 22, 2), 2, 1e6m), "triệu con");
        ledger.Level("meat", amounts.Flow(dice.Number(90, 260, 1), 1, 1000), "nghìn tấn");
        ledger.Level("forest", amounts.Flow(dice.Number(4_000, 9_800, 0), 0), "ha");
    }

    private static void Services(Ledger ledger, Amounts amounts, Dice dice)
    {
        var retail = dice.Number(24_000, 82_000, 0);
        Amount[] parts = [amounts.Flow(retail * 0.76m, 1, 1e9m), amounts.Flow(retail * 0.11m, 1, 1e9m), amounts.Flow(retail * 0.13m, 1, 1e9m)];
        string[] names = ["retail.goods", "retail.food", "retail.other"];
        for (var i = 0; i < names.Length; i++)
        {
            ledger.Level(names[i], parts[i], "tỷ đồng");
        }

        ledger.Level("retail", Amount.Sum(parts), "tỷ đồng");
        var (home, abroad) = (amounts.Flow(dice.Number(900, 4_800, 1), 1, 1000, least: 4, most: 38), amounts.Flow(dice.Number(20, 260, 1), 1, 1000, least: 4, most: 60));
        ledger.Level("guests.home", home, "nghìn lượt");
        ledger.Level("guests.abroad", abroad, "nghìn lượt");
        ledger.Level("guests", Amount.Sum(home, abroad), "nghìn lượt");
        ledger.Level("tourism", amounts.Flow(dice.Number(900, 4_200, 1), 1, 1e9m, least: 4, most: 40), "tỷ đồng");
        ledger.Level("freight", amounts.Flow(dice.Number(18_000, 52_000, 0), 0, 1000), "nghìn tấn");
        ledger.Level("riders", amounts.Flow(dice.Number(12_000, 46_000, 0), 0, 1000), "nghìn lượt người");
        ledger.Relate(Relation.Sum("retail.now", [.. names.Select(n => n + ".now")]), Relation.Sum("guests.now", "guests.home.now", "guests.abroad.now"));
    }

    private static void Trade(Ledger ledger, Amounts amounts, Dice dice)
    {
        var (unit, factor, scale, decimals) = dice.Percent(50) ? ("triệu USD", 1e6m, 1000m, 1) : ("tỷ USD", 1e9m, 1m, 2);
        var foreign = amounts.Flow(dice.Number(1.2m, 11, 3) * scale, decimals, factor);
        var domestic = amounts.Flow(dice.Number(0.6m, 3, 3) * scale, decimals, factor);
        var export = Amount.Sum(foreign, domestic);
        var import = amounts.Flow(export.Plan!.Value * dice.Number(0.6m, 0.9m, 3), decimals, factor);
        ledger.Level("export.foreign", foreign, unit);
        ledger.Level("export.domestic", domestic, unit);
        ledger.Level("export", export, unit);
        ledger.Level("import", import, unit);
        ledger.Level("trade", Amount.Sum(export, import), unit);
        ledger.Put("surplus", export.Now - import.Now, decimals, factor);
        ledger.Relate(
            Relation.Sum("trade.now", "export.now", "import.now"), Relation.Sum("export.now", "export.foreign.now", "export.domestic.now"),
            Relation.Difference(RelationKind.Sum, "surplus", "export.now", "import.now"));
    }
}

using LaBan.Measures;

namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>All figures of a sample province in one period, the words that go with them, and the relations between them.</summary>
/// <param name="trimmed">Whether noughts after the comma are left out in print.</param>
internal sealed class Ledger(bool trimmed)
{
    private readonly Dictionary<string, SampleFigure> _figures = [];
    private readonly Dictionary<string, string> _words = [];
    private readonly List<Relation> _relations = [];

    public IReadOnlyList<Relation> Relations => _relations;

    public SampleFigure? Find(string key) => _figures.GetValueOrDefault(key);

    /// <summary>A wording by its name; it may hold placeholders itself.</summary>
    public string? Word(string name) => _words.GetValueOrDefault(name);

    public void Name(string name, string wording) => _words[name] = wording;

    /// <summary>Records a figure and returns its exact value.</summary>
    public decimal Put(string key, decimal exact, int decimals, decimal factor = 1)
    {
        _figures.Add(key, new SampleFigure(key, exact, trimmed ? Needed(exact, decimals) : decimals, factor));
        return exact;
    }

    /// <summary>The decimals without the noughts at the end: "12,0" as "12".</summary>
    private static int Needed(decimal exact, int decimals)
    {
        var printed = StatedNumber.Round(exact, decimals).Value;
        while (decimals > 0 && decimal.Round(printed, decimals - 1) == printed)
        {
            decimals--;
        }

        return decimals;
    }

    public void Relate(params ReadOnlySpan<Relation> relations) => _relations.AddRange(relations);

    /// <summary>
    /// Records a flow or stock under a name: <c>.now</c>, <c>.earlier</c> with <c>.rate</c>, <c>.index</c>, <c>.delta</c>, and, with a
    /// plan, <c>.plan</c>, <c>.ratio</c>, <c>.over</c>.
    /// </summary>
    public void Level(string name, Amount amount, string unit)
    {
        Name(name + ".unit", unit);
        var (now, earlier) = (name + ".now", name + ".earlier");
        Put(now, amount.Now, amount.Decimals, amount.Factor);
        Put(earlier, amount.Earlier, amount.Decimals, amount.Factor);
        Put(name + ".rate", (amount.Now / amount.Earlier - 1) * 100, amount.RateDecimals);
        Put(name + ".index", amount.Now / amount.Earlier * 100, amount.RateDecimals);
        Put(name + ".delta", amount.Now - amount.Earlier, amount.Decimals, amount.Factor);
        Relate(
            Relation.Growth(name + ".rate", now, earlier),
            Relation.Percentage(RelationKind.Growth, name + ".index", now, earlier),
            Relation.Difference(RelationKind.Growth, name + ".delta", now, earlier),
            Relation.GrowthOfChange(name + ".rate", now, name + ".delta"));
        if (amount.Plan is { } plan)
        {
            Put(name + ".plan", plan, amount.Decimals, amount.Factor);
            Put(name + ".ratio", amount.Now / plan * 100, amount.RateDecimals);
            Put(name + ".over", (amount.Now / plan - 1) * 100, amount.RateDecimals);
            Relate(Relation.Percentage(RelationKind.PlanRatio, name + ".ratio", now, name + ".plan"), Relation.Excess(name + ".over", now, name + ".plan"));
        }
    }

    /// <summary>Records a rate in percent with the earlier rate and the change in points.</summary>
    public void Rate(string name, decimal now, decimal earlier, int decimals)
    {
        Put(name + ".now", now, decimals);
        Put(name + ".earlier", earlier, decimals);
        Put(name + ".points", now - earlier, decimals);
        Relate(Relation.Difference(RelationKind.Growth, name + ".points", name + ".now", name + ".earlier"));
    }

    /// <summary>Whether the figure is printed as more than nothing, and whether it is a rise or a fall.</summary>
    public bool IsSigned(string key, int sign) => Find(key) is { } figure && figure.Stated.Value != 0 && figure.Sign == sign;
}

/// <summary>A value with what it is compared with.</summary>
internal sealed record Amount(decimal Now, decimal Earlier, decimal? Plan, int Decimals, decimal Factor = 1, int RateDecimals = 1)
{
    /// <summary>The sum of several, with the plan summed where all have one.</summary>
    public static Amount Sum(params ReadOnlySpan<Amount> parts)
    {
        var total = parts[0];
        foreach (var part in parts[1..])
        {
            total = total with { Now = total.Now + part.Now, Earlier = total.Earlier + part.Earlier, Plan = total.Plan + part.Plan };
        }

        return total;
    }

    /// <summary>The same amount to its printed decimals, so that sums of printed numbers come out exactly.</summary>
    public Amount Rounded() => this with
    {
        Now = Round(Now), Earlier = Round(Earlier), Plan = Plan is { } plan ? Round(plan) : null,
    };

    private decimal Round(decimal value) => StatedNumber.Round(value, Decimals).Value;
}

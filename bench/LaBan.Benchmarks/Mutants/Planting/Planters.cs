using LaBan.Benchmarks.Mutants.Samples;

namespace LaBan.Benchmarks.Mutants.Planting;

/// <summary>All planters, one for each class of fault.</summary>
internal static class Planters
{
    public static IReadOnlyList<Planter> All { get; } =
    [
        new FigurePlanter("sum_of_parts", RelationKind.Sum, Slips.Digit, Slips.Swap),
        new FigurePlanter("growth_vs_levels", RelationKind.Growth, Slips.Digit, Slips.LeftOver),
        new FigurePlanter("value_plan_ratio", RelationKind.PlanRatio, Slips.Digit, Slips.LeftOver, Slips.Comma),
        new FigurePlanter("part_of_whole", RelationKind.PartOfWhole, Slips.Digit, Slips.Swap),
        new FigurePlanter("shares", RelationKind.Shares, Slips.Digit, Slips.Swap),
        new FigurePlanter("weighted_average", RelationKind.WeightedAverage, Slips.Digit, Slips.LeftOver),
        new FigurePlanter("per_capita_or_conversion", RelationKind.Product, Slips.Digit, Slips.LeftOver),
        new FigurePlanter("component_bounds", RelationKind.Bounds, Slips.OutOfReach),
        new FigurePlanter("conflicting_values", RelationKind.Same, Slips.Digit, Slips.LeftOver),
        new FigurePlanter("conclusion_count", RelationKind.Count, Slips.Digit),
        new UnitSlips(),
        new LostPercent(),
        new BadFormat(),
        new SecondMinus(),
        new TurnedVerb(),
        new WrongYear(),
        new BadCitation(),
        new RankBeyond(),
        new BlankLeft(),
        new LostDigit(),
        new Misspelling() { IsCore = false },
        new PercentForPoints() { IsCore = false },
    ];
}

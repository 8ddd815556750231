using LaBan.Model.Collection.Door.Kinds;

namespace LaBan.Model.Collection.Door;

/// <summary>All kinds of rules there are.</summary>
public static class DoorKinds
{
    public static IReadOnlyList<DoorTest> All { get; } =
    [
        new WholeNumber(), new DecimalPlaces(), new ValueRange(), new UnitSlip(),
        new PartsAddUp(), new PartWithin(), new CumulativeFalls(), new CumulativeSteps(), new MonthsAddUp(),
        new AgainstLastPeriod(), new AgainstLastYear(), new AgainstSeason(),
        new PlanShare(), new PlanMissing(), new LocalSum(),
    ];

    public static DoorTest Of(DoorKind kind) => All[(int)kind];
}

using LaBan.Text.Checking.Rules;

namespace LaBan.Text.Checking;

/// <summary>All rules, in the order of their ids.</summary>
internal static class RuleList
{
    /// <summary>One instance of each; a rule keeps no state.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new NumberFormat(),
        new MissingUnit(),
        new DoubleNegative(),
        new PointsAsPercent(),
        new Blank(),
        new ListOrder(),
        new FootnoteMark(),
        new TermSpelling(),
        new DoubledWord(),
        new DocumentSymbol(),
        new TypeAgainstSymbol(),
        new TwoDates(),
        new DateToCome(),
        new BeyondWhole(),
        new VerbAgainstNumber(),
        new ApproximateExact(),
        new GrowthMismatch(),
        new PlanMismatch(),
        new RelativeChange(),
        new PartOfWhole(),
        new DifferenceMismatch(),
        new PartsAndTotal(),
        new TableTotals(),
        new SharesOfWhole(),
        new ShareChanges(),
        new Balance(),
        new Contributions(),
        new ComputedColumns(),
        new UnitSlip(),
        new GrowthBounds(),
        new WeightedAverage(),
        new PerHead(),
        new ExchangeRate(),
        new CompoundAverage(),
        new UnitAverage(),
        new TwoValues(),
        new ImpliedPlans(),
        new SamePeriodCompared(),
        new PlanOfComingYear(),
        new ImplausibleRatio(),
        new ImplausibleJump(),
        new TargetCount(),
        new DiffersFromFile(),
        new SupersededFigure(),
        new PlanNotInForce(),
        new TallyDiffers(),
        new MissingHeadline(),
    ];
}

using LaBan.App.Storage;
using LaBan.Model.Plans;

namespace LaBan.App.Analysis;

/// <summary>
/// The target that a percentage of plan uses, in the wording in force on a day, and those that other issuers set for the
/// same indicator, period and unit.
/// </summary>
public sealed record TargetInUse(Plan Plan, Target Target, TargetVersion Version, IReadOnlyList<Target> Others)
{
    /// <summary>The targets of a plan for its whole province as known on a day, in the order of the catalogue.</summary>
    public static IReadOnlyList<TargetInUse> Of(ReferenceData data, Plan plan, DateOnly asOf) =>
    [
        .. plan.Targets.Where(t => t.AreaId == plan.ProvinceId)
            .Select(t => (Target: t, Version: t.InForce(asOf)))
            .Where(t => t.Version is not null)
            .GroupBy(t => (t.Target.IndicatorId, t.Target.Period, t.Target.Unit))
            .Select(g => g.OrderBy(t => t.Version!.Stage == TargetStage.Proposed).ThenBy(t => Rank(plan, t.Target.Issuer)).ToList())
            .Select(g => new TargetInUse(plan, g[0].Target, g[0].Version!, [.. g.Skip(1).Select(t => t.Target)]))
            .OrderBy(t => data.Indicator(t.Target.IndicatorId).Position),
    ];

    /// <summary>The People's Council decides the annual plan, the Party congress the five-year plan.</summary>
    private static int Rank(Plan plan, Issuer issuer) => (plan.Kind, issuer) switch
    {
        (PlanKind.Annual, Issuer.Council) or (not PlanKind.Annual, Issuer.Congress) => 0,
        (PlanKind.Annual, Issuer.Congress) or (not PlanKind.Annual, Issuer.Council) => 1,
        (_, Issuer.Government) => 2,
        (_, Issuer.Committee) => 3,
        _ => 4,
    };
}

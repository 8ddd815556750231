using LaBan.App.Storage;
using LaBan.Model.Plans;

namespace LaBan.App.Analysis;

/// <summary>The targets in use of a whole province.</summary>
public static class TargetsInUse
{
    extension(TargetInUse)
    {
        /// <summary>The targets of a plan for its whole province as known on a day, in the order of the catalogue.</summary>
        public static IReadOnlyList<TargetInUse> Of(ReferenceData data, Plan plan, DateOnly asOf) =>
            [.. TargetInUse.Choose(plan, plan.ProvinceId, asOf).OrderBy(t => data.Indicator(t.Target.IndicatorId).Position)];
    }
}

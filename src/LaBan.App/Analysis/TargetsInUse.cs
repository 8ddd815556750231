using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Model.Catalog;
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

    /// <summary>"≥ 14,5", with its unit where that is not the indicator's; null where the plan leaves it blank.</summary>
    public static string? WithUnit(this TargetInUse aim, Indicator indicator, Words words) =>
        aim.Version.WithUnit(aim.Target, indicator, words);

    /// <summary>The same of any wording.</summary>
    public static string? WithUnit(this TargetVersion version, Target target, Indicator indicator, Words words) =>
        version.Text(words) is { } text && target.Unit != indicator.UnitVi ? $"{text} {target.Unit}" : version.Text(words);
}

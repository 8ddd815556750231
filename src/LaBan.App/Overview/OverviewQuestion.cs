using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Plans;

namespace LaBan.App.Overview;

/// <summary>What the overview is asked: a plan of one year, and the part of the year looked at.</summary>
public sealed record OverviewQuestion(Plan Plan, Period Period, List<Period> Periods)
{
    /// <summary>Reads the address; without a year, the newest plan that was known on the day. Null without any plan.</summary>
    public static OverviewQuestion? Read(ReferenceData data, string? year, string? period, DateOnly asOf)
    {
        var plans = data.Plans.Where(p => p.ProvinceId == data.Province?.Id && p.Kind == PlanKind.Annual)
            .OrderByDescending(p => p.Period).ToList();
        var plan = plans.Find(p => p.Code == year)
            ?? plans.Find(p => p.Period.Start <= asOf && p.Targets.Any(t => t.InForce(asOf) is not null))
            ?? plans.FirstOrDefault();
        if (plan is null)
        {
            return null;
        }

        var parts = PartsOf(plan.Period.Year);
        var chosen = parts.Find(p => p.Code == period) ?? plan.Period;
        return new(plan, chosen, parts);
    }

    private static List<Period> PartsOf(int year) =>
        [Period.ForYear(year), Period.YearToDate(year, 9), Period.Half(year, 1), Period.Quarter(year, 1)];
}

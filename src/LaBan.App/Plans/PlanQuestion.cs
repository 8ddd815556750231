using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Plans;

namespace LaBan.App.Plans;

/// <summary>What the page of a plan is asked: the plan, the day of knowledge, and perhaps another day to compare with.</summary>
public sealed record PlanQuestion(Plan Plan, DateOnly AsOf, DateOnly? Against)
{
    /// <summary>Reads the address; null when there is no such plan. What is no day is left out.</summary>
    public static PlanQuestion? Read(ReferenceData data, string code, string? asOf, string? against, TimeProvider clock)
    {
        var day = clock.AsOf(asOf);
        DateOnly? other = Dates.TryRead(against, out _) ? clock.AsOf(against) : null;
        return data.Province is { } province && data.Plan(province.Id, code) is { } plan
            ? new(plan, day, other == day ? null : other)
            : null;
    }

    /// <summary>The same question as a query string.</summary>
    public string State => $"asOf={AsOf:yyyy-MM-dd}" + (Against is { } other ? $"&against={other:yyyy-MM-dd}" : "");
}

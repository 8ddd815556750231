using LaBan.App.Analysis;
using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.App.Plans;

/// <summary>One plan as known on a day, and, when asked for, beside what was known on another.</summary>
/// <param name="Targets">What it promises, in the order of the catalogue.</param>
/// <param name="Review">Its verdicts.</param>
/// <param name="Against">Its verdicts on the other day.</param>
/// <param name="Term">Of a plan of several years that has results: the years behind each result.</param>
/// <param name="Outlook">Of one that has none yet: how far the way is.</param>
public sealed record PlanView(
    IReadOnlyList<TargetInUse> Targets,
    PlanReview Review,
    PlanReview? Against,
    IReadOnlyList<TermRow> Term,
    IReadOnlyList<OutlookRow> Outlook)
{
    public Plan Plan => Review.Plan;

    /// <summary>Whether nobody has decided any of its targets yet.</summary>
    public bool IsProposal => Targets.Count > 0 && Targets.All(t => t.Version.Stage == TargetStage.Proposed);
}

/// <summary>A target of a term that has results: the verdict, and what the figures of its years come to.</summary>
public sealed record TermRow(ReviewedTarget Result, TermFigure? Years);

/// <summary>A target still ahead: the latest figure before the plan begins, and what must change from it.</summary>
public sealed record OutlookRow(Indicator Indicator, TargetInUse Aim, Observation? From, RequiredChange Change)
{
    /// <summary>Whether a term is promised and only a single year is known: near in kind, but no measure of the way.</summary>
    public bool IsOfOneYear => From is not null && Aim.Target.Period.Kind == PeriodKind.Span && From.Period.Kind != PeriodKind.Span;

    public bool IsReached => Change.IsReached && !IsOfOneYear;
}

/// <summary>The verdicts on one target by what was known on two days, the earlier first.</summary>
public sealed record VerdictChange(Indicator Indicator, ReviewedTarget? Then, ReviewedTarget? Now)
{
    /// <summary>Whether the verdict is another, or the target was not known on the first day.</summary>
    public bool Turned => Then?.Judgement.Verdict != Now?.Judgement.Verdict;

    public static IReadOnlyList<VerdictChange> Between(PlanReview one, PlanReview other)
    {
        var (first, last) = one.AsOf <= other.AsOf ? (one, other) : (other, one);
        var then = first.Rows.ToDictionary(KeyOf);
        var now = last.Rows.ToDictionary(KeyOf);
        return
        [
            .. last.Rows.Concat(first.Rows).Select(KeyOf).Distinct()
                .Select(k => (Then: then.GetValueOrDefault(k), Now: now.GetValueOrDefault(k)))
                .Select(p => new VerdictChange((p.Now ?? p.Then)!.Indicator, p.Then, p.Now)),
        ];
    }

    private static (int, Period, string) KeyOf(ReviewedTarget row) =>
        (row.Indicator.Id, row.Target.Period, row.Target.Unit);
}

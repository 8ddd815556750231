namespace LaBan.Model.Plans;

/// <summary>Why one wording of a target is used for the percentage of plan and not another.</summary>
public enum ChoiceReason
{
    /// <summary>There is no other.</summary>
    OnlyOne,

    /// <summary>An assigned target goes before a proposal.</summary>
    AssignedBeforeProposed,

    /// <summary>The issuer who decides plans of this kind goes before others.</summary>
    DecidingIssuer,

    /// <summary>Of several wordings by one issuer the last known is in force.</summary>
    LastKnown,
}

/// <summary>
/// The target that a percentage of plan uses, in the wording in force on a day, those that other issuers set for the same
/// indicator, period and unit, and why this one.
/// </summary>
public sealed record TargetInUse(
    Plan Plan, Target Target, TargetVersion Version, IReadOnlyList<Target> Others, IReadOnlyList<ChoiceReason> Reasons)
{
    /// <summary>The used target and the others.</summary>
    public IEnumerable<Target> All => Others.Prepend(Target);

    /// <summary>The number of the headline target, which a proposal may tell where the decision does not.</summary>
    public string? Number => All.Select(t => t.Number).FirstOrDefault(n => n is not null);

    /// <summary>The targets of a plan for one area as known on a day.</summary>
    public static IReadOnlyList<TargetInUse> Choose(Plan plan, int areaId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            .. plan.Targets.Where(t => t.AreaId == areaId && t.InForce(asOf) is not null)
                .GroupBy(t => (t.IndicatorId, t.Period, t.Unit))
                .Select(g => Choose(plan, [.. g], asOf)),
        ];
    }

    private static TargetInUse Choose(Plan plan, List<Target> candidates, DateOnly asOf)
    {
        var ordered = candidates.OrderBy(t => IsProposal(t, asOf)).ThenBy(t => Rank(plan.Kind, t.Issuer)).ToList();
        var used = ordered[0];
        var version = used.InForce(asOf)!;
        var known = candidates.SelectMany(t => t.Versions).Where(v => v.KnownFrom <= asOf).ToList();
        return new TargetInUse(plan, used, version, [.. ordered.Skip(1)], [.. ReasonsFor(used, version, known, ordered, asOf)]);
    }

    private static IEnumerable<ChoiceReason> ReasonsFor(
        Target used, TargetVersion version, List<TargetVersion> known, List<Target> ordered, DateOnly asOf)
    {
        if (known.Count == 1)
        {
            yield return ChoiceReason.OnlyOne;
        }

        if (version.Stage != TargetStage.Proposed && known.Exists(v => v.Stage == TargetStage.Proposed))
        {
            yield return ChoiceReason.AssignedBeforeProposed;
        }

        if (ordered.Exists(t => t != used && IsProposal(t, asOf) == IsProposal(used, asOf)))
        {
            yield return ChoiceReason.DecidingIssuer;
        }

        if (used.Versions.Count(v => v.KnownFrom <= asOf && (v.Stage == TargetStage.Proposed) == (version.Stage == TargetStage.Proposed)) > 1)
        {
            yield return ChoiceReason.LastKnown;
        }
    }

    private static bool IsProposal(Target target, DateOnly asOf) => target.InForce(asOf)!.Stage == TargetStage.Proposed;

    /// <summary>The People's Council decides the annual plan, the Party congress the five-year plan and the vision.</summary>
    private static int Rank(PlanKind plan, Issuer issuer) => (plan, issuer) switch
    {
        (PlanKind.Annual, Issuer.Council) or (not PlanKind.Annual, Issuer.Congress) => 0,
        (PlanKind.Annual, Issuer.Congress) or (not PlanKind.Annual, Issuer.Council) => 1,
        (_, Issuer.Government) => 2,
        (_, Issuer.Committee) => 3,
        _ => 4,
    };
}

using LaBan.Measures;

namespace LaBan.Model.Collection.Door;

/// <summary>
/// The checks at the door in force: holds one figure after another against every rule that speaks of it. Says nothing of a
/// place that is blank or where nothing occurred, but that a plan is lacking.
/// </summary>
public sealed class DoorCheck
{
    private readonly List<Ready> _rules;

    /// <summary>Takes the rules that can be used as they are written; the others are passed over.</summary>
    public DoorCheck(IEnumerable<DoorRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = [.. rules.Where(r => r.Flaw() is null).OrderBy(r => r.Position).ThenBy(r => r.Code, StringComparer.Ordinal).Select(Prepare)];
    }

    /// <summary>Whether any rule speaks of figures of an indicator in a form and period.</summary>
    public bool Concerns(string form, DoorIndicator indicator, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return _rules.Exists(r => r.Rule.HoldsOn(period.End) && r.Rule.IsAbout(form, indicator));
    }

    /// <summary>What the rules say of a figure, in their order.</summary>
    public IReadOnlyList<DoorFinding> Run(DoorCase figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure.Value.Number is not { } value)
        {
            return [];
        }

        List<DoorFinding>? findings = null;
        foreach (var ready in _rules)
        {
            if (ready.IsAbout(figure) && Look(ready, figure, value) is { } remark)
            {
                (findings ??= []).Add(Tell(ready.Rule, remark, figure, value));
            }
        }

        return findings ?? (IReadOnlyList<DoorFinding>)[];
    }

    /// <summary>Between which values the figure will be accepted, whatever stands there now; one entry a rule that knows.</summary>
    public IReadOnlyList<DoorLimits> Limits(DoorCase figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return
        [
            .. from ready in _rules
               where ready.IsAbout(figure)
               let bounds = ready.Test.Bounds(figure, ready.With)
               where bounds is not null
               select new DoorLimits(ready.Rule.Code, ready.Rule.Severity, bounds.Low, bounds.High, bounds.Vietnamese, bounds.English),
        ];
    }

    /// <summary>The limits a person should see: the narrowest of those that are bounded on both sides, or else of any.</summary>
    public DoorLimits? NarrowestLimits(DoorCase figure)
    {
        var limits = Limits(figure);
        return limits.Where(l => l is { Low: not null, High: not null }).MinBy(l => l.High - l.Low) ?? (limits.Count > 0 ? limits[0] : null);
    }

    /// <summary>Numbers too large to be reckoned with satisfy no comparison and break none.</summary>
    private static DoorRemark? Look(Ready ready, DoorCase figure, StatedNumber value)
    {
        try
        {
            return ready.Test.Look(figure, value, ready.With);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Ready Prepare(DoorRule rule)
    {
        var test = DoorKinds.Of(rule.Kind);
        return new(rule, test, DoorParameters.Read(rule.Parameters, test.Parameters).Value!);
    }

    private static DoorFinding Tell(DoorRule rule, DoorRemark remark, DoorCase figure, StatedNumber value)
    {
        remark.Say("value", value).Say("unit", figure.Indicator.UnitVi, figure.Indicator.UnitEn).Say("period", figure.Period);
        return new(
            rule.Code, rule.Severity, remark.Write(rule.MessageVi, english: false), remark.Write(rule.MessageEn, english: true),
            remark.Low, remark.High);
    }

    /// <summary>A rule with its numbers read.</summary>
    private sealed record Ready(DoorRule Rule, DoorTest Test, DoorParameters With)
    {
        public bool IsAbout(DoorCase figure) => Rule.HoldsOn(figure.Period.End) && Rule.IsAbout(figure.Form, figure.Indicator);
    }
}

using LaBan.App.Collection.Door;
using LaBan.App.Collection.Sheet;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection.Door;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Rules;

/// <summary>A figure of a past submission that a rule would have spoken of.</summary>
public sealed record TrialFinding(SubmissionHead Head, SheetFrame Frame, CellKey Cell, StatedNumber Value, DoorFinding Said);

/// <summary>What a rule would have said of the submissions of twelve months.</summary>
/// <param name="From">The first cut-off among them.</param>
/// <param name="To">The last.</param>
/// <param name="All">How many submissions of these months hold figures that the rule looks at.</param>
public sealed record Trial(DateOnly From, DateOnly To, int All)
{
    /// <summary>How many were tried before time ran out, the newest first.</summary>
    public int Tried { get; init; }

    /// <summary>How many of those it would have spoken of.</summary>
    public int Hit { get; init; }

    /// <summary>How many the rule speaks of as it is set now.</summary>
    public int HitNow { get; init; }

    /// <summary>The figures, as many as a page can take.</summary>
    public required IReadOnlyList<TrialFinding> Findings { get; init; }

    /// <summary>How many figures in all.</summary>
    public int Figures { get; init; }
}

/// <summary>Tries a rule on what was handed in, held against what is on file today. Saves nothing.</summary>
public sealed class TryRule(LabanContext db, ReferenceData data, FormShelf forms, DoorHistory history, TimeProvider clock, Actor actor, AuditTrail trail)
{
    /// <summary>Most figures listed.</summary>
    public const int MostListed = 200;

    /// <summary>After this the rest is left out, and said to be.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private const int Months = 12;

    /// <summary>Submissions whose cells are read together.</summary>
    private const int AtOnce = 200;

    /// <summary>Tries a rule as it would be beside the rule as it is; whether it is on and since when is set aside.</summary>
    public async Task<Outcome<Trial>> Run(DoorRule wanted, DoorRule now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(now);
        if (!actor.May(Right.ManageForms))
        {
            await trail.Refuse("door.try-rule", wanted.Code, IdentityProblems.NotAllowed, cancel);
            return IdentityProblems.NotAllowed;
        }

        var (from, to, past) = await Past(wanted, cancel);
        var tally = new TrialTally(Alone(wanted), Alone(now));
        if (past.Count == 0)
        {
            return tally.Result(from, to, 0);
        }

        var shared = await history.OfAll(past, new(LookedAt(wanted, past), wanted.Kind == DoorKind.LocalSum), cancel);
        var started = clock.GetTimestamp();
        foreach (var batch in past.Chunk(AtOnce))
        {
            var cells = await history.CellsOf([.. batch.Select(p => p.Head.Id)], cancel);
            foreach (var (head, frame) in batch)
            {
                if (clock.GetElapsedTime(started) >= Longest)
                {
                    return tally.Result(from, to, past.Count);
                }

                tally.Take(new(head, frame, cells.GetValueOrDefault(head.Id) ?? []), shared.Of(head, frame));
            }
        }

        return tally.Result(from, to, past.Count);
    }

    /// <summary>What was handed in within twelve months of the last cut-off, as far as the rule looks there and the person may; the newest first.</summary>
    private async Task<(DateOnly From, DateOnly To, List<(SubmissionHead Head, SheetFrame Frame)> Past)> Past(DoorRule rule, CancellationToken cancel)
    {
        var mine = actor.OrganisationsOf(Right.SeeRounds);
        var handedIn = from s in db.Submissions.AsNoTracking()
                       join r in db.Rounds on s.RoundId equals r.Id
                       where s.FirstSubmittedOn != null && (mine == null || mine.Contains(s.OrganisationId))
                       select new { Submission = s, r.CutOff };
        if (await handedIn.MaxAsync(h => (DateOnly?)h.CutOff, cancel) is not { } to)
        {
            return (default, default, []);
        }

        var from = to.AddMonths(-Months).AddDays(1);
        var order = await handedIn.Where(h => h.CutOff >= from).OrderByDescending(h => h.CutOff).ThenBy(h => h.Submission.Id).Select(h => h.Submission.Id).ToListAsync(cancel);
        var heads = await SubmissionHead.Of(db, db.Submissions.AsNoTracking().Where(s => order.Contains(s.Id))).ToDictionaryAsync(h => h.Id, cancel);
        var past = new List<(SubmissionHead, SheetFrame)>();
        foreach (var head in order.Select(id => heads[id]))
        {
            var frame = await forms.Frame(db, head.FormVersionId, head.Period, data, cancel);
            if (frame.Entered().Any(e => rule.IsAbout(frame.Form.Code, DoorIndicator.Of(e.Indicator))))
            {
                past.Add((head, frame));
            }
        }

        return (from, to, past);
    }

    /// <summary>The indicators that the rule speaks of, and those that stand below them as parts.</summary>
    private static HashSet<int> LookedAt(DoorRule rule, IReadOnlyList<(SubmissionHead Head, SheetFrame Frame)> past)
    {
        var looked = new HashSet<int>();
        foreach (var frame in past.Select(p => p.Frame).DistinctBy(f => f.Version.Id))
        {
            var above = int.MaxValue;
            foreach (var line in frame.Lines)
            {
                if (frame.IndicatorOf(line) is not { } indicator)
                {
                    continue;
                }

                var isOwn = rule.IsAbout(frame.Form.Code, DoorIndicator.Of(indicator));
                above = isOwn ? Math.Min(above, line.Level) : line.Level > above ? above : int.MaxValue;
                if (isOwn || line.Level > above)
                {
                    looked.Add(indicator.Id);
                }
            }
        }

        return looked;
    }

    private static DoorRule Alone(DoorRule rule)
    {
        var alone = rule.Copy();
        (alone.Enabled, alone.ValidFrom, alone.ValidTo) = (true, null, null);
        return alone;
    }
}

/// <summary>Counts what a rule says of one submission after another, as it would be and as it is.</summary>
internal sealed class TrialTally(DoorRule wanted, DoorRule now)
{
    private readonly DoorCheck _wanted = new([wanted]);
    private readonly DoorCheck? _now = wanted.Parameters == now.Parameters ? null : new([now]);
    private readonly List<TrialFinding> _findings = [];
    private int _tried, _hit, _hitNow, _figures;

    public void Take(DoorQuestion question, DoorPast past)
    {
        var found = AtDoor.Findings(question, _wanted, past);
        _tried++;
        _hit += found.Count > 0 ? 1 : 0;
        _hitNow += (_now is null ? found : AtDoor.Findings(question, _now, past)).Count > 0 ? 1 : 0;
        _figures += found.Count;
        _findings.AddRange(found.Take(TryRule.MostListed - _findings.Count)
            .Select(f => new TrialFinding(question.Head, question.Frame, f.Key, question.Cells[f.Key].Stated!, f.Value[0])));
    }

    public Trial Result(DateOnly from, DateOnly to, int all) =>
        new(from, to, all) { Tried = _tried, Hit = _hit, HitNow = _hitNow, Figures = _figures, Findings = _findings };
}

using LaBan.App.Documents.Screen;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Documents;

namespace LaBan.App.Documents.Review;

/// <summary>Decides about a finding of a draft.</summary>
public sealed class Decide(LabanContext db, Suppressions suppressions, AuditTrail trail, Actor actor)
{
    public async Task<Outcome<ReviewedFinding>> Run(DocumentReview review, DecideForm form, CancellationToken cancel)
    {
        if (review.Findings.FirstOrDefault(f => f.Key == form.Finding) is not { } finding || form.State is not { } state)
        {
            return ReviewProblems.NoFinding;
        }

        var place = new FindingPlace(finding.Key, finding.Finding.Rule.Id, review.SentenceOf(finding.Finding));
        var decision = FindingDecision.Make(review.History.Draft, place, state, form.Reason, trail.Now, actor.Name);
        if (decision.Problem is { } refused)
        {
            return refused;
        }

        if (state == DecisionState.Dismissed && form.Phrase is not null && suppressions.Add(place.Rule, form.Phrase, form.Reason).Problem is { } bad)
        {
            return bad;
        }

        db.FindingDecisions.Add(decision.Value!);
        trail.Note("finding." + state.ToString().ToLowerInvariant(), finding.Key, decision.Value!.Reason ?? review.Document.Name);
        await db.SaveChangesAsync(cancel);
        return finding;
    }
}

using LaBan.App.Documents.Screen;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Documents;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Documents.Review;

/// <summary>The phrases for which rules are turned off.</summary>
public sealed class Suppressions(LabanContext db, AuditTrail trail, Actor actor)
{
    /// <summary>Those in force, the newest first.</summary>
    public async Task<IReadOnlyList<RuleSuppression>> InForce(CancellationToken cancel) =>
        await db.RuleSuppressions.AsNoTracking().Where(s => s.RemovedAt == null).OrderByDescending(s => s.Id).ToListAsync(cancel);

    /// <summary>Turns a rule off for a phrase; saved together with what the caller has changed.</summary>
    public Outcome<RuleSuppression> Add(string rule, string? phrase, string? reason)
    {
        if (!actor.May(Right.EditCatalogue))
        {
            return IdentityProblems.NotAllowed;
        }

        var outcome = RuleSuppression.Make(rule, phrase, reason, trail.Now, actor.Name);
        if (outcome.Value is { } suppression)
        {
            db.RuleSuppressions.Add(suppression);
            trail.Note("rule.suppress", rule, $"«{suppression.Phrase}»: {suppression.Reason}");
        }

        return outcome;
    }

    /// <summary>Lets a rule speak again.</summary>
    public async Task Remove(long id, CancellationToken cancel)
    {
        if (await db.RuleSuppressions.SingleOrDefaultAsync(s => s.Id == id && s.RemovedAt == null, cancel) is { } suppression)
        {
            suppression.Remove(trail.Now, actor.Name);
            trail.Note("rule.unsuppress", suppression.Rule, $"«{suppression.Phrase}»");
            await db.SaveChangesAsync(cancel);
        }
    }
}

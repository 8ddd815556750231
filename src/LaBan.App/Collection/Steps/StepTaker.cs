using LaBan.App.Collection.Entry;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Steps;

/// <summary>
/// Takes one step of a submission, alone with it: nobody saves into it meanwhile. Asks whether the person may, lets the
/// submission decide, writes down who did what; a step by the wrong person is refused and written down too.
/// </summary>
public sealed class StepTaker(LabanContext db, AuditTrail trail, Actor actor)
{
    /// <summary>A step: its name in the audit record, who may take it, and what it does.</summary>
    /// <param name="Name">Such as <c>approve-unit</c>.</param>
    /// <param name="May">Whether the person may take it in this submission.</param>
    /// <param name="Do">Asks the submission.</param>
    public sealed record Step(string Name, Func<Actor, Submission, bool> May, Func<Submission, Signature, Task<Problem?>> Do)
    {
        /// <summary>What the audit record says besides.</summary>
        public string Detail { get; init; } = "";
    }

    public async Task<Outcome<Submission>> Take(int id, Step step, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var found = await db.Submissions.FromSql($"select * from submissions where id = {id} for update").ToListAsync(cancel);
        if (found is not [var submission] || !actor.May(Right.SeeRounds, submission.OrganisationId))
        {
            return CollectionProblems.NoSubmission;
        }

        var subject = CellBatch.SubjectOf(id);
        if (!step.May(actor, submission))
        {
            await transaction.RollbackAsync(cancel);
            await trail.Refuse("submission." + step.Name, subject, IdentityProblems.NotAllowed, cancel);
            return IdentityProblems.NotAllowed;
        }

        var before = submission.State;
        if (await step.Do(submission, new(trail.Now, actor.Name, actor.PersonId)) is { } problem)
        {
            return problem;
        }

        trail.Note("submission." + step.Name, subject, step.Detail, before.ToString(), submission.State.ToString());
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return submission;
    }
}

using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Collection.Door;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Rules;

/// <summary>Switches a rule at the door on or off, or sets it anew, for a written reason.</summary>
public sealed class ChangeRule(LabanContext db, AuditTrail trail, Actor actor)
{
    internal const string Action = "door.change-rule";

    private const int FewestLetters = 10;

    /// <summary>What is wanted of a rule.</summary>
    /// <param name="Code">The rule.</param>
    /// <param name="Wanted">What it is set to.</param>
    /// <param name="Seen">What it was set to when the person looked, as <see cref="RuleSetting.ToString"/> has it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Request(string Code, RuleSetting Wanted, string Seen, string Reason);

    public async Task<Outcome<DoorRule>> Run(Request request, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!actor.May(Right.ManageForms))
        {
            await trail.Refuse(Action, request.Code, IdentityProblems.NotAllowed, cancel);
            return IdentityProblems.NotAllowed;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var rule = await db.DoorRules.FromSql($"select * from door_rules where code = {request.Code} for update").SingleOrDefaultAsync(cancel);
        if (rule is null)
        {
            return DoorProblems.UnknownRule(request.Code);
        }

        var (before, reason) = (RuleSetting.Of(rule), ViText.Nfc(request.Reason).Trim());
        var problem = request.Seen != before.ToString() ? DoorProblems.ChangedMeanwhile()
            : request.Wanted == before ? DoorProblems.NothingChanged()
            : reason.Count(char.IsLetter) < FewestLetters ? DoorProblems.ReasonNeeded()
            : request.Wanted.On(rule).Flaw();
        if (problem is not null)
        {
            return problem;
        }

        (rule.Enabled, rule.Severity, rule.Parameters) = request.Wanted;
        (rule.SetBy, rule.SetAt) = (actor.Name, trail.Now);
        trail.Note(Action, rule.Code, reason[..Math.Min(reason.Length, Submission.LongestReason)], before.ToString(), request.Wanted.ToString());
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return rule;
    }
}

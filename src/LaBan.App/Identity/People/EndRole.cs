using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Identity.People;

/// <summary>Takes a role away from today on, or passes it on to the successor of an organisation that ended.</summary>
public sealed class EndRole(LabanContext db, PeopleRegister register, Administrators administrators, Actor actor, AuditTrail trail, TimeProvider clock)
{
    public async Task<Outcome<Grant>> Run(int person, int grant, CancellationToken cancel)
    {
        await using var transaction = await administrators.Alone(cancel);
        var outcome = await Find(person, grant, cancel) is not { } held ? IdentityProblems.NoSuchGrant
            : await Refusal(held, cancel) is { } refusal ? refusal
            : await End(held, null, cancel);
        await transaction.CommitAsync(cancel);
        return outcome;
    }

    /// <summary>Ends the role here and gives the same at the organisation that took over.</summary>
    public async Task<Outcome<Grant>> PassOn(int person, int grant, string successor, CancellationToken cancel)
    {
        await using var transaction = await administrators.Alone(cancel);
        var outcome = await Find(person, grant, cancel) is not { } held ? IdentityProblems.NoSuchGrant
            : person == actor.PersonId ? await Refuse(held, IdentityProblems.OwnRole, cancel)
            : await Heir(held, successor, cancel) is not { } heir ? IdentityProblems.NotASuccessor
            : await End(held, heir, cancel);
        await transaction.CommitAsync(cancel);
        return outcome;
    }

    private async Task<Held?> Find(int person, int grant, CancellationToken cancel)
    {
        var today = clock.InVietnam();
        return await (from g in db.Grants
                      join p in db.People on g.PersonId equals p.Id
                      join o in db.Organisations on g.OrganisationId equals o.Id
                      where g.Id == grant && g.PersonId == person && (g.ValidTo == null || g.ValidTo >= today)
                      select new Held(g, p, o)).SingleOrDefaultAsync(cancel);
    }

    private async Task<Problem?> Refusal(Held held, CancellationToken cancel)
    {
        var refusal = !actor.May(Right.ManagePeople, held.At.Id) ? IdentityProblems.NotAllowed
            : held.Grant.Role == Role.Administrator && !await administrators.AnyBeside(g => g.Id != held.Grant.Id, cancel) ? IdentityProblems.LastAdministrator
            : null;
        return refusal is null ? null : (await Refuse(held, refusal, cancel)).Problem;
    }

    private async Task<Outcome<Grant>> Refuse(Held held, Problem refusal, CancellationToken cancel)
    {
        await trail.Refuse("grant.end", held.Person.UserName!, refusal, cancel);
        return refusal;
    }

    private Task<Organisation?> Heir(Held held, string successor, CancellationToken cancel) => (
        from s in db.OrganisationSuccessions
        join o in db.Organisations on s.Successor equals o.Code
        where s.Predecessor == held.At.Code && s.Successor == successor
        select o).SingleOrDefaultAsync(cancel);

    private async Task<Outcome<Grant>> End(Held held, Organisation? heir, CancellationToken cancel)
    {
        var (grant, before) = (held.Grant, GrantText.Of(held.Grant));
        var last = grant.ValidTo;
        grant.End(clock.InVietnam());
        trail.Note("grant.end", held.Person.UserName!, $"{grant.Role}, {held.At.NameVi}", before, GrantText.Of(grant));
        var outcome = heir is null ? grant : register.Give(held.Person, grant.Role, heir, new GrantTerms(trail.Now, actor.Name)
        {
            Group = grant.IndicatorGroup,
            From = clock.InVietnam(),
            To = last,
            StandsInFor = grant.StandsInFor,
        });
        if (outcome.Ok)
        {
            await db.SaveChangesAsync(cancel);
        }

        return outcome;
    }

    /// <summary>A role with who holds it and where.</summary>
    private sealed record Held(Grant Grant, Person Person, Organisation At);
}

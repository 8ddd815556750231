using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Identity.Account;

/// <summary>Names who stands in while one is away: a colleague of the same organisation holds one's roles there for some days.</summary>
public sealed class NameStandIn(LabanContext db, PeopleRegister register, Actor actor, AuditTrail trail, TimeProvider clock)
{
    /// <summary>The longest absence that one can settle oneself.</summary>
    public const int MostDays = 60;

    /// <summary>A colleague who can stand in.</summary>
    public sealed record Colleague(int Id, string Name, bool HasSecondFactor);

    /// <summary>Somebody standing in for somebody, now or later.</summary>
    public sealed record StandIn(int Id, Role Role, string Organisation, string Name, DateOnly From, DateOnly To);

    /// <summary>Those who hold a role where the actor does.</summary>
    public async Task<IReadOnlyList<Colleague>> Colleagues(CancellationToken cancel)
    {
        var (today, here) = (clock.InVietnam(), actor.Roles.Select(r => r.OrganisationId).ToList());
        return await db.People.AsNoTracking()
            .Where(p => p.Id != actor.PersonId && p.DisabledAt == null
                && db.Grants.Any(g => g.PersonId == p.Id && here.Contains(g.OrganisationId) && (g.ValidFrom == null || g.ValidFrom <= today) && (g.ValidTo == null || today <= g.ValidTo)))
            .OrderBy(p => p.DisplayName).Select(p => new Colleague(p.Id, p.DisplayName, p.TwoFactorEnabled)).ToListAsync(cancel);
    }

    /// <summary>Who stands in for the actor, from today on.</summary>
    public async Task<IReadOnlyList<StandIn>> Named(CancellationToken cancel)
    {
        var today = clock.InVietnam();
        return await (from g in db.Grants
                      join p in db.People on g.PersonId equals p.Id
                      join o in db.Organisations on g.OrganisationId equals o.Id
                      where g.StandsInFor == actor.PersonId && g.ValidFrom != null && g.ValidTo >= today
                      orderby g.ValidFrom
                      select new StandIn(g.Id, g.Role, o.NameVi, p.DisplayName, g.ValidFrom!.Value, g.ValidTo!.Value)).ToListAsync(cancel);
    }

    /// <summary>Gives all of one's own roles to a colleague from a day to a day; what one holds only in another's place is not handed on.</summary>
    public async Task<Outcome<Person>> Run(int colleague, DateOnly? from, DateOnly? to, CancellationToken cancel)
    {
        var today = clock.InVietnam();
        if (from is not { } first || to is not { } last || first < today || last < first || last > first.AddDays(MostDays))
        {
            return IdentityProblems.BadAbsence(MostDays);
        }

        var someone = (await Colleagues(cancel)).FirstOrDefault(c => c.Id == colleague);
        if (someone is null || actor.PersonId is not { } me)
        {
            return IdentityProblems.NoColleague;
        }

        var own = await (from g in db.Grants
                         join o in db.Organisations on g.OrganisationId equals o.Id
                         where g.PersonId == me && g.StandsInFor == null && (g.ValidFrom == null || g.ValidFrom <= today) && (g.ValidTo == null || last <= g.ValidTo)
                         select new { g.Role, g.IndicatorGroup, Organisation = o }).ToListAsync(cancel);
        var person = await db.People.SingleAsync(p => p.Id == someone.Id, cancel);
        foreach (var role in own.Where(r => r.Role != Role.Administrator))
        {
            var terms = new GrantTerms(trail.Now, actor.Name) { Group = role.IndicatorGroup, From = first, To = last, StandsInFor = me };
            if (register.Give(person, role.Role, role.Organisation, terms).Problem is { } problem)
            {
                return problem;
            }
        }

        await db.SaveChangesAsync(cancel);
        return person;
    }

    /// <summary>One is back early: what was given ends today.</summary>
    public async Task<Outcome<Grant>> End(int grant, CancellationToken cancel)
    {
        if (await db.Grants.SingleOrDefaultAsync(g => g.Id == grant && g.StandsInFor == actor.PersonId, cancel) is not { } given || actor.PersonId is null)
        {
            return IdentityProblems.NoColleague;
        }

        given.End(clock.InVietnam());
        trail.Note("grant.end", actor.UserName, given.Role.ToString());
        await db.SaveChangesAsync(cancel);
        return given;
    }
}

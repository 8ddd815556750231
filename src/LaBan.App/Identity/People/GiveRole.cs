using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Identity.People;

/// <summary>Gives somebody a role; nobody gives one to themselves.</summary>
public sealed class GiveRole(LabanContext db, PeopleRegister register, Actor actor, AuditTrail trail)
{
    public async Task<Outcome<Grant>> Run(int to, GiveRoleForm form, CancellationToken cancel)
    {
        if (await db.People.FindAsync([to], cancel) is not { } person)
        {
            return IdentityProblems.NoSuchPerson;
        }

        if (form.ReadRole() is not { } role)
        {
            return IdentityProblems.NoSuchRole;
        }

        if (await db.Organisations.SingleOrDefaultAsync(o => o.Code == form.Organisation, cancel) is not { } at)
        {
            return IdentityProblems.NoSuchOrganisation;
        }

        if ((person.Id == actor.PersonId ? IdentityProblems.OwnRole : !actor.May(Right.ManagePeople, at.Id) ? IdentityProblems.NotAllowed : null) is { } refusal)
        {
            await trail.Refuse("grant.give", person.UserName!, refusal, cancel);
            return refusal;
        }

        var terms = await Terms(form, person, cancel);
        return terms.Value is { } read ? await Give(person, role, at, read, cancel) : terms.Problem!;
    }

    private async Task<Outcome<Grant>> Give(Person person, Role role, Organisation at, GrantTerms terms, CancellationToken cancel)
    {
        if (await db.Grants.AnyAsync(g => g.PersonId == person.Id && g.Role == role && g.OrganisationId == at.Id && g.IndicatorGroup == terms.Group
            && g.StandsInFor == terms.StandsInFor && g.ValidTo == terms.To && g.ValidFrom == terms.From, cancel))
        {
            return IdentityProblems.AlreadyHeld;
        }

        var outcome = register.Give(person, role, at, terms);
        await db.SaveChangesAsync(cancel);
        return outcome;
    }

    private async Task<Outcome<GrantTerms>> Terms(GiveRoleForm form, Person person, CancellationToken cancel)
    {
        if (!GiveRoleForm.ReadDay(form.From, out var from) || !GiveRoleForm.ReadDay(form.To, out var to))
        {
            return IdentityProblems.BadDay(GiveRoleForm.ReadDay(form.From, out _) ? "den" : "tu");
        }

        if (form.Group is { Length: > 0 } group && !IndicatorGroups.All.Contains(group))
        {
            return IdentityProblems.NoSuchGroup;
        }

        int? absent = null;
        if (form.StandsInFor is { Length: > 0 } name)
        {
            absent = await db.People.Where(p => p.UserName == name.Trim()).Select(p => (int?)p.Id).SingleOrDefaultAsync(cancel);
            if (absent is null || absent == person.Id)
            {
                return IdentityProblems.NoSuchStandIn;
            }
        }

        return new GrantTerms(trail.Now, actor.Name) { Group = form.Group is { Length: > 0 } limited ? limited : null, From = from, To = to, StandsInFor = absent };
    }
}

/// <summary>What an administrator typed to give a role.</summary>
public sealed record GiveRoleForm(string? Role, string? Organisation)
{
    public string? Group { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>User name of the absent person.</summary>
    public string? StandsInFor { get; init; }

    public Role? ReadRole() => Enum.TryParse<Role>(Role, out var role) && Enum.IsDefined(role) && !int.TryParse(Role, out _) ? role : null;

    /// <summary>Reads a day that may be left out.</summary>
    public static bool ReadDay(string? text, out DateOnly? day)
    {
        day = Dates.TryRead(text, out var read) ? read : null;
        return day is not null || string.IsNullOrWhiteSpace(text);
    }
}

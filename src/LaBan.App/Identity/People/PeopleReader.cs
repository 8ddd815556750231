using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Identity.People;

/// <summary>People with the roles they hold, for the pages of an administrator.</summary>
public sealed class PeopleReader(LabanContext db, TimeProvider clock)
{
    /// <summary>Everybody by name, with the roles in force today.</summary>
    public async Task<IReadOnlyList<PersonLine>> List(CancellationToken cancel)
    {
        var roles = (await Roles(null, cancel)).Where(r => r.IsInForceOn(clock.InVietnam())).ToLookup(r => r.PersonId);
        var people = await Lines(null, cancel);
        return [.. people.Select(p => p with { Roles = [.. roles[p.Id]] }).OrderBy(p => Measures.ViText.FoldKey(p.Name), StringComparer.Ordinal)];
    }

    /// <summary>One person with all roles, those that ended last.</summary>
    public async Task<PersonLine?> Find(int id, CancellationToken cancel)
    {
        var (person, today) = ((await Lines(id, cancel)).FirstOrDefault(), clock.InVietnam());
        return person is null ? null : person with { Roles = [.. (await Roles(id, cancel)).OrderBy(r => r.HasEndedOn(today)).ThenBy(r => r.Id)] };
    }

    private async Task<List<PersonLine>> Lines(int? only, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return await db.People.AsNoTracking().Where(p => only == null || p.Id == only).Select(p => new PersonLine(p.Id, p.UserName!, p.DisplayName, p.Email)
        {
            IsDisabled = p.DisabledAt != null,
            IsLocked = p.LockoutEnd != null && p.LockoutEnd > now,
            IsNew = p.MustChangePassword,
            HasSecondFactor = p.TwoFactorEnabled,
            HasOutsideLogin = db.Set<Microsoft.AspNetCore.Identity.IdentityUserLogin<int>>().Any(l => l.UserId == p.Id),
            LastSignIn = db.Sessions.Where(s => s.PersonId == p.Id).Max(s => (DateTime?)s.StartedAt),
            Sessions = db.Sessions.Count(s => s.PersonId == p.Id && s.EndedAt == null && s.EndsAt > now.UtcDateTime && s.SeenAt > now.UtcDateTime - Shell.Access.Sessions.Idle),
            Tokens = db.ApiTokens.Count(t => t.PersonId == p.Id && t.RevokedAt == null && t.ExpiresAt > now.UtcDateTime),
        }).ToListAsync(cancel);
    }

    private Task<List<GivenRole>> Roles(int? person, CancellationToken cancel) => (
        from g in db.Grants.AsNoTracking()
        join o in db.Organisations on g.OrganisationId equals o.Id
        from absent in db.People.Where(p => p.Id == g.StandsInFor).DefaultIfEmpty()
        where person == null || g.PersonId == person
        orderby g.Id
        select new GivenRole(g.Id, g.PersonId, g.Role, o.Code, o.NameVi)
        {
            Group = g.IndicatorGroup,
            From = g.ValidFrom,
            To = g.ValidTo,
            OrganisationEnded = o.ValidTo,
            StandsInFor = absent == null ? null : absent.DisplayName,
            By = g.GrantedBy,
        }).ToListAsync(cancel);
}

/// <summary>A person in a list.</summary>
public sealed record PersonLine(int Id, string UserName, string Name, string? Email)
{
    public IReadOnlyList<GivenRole> Roles { get; init; } = [];

    /// <summary>Has not signed in with a password of their own yet.</summary>
    public bool IsNew { get; init; }

    public bool IsDisabled { get; init; }

    public bool IsLocked { get; init; }

    public bool HasSecondFactor { get; init; }

    /// <summary>Has signed in through the outside provider and is known there.</summary>
    public bool HasOutsideLogin { get; init; }

    public DateTime? LastSignIn { get; init; }

    /// <summary>Sessions open now.</summary>
    public int Sessions { get; init; }

    /// <summary>Tokens that are good now.</summary>
    public int Tokens { get; init; }
}

/// <summary>A role as it was given, for a page.</summary>
/// <param name="Organisation">Code of the organisation.</param>
/// <param name="At">Its name.</param>
public sealed record GivenRole(int Id, int PersonId, Role Role, string Organisation, string At)
{
    public string? Group { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Last day of the organisation, when it has one.</summary>
    public DateOnly? OrganisationEnded { get; init; }

    public string? StandsInFor { get; init; }

    public required string By { get; init; }

    public bool IsInForceOn(DateOnly day) => (From is null || From <= day) && !HasEndedOn(day);

    public bool HasEndedOn(DateOnly day) => To < day;

    /// <summary>Held at an organisation that is no more, so a person has to pass it on or end it.</summary>
    public bool IsStrandedOn(DateOnly day) => OrganisationEnded < day && !HasEndedOn(day);
}

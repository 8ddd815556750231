using System.Globalization;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Identity.People;

/// <summary>What an administrator does to the account of somebody else: new password, unlock, shut out, end what is open.</summary>
public sealed class ProtectPerson(UserManager<Person> people, PeopleRegister register, OpenAccess access, Administrators administrators, PersonInHand hand)
{
    /// <summary>A password for one sign-in, told here only; whatever was open ends, and tokens too.</summary>
    public async Task<Outcome<string>> ResetPassword(int id, CancellationToken cancel)
    {
        var found = await hand.Take(id, "person.reset-password", cancel);
        if (found.Value is not { } person)
        {
            return found.Problem!;
        }

        var password = await register.ResetPassword(person);
        await access.EndAll(person, cancel);
        return password;
    }

    /// <summary>Opens an account that wrong passwords have locked.</summary>
    public Task<Outcome<Person>> Unlock(int id, CancellationToken cancel) => hand.Change(id, "person.unlock", person =>
    {
        (person.LockoutEnd, person.AccessFailedCount) = (null, 0);
        return people.UpdateAsync(person);
    }, cancel);

    /// <summary>Shuts somebody out for good, or until they are let in again.</summary>
    public async Task<Outcome<Person>> Disable(int id, DateTime now, CancellationToken cancel)
    {
        await using var transaction = await administrators.Alone(cancel);
        var outcome = await administrators.AnyBeside(g => g.PersonId != id, cancel)
            ? await hand.Change(id, "person.disable", async person =>
            {
                person.DisabledAt = now;
                await people.UpdateSecurityStampAsync(person);
                await access.EndAll(person, cancel);
            }, cancel)
            : IdentityProblems.LastAdministrator;
        await transaction.CommitAsync(cancel);
        return outcome;
    }

    public Task<Outcome<Person>> Enable(int id, CancellationToken cancel) => hand.Change(id, "person.enable", person =>
    {
        person.DisabledAt = null;
        return people.UpdateAsync(person);
    }, cancel);

    /// <summary>Signs somebody out everywhere, and makes their tokens worthless.</summary>
    public Task<Outcome<Person>> EndAccess(int id, CancellationToken cancel) =>
        hand.Change(id, "person.end-access", person => access.EndAll(person, cancel), cancel);

    /// <summary>Takes a lost phone out of an account; whoever must have a second factor is asked to set up another.</summary>
    public Task<Outcome<Person>> ResetSecondFactor(int id, CancellationToken cancel) => hand.Change(id, "second-factor.reset", async person =>
    {
        await people.SetTwoFactorEnabledAsync(person, false);
        await people.ResetAuthenticatorKeyAsync(person);
        await access.EndAll(person, cancel);
    }, cancel);
}

/// <summary>Somebody else's account, taken in hand by whoever may; each attempt is written down.</summary>
public sealed class PersonInHand(UserManager<Person> people, LabanContext db, Actor actor, AuditTrail trail)
{
    public Task<Person?> Find(int id) => people.FindByIdAsync(id.ToString(CultureInfo.InvariantCulture));

    public async Task<Outcome<Person>> Take(int id, string action, CancellationToken cancel)
    {
        if (await Find(id) is not { } person)
        {
            return IdentityProblems.NoSuchPerson;
        }

        if ((!actor.May(Right.ManagePeople) ? IdentityProblems.NotAllowed : id == actor.PersonId ? IdentityProblems.OwnAccount : null) is { } refusal)
        {
            await trail.Refuse(action, person.UserName!, refusal, cancel);
            return refusal;
        }

        return person;
    }

    public async Task<Outcome<Person>> Change(int id, string action, Func<Person, Task> change, CancellationToken cancel)
    {
        var found = await Take(id, action, cancel);
        if (found.Value is { } person)
        {
            trail.Note(action, person.UserName!, person.DisplayName);
            await change(person);
            await db.SaveChangesAsync(cancel);
        }

        return found;
    }
}

/// <summary>What is open for a person: sessions and tokens.</summary>
public sealed class OpenAccess(LabanContext db, Sessions sessions, AuditTrail trail)
{
    public async Task EndAll(Person person, CancellationToken cancel)
    {
        var now = trail.Now;
        await sessions.RevokeAll(person.Id, null, cancel);
        await db.ApiTokens.Where(t => t.PersonId == person.Id && t.RevokedAt == null).ExecuteUpdateAsync(t => t.SetProperty(x => x.RevokedAt, now), cancel);
    }
}

using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Identity;

namespace LaBan.App.Identity.Account;

/// <summary>Gives oneself another password; other sessions end.</summary>
public sealed class ChangePassword(UserManager<Person> people, Sessions sessions, Actor actor, AuditTrail trail)
{
    public async Task<Outcome<Person>> Run(string old, string wanted, string again, CancellationToken cancel)
    {
        if (actor.PersonId is not { } id || await people.FindByIdAsync(id.ToString(System.Globalization.CultureInfo.InvariantCulture)) is not { } person)
        {
            return IdentityProblems.NotAllowed;
        }

        if (!await people.CheckPasswordAsync(person, old))
        {
            await people.AccessFailedAsync(person);
            return await people.IsLockedOutAsync(person) ? IdentityProblems.LockedOut(10) : IdentityProblems.WrongPassword;
        }

        if ((wanted != again ? IdentityProblems.PasswordsDiffer : wanted == old ? IdentityProblems.PasswordSame : Passwords.Weakness(wanted, person)) is { } problem)
        {
            return problem;
        }

        person.PasswordHash = people.PasswordHasher.HashPassword(person, wanted);
        person.MustChangePassword = false;
        trail.Note("person.change-password", person.UserName!, "");
        await people.UpdateSecurityStampAsync(person);
        await sessions.RevokeAll(person.Id, actor.SessionId, cancel);
        return person;
    }
}

using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Identity;

namespace LaBan.App.Identity.SignIn;

/// <summary>Checks a name and a password. Whether it was the name or the password that was wrong is not told, nor to be timed.</summary>
public sealed class SignInByPassword(UserManager<Person> people, LabanContext db, AuditTrail trail, TimeProvider clock)
{
    private static readonly Person Unknown = new() { DisplayName = "", UserName = "" };
    private static readonly string UnknownHash = new PasswordHasher<Person>().HashPassword(Unknown, Passwords.OneTime());

    public async Task<Outcome<Person>> Run(string userName, string password, string? address, CancellationToken cancel)
    {
        var name = userName.Trim();
        if (await Find(name) is not { DisabledAt: null } person)
        {
            people.PasswordHasher.VerifyHashedPassword(Unknown, UnknownHash, password);
            await Note(null, name, "unknown", address, cancel);
            return IdentityProblems.BadSignIn;
        }

        if (await people.IsLockedOutAsync(person))
        {
            people.PasswordHasher.VerifyHashedPassword(Unknown, UnknownHash, password);
            await Note(person, name, "locked", address, cancel);
            return IdentityProblems.LockedOut(MinutesLeft(person));
        }

        if (await people.CheckPasswordAsync(person, password))
        {
            return person;
        }

        await people.AccessFailedAsync(person);
        await Note(person, name, "password", address, cancel);
        return await people.IsLockedOutAsync(person) ? IdentityProblems.LockedOut(MinutesLeft(person)) : IdentityProblems.BadSignIn;
    }

    private async Task<Person?> Find(string name) => name.Contains('@', StringComparison.Ordinal)
        ? await people.FindByEmailAsync(name)
        : await people.FindByNameAsync(name);

    private int MinutesLeft(Person person) =>
        Math.Max(1, (int)Math.Ceiling(((person.LockoutEnd ?? default) - clock.GetUtcNow()).TotalMinutes));

    private Task<int> Note(Person? person, string name, string why, string? address, CancellationToken cancel)
    {
        var who = person is null ? Actor.Stranger(address) : Actor.Of(new(person.Id, person.UserName!, person.DisplayName, []) { Address = address });
        trail.Note(who, "sign-in.refused", name.Length > 80 ? name[..80] : name, why);
        return db.SaveChangesAsync(cancel);
    }
}

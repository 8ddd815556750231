using System.Net.Mail;
using System.Text.RegularExpressions;
using LaBan.App.Identity.People;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Identity;

/// <summary>Takes people in, with a password for their first sign-in.</summary>
public sealed partial class PeopleRegister(LabanContext db, UserManager<Person> people, AuditTrail trail)
{
    /// <summary>Somebody to be taken in.</summary>
    public sealed record NewPerson(string UserName, string DisplayName, string? Email);

    /// <summary>Adds a person; the password is told here only.</summary>
    public async Task<Outcome<AddedPerson>> Add(NewPerson wanted, CancellationToken cancel)
    {
        var (userName, name, email) = (wanted.UserName.Trim(), ViText.Nfc(wanted.DisplayName).Trim(), wanted.Email?.Trim() is { Length: > 0 } given ? given : null);
        if (await Refusal(userName, name, email, cancel) is { } problem)
        {
            return problem;
        }

        var person = new Person { UserName = userName, DisplayName = name, Email = email, MustChangePassword = true, CreatedAt = trail.Now, LockoutEnabled = true };
        var password = Passwords.OneTime();
        trail.Note("person.add", userName, name, after: email);
        var result = await people.CreateAsync(person, password);
        return result.Succeeded ? new AddedPerson(person, password) : throw new InvalidOperationException(string.Join("; ", result.Errors.Select(e => e.Description)));
    }

    /// <summary>Gives a person a new password for one sign-in and ends what is open.</summary>
    public async Task<string> ResetPassword(Person person)
    {
        var password = Passwords.OneTime();
        person.PasswordHash = people.PasswordHasher.HashPassword(person, password);
        (person.MustChangePassword, person.LockoutEnd, person.AccessFailedCount) = (true, null, 0);
        trail.Note("person.reset-password", person.UserName!, person.DisplayName);
        await people.UpdateSecurityStampAsync(person);
        return password;
    }

    /// <summary>Corrects somebody's full name or e-mail address.</summary>
    public async Task<Outcome<Person>> Correct(Person person, string displayName, string? wantedEmail, CancellationToken cancel)
    {
        var (name, email) = (ViText.Nfc(displayName).Trim(), wantedEmail?.Trim() is { Length: > 0 } given ? given : null);
        var taken = await TakenEmail(email, person.Id, cancel);
        if ((name.Length == 0 ? IdentityProblems.NameNeeded : taken) is { } problem)
        {
            return problem;
        }

        trail.Note("person.correct", person.UserName!, "", $"{person.DisplayName}, {person.Email}", $"{name}, {email}");
        (person.DisplayName, person.Email) = (name, email);
        await people.UpdateAsync(person);
        return person;
    }

    /// <summary>Gives a role; the caller saves.</summary>
    public Outcome<Grant> Give(Person person, Role role, Organisation at, GrantTerms terms)
    {
        var outcome = Grant.Make(person.Id, role, at, terms);
        if (outcome.Value is { } grant)
        {
            db.Grants.Add(grant);
            trail.Note("grant.give", person.UserName!, $"{role}, {at.NameVi}", after: GrantText.Of(grant));
        }

        return outcome;
    }

    private async Task<Problem?> Refusal(string userName, string name, string? email, CancellationToken cancel) =>
        name.Length == 0 ? IdentityProblems.NameNeeded
        : !GoodUserName().IsMatch(userName) ? IdentityProblems.BadUserName
        : await people.FindByNameAsync(userName) is not null ? IdentityProblems.UserNameTaken(userName)
        : await TakenEmail(email, 0, cancel);

    /// <summary>Why an address is not taken for a person: it is none, or somebody else's.</summary>
    private async Task<Problem?> TakenEmail(string? email, int of, CancellationToken cancel) =>
        email is null ? null
        : !MailAddress.TryCreate(email, out _) ? IdentityProblems.BadEmail(email)
        : people.NormalizeEmail(email) is var key && await db.People.AnyAsync(p => p.NormalizedEmail == key && p.Id != of, cancel) ? IdentityProblems.EmailTaken(email)
        : null;

    [GeneratedRegex("^[a-z0-9][a-z0-9.-]{2,39}$")]
    private static partial Regex GoodUserName();
}

/// <summary>A person just taken in, with the password for the first sign-in.</summary>
public sealed record AddedPerson(Person Person, string Password);

using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using Microsoft.AspNetCore.Identity;

namespace LaBan.App.Identity.SignIn;

/// <summary>The last step of every way to sign in: a new session, a record, and back to where the person came from.</summary>
public sealed class SignInEnd(Sessions sessions, UserManager<Person> people, AuditTrail trail, LabanContext db)
{
    public async Task<IResult> Run(HttpContext context, Person person, string method, string? back, CancellationToken cancel)
    {
        await people.ResetAccessFailedCountAsync(person);
        trail.Note(ActorOf(context, person), "sign-in", person.UserName!, method);
        await sessions.Start(context, person, method, cancel);
        return Results.LocalRedirect(PageAddress.IsLocal(back) ? back! : "/viec-cua-toi");
    }

    public Task<int> Refused(HttpContext context, Person person, Problem why, CancellationToken cancel)
    {
        trail.Note(ActorOf(context, person), "sign-in.refused", person.UserName!, why.Code);
        return db.SaveChangesAsync(cancel);
    }

    internal static Actor ActorOf(HttpContext context, Person person) =>
        Actor.Of(new(person.Id, person.UserName!, person.DisplayName, []) { Address = Sessions.AddressOf(context) });
}

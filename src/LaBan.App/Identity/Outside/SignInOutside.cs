using LaBan.App.Identity.SignIn;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace LaBan.App.Identity.Outside;

/// <summary>Lets in whom the provider vouches for: people known here only, by their account there, else once by their verified e-mail.</summary>
public sealed class SignInOutside(UserManager<Person> people, SecondFactor second, SignInEnd end, AuditTrail trail, LabanContext db)
{
    public async Task<IResult> Run(HttpContext context, OutsideAccount account, string provider, string? back, CancellationToken cancel)
    {
        if (await people.FindByLoginAsync(account.Issuer, account.Subject) is { } known)
        {
            return known.DisabledAt is null ? await Enter(context, known, account, back, cancel) : await Refuse(context, account, cancel);
        }

        if (account.Email is not { } email || await people.FindByEmailAsync(email) is not { DisabledAt: null } person || await IsTied(person, account.Issuer))
        {
            return await Refuse(context, account, cancel);
        }

        trail.Note(SignInEnd.ActorOf(context, person), "sign-in.link", person.UserName!, provider, after: account.Subject);
        await people.AddLoginAsync(person, new(account.Issuer, account.Subject, provider));
        return await Enter(context, person, account, back, cancel);
    }

    private async Task<IResult> Enter(HttpContext context, Person person, OutsideAccount account, string? back, CancellationToken cancel)
    {
        if (!person.TwoFactorEnabled || account.HasSecondFactor)
        {
            return await end.Run(context, person, account.HasSecondFactor ? Sessions.OutsideWithSecondFactor : Sessions.Outside, back, cancel);
        }

        second.Expect(context, person, Sessions.Outside + "+code");
        return Results.LocalRedirect(back is null ? "/dang-nhap/ma" : QueryHelpers.AddQueryString("/dang-nhap/ma", "ve", back));
    }

    /// <summary>An address can pass to somebody else at the provider; whoever is tied to an account there stays tied to that one.</summary>
    private async Task<bool> IsTied(Person person, string issuer) => (await people.GetLoginsAsync(person)).Any(l => l.LoginProvider == issuer);

    private async Task<IResult> Refuse(HttpContext context, OutsideAccount account, CancellationToken cancel)
    {
        trail.Note(Actor.Stranger(Sessions.AddressOf(context)), "sign-in.refused", account.Email ?? account.Subject, IdentityProblems.UnknownAtProvider.Code);
        await db.SaveChangesAsync(cancel);
        return Results.LocalRedirect(QueryHelpers.AddQueryString("/dang-nhap", "loi", IdentityProblems.UnknownAtProvider.Code));
    }
}

using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace LaBan.App.Identity.SignIn;

/// <summary>Signing in and out.</summary>
public static class SignInDoors
{
    public static void MapSignIn(this WebApplication app)
    {
        app.MapPost("/dang-nhap/vao", Enter).RequireToken().Public();
        app.MapPost("/dang-nhap/ma/vao", EnterCode).RequireToken().Public();
        app.MapPost("/dang-xuat", Leave).RequireToken().Public();
    }

    private static async Task<IResult> Enter(HttpContext context, SignInByPassword signIn, SecondFactor second, SignInEnd end, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var back = form["ve"].ToString();
        var outcome = await signIn.Run(form["ten"].ToString(), form["matKhau"].ToString(), Sessions.AddressOf(context), cancel);
        if (outcome.Problem is { } problem)
        {
            return Again("/dang-nhap", problem.Code, back);
        }

        var person = outcome.Value!;
        if (person.TwoFactorEnabled)
        {
            second.Expect(context, person, "password+code");
            return Again("/dang-nhap/ma", null, back);
        }

        return await end.Run(context, person, "password", back, cancel);
    }

    private static async Task<IResult> EnterCode(HttpContext context, SecondFactor second, SignInEnd end, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var back = form["ve"].ToString();
        if (await second.Expected(context) is not var (person, method))
        {
            return Again("/dang-nhap", IdentityProblems.CodeExpired.Code, back);
        }

        if (await second.Check(person, form["ma"].ToString()) is { } problem)
        {
            await end.Refused(context, person, problem, cancel);
            return Again("/dang-nhap/ma", problem.Code, back);
        }

        SecondFactor.Forget(context);
        return await end.Run(context, person, method, back, cancel);
    }

    private static async Task<IResult> Leave(HttpContext context, Sessions sessions, Actor actor, AuditTrail trail, LabanContext db, CancellationToken cancel)
    {
        if (actor.IsSignedIn)
        {
            trail.Note("sign-out", actor.UserName, "");
            await db.SaveChangesAsync(cancel);
        }

        await sessions.End(context, cancel);
        return Results.LocalRedirect("/");
    }

    private static IResult Again(string page, string? problem, string back) => Results.LocalRedirect(QueryHelpers.AddQueryString(page,
        new Dictionary<string, string?>(StringComparer.Ordinal) { ["loi"] = problem, ["ve"] = back.Length > 0 ? back : null }));
}

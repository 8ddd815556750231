using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Identity.Account;

/// <summary>The doors of one's own account beside its pages.</summary>
public static class AccountDoors
{
    public static void MapAccount(this WebApplication app)
    {
        app.MapPost("/tai-khoan/phien/{session}/ket-thuc", EndSession).RequireToken().Allow(Right.OwnAccount);
        app.MapPost("/tai-khoan/vang-mat/{grant:int}/ket-thuc", EndStandIn).RequireToken().Allow(Right.OwnAccount);
        app.MapPost("/tai-khoan/khoa/{token:int}/thu-hoi", async (int token, Tokens tokens, CancellationToken cancel) =>
            await tokens.Revoke(token, cancel) ? Results.LocalRedirect("/tai-khoan#khoa") : Results.NotFound()).RequireToken().Allow(Right.OwnAccount);
    }

    private static async Task<IResult> EndStandIn(int grant, NameStandIn standIn, CancellationToken cancel) =>
        (await standIn.End(grant, cancel)).Ok ? Results.LocalRedirect("/tai-khoan/vang-mat") : Results.NotFound();

    /// <summary>Ends one of one's own sessions; that of somebody else is not there.</summary>
    private static async Task<IResult> EndSession(string session, Actor actor, Sessions sessions, LabanContext db, AuditTrail trail, CancellationToken cancel)
    {
        if (!await db.Sessions.AnyAsync(s => s.Id == session && s.PersonId == actor.PersonId, cancel))
        {
            return Results.NotFound();
        }

        trail.Note("session.end", actor.UserName, session[..8]);
        await db.SaveChangesAsync(cancel);
        await sessions.Revoke(session, cancel);
        return Results.LocalRedirect("/tai-khoan#phien");
    }
}

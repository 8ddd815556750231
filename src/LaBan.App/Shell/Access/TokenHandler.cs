using System.Security.Claims;
using System.Text.Encodings.Web;
using LaBan.App.Storage;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LaBan.App.Shell.Access;

/// <summary>Lets a program in that shows a person's token: <c>Authorization: Bearer laban_…</c>.</summary>
public sealed class TokenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "token";

    private const string Bearer = "Bearer ";

    public static bool IsMeant(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var services = Context.RequestServices;
        var (db, clock, sessions) = (services.GetRequiredService<LabanContext>(), services.GetRequiredService<TimeProvider>(), services.GetRequiredService<Sessions>());
        var hash = Sessions.HashOf(Request.Headers.Authorization.ToString()[Bearer.Length..].Trim());
        var now = clock.GetUtcNow().UtcDateTime;
        var token = await db.ApiTokens.SingleOrDefaultAsync(t => t.Hash == hash, Context.RequestAborted);
        var person = token?.IsGoodAt(now) == true
            ? await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == token.PersonId && p.DisabledAt == null, Context.RequestAborted)
            : null;
        if (person is null)
        {
            return AuthenticateResult.Fail("unknown, expired or revoked token");
        }

        if (token!.UsedAt is not { } used || now - used > TimeSpan.FromMinutes(1))
        {
            token.UsedAt = now;
            await db.SaveChangesAsync(Context.RequestAborted);
        }

        Context.Items[Actor.Key] = Actor.Of(new(person.Id, person.UserName!, person.DisplayName, await sessions.RolesOf(person.Id, Context.RequestAborted))
        {
            Address = Sessions.AddressOf(Context),
            HasSecondFactor = person.TwoFactorEnabled,
            Limits = token.Rights.Select(Enum.Parse<Right>).ToHashSet(),
        });
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, person.UserName!)], Scheme);
        return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Scheme));
    }
}

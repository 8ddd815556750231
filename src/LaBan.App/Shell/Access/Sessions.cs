using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using LaBan.App.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Shell.Access;

/// <summary>The sign-ins that last: begun with a new secret each time, looked up at each request, ended by hand or by the clock.</summary>
public sealed class Sessions(LabanContext db, TimeProvider clock)
{
    /// <summary>How long a session may go unused.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(1);

    /// <summary>How long a session lasts however busy it is: a working day.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>The way of a session that the outside provider vouched for.</summary>
    public const string Outside = "oidc";

    /// <summary>The same, the provider having asked for a second factor.</summary>
    public const string OutsideWithSecondFactor = "oidc+mfa";

    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(1);

    private const string Secret = "laban:session";

    /// <summary>Begins a session in this browser. Whatever it carried before is no longer good.</summary>
    public async Task Start(HttpContext context, Person person, string method, CancellationToken cancel)
    {
        await End(context, cancel);
        var (secret, now) = (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)), clock.GetUtcNow().UtcDateTime);
        db.Sessions.Add(new Session
        {
            Id = HashOf(secret),
            PersonId = person.Id,
            Method = method,
            Address = AddressOf(context) ?? "",
            Agent = Cut(context.Request.Headers.UserAgent.ToString(), 300),
            StartedAt = now,
            SeenAt = now,
            EndsAt = now + Longest,
        });
        await db.SaveChangesAsync(cancel);
        var identity = new ClaimsIdentity(
            [new(Secret, secret), new(ClaimTypes.NameIdentifier, person.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)), new(ClaimTypes.Name, person.UserName!)],
            CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Ends the session of this browser.</summary>
    public async Task End(HttpContext context, CancellationToken cancel)
    {
        if (context.User.FindFirstValue(Secret) is { } secret)
        {
            await Revoke(HashOf(secret), cancel);
        }

        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    public Task Revoke(string id, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return db.Sessions.Where(s => s.Id == id && s.EndedAt == null).ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now), cancel);
    }

    /// <summary>Ends all sessions of a person, or all but one.</summary>
    public Task RevokeAll(int person, string? except, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return db.Sessions.Where(s => s.PersonId == person && s.EndedAt == null && s.Id != except)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now), cancel);
    }

    /// <summary>Those that still last, the last used first.</summary>
    public async Task<IReadOnlyList<Session>> Of(int person, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await db.Sessions.AsNoTracking()
            .Where(s => s.PersonId == person && s.EndedAt == null && s.EndsAt > now && s.SeenAt > now - Idle)
            .OrderByDescending(s => s.SeenAt).ToListAsync(cancel);
    }

    /// <summary>Looks a cookie's session up and tells who acts; a session that is over is turned away.</summary>
    internal async Task Validate(CookieValidatePrincipalContext context)
    {
        var cancel = context.HttpContext.RequestAborted;
        var now = clock.GetUtcNow().UtcDateTime;
        var today = clock.InVietnam();
        var id = context.Principal?.FindFirstValue(Secret) is { } secret ? HashOf(secret) : null;
        var found = id is null ? null : await (
            from s in db.Sessions
            join p in db.People on s.PersonId equals p.Id
            where s.Id == id && s.EndedAt == null && s.EndsAt > now && s.SeenAt > now - Idle && p.DisabledAt == null
            select new
            {
                s.SeenAt,
                s.Method,
                p.Id,
                p.UserName,
                p.DisplayName,
                p.MustChangePassword,
                HasSecondFactor = p.TwoFactorEnabled || p.IsDemo,
                Roles = (from g in db.Grants
                         join o in db.Organisations on g.OrganisationId equals o.Id
                         where g.PersonId == p.Id && (g.ValidFrom == null || g.ValidFrom <= today) && (g.ValidTo == null || today <= g.ValidTo)
                         orderby g.StandsInFor != null, g.Id
                         select new HeldRole(g.Role, o.Id, o.NameVi, o.Kind, g.IndicatorGroup)).ToList(),
            }).AsNoTracking().SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            return;
        }

        if (now - found.SeenAt > Noted)
        {
            await db.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenAt, now), cancel);
        }

        context.HttpContext.Items[Actor.Key] = Actor.Of(new(found.Id, found.UserName!, found.DisplayName, found.Roles)
        {
            Address = AddressOf(context.HttpContext),
            SessionId = id,
            // Whoever the provider vouches for needs no password here, nor a second factor beside the provider's.
            MustChangePassword = found.MustChangePassword && !found.Method.StartsWith(Outside, StringComparison.Ordinal),
            HasSecondFactor = found.HasSecondFactor || found.Method == OutsideWithSecondFactor,
        });
    }

    /// <summary>The roles a person holds today.</summary>
    internal async Task<IReadOnlyList<HeldRole>> RolesOf(int person, CancellationToken cancel)
    {
        var today = clock.InVietnam();
        return await (from g in db.Grants
                      join o in db.Organisations on g.OrganisationId equals o.Id
                      where g.PersonId == person && (g.ValidFrom == null || g.ValidFrom <= today) && (g.ValidTo == null || today <= g.ValidTo)
                      orderby g.StandsInFor != null, g.Id
                      select new HeldRole(g.Role, o.Id, o.NameVi, o.Kind, g.IndicatorGroup)).ToListAsync(cancel);
    }

    internal static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    internal static string? AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString();

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];
}

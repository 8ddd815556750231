using System.Globalization;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace LaBan.App.Identity.SignIn;

/// <summary>The second factor: a code of an authenticator app, good once, or one of the recovery codes.</summary>
public sealed class SecondFactor(UserManager<Person> people, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Cookie = "laban-ma";

    /// <summary>How long after the password the code may come.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector _pending = protection.CreateProtector("second factor").ToTimeLimitedDataProtector();

    /// <summary>Somebody whose code is awaited.</summary>
    /// <param name="Method">How the session is to say it began.</param>
    public sealed record Awaited(Person Person, string Method);

    /// <summary>Remembers in the browser, for a few minutes, who has passed the first step and how.</summary>
    public void Expect(HttpContext context, Person person, string method) => context.Response.Cookies.Append(
        Cookie,
        _pending.Protect($"{person.Id} {person.SecurityStamp} {method}", clock.GetUtcNow() + Wait),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/dang-nhap" });

    /// <summary>Whose code is awaited; null when nobody's, or no longer.</summary>
    public async Task<Awaited?> Expected(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[Cookie] is { } cookie
                && _pending.Unprotect(cookie).Split(' ') is [var id, var stamp, var method]
                && await people.FindByIdAsync(id) is { DisabledAt: null } person && person.SecurityStamp == stamp
                ? new(person, method)
                : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    public static void Forget(HttpContext context) => context.Response.Cookies.Delete(Cookie, new CookieOptions { Path = "/dang-nhap" });

    /// <summary>Checks a code; a wrong one counts like a wrong password.</summary>
    public async Task<Problem?> Check(Person person, string code)
    {
        if (await people.IsLockedOutAsync(person))
        {
            return IdentityProblems.LockedOut((int)Math.Ceiling(((person.LockoutEnd ?? default) - clock.GetUtcNow()).TotalMinutes));
        }

        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        var used = digits.Length == 6 && code.All(c => char.IsAsciiDigit(c) || c == ' ')
            ? await TakeCode(person, digits)
            : (await people.RedeemTwoFactorRecoveryCodeAsync(person, code.Trim())).Succeeded;
        if (used)
        {
            await people.ResetAccessFailedCountAsync(person);
            return null;
        }

        await people.AccessFailedAsync(person);
        return IdentityProblems.BadCode;
    }

    /// <summary>A code is good for a minute or two, and once: whoever looked over the shoulder comes too late.</summary>
    private async Task<bool> TakeCode(Person person, string digits)
    {
        var moment = clock.GetUtcNow().ToUnixTimeSeconds();
        var recent = person.UsedCode?.Split(' ') is [var last, var at] && moment - long.Parse(at, CultureInfo.InvariantCulture) < 180 ? last : null;
        if (recent == digits || !await people.VerifyTwoFactorTokenAsync(person, TokenOptions.DefaultAuthenticatorProvider, digits))
        {
            return false;
        }

        person.UsedCode = string.Create(CultureInfo.InvariantCulture, $"{digits} {moment}");
        return (await people.UpdateAsync(person)).Succeeded;
    }
}

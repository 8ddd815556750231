using System.Globalization;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Identity;
using QRCoder;

namespace LaBan.App.Identity.Account;

/// <summary>Ties an authenticator app to one's account: a secret shown once, a first code to prove it arrived, ten recovery codes.</summary>
public sealed class SetUpSecondFactor(UserManager<Person> people, Sessions sessions, Actor actor, AuditTrail trail)
{
    private const int RecoveryCodes = 10;

    /// <summary>What the app has to learn: the secret, as text and as a picture.</summary>
    public sealed record Secret(string Key, string Svg);

    public async Task<Person?> Me() => actor.PersonId is { } id ? await people.FindByIdAsync(id.ToString(CultureInfo.InvariantCulture)) : null;

    /// <summary>The secret to be shown; the same one until it is confirmed.</summary>
    public async Task<Secret> Begin(Person person)
    {
        if (await people.GetAuthenticatorKeyAsync(person) is not { Length: > 0 })
        {
            await people.ResetAuthenticatorKeyAsync(person);
        }

        var key = (await people.GetAuthenticatorKeyAsync(person))!;
        var uri = $"otpauth://totp/{Uri.EscapeDataString("LaBàn:" + person.UserName)}?secret={key}&issuer={Uri.EscapeDataString("LaBàn")}&digits=6";
        using var data = new QRCodeGenerator().CreateQrCode(uri, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(data);
        return new(string.Join(' ', key.Chunk(4).Select(c => new string(c))), picture.GetGraphic(new System.Drawing.Size(200, 200), "#000", "#fff"));
    }

    /// <summary>Confirms with a first code; gives the recovery codes, told here only.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> Confirm(Person person, string code, CancellationToken cancel)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        if (!await people.VerifyTwoFactorTokenAsync(person, TokenOptions.DefaultAuthenticatorProvider, digits))
        {
            return IdentityProblems.BadCode;
        }

        trail.Note("second-factor.on", person.UserName!, "");
        await people.SetTwoFactorEnabledAsync(person, true);
        var codes = await people.GenerateNewTwoFactorRecoveryCodesAsync(person, RecoveryCodes);
        await sessions.RevokeAll(person.Id, actor.SessionId, cancel);
        return new Outcome<IReadOnlyList<string>>([.. codes!], null);
    }

    /// <summary>Gives up the app, after the password: whoever must have one is asked to set up another.</summary>
    public async Task<Problem?> Remove(Person person, string password, CancellationToken cancel)
    {
        if (!await people.CheckPasswordAsync(person, password))
        {
            return IdentityProblems.WrongPassword;
        }

        trail.Note("second-factor.off", person.UserName!, "");
        await people.SetTwoFactorEnabledAsync(person, false);
        await people.ResetAuthenticatorKeyAsync(person);
        await sessions.RevokeAll(person.Id, actor.SessionId, cancel);
        return null;
    }
}

using System.Globalization;
using System.Security.Cryptography;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Identity.Account;

/// <summary>The keys with which programs act for a person: made within one's own rights, shown once, revoked at any time.</summary>
public sealed class Tokens(LabanContext db, Actor actor, AuditTrail trail)
{
    public const int LongestDays = 365;

    private const int Most = 20;
    private const string Prefix = "laban_";

    /// <summary>What nobody may do by token: look after accounts, one's own or others'.</summary>
    private static readonly Right[] Never = [Right.OwnAccount, Right.ManagePeople];

    /// <summary>The rights a token of the actor's can have.</summary>
    public IReadOnlyList<Right> Grantable => [.. Enum.GetValues<Right>().Except(Never).Where(actor.May)];

    /// <summary>Those not revoked, the newest first.</summary>
    public async Task<IReadOnlyList<ApiToken>> Mine(CancellationToken cancel) =>
        await db.ApiTokens.AsNoTracking().Where(t => t.PersonId == actor.PersonId && t.RevokedAt == null).OrderByDescending(t => t.Id).ToListAsync(cancel);

    /// <summary>Makes a token; its text is told here only.</summary>
    public async Task<Outcome<string>> Add(TokenForm form, CancellationToken cancel)
    {
        var rights = form.Rights.Select(r => Enum.TryParse<Right>(r, out var right) && Enum.IsDefined(right) ? right : (Right?)null).ToList();
        if (await Refusal(form, rights, cancel) is { } problem)
        {
            return problem;
        }

        var text = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        var token = new ApiToken
        {
            PersonId = actor.PersonId!.Value,
            Name = form.CleanName,
            Hint = text[..(Prefix.Length + 4)],
            Hash = Sessions.HashOf(text),
            Rights = [.. rights.Select(r => r!.Value.ToString()).Distinct()],
            CreatedAt = trail.Now,
            ExpiresAt = trail.Now.AddDays(form.ReadDays()!.Value),
        };
        db.ApiTokens.Add(token);
        trail.Note("token.add", actor.UserName, token.Name, after: string.Create(CultureInfo.InvariantCulture, $"{token.Hint}…, {string.Join(' ', token.Rights)}, {token.ExpiresAt:yyyy-MM-dd}"));
        await db.SaveChangesAsync(cancel);
        return text;
    }

    /// <summary>Makes one of one's own tokens worthless; that of somebody else is not there.</summary>
    public async Task<bool> Revoke(int id, CancellationToken cancel)
    {
        if (await db.ApiTokens.SingleOrDefaultAsync(t => t.Id == id && t.PersonId == actor.PersonId && t.RevokedAt == null, cancel) is not { } token)
        {
            return false;
        }

        token.RevokedAt = trail.Now;
        trail.Note("token.revoke", actor.UserName, token.Name, token.Hint + "…");
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private async Task<Problem?> Refusal(TokenForm form, List<Right?> rights, CancellationToken cancel)
    {
        if (rights.Exists(r => r is null || !Grantable.Contains(r.Value)))
        {
            await trail.Refuse("token.add", actor.UserName, IdentityProblems.NotAllowed, cancel);
            return IdentityProblems.NotAllowed;
        }

        return form.CleanName.Length == 0 ? IdentityProblems.TokenNameNeeded
            : rights.Count == 0 ? IdentityProblems.TokenRightsNeeded
            : form.ReadDays() is null ? IdentityProblems.TokenDays(LongestDays)
            : await db.ApiTokens.CountAsync(t => t.PersonId == actor.PersonId && t.RevokedAt == null, cancel) >= Most ? IdentityProblems.TooManyTokens(Most)
            : null;
    }
}

/// <summary>What somebody typed to make a token.</summary>
public sealed record TokenForm(string? Name, string? Days, IReadOnlyList<string> Rights)
{
    private const int LongestName = 80;

    public string CleanName => ViText.Nfc(Name ?? "").Trim() is { Length: > LongestName } name ? name[..LongestName] : ViText.Nfc(Name ?? "").Trim();

    public int? ReadDays() => int.TryParse(Days, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= Tokens.LongestDays ? days : null;
}

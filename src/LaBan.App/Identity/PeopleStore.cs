using System.Security.Cryptography;
using System.Text;
using LaBan.App.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace LaBan.App.Identity;

/// <summary>People as the framework keeps them, but recovery codes only as hashes.</summary>
public sealed class PeopleStore(LabanContext db, IdentityErrorDescriber? describer = null) : UserOnlyStore<Person, LabanContext, int>(db, describer)
{
    public override Task ReplaceCodesAsync(Person user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(HashOf), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Person user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, HashOf(code), cancellationToken);

    private static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim().ToUpperInvariant())));
}

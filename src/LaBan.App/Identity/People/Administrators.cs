using System.Linq.Expressions;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LaBan.App.Identity.People;

/// <summary>Watches that somebody who can administer always remains.</summary>
public sealed class Administrators(LabanContext db, TimeProvider clock)
{
    /// <summary>A transaction in which nobody else changes roles: two administrators cannot end each other at once.</summary>
    public async Task<IDbContextTransaction> Alone(CancellationToken cancel)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlAsync($"lock table grants in share row exclusive mode", cancel);
        return transaction;
    }

    /// <summary>Whether an administrator who can sign in today remains among these roles.</summary>
    public Task<bool> AnyBeside(Expression<Func<Grant, bool>> remaining, CancellationToken cancel)
    {
        var today = clock.InVietnam();
        return db.Grants.Where(remaining).AnyAsync(
            g => g.Role == Role.Administrator && (g.ValidFrom == null || g.ValidFrom <= today) && (g.ValidTo == null || g.ValidTo >= today)
                && db.People.Any(p => p.Id == g.PersonId && p.DisabledAt == null),
            cancel);
    }
}

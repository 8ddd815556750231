using System.Globalization;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Identity.Organisations;

/// <summary>The organisations on file as pages change them: one change at a time, under the rules that also hold for data files.</summary>
public sealed class OrganisationRegister(LabanContext db, Actor actor, AuditTrail trail)
{
    /// <summary>Makes a change while nobody else makes one, and keeps it where the organisation can still stand beside the others.</summary>
    /// <param name="action">What the audit record calls it.</param>
    /// <param name="code">The organisation concerned.</param>
    /// <param name="change">Changes it among all there are, or says why not.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Outcome<Organisation>> Change(string action, string code, Func<List<Organisation>, Outcome<Organisation>> change, CancellationToken cancel)
    {
        if (!actor.May(Right.ManagePeople))
        {
            await trail.Refuse(action, code, IdentityProblems.NotAllowed, cancel);
            return IdentityProblems.NotAllowed;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlAsync($"lock table organisations in share row exclusive mode", cancel);
        var all = await db.Organisations.Include(o => o.FormerNames).ToListAsync(cancel);
        var outcome = change(all);
        if (outcome.Value is { } changed && (OrganisationRules.Flaw(changed) ?? OrganisationRules.Clash(changed, all)) is { } clash)
        {
            outcome = clash;
        }

        if (outcome.Value is not { } made)
        {
            db.ChangeTracker.Clear();
            return outcome;
        }

        (made.SetBy, made.SetAt) = (actor.Name, trail.Now);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return made;
    }

    /// <summary>A change of an organisation that is on file.</summary>
    public Task<Outcome<Organisation>> Change(string action, string code, Func<Organisation, List<Organisation>, Outcome<Organisation>> change, CancellationToken cancel) =>
        Change(action, code, all => all.Find(o => o.Code == code) is { } found ? change(found, all) : IdentityProblems.NoSuchOrganisation, cancel);

    /// <summary>An organisation as the audit record writes it.</summary>
    public static string Text(Organisation of, IEnumerable<string> heirs)
    {
        ArgumentNullException.ThrowIfNull(of);
        var successors = string.Join(", ", heirs);
        return string.Join("; ", new[] { $"{of.Kind}", of.Area, $"{Text(of.ValidFrom)}..{Text(of.ValidTo)}", successors.Length > 0 ? "→ " + successors : null }.OfType<string>());
    }

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}

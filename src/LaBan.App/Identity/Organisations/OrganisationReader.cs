using LaBan.App.Identity.People;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Identity.Organisations;

/// <summary>Organisations with their people, and the roles that wait at those that ended.</summary>
public sealed class OrganisationReader(LabanContext db, TimeProvider clock)
{
    /// <summary>Those that stand today, in the order of lists.</summary>
    public async Task<IReadOnlyList<OrganisationLine>> Standing(CancellationToken cancel)
    {
        var today = clock.InVietnam();
        return await db.Organisations.AsNoTracking()
            .Where(o => (o.ValidFrom == null || o.ValidFrom <= today) && (o.ValidTo == null || o.ValidTo >= today))
            .OrderBy(o => o.Position).ThenBy(o => o.Id).Select(o => new OrganisationLine(o.Code, o.NameVi, o.Kind)).ToListAsync(cancel);
    }

    /// <summary>All of them, each with who holds a role there today.</summary>
    public async Task<IReadOnlyList<OrganisationLine>> List(CancellationToken cancel)
    {
        var today = clock.InVietnam();
        var all = await db.Organisations.AsNoTracking().Include(o => o.FormerNames).OrderBy(o => o.Position).ThenBy(o => o.Id).ToListAsync(cancel);
        var names = all.ToDictionary(o => o.Code, o => o.NameVi, StringComparer.Ordinal);
        var heirs = (await db.OrganisationSuccessions.AsNoTracking().OrderBy(s => s.Id).ToListAsync(cancel)).ToLookup(s => s.Predecessor, s => s.Successor, StringComparer.Ordinal);
        var roles = (await People(today, cancel)).ToLookup(r => r.Organisation, StringComparer.Ordinal);
        return
        [
            .. all.Select(o => new OrganisationLine(o.Code, o.NameVi, o.Kind)
            {
                From = o.ValidFrom,
                To = o.ValidTo,
                HasEnded = o.ValidTo < today,
                FormerNames = [.. o.FormerNames.OrderByDescending(n => n.ValidTo)],
                Successors = [.. heirs[o.Code].Select(code => (code, names[code]))],
                People = [.. roles[o.Code]],
            }),
        ];
    }

    private Task<List<RoleAt>> People(DateOnly today, CancellationToken cancel) => (
        from g in db.Grants.AsNoTracking()
        join o in db.Organisations on g.OrganisationId equals o.Id
        join p in db.People on g.PersonId equals p.Id
        where (g.ValidFrom == null || g.ValidFrom <= today) && (g.ValidTo == null || g.ValidTo >= today) && p.DisabledAt == null
        orderby g.Role descending, p.DisplayName
        select new RoleAt(g.Id, o.Code, p.Id, p.DisplayName, g.Role)).ToListAsync(cancel);
}

/// <summary>An organisation in a list.</summary>
public sealed record OrganisationLine(string Code, string Name, OrganisationKind Kind)
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public bool HasEnded { get; init; }

    /// <summary>The names it had before, the last one first.</summary>
    public IReadOnlyList<FormerName> FormerNames { get; init; } = [];

    /// <summary>Codes and names of those that took over.</summary>
    public IReadOnlyList<(string Code, string Name)> Successors { get; init; } = [];

    /// <summary>The roles held there today.</summary>
    public IReadOnlyList<RoleAt> People { get; init; } = [];
}

/// <summary>Who holds a role at an organisation.</summary>
public sealed record RoleAt(int Grant, string Organisation, int PersonId, string Person, Role Role);

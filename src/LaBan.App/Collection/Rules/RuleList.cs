using LaBan.App.Storage;
using LaBan.Model.Collection.Door;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Rules;

/// <summary>Reads the rules at the door and how they came to be as they are.</summary>
public sealed class RuleList(LabanContext db)
{
    private const int MostChanges = 20;

    public async Task<IReadOnlyList<DoorRule>> All(CancellationToken cancel) =>
        await db.DoorRules.AsNoTracking().OrderBy(r => r.Position).ThenBy(r => r.Code).ToListAsync(cancel);

    public Task<DoorRule?> Find(string code, CancellationToken cancel) => db.DoorRules.AsNoTracking().SingleOrDefaultAsync(r => r.Code == code, cancel);

    /// <summary>The last changes made on the page of a rule, the newest first.</summary>
    public async Task<IReadOnlyList<AuditRecord>> Changes(string code, CancellationToken cancel) =>
        await db.AuditRecords.AsNoTracking().Where(r => r.Action == ChangeRule.Action && r.Subject == code).OrderByDescending(r => r.Id).Take(MostChanges).ToListAsync(cancel);

    /// <summary>When each rule was changed last on its page.</summary>
    public async Task<IReadOnlyDictionary<string, DateTime>> LastChanged(CancellationToken cancel) =>
        await db.AuditRecords.AsNoTracking().Where(r => r.Action == ChangeRule.Action).GroupBy(r => r.Subject)
            .Select(g => new { g.Key, At = g.Max(r => r.At) }).ToDictionaryAsync(g => g.Key, g => g.At, StringComparer.Ordinal, cancel);
}

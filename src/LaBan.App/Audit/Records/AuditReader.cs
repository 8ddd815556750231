using LaBan.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Audit.Records;

/// <summary>Reads the record of who did what, the last first.</summary>
public sealed class AuditReader(LabanContext db)
{
    /// <summary>More than this is not counted: pages are turned, not jumped to.</summary>
    private const int MostCounted = 100_000;

    /// <summary>One page of the answer to a question.</summary>
    public async Task<AuditPageOf> Read(AuditQuestion question, CancellationToken cancel)
    {
        var records = question.Narrow(db).AsNoTracking();
        var count = await records.Take(MostCounted + 1).CountAsync(cancel);
        var page = await records.OrderByDescending(r => r.Id)
            .Skip((question.Page - 1) * AuditQuestion.PageSize).Take(AuditQuestion.PageSize).ToListAsync(cancel);
        return new(page, Math.Min(count, MostCounted), count > MostCounted);
    }

    /// <summary>All records that answer a question, streamed, the first first.</summary>
    public IEnumerable<AuditRecord> Stream(AuditQuestion question) => question.Narrow(db).AsNoTracking().OrderBy(r => r.Id).AsEnumerable();

    /// <summary>How many there are to be streamed.</summary>
    public Task<int> Count(AuditQuestion question, CancellationToken cancel) => question.Narrow(db).CountAsync(cancel);

    /// <summary>The first parts of actions on record, for the filter.</summary>
    public async Task<IReadOnlyList<string>> Actions(CancellationToken cancel) =>
        await db.AuditRecords.Select(r => r.Action).Distinct().OrderBy(a => a).Take(200).ToListAsync(cancel);

    /// <summary>The head of the chain as the database keeps it.</summary>
    public async Task<ChainHead> Head(CancellationToken cancel)
    {
        return await db.Database.SqlQuery<ChainHead>($"""select seq as "Seq", encode(hash, 'hex') as "Hash" from audit_head""").SingleAsync(cancel);
    }
}

/// <summary>A page of the record.</summary>
/// <param name="Count">How many records answer the question.</param>
/// <param name="IsMore">Whether there are more than were counted.</param>
public sealed record AuditPageOf(IReadOnlyList<AuditRecord> Records, int Count, bool IsMore)
{
    public int Pages => Math.Max(1, (Count + AuditQuestion.PageSize - 1) / AuditQuestion.PageSize);
}

/// <summary>The last link of the chain.</summary>
public sealed record ChainHead(long Seq, string Hash);

using System.Security.Cryptography;
using System.Text;
using LaBan.App.Documents.Screen;
using LaBan.App.Storage;
using LaBan.Model.Documents;
using LaBan.Text.Checking;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Documents.Review;

/// <summary>The drafts that were checked, and every round of them. Files are not among it; those are kept only when somebody saves them.</summary>
public sealed class Drafts(LabanContext db, OwnShelf own, TimeProvider clock)
{
    private const int Listed = 40;

    /// <summary>The drafts last checked, to choose which one a new version belongs to.</summary>
    public async Task<IReadOnlyList<Draft>> Recent(CancellationToken cancel) => await db.Drafts.AsNoTracking()
        .Where(d => d.OrganisationId == own.Owner).OrderByDescending(d => db.CheckRounds.Where(r => r.DraftId == d.Id).Max(r => r.Id)).Take(Listed).ToListAsync(cancel);

    /// <summary>The last round of each of some documents.</summary>
    public async Task<IReadOnlyDictionary<string, CheckRound>> LastOf(IReadOnlyCollection<string> documents, CancellationToken cancel)
    {
        var rounds = await db.CheckRounds.AsNoTracking().Where(r => documents.Contains(r.DocumentId)).OrderBy(r => r.Id).ToListAsync(cancel);
        return rounds.GroupBy(r => r.DocumentId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
    }

    /// <summary>The rounds of a draft, the newest first.</summary>
    public async Task<IReadOnlyList<CheckRound>> Rounds(long draft, CancellationToken cancel) =>
        await db.CheckRounds.AsNoTracking().Where(r => r.DraftId == draft).OrderByDescending(r => r.Id).ToListAsync(cancel);

    /// <summary>The last decision about each finding of a draft that anything was decided about.</summary>
    public async Task<IReadOnlyDictionary<string, FindingDecision>> Decisions(long draft, CancellationToken cancel)
    {
        var all = await db.FindingDecisions.AsNoTracking().Where(d => d.DraftId == draft).OrderBy(d => d.Id).ToListAsync(cancel);
        return all.GroupBy(d => d.Finding, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
    }

    /// <summary>Enters a check into the history, unless the same document gave the same outcome before; gives its draft.</summary>
    public async Task<long> Note(OpenDocument document, CheckOutcome outcome, CancellationToken cancel)
    {
        var known = await db.CheckRounds.Where(r => r.DocumentId == document.Id).Select(r => (long?)r.DraftId).FirstOrDefaultAsync(cancel);
        var draft = known ?? await DraftOf(document, cancel);
        var (now, sum) = (clock.GetUtcNow().UtcDateTime, Convert.ToHexStringLower(SHA256.HashData(document.File)));
        var (numbers, understood, tested, confirmed) = outcome.Coverage;
        var keys = outcome.Keys.ToArray();
        await db.Database.ExecuteSqlAsync($"""
            insert into check_rounds (draft_id, document_id, name, sha256, facts_on, checked_at, numbers, understood, tested, confirmed,
                errors, warnings, hints, suppressed, findings, outcome)
            values ({draft}, {document.Id}, {document.Name}, {sum}, {outcome.FactsOn}, {now}, {numbers}, {understood}, {tested}, {confirmed},
                {outcome.Count(Severity.Error)}, {outcome.Count(Severity.Warning)}, {outcome.Count(Severity.Hint)}, {outcome.Suppressed}, {keys}, {outcome.Sum()})
            on conflict (document_id, outcome) do nothing
            """, cancel);
        return draft;
    }

    /// <summary>The draft that was chosen, else the one of that name, else a new one.</summary>
    private async Task<long> DraftOf(OpenDocument document, CancellationToken cancel)
    {
        if (document.Wish.Draft is > CheckWish.NewDraft and { } chosen && await db.Drafts.AnyAsync(d => d.Id == chosen && d.OrganisationId == own.Owner, cancel))
        {
            return chosen;
        }

        var (stem, now) = (document.IsPasted ? null : DraftName.StemOf(document.Name), clock.GetUtcNow().UtcDateTime);
        if (document.Wish.Draft == CheckWish.NewDraft)
        {
            await db.Drafts.Where(d => d.Stem == stem && d.OrganisationId == own.Owner).ExecuteUpdateAsync(d => d.SetProperty(x => x.Stem, (string?)null), cancel);
        }

        return (await db.Database.SqlQuery<long>($"""
            insert into drafts (name, stem, created_at, organisation_id) values ({document.Name}, {stem}, {now}, {own.Owner})
            on conflict (organisation_id, stem) where stem is not null do update set stem = excluded.stem returning id as "Value"
            """).ToListAsync(cancel))[0];
    }
}

/// <summary>What came of a check, as the history keeps it.</summary>
public sealed record CheckOutcome(CheckResult Result, IReadOnlyList<string> Keys, int Suppressed, DateOnly? FactsOn)
{
    public Coverage Coverage => Result.Coverage;

    public int Count(Severity severity) => Result.Findings.Count(f => f.Severity == severity);

    /// <summary>Equal for equal outcomes.</summary>
    public string Sum() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Coverage}|{Suppressed}|{string.Join(' ', Keys)}")).AsSpan(0, 16));
}

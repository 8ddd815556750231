using System.Security.Cryptography;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Text;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Documents.Screen;

/// <summary>A kept document as a list shows it.</summary>
public sealed record SavedDocument(string Id, string Name, DateOnly? AsOf, int Bytes, int Numbers, int Unknown, DateTime SavedAt);

/// <summary>The documents that were chosen to be kept.</summary>
public sealed class SavedDocuments(LabanContext db, OwnShelf own, AuditTrail trail, TimeProvider clock)
{
    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<SavedDocument>> List(CancellationToken cancel) => await db.ReceivedDocuments.AsNoTracking()
        .Where(d => d.OrganisationId == own.Owner).OrderByDescending(d => d.SavedAt)
        .Select(d => new SavedDocument(d.Id, d.Name, d.AsOf, d.File.Length, d.Numbers, d.Unknown, d.SavedAt))
        .ToListAsync(cancel);

    public Task<bool> Holds(string id, CancellationToken cancel) => db.ReceivedDocuments.AnyAsync(d => d.Id == id && d.OrganisationId == own.Owner, cancel);

    /// <summary>A kept document, ready to be read again; null when none has this id.</summary>
    public async Task<OpenDocument?> Find(string id, CancellationToken cancel)
    {
        var kept = await db.ReceivedDocuments.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.OrganisationId == own.Owner, cancel);
        return kept is null ? null : new OpenDocument(kept.Id, kept.Name, kept.File, kept.AsOf) { Owner = own.Owner };
    }

    /// <summary>Keeps a document; one that is kept already stays as it is.</summary>
    public async Task Save(OpenDocument document, ReportReading reading, CancellationToken cancel)
    {
        if (await Holds(document.Id, cancel))
        {
            return;
        }

        var sum = Convert.ToHexStringLower(SHA256.HashData(document.File));
        db.ReceivedDocuments.Add(new ReceivedDocument
        {
            Id = document.Id,
            Name = document.Name,
            AsOf = document.AsOf,
            File = document.File,
            Sha256 = sum,
            Numbers = reading.Mentions.Count,
            Unknown = reading.Unknown,
            OrganisationId = own.Owner,
            SavedAt = clock.GetUtcNow().UtcDateTime,
        });
        trail.Note("document.save", document.Id, $"{document.Name}, sha256 {sum}");
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Lets go of a kept document.</summary>
    public async Task Remove(string id, CancellationToken cancel)
    {
        if (await db.ReceivedDocuments.SingleOrDefaultAsync(d => d.Id == id && d.OrganisationId == own.Owner, cancel) is { } kept)
        {
            db.ReceivedDocuments.Remove(kept);
            trail.Note("document.remove", id, $"{kept.Name}, sha256 {kept.Sha256}");
            await db.SaveChangesAsync(cancel);
        }
    }
}

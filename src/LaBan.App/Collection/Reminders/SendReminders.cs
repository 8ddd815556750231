using LaBan.App.Mail;
using LaBan.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Reminders;

/// <summary>Sends the letters of a day. Run again it sends only what was not taken before; several nodes do not send twice.</summary>
public sealed class SendReminders(LabanContext db, DueReminders due, Letters letters, TimeProvider clock)
{
    private const int MostAttempts = 5;
    private static readonly TimeSpan AnotherIsAtIt = TimeSpan.FromMinutes(5);

    private const long LockKey = 0x4C61_4261_7265;

    /// <summary>How many letters the mail server took.</summary>
    public async Task<int> Run(DateOnly today, CancellationToken cancel)
    {
        var sent = 0;
        foreach (var person in (await due.On(today, cancel)).Where(p => p.Email is not null))
        {
            if (await Claim(person, today, cancel) is { } reminder)
            {
                reminder.Refusal = await letters.Send(ReminderLetter.Write(person, today, letters.LinkTo), cancel);
                reminder.SentAt = reminder.Refusal is null ? clock.GetUtcNow().UtcDateTime : null;
                sent += reminder.Refusal is null ? 1 : 0;
                await db.SaveChangesAsync(cancel);
            }
        }

        return sent;
    }

    /// <summary>Takes a person's letter of the day for oneself, counting the attempt before it is made; null when it is done or another node's.</summary>
    private async Task<SentReminder?> Claim(PersonReminded person, DateOnly today, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({LockKey})", cancel);
        var known = await db.SentReminders.SingleOrDefaultAsync(r => r.PersonId == person.PersonId && r.Day == today, cancel);
        var now = clock.GetUtcNow().UtcDateTime;
        if (known is { SentAt: not null } or { Attempts: >= MostAttempts } || now - known?.TriedAt < AnotherIsAtIt)
        {
            return null;
        }

        if (known is null)
        {
            db.SentReminders.Add(known = new SentReminder { PersonId = person.PersonId, Day = today });
        }

        (known.Items, known.Attempts, known.TriedAt) = (person.Items.Count, known.Attempts + 1, now);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return known;
    }
}

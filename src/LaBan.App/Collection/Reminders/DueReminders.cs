using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Reminders;

/// <summary>One thing somebody is reminded of.</summary>
public sealed record ReminderItem(int Submission, int OrganisationId, ReminderKind Kind, string FormCode, string FormName, Period Period, DateOnly Due);

/// <summary>Somebody who is to be reminded, of what.</summary>
public sealed record PersonReminded(int PersonId, string Name, string? Email, IReadOnlyList<ReminderItem> Items);

/// <summary>Finds whom to remind of what on a day.</summary>
public sealed class DueReminders(LabanContext db)
{
    // What is overdue for longer is a matter for a telephone call, not for one more letter.
    private const int LongestOverdue = 45;

    private static readonly SubmissionState[] Waiting = [SubmissionState.NotSubmitted, SubmissionState.Draft, SubmissionState.Returned, SubmissionState.Submitted];

    /// <summary>Everybody with something to be told on a day, by name.</summary>
    public async Task<IReadOnlyList<PersonReminded>> On(DateOnly today, CancellationToken cancel)
    {
        var items = await Items(today, cancel);
        if (items.Count == 0)
        {
            return [];
        }

        var organisations = items.Select(i => i.OrganisationId).Distinct().ToList();
        var holders = await (from g in db.Grants
                             join p in db.People on g.PersonId equals p.Id
                             where organisations.Contains(g.OrganisationId) && p.DisabledAt == null && (g.Role == Role.Entrant || g.Role == Role.Approver)
                                 && (g.ValidFrom == null || g.ValidFrom <= today) && (g.ValidTo == null || today <= g.ValidTo)
                             select new { p.Id, p.DisplayName, p.Email, g.Role, g.OrganisationId }).AsNoTracking().ToListAsync(cancel);
        return
        [
            .. holders.GroupBy(h => (h.Id, h.DisplayName, h.Email)).OrderBy(h => h.Key.DisplayName, StringComparer.Ordinal).Select(person => new PersonReminded(
                person.Key.Id, person.Key.DisplayName, person.Key.Email,
                [.. items.Where(i => person.Any(h => h.OrganisationId == i.OrganisationId && Concerns(h.Role, i.Kind))).OrderBy(i => i.Due).ThenBy(i => i.FormCode, StringComparer.Ordinal)]))
            .Where(person => person.Items.Count > 0),
        ];
    }

    /// <summary>Whoever enters is told what is to be entered; the head what waits for approval and what is overdue.</summary>
    private static bool Concerns(Role role, ReminderKind kind) =>
        role == Role.Approver ? kind is ReminderKind.ToApprove or ReminderKind.Overdue : kind != ReminderKind.ToApprove;

    private async Task<List<ReminderItem>> Items(DateOnly today, CancellationToken cancel)
    {
        var calendar = new ReportingCalendar(await db.Holidays.AsNoTracking().ToListAsync(cancel));
        var (soon, long_) = (today.AddDays(31), today.AddDays(-LongestOverdue));
        var open = await (from s in db.Submissions
                          join r in db.Rounds on s.RoundId equals r.Id
                          join v in db.FormVersions on r.FormVersionId equals v.Id
                          join f in db.Forms on v.FormId equals f.Id
                          where Waiting.Contains(s.State) && !r.IsSimulated && s.Due <= soon && s.Due >= long_
                          select new { Submission = s, r.OpensOn, r.Period, f.Code, f.NameVi }).AsNoTracking().ToListAsync(cancel);
        return [.. from o in open
                   let kind = Reminder.On(o.Submission, o.OpensOn, today, calendar)
                   where kind is not null
                   select new ReminderItem(o.Submission.Id, o.Submission.OrganisationId, kind.Value, o.Code, o.NameVi, o.Period, o.Submission.Due)];
    }
}

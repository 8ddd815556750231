using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Rounds;

/// <summary>Opens, by the calendar of each form, the rounds whose day has come.</summary>
public sealed class OpenDueRounds(LabanContext db, OpenRound open)
{
    /// <summary>How many were opened; only of forms that open by themselves.</summary>
    public async Task<int> Run(DateOnly today, CancellationToken cancel)
    {
        var forms = await db.Forms.AsNoTracking().Where(f => f.OpensItself).Include(f => f.Versions).ThenInclude(v => v.Deadlines).AsSplitQuery().OrderBy(f => f.Position).ToListAsync(cancel);
        var known = (await (from r in db.Rounds
                            join v in db.FormVersions on r.FormVersionId equals v.Id
                            select new { v.FormId, r.Period }).AsNoTracking().ToListAsync(cancel)).Select(r => (r.FormId, r.Period)).ToHashSet();
        var (opened, calendar) = (0, new ReportingCalendar(await db.Holidays.AsNoTracking().ToListAsync(cancel)));
        foreach (var form in forms)
        {
            var last = FormPeriods.LastEnded(form.Frequency, form.Calendar, today);
            foreach (var period in new[] { last, FormPeriods.Next(last) })
            {
                if (!known.Contains((form.Id, period)) && form.VersionOn(period.End) is { } version && IsTime(version, period, calendar, today))
                {
                    opened += (await open.Run(new(form.Code, period), cancel)).Ok ? 1 : 0;
                }
            }
        }

        return opened;
    }

    /// <summary>From its first day until its last deadline; what nobody opened by then was left out for a reason.</summary>
    private static bool IsTime(FormVersion version, Period period, ReportingCalendar calendar, DateOnly today) =>
        ReportingCalendar.CutOff(period).AddDays(-version.OpensBefore) <= today && version.Deadlines.Exists(d => today <= calendar.Due(period, d));
}

/// <summary>Lets the rounds of a form open by the calendar, or by hand only.</summary>
public sealed class SetOpening(LabanContext db, Actor actor, AuditTrail trail)
{
    public async Task<bool> Run(string code, bool opensItself, CancellationToken cancel)
    {
        if (await db.Forms.SingleOrDefaultAsync(f => f.Code == code, cancel) is not { } form || !actor.May(Model.Identity.Right.ManageForms))
        {
            return false;
        }

        trail.Note("form.opening", code, opensItself ? "calendar" : "by hand", form.OpensItself ? "calendar" : "by hand", opensItself ? "calendar" : "by hand");
        form.OpensItself = opensItself;
        await db.SaveChangesAsync(cancel);
        return true;
    }
}

using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using LaBan.Model.Territory;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Rounds;

/// <summary>Opens a round: an empty submission for every organisation that fills the form and exists when the period ends.</summary>
public sealed class OpenRound(LabanContext db, ReferenceData data, AuditTrail trail, Actor actor)
{
    /// <summary>Which form, for which period.</summary>
    public sealed record Request(string Form, Period Period)
    {
        public bool IsSimulated { get; init; }
    }

    public async Task<Outcome<Round>> Run(Request request, CancellationToken cancel)
    {
        if (!actor.May(Right.RunRounds))
        {
            await trail.Refuse("round.open", request.Form, IdentityProblems.NotAllowed, cancel);
            return IdentityProblems.NotAllowed;
        }

        var form = await db.Forms.AsNoTracking().Include(f => f.Versions).ThenInclude(v => v.Deadlines).AsSplitQuery()
            .SingleOrDefaultAsync(f => f.Code == request.Form, cancel);
        if (form is null)
        {
            return CollectionProblems.NoForm;
        }

        // Whoever names a month means the form's own calendar.
        request = request with { Period = FormPeriods.In(form.Calendar, request.Period) };
        if (form.VersionOn(request.Period.End) is not { } version)
        {
            return CollectionProblems.VersionNotInForce(form.Code, request.Period);
        }

        var calendar = new ReportingCalendar(await db.Holidays.AsNoTracking().ToListAsync(cancel));
        var opened = Round.Open(form, version, request.Period, calendar, new(trail.Now, actor.Name, actor.PersonId));
        return opened.Value is { } round ? await Store(request, form, version, round, cancel) : opened;
    }

    private async Task<Outcome<Round>> Store(Request request, Form form, FormVersion version, Round round, CancellationToken cancel)
    {
        var fillers = await Fillers(form, version, round.Period, cancel);
        if (fillers.Count == 0)
        {
            return CollectionProblems.NobodyFills;
        }

        round.IsSimulated = request.IsSimulated;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        // Whoever opens the same round at the same moment waits here, and then finds it open.
        await db.Database.ExecuteSqlAsync($"select 1 from form_versions where id = {version.Id} for update", cancel);
        if (await db.Rounds.AnyAsync(r => r.FormVersionId == version.Id && r.Period == round.Period, cancel))
        {
            return CollectionProblems.RoundExists;
        }

        db.Rounds.Add(round);
        trail.Note("round.open", $"{form.Code} {round.Period.Code}", $"{fillers.Count}");
        await db.SaveChangesAsync(cancel);
        db.Submissions.AddRange(fillers.Select(f => Submission.For(f.Id, AreaOf(f, round.Period), round.DueOf(LevelOf(f)), round.Id)));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return round;
    }

    private async Task<List<Organisation>> Fillers(Form form, FormVersion version, Period period, CancellationToken cancel)
    {
        var all = await db.Organisations.AsNoTracking().Include(o => o.FormerNames).OrderBy(o => o.Position).ToListAsync(cancel);
        var successors = (await db.OrganisationSuccessions.AsNoTracking().ToListAsync(cancel)).ToLookup(s => s.Predecessor, s => s.Successor, StringComparer.Ordinal);
        return [.. version.FillersOn(period.End, form.FilledBy, all, successors)];
    }

    /// <summary>A local authority reports of its own area, everybody else of the province.</summary>
    private int AreaOf(Organisation organisation, Period period)
    {
        var own = organisation.Area is { } key ? data.AreaList.FirstOrDefault(a => a.Key == key) : null;
        return (own ?? ProvinceOn(period.End)).Id;
    }

    /// <summary>The province as it was on a day: after a merger what it became.</summary>
    private Area ProvinceOn(DateOnly day)
    {
        var province = data.Province!;
        return province.ExistsOn(day) ? province
            : data.Successions.Where(s => s.Predecessor == province.Key).Select(s => data.AreaList.First(a => a.Key == s.Successor))
                .FirstOrDefault(a => a.Level == AreaLevel.Province && a.ExistsOn(day)) ?? province;
    }

    private static ReportingLevel LevelOf(Organisation organisation) =>
        organisation.Kind == OrganisationKind.Local ? ReportingLevel.Local : ReportingLevel.Department;
}

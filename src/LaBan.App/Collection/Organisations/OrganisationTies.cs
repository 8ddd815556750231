using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Organisations;

/// <summary>What hangs on an organisation when it ends: what it has not brought to an end, and the forms that ask it by name.</summary>
public sealed class OrganisationTies(LabanContext db)
{
    /// <summary>Its submissions that the province has not approved yet: form and period, the first due first.</summary>
    public async Task<IReadOnlyList<(string Form, Period Period)>> Unfinished(string code, CancellationToken cancel) =>
        [.. (await (from s in db.Submissions.AsNoTracking()
                    join o in db.Organisations on s.OrganisationId equals o.Id
                    join r in db.Rounds on s.RoundId equals r.Id
                    join v in db.FormVersions on r.FormVersionId equals v.Id
                    join f in db.Forms on v.FormId equals f.Id
                    where o.Code == code && s.State != SubmissionState.ProvinceApproved && s.State != SubmissionState.Locked
                    orderby s.Due, f.Position
                    select new { f.Code, r.Period }).ToListAsync(cancel)).Select(r => (r.Code, r.Period))];

    /// <summary>The forms whose newest version lists it.</summary>
    public async Task<IReadOnlyList<Form>> ListedIn(Organisation organisation, CancellationToken cancel)
    {
        var forms = await db.Forms.AsNoTracking().Include(f => f.Versions).Where(f => f.FilledBy == FilledBy.Listed).OrderBy(f => f.Position).ToListAsync(cancel);
        return [.. forms.Where(f => f.Versions.MaxBy(v => v.Number)?.IsFilledBy(f.FilledBy, organisation) == true)];
    }

    /// <summary>The codes of those that took over from it.</summary>
    public async Task<IReadOnlyList<string>> SuccessorsOf(string code, CancellationToken cancel) =>
        await db.OrganisationSuccessions.AsNoTracking().Where(s => s.Predecessor == code).OrderBy(s => s.Id).Select(s => s.Successor).ToListAsync(cancel);

    /// <summary>Those that might take over from it: of its own kind first, without those that ended before it began.</summary>
    public async Task<IReadOnlyList<Organisation>> MaySucceed(Organisation organisation, CancellationToken cancel)
    {
        var first = organisation.ValidFrom ?? DateOnly.MinValue;
        return await db.Organisations.AsNoTracking().Where(o => o.Code != organisation.Code && (o.ValidTo == null || o.ValidTo > first))
            .OrderBy(o => o.Kind != organisation.Kind).ThenBy(o => o.ValidTo != null).ThenBy(o => o.Position).ToListAsync(cancel);
    }

    /// <summary>An organisation with its names.</summary>
    public Task<Organisation?> Find(string code, CancellationToken cancel) =>
        db.Organisations.AsNoTracking().Include(o => o.FormerNames).SingleOrDefaultAsync(o => o.Code == code, cancel);
}

using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Rounds;

/// <summary>One round in the list: its form, its period and how many submissions are how far.</summary>
public sealed record RoundLine(int Id, string Form, string NameVi, string NameEn, Period Period, bool IsSimulated, DateOnly Due)
{
    public required IReadOnlyList<(SubmissionState State, DateOnly Due, int Count)> Counts { get; init; }

    public int All => Counts.Sum(c => c.Count);

    public int In(params SubmissionState[] states) => Counts.Where(c => states.Contains(c.State)).Sum(c => c.Count);

    /// <summary>Not handed in though the deadline is past.</summary>
    public int Overdue(DateOnly today) => Counts.Where(c => Submission.AllowsEntry(c.State) && c.Due < today).Sum(c => c.Count);
}

/// <summary>One submission in the page of its round.</summary>
public sealed record RoundMember(int Id, string Organisation, SubmissionState State, DateOnly Due, DateOnly? FirstSubmittedOn, int Cells)
{
    public Timeliness On(DateOnly today) => FirstSubmittedOn is { } day ? day <= Due ? Timeliness.OnTime : Timeliness.Late
        : today <= Due ? Timeliness.Waiting : Timeliness.Overdue;
}

/// <summary>Reads rounds for whoever looks: the office sees all of them, an organisation its own.</summary>
public sealed class RoundList(LabanContext db, Actor actor)
{
    /// <summary>Most rounds on one page.</summary>
    public const int Most = 60;

    /// <summary>The newest rounds; of one form, or of all.</summary>
    public async Task<IReadOnlyList<RoundLine>> Newest(string? form, CancellationToken cancel)
    {
        var mine = actor.OrganisationsOf(Right.SeeRounds);
        var rounds = await (from r in db.Rounds.AsNoTracking()
                            join v in db.FormVersions on r.FormVersionId equals v.Id
                            join f in db.Forms on v.FormId equals f.Id
                            where (form == null || f.Code == form) && (mine == null || db.Submissions.Any(s => s.RoundId == r.Id && mine.Contains(s.OrganisationId)))
                            orderby r.CutOff descending, f.Position
                            select new { r.Id, f.Code, f.NameVi, f.NameEn, r.Period, r.IsSimulated }).Take(Most).ToListAsync(cancel);
        var ids = rounds.Select(r => r.Id).ToList();
        var counts = await db.Submissions.AsNoTracking().Where(s => ids.Contains(s.RoundId) && (mine == null || mine.Contains(s.OrganisationId)))
            .GroupBy(s => new { s.RoundId, s.State, s.Due }).Select(g => new { g.Key.RoundId, g.Key.State, g.Key.Due, Count = g.Count() }).ToListAsync(cancel);
        var byRound = counts.ToLookup(c => c.RoundId);
        return [.. rounds.Select(r => new RoundLine(r.Id, r.Code, r.NameVi, r.NameEn, r.Period, r.IsSimulated, byRound[r.Id].Select(c => c.Due).DefaultIfEmpty().Max())
        {
            Counts = [.. byRound[r.Id].Select(c => (c.State, c.Due, c.Count))],
        })];
    }

    /// <summary>The forms in use, for opening a round.</summary>
    public async Task<IReadOnlyList<Form>> Forms(CancellationToken cancel) =>
        await db.Forms.AsNoTracking().Include(f => f.Versions).OrderBy(f => f.Position).ToListAsync(cancel);

    /// <summary>A round with its form; null where there is none.</summary>
    public async Task<(Round Round, Form Form)?> Find(int id, CancellationToken cancel)
    {
        var found = await (from r in db.Rounds.AsNoTracking().Include(r => r.Deadlines)
                           join v in db.FormVersions on r.FormVersionId equals v.Id
                           join f in db.Forms on v.FormId equals f.Id
                           where r.Id == id
                           select new { Round = r, Form = f }).SingleOrDefaultAsync(cancel);
        return found is null ? null : (found.Round, found.Form);
    }

    /// <summary>Who takes part in a round, as far as the reader may see.</summary>
    public async Task<IReadOnlyList<RoundMember>> Members(int round, CancellationToken cancel)
    {
        var mine = actor.OrganisationsOf(Right.SeeRounds);
        return await (from s in db.Submissions.AsNoTracking()
                      join o in db.Organisations on s.OrganisationId equals o.Id
                      join r in db.Rounds on s.RoundId equals r.Id
                      where s.RoundId == round && (mine == null || mine.Contains(s.OrganisationId))
                      orderby o.Position
                      let former = db.FormerNames.Where(n => n.OrganisationId == o.Id && n.ValidTo >= r.CutOff).OrderBy(n => n.ValidTo).Select(n => n.NameVi).FirstOrDefault()
                      select new RoundMember(s.Id, former ?? o.NameVi, s.State, s.Due, s.FirstSubmittedOn, db.SubmissionCells.Count(c => c.SubmissionId == s.Id && (c.Value != null || c.IsNone))))
            .ToListAsync(cancel);
    }
}

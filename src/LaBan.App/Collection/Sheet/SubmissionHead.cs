using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Sheet;

/// <summary>Whose answer to which round, and how far it is.</summary>
public sealed record SubmissionHead(int Id, int RoundId, int OrganisationId, string Organisation, int AreaId, SubmissionState State)
{
    public int FormVersionId { get; init; }

    public required Period Period { get; init; }

    public DateOnly Due { get; init; }

    public DateOnly? FirstSubmittedOn { get; init; }

    public bool IsSimulated { get; init; }

    public bool IsOpen => Submission.AllowsEntry(State);

    /// <summary>The heads of some submissions.</summary>
    public static IQueryable<SubmissionHead> Of(LabanContext db, IQueryable<Submission> submissions) =>
        from s in submissions
        join r in db.Rounds on s.RoundId equals r.Id
        join o in db.Organisations on s.OrganisationId equals o.Id
        // The name it had when the round was cut off.
        let former = db.FormerNames.Where(n => n.OrganisationId == o.Id && n.ValidTo >= r.CutOff).OrderBy(n => n.ValidTo).Select(n => n.NameVi).FirstOrDefault()
        select new SubmissionHead(s.Id, s.RoundId, s.OrganisationId, former ?? o.NameVi, s.AreaId, s.State)
        {
            FormVersionId = r.FormVersionId,
            Period = r.Period,
            Due = s.Due,
            FirstSubmittedOn = s.FirstSubmittedOn,
            IsSimulated = r.IsSimulated,
        };

    public static Task<SubmissionHead?> Find(LabanContext db, int submission, CancellationToken cancel) =>
        Of(db, db.Submissions.AsNoTracking().Where(s => s.Id == submission)).SingleOrDefaultAsync(cancel);
}

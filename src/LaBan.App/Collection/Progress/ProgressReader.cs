using System.Linq.Expressions;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Progress;

/// <summary>One submission on its way: whose it is, of which form and period, how far it has come.</summary>
public sealed record ProgressItem(
    int Id, int OrganisationId, string Organisation, int Position, string Form, string FormVi, string FormEn, Period Period, SubmissionState State, DateOnly Due)
{
    public DateOnly? FirstSubmittedOn { get; init; }

    public bool IsSimulated { get; init; }

    /// <summary>Cells filled in.</summary>
    public int Cells { get; init; }

    /// <summary>The last day of the province in the round.</summary>
    public DateOnly? ProvinceDue { get; init; }

    /// <summary>Until when the next step is to be done: what the province does has the province's day.</summary>
    public DateOnly StepDue => WaitsFor is Right.ApproveProvince or Right.LockRound ? ProvinceDue ?? Due : Due;

    public Timeliness On(DateOnly today) =>
        FirstSubmittedOn is { } day ? day <= Due ? Timeliness.OnTime : Timeliness.Late
        : today <= Due ? Timeliness.Waiting : Timeliness.Overdue;

    /// <summary>Who has to do the next step; null when all is done.</summary>
    public Right? WaitsFor => State switch
    {
        SubmissionState.NotSubmitted or SubmissionState.Draft or SubmissionState.Returned => Right.EnterFigures,
        SubmissionState.Submitted => Right.ApproveUnit,
        SubmissionState.UnitApproved => Right.ApproveProvince,
        SubmissionState.ProvinceApproved => Right.LockRound,
        _ => null,
    };

    public int DaysOver(DateOnly today) => today.DayNumber - Due.DayNumber;
}

/// <summary>Reads how rounds go, for whoever looks: the office sees every organisation, an organisation itself.</summary>
public sealed class ProgressReader(LabanContext db, Actor actor, TimeProvider clock)
{
    public DateOnly Today { get; } = clock.InVietnam();

    /// <summary>The submissions of the rounds that were cut off in a year.</summary>
    public Task<IReadOnlyList<ProgressItem>> OfYear(int year, CancellationToken cancel) => Read(s => s.CutOff.Year == year, cancel);

    /// <summary>The submissions that are not locked yet.</summary>
    public Task<IReadOnlyList<ProgressItem>> Open(CancellationToken cancel) => Read(s => s.State != SubmissionState.Locked, cancel);

    /// <summary>The years there are rounds of, the newest first.</summary>
    public async Task<IReadOnlyList<int>> Years(CancellationToken cancel) =>
        await db.Rounds.AsNoTracking().Select(r => r.CutOff.Year).Distinct().OrderDescending().ToListAsync(cancel);

    private async Task<IReadOnlyList<ProgressItem>> Read(Expression<Func<Row, bool>> which, CancellationToken cancel)
    {
        var mine = actor.OrganisationsOf(Right.SeeRounds);
        var rows = await (
            from s in db.Submissions.AsNoTracking()
            join r in db.Rounds on s.RoundId equals r.Id
            join v in db.FormVersions on r.FormVersionId equals v.Id
            join f in db.Forms on v.FormId equals f.Id
            join o in db.Organisations on s.OrganisationId equals o.Id
            where mine == null || mine.Contains(s.OrganisationId)
            select new Row
            {
                Id = s.Id,
                OrganisationId = o.Id,
                Organisation = o.NameVi,
                Position = o.Position,
                Form = f.Code,
                FormVi = f.NameVi,
                FormEn = f.NameEn,
                Period = r.Period,
                State = s.State,
                Due = s.Due,
                CutOff = r.CutOff,
                FirstSubmittedOn = s.FirstSubmittedOn,
                IsSimulated = r.IsSimulated,
                Cells = db.SubmissionCells.Count(c => c.SubmissionId == s.Id && (c.Value != null || c.IsNone)),
                ProvinceDue = db.Set<RoundDeadline>().Where(d => d.RoundId == r.Id && d.Level == ReportingLevel.Province).Max(d => (DateOnly?)d.Due),
            }).Where(which).OrderBy(r => r.Position).ThenBy(r => r.Due).ToListAsync(cancel);
        return
        [
            .. rows.Select(r => new ProgressItem(r.Id, r.OrganisationId, r.Organisation, r.Position, r.Form, r.FormVi, r.FormEn, r.Period, r.State, r.Due)
            {
                FirstSubmittedOn = r.FirstSubmittedOn, IsSimulated = r.IsSimulated, Cells = r.Cells, ProvinceDue = r.ProvinceDue,
            }),
        ];
    }

    /// <summary>A submission as the database gives it.</summary>
    private sealed class Row
    {
        public int Id { get; init; }

        public int OrganisationId { get; init; }

        public required string Organisation { get; init; }

        public int Position { get; init; }

        public required string Form { get; init; }

        public required string FormVi { get; init; }

        public required string FormEn { get; init; }

        public required Period Period { get; init; }

        public SubmissionState State { get; init; }

        public DateOnly Due { get; init; }

        public DateOnly CutOff { get; init; }

        public DateOnly? FirstSubmittedOn { get; init; }

        public bool IsSimulated { get; init; }

        public int Cells { get; init; }

        public DateOnly? ProvinceDue { get; init; }
    }
}

using LaBan.App.Collection.Approve;
using LaBan.App.Collection.Sheet;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Steps;

/// <summary>The steps of a submission from draft to locked, each for whoever may take it.</summary>
public sealed class SubmissionSteps(LabanContext db, StepTaker steps, SheetReader sheets, PutOnFile file)
{
    /// <summary>Hands it in, when its cells are ready.</summary>
    public Task<Outcome<Submission>> Submit(int id, CancellationToken cancel) => steps.Take(id, new("submit",
        (actor, s) => actor.May(Right.EnterFigures, s.OrganisationId),
        async (s, by) => s.Submit(by, (await sheets.Find(id, cancel))!.Readiness()).Problem), cancel);

    /// <summary>Gives it back: the head of the organisation what was handed in, the province what the head approved.</summary>
    public Task<Outcome<Submission>> Return(int id, string? reason, CancellationToken cancel) => steps.Take(id, new("return",
        (actor, s) => actor.May(Right.ApproveProvince, s.OrganisationId)
            || (s.State == SubmissionState.Submitted && actor.May(Right.ApproveUnit, s.OrganisationId)),
        (s, by) => Task.FromResult(s.Return(by, reason).Problem)) { Detail = reason?.Trim() ?? "" }, cancel);

    public Task<Outcome<Submission>> ApproveUnit(int id, CancellationToken cancel) => steps.Take(id, new("approve-unit",
        (actor, s) => actor.May(Right.ApproveUnit, s.OrganisationId),
        (s, by) => Task.FromResult(s.ApproveByUnit(by).Problem)), cancel);

    /// <summary>Takes it for the province: its figures are on file, and every page shows them, with this step.</summary>
    public Task<Outcome<Submission>> ApproveProvince(int id, CancellationToken cancel) => steps.Take(id, new("approve-province",
        (actor, s) => actor.May(Right.ApproveProvince, s.OrganisationId),
        async (s, by) => s.State == SubmissionState.UnitApproved
            ? s.ApproveByProvince(by, await file.Put((await sheets.Find(id, cancel))!, by, cancel)).Problem
            : s.ApproveByProvince(by, 0).Problem), cancel);

    public Task<Outcome<Submission>> Lock(int id, CancellationToken cancel) => steps.Take(id, new("lock",
        (actor, s) => actor.May(Right.LockRound, s.OrganisationId),
        (s, by) => Task.FromResult(s.Lock(by).Problem)), cancel);

    /// <summary>Gives more time.</summary>
    public Task<Outcome<Submission>> Extend(int id, DateOnly? due, string? reason, CancellationToken cancel) => steps.Take(id, new("extend",
        (actor, s) => actor.May(Right.RunRounds, s.OrganisationId),
        (s, by) =>
        {
            var given = s.Extend(by, due ?? DateOnly.MinValue, reason);
            if (given.Value is { } extension)
            {
                db.Extensions.Add(extension);
            }

            return Task.FromResult(given.Problem);
        }) { Detail = $"{due:yyyy-MM-dd}: {reason?.Trim()}" }, cancel);

    /// <summary>Asks to change approved figures.</summary>
    public Task<Outcome<Submission>> RequestCorrection(int id, string? reason, CancellationToken cancel) => steps.Take(id, new("request-correction",
        (actor, s) => actor.May(Right.EnterFigures, s.OrganisationId) || actor.May(Right.ApproveUnit, s.OrganisationId),
        async (s, by) =>
        {
            if (await Waiting(id, cancel) is not null)
            {
                return CollectionProblems.CorrectionWaits;
            }

            var made = CorrectionRequest.Make(s, reason, by);
            if (made.Value is { } request)
            {
                db.CorrectionRequests.Add(request);
            }

            return made.Problem;
        }) { Detail = reason?.Trim() ?? "" }, cancel);

    /// <summary>Grants the request that waits, or refuses it with an answer.</summary>
    public Task<Outcome<Submission>> DecideCorrection(int id, bool grant, string? answer, CancellationToken cancel) => steps.Take(id,
        new(grant ? "grant-correction" : "refuse-correction",
            (actor, s) => actor.May(Right.ApproveProvince, s.OrganisationId),
            async (s, by) => await Waiting(id, cancel) is not { } request ? CollectionProblems.NoCorrection
                : grant ? request.Grant(s, by).Problem
                : request.Refuse(answer, by).Problem) { Detail = answer?.Trim() ?? "" }, cancel);

    private Task<CorrectionRequest?> Waiting(int id, CancellationToken cancel) =>
        db.CorrectionRequests.SingleOrDefaultAsync(r => r.SubmissionId == id && r.State == CorrectionState.Waiting, cancel);
}

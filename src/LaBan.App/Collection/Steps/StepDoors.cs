using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace LaBan.App.Collection.Steps;

/// <summary>The buttons under a submission: each leads back to it, with what was refused told there.</summary>
public static class StepDoors
{
    public static void MapSteps(this WebApplication app)
    {
        var submission = app.MapGroup("/thu-thap/bieu/{id:int}");
        Map(submission, "nop", Right.EnterFigures, (steps, id, form, cancel) => steps.Submit(id, cancel));
        Map(submission, "tra-lai", Right.SeeRounds, (steps, id, form, cancel) => steps.Return(id, form["lyDo"], cancel));
        Map(submission, "duyet-don-vi", Right.ApproveUnit, (steps, id, form, cancel) => steps.ApproveUnit(id, cancel));
        Map(submission, "duyet-tinh", Right.ApproveProvince, (steps, id, form, cancel) => steps.ApproveProvince(id, cancel));
        Map(submission, "khoa", Right.LockRound, (steps, id, form, cancel) => steps.Lock(id, cancel));
        Map(submission, "gia-han", Right.RunRounds, (steps, id, form, cancel) =>
            steps.Extend(id, Dates.TryRead(form["han"], out var due) ? due : null, form["lyDo"], cancel));
        Map(submission, "dinh-chinh", Right.SeeRounds, (steps, id, form, cancel) => steps.RequestCorrection(id, form["lyDo"], cancel));
        Map(submission, "dinh-chinh/tra-loi", Right.ApproveProvince, (steps, id, form, cancel) =>
            steps.DecideCorrection(id, form["dongY"] == "1", form["lyDo"], cancel));
    }

    private static void Map(RouteGroupBuilder submission, string path, Right right, Func<SubmissionSteps, int, IFormCollection, CancellationToken, Task<Outcome<Submission>>> step) =>
        submission.MapPost(path, async (int id, HttpRequest request, SubmissionSteps steps, Words words, CancellationToken cancel) =>
        {
            var outcome = await step(steps, id, await request.ReadFormAsync(cancel), cancel);
            return outcome.Problem switch
            {
                null => Results.LocalRedirect(FormattableString.Invariant($"/thu-thap/bieu/{id}?xong={path.Replace('/', '-')}")),
                { Kind: ProblemKind.Invalid or ProblemKind.Conflict } problem when !request.Headers.Accept.ToString().Contains("json", StringComparison.Ordinal) =>
                    Results.LocalRedirect(QueryHelpers.AddQueryString(FormattableString.Invariant($"/thu-thap/bieu/{id}"), new Dictionary<string, string?> { ["loi"] = problem.Code, ["viec"] = path })),
                var problem => problem.ToHttp(words),
            };
        }).RequireToken().Allow(right);
}

using System.Net;
using System.Text.Json;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Tests.Collection;

/// <summary>Very many save at once while the round moves on: what was acknowledged is there, what came too late is refused.</summary>
public sealed class StormTests(CollectionSite site) : IClassFixture<CollectionSite>
{
    private const int People = 200;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_hundred_save_at_once_while_the_submission_is_handed_in_and_approved()
    {
        var submission = await site.Open();
        await submission.Fill(site.Entrant);
        var lines = await submission.Lines();
        await submission.Save(site.Colleague, 0, "11", seen: 1);

        var saves = Enumerable.Range(0, People).Select(i => Save(submission, lines[i % lines.Count].Id, i)).ToList();
        var approval = Approve(submission);
        var answers = await Task.WhenAll(saves);
        await approval;

        (await submission.State()).ShouldBe(SubmissionState.ProvinceApproved);
        answers.ShouldAllBe(a => a.Status == HttpStatusCode.OK || a.Status == HttpStatusCode.BadRequest);
        var changes = await site.Read(db => db.CellChanges.Where(c => c.SubmissionId == submission.Id).ToListAsync(Cancel));
        foreach (var saved in answers.Where(a => a.Fate == "saved"))
        {
            changes.ShouldContain(c => c.LineId == saved.Line && c.Value == saved.Value && c.Version == saved.Version);
        }

        var cells = await site.Read(db => db.SubmissionCells.Where(c => c.SubmissionId == submission.Id).ToListAsync(Cancel));
        cells.ShouldAllBe(c => c.ApprovedVersion == c.Version && changes.Max(h => h.LineId == c.LineId && h.ColumnId == c.ColumnId ? h.Version : 0) == c.Version);
        var figures = await site.Read(db => (from o in db.Observations join d in db.Documents on o.SourceId equals d.Id where d.Key == "N" + submission.Id select o.Value).ToListAsync(Cancel));
        figures.Order().ShouldBe(cells.Select(c => c.Value!.Value).Order());
    }

    [Fact]
    public async Task Of_many_who_begin_the_same_empty_cell_at_once_one_is_first()
    {
        var submission = await site.Open();
        var line = (await submission.Lines())[0].Id;

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Save(submission, line, i, seen: 0)));

        answers.Count(a => a.Fate == "saved").ShouldBe(1);
        answers.Count(a => a.Fate == "conflict").ShouldBe(39);
        (await site.Read(db => db.SubmissionEvents.CountAsync(e => e.SubmissionId == submission.Id, Cancel))).ShouldBe(1);
    }

    private async Task Approve(SubmissionOfTest submission)
    {
        await submission.Take(site.Entrant, "nop");
        await submission.Take(site.Head, "duyet-don-vi");
        await submission.Take(site.Analyst, "duyet-tinh");
    }

    private async Task<(HttpStatusCode Status, string? Fate, int Line, decimal Value, int Version)> Save(SubmissionOfTest submission, int line, int i, int? seen = null)
    {
        var value = 1000 + i;
        using var answer = await submission.Send(site.Colleague, new { id = "s", line, column = "month", value = $"{value}", none = false, @base = seen ?? (i % 3 == 0 ? 2 : 1) });
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            return (answer.StatusCode, null, line, value, 0);
        }

        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        var cell = json.RootElement.GetProperty("cells")[0];
        return (answer.StatusCode, cell.GetProperty("fate").GetString(), line, value, cell.GetProperty("version").GetInt32());
    }
}

using System.Globalization;
using System.Net;
using LaBan.App.Tests.Cli;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using static LaBan.App.Tests.Collection.WorkbookPost;

namespace LaBan.App.Tests.Collection;

/// <summary>
/// The site itself, a process of its own, killed in the middle of taking a workbook and of the province's approval, and started
/// again on the same data: nothing is half done, what was answered with "done" is there, and the rest is done again to its end.
/// A lock of the test holds the site at a statement late in its transaction, so that the kill strikes there.
/// </summary>
public sealed class SiteKilledTests(CollectionSite site, TestDatabases databases) : IClassFixture<CollectionSite>
{
    private static int _lastPort;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string ConnectionString => new NpgsqlConnectionStringBuilder(databases.Server) { Database = new NpgsqlConnectionStringBuilder(site.Database.Source.ConnectionString).Database }.ConnectionString;

    [Fact]
    public async Task A_site_killed_while_a_workbook_is_taken_has_all_of_it_or_nothing_when_it_starts_again()
    {
        var submission = await site.Open();
        var lines = await submission.Lines();
        var template = await site.Entrant.Client.GetByteArrayAsync(submission.Address + "/mau.xlsx", Cancel);
        var file = FilledTemplate.Of(template, (lines[0], "month", "11"), (lines[1], "month", "12"), (lines[2], "month", "13"));
        await using (var first = await Serve())
        {
            var entrant = site.Entrant.At(first.Address);
            (await submission.Save(entrant, 0, "7", column: "cumulative")).GetProperty("fate").GetString().ShouldBe("saved");
            var address = await Upload(entrant, submission, "a.xlsx", file);
            var preview = await entrant.Open(address);
            await KilledAt("lock table audit_records in exclusive mode", first, () => Post(entrant, address, preview, "take"));
        }

        await using var again = await Serve();
        var returned = site.Entrant.At(again.Address);
        (await Values(submission)).ShouldBe(["cumulative 7"]);
        (await Changes(submission)).ShouldBe(1);

        var anew = await Upload(returned, submission, "a.xlsx", file);
        await Take(returned, anew, await returned.Open(anew));
        await again.Signal("KILL");
        (await Values(submission)).ShouldBe(["cumulative 7", "month 11", "month 12", "month 13"]);
        (await Changes(submission)).ShouldBe(4);
    }

    [Theory]
    [InlineData("update data_state set version = version")]
    [InlineData("lock table audit_records in exclusive mode")]
    public async Task A_site_killed_during_an_approval_has_approved_with_all_figures_or_not_at_all_when_it_starts_again(string middle)
    {
        var submission = await site.Open();
        await submission.Fill(site.Entrant, 30m);
        await submission.Take(site.Entrant, "nop");
        var (documents, figures) = (await Count("documents"), await Count("observations"));
        await using (var first = await Serve())
        {
            await submission.Take(site.Head.At(first.Address), "duyet-don-vi");
            await KilledAt(middle, first, () => submission.Press(site.Analyst.At(first.Address), "duyet-tinh"));
        }

        await using var again = await Serve();
        (await submission.State()).ShouldBe(SubmissionState.UnitApproved);
        (await Count("documents"), await Count("observations"), await Steps(submission)).ShouldBe((documents, figures, 3));

        await submission.Take(site.Analyst.At(again.Address), "duyet-tinh");
        await again.Signal("KILL");
        (await submission.State()).ShouldBe(SubmissionState.ProvinceApproved);
        (await Count("documents"), await Count("observations"), await Steps(submission)).ShouldBe((documents + 1, figures + 6, 4));
        (await site.Analyst.Client.GetAsync($"/nguon-so-lieu/N{submission.Id}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Kills the site while what somebody asked of it waits at a lock, and lets the database clear up.</summary>
    private async Task KilledAt(string sql, LabanProcess process, Func<Task> ask)
    {
        await using var held = await HeldLock.Take(ConnectionString, sql);
        var asked = ask();
        var waiting = await held.Reached();
        await process.Signal("KILL");
        await Should.ThrowAsync<HttpRequestException>(asked);
        await held.LetGo(waiting);
    }

    /// <summary>On a port that no other run of the tests takes meanwhile, below those that the system gives out.</summary>
    private Task<LabanProcess> Serve()
    {
        var port = 20_000 + Environment.ProcessId % 1_000 * 10 + Interlocked.Increment(ref _lastPort) % 10;
        return LabanProcess.Serve(
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["LABAN_DATABASE"] = ConnectionString },
            "--port", port.ToString(CultureInfo.InvariantCulture));
    }

    private Task<List<string>> Values(SubmissionOfTest submission) => site.Read(db =>
        (from c in db.SubmissionCells
         join k in db.Set<FormColumn>() on c.ColumnId equals k.Id
         where c.SubmissionId == submission.Id
         orderby k.Key, c.Value
         select $"{k.Key} {c.Value}").ToListAsync(Cancel));

    private Task<int> Changes(SubmissionOfTest submission) => site.Read(db => db.CellChanges.CountAsync(c => c.SubmissionId == submission.Id, Cancel));

    private Task<int> Steps(SubmissionOfTest submission) => site.Read(db => db.SubmissionEvents.CountAsync(e => e.SubmissionId == submission.Id, Cancel));

    private async Task<long> Count(string table)
    {
        await using var command = site.Database.Source.CreateCommand($"select count(*) from {table}");
        return (long)(await command.ExecuteScalarAsync(Cancel))!;
    }
}

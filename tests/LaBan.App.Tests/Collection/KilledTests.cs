using System.Globalization;
using System.Net;
using LaBan.App.Storage;
using LaBan.App.Storage.Embedded;
using LaBan.App.Tests.Cli;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using static LaBan.App.Tests.Collection.WorkbookPost;

namespace LaBan.App.Tests.Collection;

/// <summary>
/// The database killed in the middle of taking a workbook and of an approval, the program in the middle of an import: nothing is
/// half done, and what was answered with "done" is there. A lock of the test holds each at its last statement, so that the
/// kill strikes there.
/// </summary>
public sealed class KilledTests(KilledTests.Ground ground) : IClassFixture<KilledTests.Ground>
{
    private readonly CollectionSite _site = ground.Site;
    private string? _folder;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string ConnectionString => new NpgsqlConnectionStringBuilder(ground.Databases.Server) { Database = DatabaseName() }.ConnectionString;

    [Fact]
    public async Task A_database_killed_while_a_workbook_is_taken_has_all_of_it_or_nothing()
    {
        var submission = await _site.Open();
        var lines = await submission.Lines();
        var template = await _site.Entrant.Client.GetByteArrayAsync(submission.Address + "/mau.xlsx", Cancel);
        var address = await Upload(_site.Entrant, submission, "a.xlsx", FilledTemplate.Of(template, (lines[0], "month", "11"), (lines[1], "month", "12"), (lines[2], "month", "13")));
        var preview = await _site.Entrant.Open(address);

        await using (var held = await HeldLock.Take(ConnectionString, "lock table audit_records in exclusive mode"))
        {
            var taking = Post(_site.Entrant, address, preview, "take");
            await held.Reached();
            await KillDatabase();
            (await Ended(taking)).ShouldNotBe(HttpStatusCode.Found);
        }

        await Restart();
        (await CellsOf(submission)).ShouldBe((0, 0));

        await Take(_site.Entrant, address, await _site.Entrant.Open(address));
        await KillDatabase();
        await Restart();
        (await CellsOf(submission)).ShouldBe((3, 3));
    }

    [Fact]
    public async Task A_database_killed_during_an_approval_has_approved_with_all_figures_or_not_at_all()
    {
        var submission = await _site.Open();
        await submission.Fill(_site.Entrant);
        await submission.Take(_site.Entrant, "nop");
        await submission.Take(_site.Head, "duyet-don-vi");
        var before = await Count("observations");

        await using (var held = await HeldLock.Take(ConnectionString, "update data_state set version = version"))
        {
            var approving = submission.Press(_site.Analyst, "duyet-tinh");
            await held.Reached();
            await KillDatabase();
            (await Ended(approving)).ShouldNotBe(HttpStatusCode.Found);
        }

        await Restart();
        (await submission.State(), await Count("observations")).ShouldBe((SubmissionState.UnitApproved, before));

        await submission.Take(_site.Analyst, "duyet-tinh");
        var after = await Count("observations");
        await KillDatabase();
        await Restart();
        (await submission.State(), await Count("observations")).ShouldBe((SubmissionState.ProvinceApproved, after));
        after.ShouldBeGreaterThan(before);
    }

    [Fact]
    public async Task A_program_killed_while_it_imports_leaves_nothing_of_it()
    {
        var folder = Directory.CreateTempSubdirectory("laban-killed-").FullName;
        try
        {
            File.Copy(Path.Combine(Clone.Root!, "data/facts.csv"), Path.Combine(folder, "facts.csv"));
            var facts = await File.ReadAllTextAsync(Path.Combine(folder, "facts.csv"), Cancel);
            await File.WriteAllTextAsync(Path.Combine(folder, "facts.csv"), facts.Replace(",actual,", ",preliminary,", StringComparison.Ordinal), Cancel);
            var before = await Count("observations");
            var environment = new Dictionary<string, string?>(StringComparer.Ordinal) { ["LABAN_DATABASE"] = ConnectionString };

            await using (var held = await HeldLock.Take(ConnectionString, "update data_state set version = version"))
            {
                using var import = LabanProcess.Begin(environment, "import", folder);
                var process = await held.Reached();
                LabanProcess.Send("KILL", import.Id);
                await import.WaitForExitAsync(Cancel);
                await held.LetGo(process);
            }

            (await Count("observations")).ShouldBe(before);
            (await LabanProcess.Run(environment, "import", folder)).Code.ShouldBe(0);
            (await Count("observations")).ShouldBeGreaterThan(before);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string DatabaseName() => new NpgsqlConnectionStringBuilder(_site.Database.Source.ConnectionString).Database!;

    private async Task KillDatabase()
    {
        await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        await connection.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand("show data_directory", connection);
        _folder = (string)(await command.ExecuteScalarAsync(Cancel))!;
        var postmaster = (await File.ReadAllLinesAsync(Path.Combine(_folder, "postmaster.pid"), Cancel))[0];
        LabanProcess.Send("KILL", int.Parse(postmaster, CultureInfo.InvariantCulture));
    }

    private async Task Restart()
    {
        ground.Restarted = EmbeddedPostgres.Start(new DataFolder(Path.GetDirectoryName(_folder)!));
        _site.Database.Source.Clear();
        await using var connection = await _site.Database.Source.OpenConnectionAsync(Cancel);
    }

    private async Task<long> Count(string table)
    {
        await using var command = _site.Database.Source.CreateCommand($"select count(*) from {table}");
        return (long)(await command.ExecuteScalarAsync(Cancel))!;
    }

    private Task<(int Cells, int Changes)> CellsOf(SubmissionOfTest submission) => _site.Read(async db => (
        await db.SubmissionCells.CountAsync(c => c.SubmissionId == submission.Id, Cancel),
        await db.CellChanges.CountAsync(c => c.SubmissionId == submission.Id, Cancel)));

    /// <summary>How a request ended whose database went away: refused, or cut off.</summary>
    private static async Task<HttpStatusCode> Ended(Task<(HttpStatusCode Status, string)> request)
    {
        try
        {
            return (await request).Status;
        }
        catch (HttpRequestException)
        {
            return HttpStatusCode.InternalServerError;
        }
    }

    /// <summary>A site over a database server of its own, which may be killed.</summary>
    public sealed class Ground : IAsyncLifetime
    {
        public TestDatabases Databases { get; } = TestDatabases.OfService();

        public CollectionSite Site { get; private set; } = null!;

        public EmbeddedPostgres? Restarted { get; set; }

        public async ValueTask InitializeAsync()
        {
            Site = new CollectionSite(Databases);
            await Site.InitializeAsync();

            // A database copied from a template takes over numbers that its sequences have in hand, but not their log:
            // until the next checkpoint a crash would give them out twice.
            await using var command = Site.Database.Source.CreateCommand("checkpoint");
            await command.ExecuteNonQueryAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await Site.DisposeAsync();
            Restarted?.Dispose();
            await Databases.DisposeAsync();
        }
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LaBan.App.Documents.Screen;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Identity.Walk;

/// <summary>The sample province with somebody in every role, and something of every organisation to be tried by the others.</summary>
public sealed partial class WalkSite(TestDatabases databases) : SiteFixture(databases)
{
    internal const string Unit = "so-cong-thuong";
    internal const string OtherUnit = "ban-an-toan-giao-thong-tinh";
    internal const string Office = "van-phong";

    private readonly Dictionary<string, (int Id, int Round, int Line)> _submissions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _documents = new(StringComparer.Ordinal);
    private PersonOfTest _victim = null!;
    private int _victimGrant;
    private int _victimToken;
    private string _victimSession = "";

    internal IReadOnlyList<Walker> Walkers { get; private set; } = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        PersonOfTest analyst = null!;
        var walkers = new List<Walker> { new(Client, "nobody", null, null) };
        foreach (var role in Enum.GetValues<Role>())
        {
            var organisation = role.IsProvincial() ? Office : Unit;
            var person = await PersonOfTest.SignedIn(this, role, organisation);
            analyst = role == Role.Analyst ? person : analyst;
            walkers.Add(new(person.Client, role.ToString().ToLowerInvariant(), role, organisation));
        }

        var newcomer = await PersonOfTest.TakenIn(this, null);
        await newcomer.SignIn(this);
        walkers.Add(new(newcomer.Client, "without a role", null, null));
        var restrained = await PersonOfTest.SignedIn(this, Role.Viewer, Unit);
        await Execute($"update people set must_change_password = true where id = {restrained.Id}");
        walkers.Add(new(restrained.Client, Walker.FirstPassword, Role.Viewer, Unit));
        foreach (var walker in walkers)
        {
            await walker.TakeToken();
        }

        Walkers = walkers;
        await MakeVictim();
        await OpenRound(analyst, "SCT-01", Unit);
        await OpenRound(analyst, "ATGT-01", OtherUnit);
    }

    /// <summary>Whether an address takes JSON in the place of a form.</summary>
    internal bool TakesJson(AccessLine line) => Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Any(e =>
        e.RoutePattern.RawText == line.Pattern && e.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("application/json") == true);

    /// <summary>An address with its places filled in; those of another organisation on request.</summary>
    internal string AddressOf(AccessLine line, Walker walker, bool other) =>
        Place().Replace(line.Pattern, place => Sample(line.Pattern, place.Groups["name"].Value.ToLowerInvariant(), walker, other)) + Query(line, other);

    private string Query(AccessLine line, bool other) =>
        line.Pattern == "/thu-thap/bieu/{submission:int}/o" ? $"?line={_submissions[other ? OtherUnit : Unit].Line}&column=month" : "";

    /// <summary>What stands in a place of an address. A new kind of address needs a line here.</summary>
    private string Sample(string pattern, string place, Walker walker, bool other) => (Area(pattern), place) switch
    {
        ("loi", "code") => "404",
        ("chi-tieu", "code") => "grdp.growth",
        ("ke-hoach", "code") => "2021",
        ("nguon-so-lieu", "key") => "004",
        ("quy-tac", "id") => "LB2101",
        ("bao-cao", "period") => "2024-H1",
        ("doc-van-ban" or "soat-van-ban", "id") => Document(other ? OtherUnit : walker.Organisation ?? OtherUnit),
        ("doc-van-ban", "index") => "0",
        ("soat-van-ban", "phrase") => "987654",
        ("thu-thap", "id") when pattern.StartsWith("/thu-thap/ky/", StringComparison.Ordinal) => Text(_submissions[other ? OtherUnit : Unit].Round),
        ("thu-thap", "code") when pattern.StartsWith("/thu-thap/quy-tac/", StringComparison.Ordinal) => "R04",
        ("thu-thap", "code") => "ATGT-01",
        ("thu-thap", "upload") => "0",
        ("thu-thap", "id" or "submission") => Submission(other ? OtherUnit : Unit),
        ("quan-tri", "id") => Text(_victim.Id),
        ("quan-tri", "code") => Unit,
        ("quan-tri", "grant") => Text(_victimGrant),
        ("tai-khoan", "grant") => Text(_victimGrant),
        ("tai-khoan", "session") => _victimSession,
        ("tai-khoan", "token") => Text(_victimToken),
        _ => throw new InvalidOperationException($"the walk does not know what to put into {{{place}}} of {pattern}"),
    };

    private static string Area(string pattern) => pattern.Split('/')[1];

    /// <summary>A document of an organisation; one that was let go of is handed in again.</summary>
    private string Document(string organisation)
    {
        using var scope = Services.CreateScope();
        var shelf = scope.ServiceProvider.GetRequiredService<DocumentShelf>();
        if (_documents.TryGetValue(organisation, out var id) && shelf.Find(id) is not null)
        {
            return id;
        }

        var db = scope.ServiceProvider.GetRequiredService<LabanContext>();
        var data = ReferenceData.Load(db, CancellationToken.None).GetAwaiter().GetResult();
        var document = shelf.Open(
            new OpenDocument(DocumentShelf.NewId(), "bao-cao.txt", Encoding.UTF8.GetBytes("BÁO CÁO\nTỷ lệ hộ nghèo năm 2023 còn 2,63%.\n"), null)
            {
                Owner = db.Organisations.Single(o => o.Code == organisation).Id,
            },
            scope.ServiceProvider.GetRequiredService<Readers>().Of(data));
        document.Ended.GetAwaiter().GetResult();
        return _documents[organisation] = document.Id;
    }

    /// <summary>A submission that waits for its approval, whatever was done to it before.</summary>
    private string Submission(string organisation)
    {
        var id = _submissions[organisation].Id;
        Execute($"update submissions set state = {(int)SubmissionState.Submitted} where id = {id}").GetAwaiter().GetResult();
        return Text(id);
    }

    private async Task OpenRound(PersonOfTest analyst, string form, string organisation)
    {
        await analyst.Send("/thu-thap", "/thu-thap/mo-ky", ("bieu", form), ("ky", "2024-M03"));
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LabanContext>();
        var opened = await (
            from s in db.Submissions
            join o in db.Organisations on s.OrganisationId equals o.Id
            join r in db.Rounds on s.RoundId equals r.Id
            where o.Code == organisation
            select new { s.Id, s.RoundId, r.FormVersionId }).SingleAsync();
        var line = await db.Set<FormLine>().Where(l => l.FormVersionId == opened.FormVersionId && l.IndicatorId != null).OrderBy(l => l.Position).Select(l => l.Id).FirstAsync();
        _submissions[organisation] = (opened.Id, opened.RoundId, line);
    }

    private async Task MakeVictim()
    {
        _victim = await PersonOfTest.SignedIn(this, Role.Entrant, OtherUnit);
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LabanContext>();
        var token = new ApiToken
        {
            PersonId = _victim.Id,
            Name = "của người khác",
            Hint = "laban_",
            Hash = "x",
            Rights = [nameof(Right.SeeRounds)],
            CreatedAt = DateTime.UnixEpoch,
            ExpiresAt = DateTime.UnixEpoch.AddYears(200),
        };
        db.ApiTokens.Add(token);
        await db.SaveChangesAsync();
        _victimToken = token.Id;
        _victimGrant = await db.Grants.Where(g => g.PersonId == _victim.Id).Select(g => g.Id).SingleAsync();
        _victimSession = await db.Sessions.Where(s => s.PersonId == _victim.Id).Select(s => s.Id).SingleAsync();
    }

    private async Task Execute(string sql)
    {
        await using var command = Database.Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}")]
    private static partial Regex Place();
}

using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using LaBan.App.Collection.Sheet;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Collection;

/// <summary>A site with people of one department and of the province's office, and a round of their own for each test.</summary>
public sealed class CollectionSite(TestDatabases databases) : SiteFixture(databases)
{
    public const string Department = "ban-an-toan-giao-thong-tinh";
    private const string Form = "ATGT-01";
    private int _month;

    public PersonOfTest Entrant { get; private set; } = null!;

    public PersonOfTest Colleague { get; private set; } = null!;

    public PersonOfTest Head { get; private set; } = null!;

    public PersonOfTest Analyst { get; private set; } = null!;

    public PersonOfTest Publisher { get; private set; } = null!;

    /// <summary>Enters figures elsewhere.</summary>
    public PersonOfTest Stranger { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        // The figures of these tests tell cells apart; whether they are likely is looked at elsewhere.
        await Read(db => db.Database.ExecuteSqlRawAsync("update door_rules set enabled = false"));
        Entrant = await PersonOfTest.SignedIn(this, Role.Entrant, Department);
        Colleague = await PersonOfTest.SignedIn(this, Role.Entrant, Department);
        Head = await PersonOfTest.SignedIn(this, Role.Approver, Department);
        Analyst = await PersonOfTest.SignedIn(this, Role.Analyst);
        Publisher = await PersonOfTest.SignedIn(this, Role.Publisher);
        Stranger = await PersonOfTest.SignedIn(this, Role.Entrant, "so-y-te");
    }

    /// <summary>Opens the next month's round of the department's form; gives its submission.</summary>
    public async Task<SubmissionOfTest> Open(string form = Form)
    {
        var month = Interlocked.Increment(ref _month);
        var period = string.Create(CultureInfo.InvariantCulture, $"{2024 + (month - 1) / 12}-M{(month - 1) % 12 + 1:00}");
        var (status, to) = await Post(Analyst, "/thu-thap", "/thu-thap/mo-ky", ("bieu", form), ("ky", period));
        status.ShouldBe(HttpStatusCode.Found);
        var round = int.Parse(to[(to.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture);
        var id = await Read(db => db.Submissions.Where(s => s.RoundId == round).OrderBy(s => s.Id).Select(s => s.Id).FirstAsync());
        return new SubmissionOfTest(this, id, round, LaBan.Measures.Period.Parse(period));
    }

    /// <summary>Sends a form of a page, with the token of the page.</summary>
    public async Task<(HttpStatusCode Status, string To)> Post(PersonOfTest who, string page, string action, params (string Name, string Value)[] fields)
    {
        var (token, cookie) = await Token(who, page);
        using var request = new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", token))),
        };
        AddCookie(request, cookie);
        using var answer = await who.Client.SendAsync(request);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString ?? "");
    }

    /// <summary>The cookie of the forms, where the client does not keep it itself.</summary>
    public static void AddCookie(HttpRequestMessage request, string cookie)
    {
        if (cookie.Length > 0)
        {
            request.Headers.Add("Cookie", cookie);
        }
    }

    public async Task<(string Token, string Cookie)> Token(PersonOfTest who, string page)
    {
        using var answer = await who.Client.GetAsync(page);
        var text = await answer.Content.ReadAsStringAsync();
        var cookie = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.FirstOrDefault(c => c.StartsWith(".AspNetCore.Antiforgery", StringComparison.Ordinal))?.Split(';')[0] ?? "" : "";
        return (Regex.Match(text, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value, cookie);
    }

    public async Task<T> Read<T>(Func<LabanContext, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<LabanContext>());
    }
}

/// <summary>One submission of a test and what people do with it, over HTTP.</summary>
public sealed class SubmissionOfTest(CollectionSite site, int id, int round, LaBan.Measures.Period period)
{
    private readonly Dictionary<PersonOfTest, (string Token, string Cookie)> _tokens = [];
    private List<FormLine>? _lines;

    public int Id { get; } = id;

    public int Round { get; } = round;

    public LaBan.Measures.Period Period { get; } = period;

    public string Address => FormattableString.Invariant($"/thu-thap/bieu/{Id}");

    /// <summary>The lines with an indicator, in order.</summary>
    public async Task<IReadOnlyList<FormLine>> Lines() => _lines ??= await site.Read(db =>
        (from s in db.Submissions
         join r in db.Rounds on s.RoundId equals r.Id
         join l in db.Set<FormLine>() on r.FormVersionId equals l.FormVersionId
         where s.Id == Id && l.IndicatorId != null
         orderby l.Position
         select l).AsNoTracking().ToListAsync());

    public async Task<HttpResponseMessage> Send(PersonOfTest who, params object[] changes)
    {
        if (!_tokens.TryGetValue(who, out var held))
        {
            // The token of any page of the site will do; who may not see the submission has another.
            _tokens[who] = held = await site.Token(who, "/tai-khoan");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, Address + "/o") { Content = JsonContent.Create(new { changes }) };
        CollectionSite.AddCookie(request, held.Cookie);
        request.Headers.Add("RequestVerificationToken", held.Token);
        return await who.Client.SendAsync(request);
    }

    /// <summary>Saves one cell; gives what became of it.</summary>
    public async Task<JsonElement> Save(PersonOfTest who, int line, string text, int seen = 0, string column = "month", string? comment = null)
    {
        var lines = await Lines();
        using var answer = await Send(who, new { id = "a", line = lines[line].Id, column, text, none = false, comment, @base = seen });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("cells")[0].Clone();
    }

    /// <summary>Fills every cell that must be filled.</summary>
    public async Task Fill(PersonOfTest who, decimal first = 10m)
    {
        var lines = await Lines();
        var changes = lines.SelectMany((l, i) => new[] { "month", "cumulative" }.Select(c => (object)new
        {
            id = $"{i}{c}",
            line = l.Id,
            column = c,
            text = (first + i).ToString(CultureInfo.InvariantCulture),
            none = false,
            comment = (string?)null,
            @base = 0,
        }));
        using var answer = await Send(who, [.. changes]);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("\"refused\"");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Presses a button; gives the status, and where it leads.</summary>
    public Task<(HttpStatusCode Status, string To)> Press(PersonOfTest who, string step, params (string Name, string Value)[] fields) =>
        site.Post(who, "/tai-khoan", $"{Address}/{step}", fields);

    /// <summary>Presses a button that must work.</summary>
    public async Task Take(PersonOfTest who, string step, params (string Name, string Value)[] fields)
    {
        var (status, to) = await Press(who, step, fields);
        (status, to).ShouldBe((HttpStatusCode.Found, $"{Address}?xong={step.Replace('/', '-')}"));
    }

    public Task<SubmissionState> State() => site.Read(db => db.Submissions.Where(s => s.Id == Id).Select(s => s.State).SingleAsync());

    public Task<SubmissionCell?> Cell(int line, string column = "month") => site.Read(async db =>
    {
        var of = (await Lines())[line].Id;
        return await (from c in db.SubmissionCells
                      join k in db.Set<FormColumn>() on c.ColumnId equals k.Id
                      where c.SubmissionId == Id && c.LineId == of && k.Key == column
                      select c).AsNoTracking().SingleOrDefaultAsync();
    });
}

using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LaBan.App.Identity;
using LaBan.App.Storage;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Fixtures;

/// <summary>Somebody with a role at an organisation, who signs in as everybody does: form, token, password, code.</summary>
public sealed partial class PersonOfTest
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static int _last;

    public required int Id { get; init; }

    public required string UserName { get; init; }

    public required string Password { get; init; }

    /// <summary>Secret of the authenticator app; null without a second factor.</summary>
    public string? Key { get; init; }

    /// <summary>The session's cookie, <c>laban=…</c>.</summary>
    public string Cookie { get; private set; } = "";

    public HttpClient Client { get; private set; } = null!;

    /// <summary>Takes somebody in with a role and signs them in.</summary>
    public static async Task<PersonOfTest> SignedIn(SiteFixture site, Role role, string organisation = "van-phong", string? group = null)
    {
        var person = await TakenIn(site, role, organisation, group);
        await person.SignIn(site);
        return person;
    }

    /// <summary>Takes somebody in with a role, past the first password and with a second factor where the role needs one.</summary>
    public static async Task<PersonOfTest> TakenIn(SiteFixture site, Role? role, string organisation = "van-phong", string? group = null)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var (db, people) = (scope.ServiceProvider.GetRequiredService<LabanContext>(), scope.ServiceProvider.GetRequiredService<UserManager<Person>>());
        var register = scope.ServiceProvider.GetRequiredService<PeopleRegister>();
        var number = Interlocked.Increment(ref _last);
        var name = string.Create(CultureInfo.InvariantCulture, $"nguoi-{number}");
        var added = (await register.Add(new(name, string.Create(CultureInfo.InvariantCulture, $"Nguyễn Văn {number}"), null), CancellationToken.None)).Value!;
        added.Person.MustChangePassword = false;
        if (role is { } held)
        {
            var at = await db.Organisations.SingleAsync(o => o.Code == organisation);
            register.Give(added.Person, held, at, new GrantTerms(DateTime.UnixEpoch, "test") { Group = group }).Problem.ShouldBeNull();
        }

        await db.SaveChangesAsync();
        string? key = null;
        if (role?.NeedsSecondFactor() == true)
        {
            await people.ResetAuthenticatorKeyAsync(added.Person);
            key = await people.GetAuthenticatorKeyAsync(added.Person);
            await people.SetTwoFactorEnabledAsync(added.Person, true);
        }

        return new() { Id = added.Person.Id, UserName = name, Password = added.Password, Key = key };
    }

    public async Task SignIn(SiteFixture site)
    {
        using var visitor = new Visitor(site.Address);
        var (answer, end) = await visitor.Submit("/dang-nhap", ("ten", UserName), ("matKhau", Password));
        if (Key is not null)
        {
            end.ShouldBe("/dang-nhap/ma");
            (answer, end) = await visitor.Submit("/dang-nhap/ma", ("ma", Code(Key)));
        }

        answer.ShouldBe(HttpStatusCode.Found);
        end.ShouldBe("/viec-cua-toi");
        Cookie = visitor.Cookie("laban") ?? throw new InvalidOperationException("no session");
        Client = new HttpClient(new SessionHandler(Cookie)) { BaseAddress = new Uri(site.Address) };
    }

    /// <summary>The same person, with the same session, at another address of the site.</summary>
    public PersonOfTest At(string address) => new()
    {
        Id = Id,
        UserName = UserName,
        Password = Password,
        Key = Key,
        Cookie = Cookie,
        Client = new HttpClient(new SessionHandler(Cookie)) { BaseAddress = new Uri(address) },
    };

    /// <summary>Opens a page as this person.</summary>
    public async Task<IHtmlDocument> Open(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await Client.GetAsync(path);
        answer.StatusCode.ShouldBe(expected, path);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Presses the first button whose form leads to an address with the given ending.</summary>
    public Task<HttpStatusCode> Press(IHtmlDocument page, string ending)
    {
        var form = (IHtmlFormElement)page.QuerySelector($"form[action$='{ending}']")!;
        return Send(null, form.GetAttribute("action")!, ("__RequestVerificationToken", page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!));
    }

    /// <summary>Sends a form with the token of a page, or with fields that hold one.</summary>
    public async Task<HttpStatusCode> Send(string? page, string action, params (string Name, string Value)[] fields)
    {
        var all = fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).ToList();
        if (page is not null)
        {
            using var opened = await Open(page);
            all.Add(KeyValuePair.Create("__RequestVerificationToken", opened.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!));
        }

        using var form = new FormUrlEncodedContent(all);
        using var answer = await Client.PostAsync(action, form);
        return answer.StatusCode;
    }

    /// <summary>What the authenticator app shows now (RFC 6238).</summary>
    public static string Code(string key)
    {
        var bits = string.Concat(key.Select(c => Convert.ToString(Base32.IndexOf(c), 2).PadLeft(5, '0')));
        var secret = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var step = BitConverter.GetBytes(IPAddress.HostToNetworkOrder(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30));
#pragma warning disable CA5350 // The algorithm of RFC 6238.
        var hash = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xf;
        var number = ((hash[offset] & 0x7f) << 24) | (hash[offset + 1] << 16) | (hash[offset + 2] << 8) | hash[offset + 3];
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>A browser without scripts: keeps cookies, fills in forms, follows nothing.</summary>
    public sealed partial class Visitor : IDisposable
    {
        private readonly CookieContainer _cookies = new();
        private readonly HttpClient _client;
        private readonly Uri _site;

        public Visitor(string address)
        {
            _site = new Uri(address);
            _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = _cookies }) { BaseAddress = _site };
        }

        public string? Cookie(string name) => _cookies.GetAllCookies().FirstOrDefault(c => c.Name == name) is { } cookie ? $"{cookie.Name}={cookie.Value}" : null;

        public void Set(string name, string value) => _cookies.Add(_site, new Cookie(name, value));

        public Task<HttpResponseMessage> Get(string path) => _client.GetAsync(path);

        /// <summary>Fills in the form of a page and sends it; tells where it leads.</summary>
        public async Task<(HttpStatusCode Status, string? To)> Submit(string path, params (string Name, string Value)[] fields)
        {
            using var page = await Get(path);
            var text = await page.Content.ReadAsStringAsync();
            var (token, action) = (TokenField().Match(text).Groups[1].Value, SheetForm().Match(text).Groups[1].Value);
            using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", token)));
            using var answer = await _client.PostAsync(action.Length > 0 ? action : path, form);
            return (answer.StatusCode, answer.Headers.Location?.OriginalString.Split('?')[0]);
        }

        public void Dispose() => _client.Dispose();

        [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
        private static partial Regex TokenField();

        [GeneratedRegex("<form class=\"sheet-form\" method=\"post\" action=\"([^\"]+)\"")]
        private static partial Regex SheetForm();
    }

    /// <summary>Adds the session's cookie to what a request carries.</summary>
    private sealed class SessionHandler(string session) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        private string? _forms;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var others = request.Headers.TryGetValues("Cookie", out var values) ? string.Join("; ", values) + "; " : "";
            request.Headers.Remove("Cookie");
            request.Headers.Add("Cookie", others + session + (others.Length == 0 && _forms is { } token ? "; " + token : ""));
            var answer = await base.SendAsync(request, cancellationToken);
            var set = answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.FirstOrDefault(c => c.StartsWith(".AspNetCore.Antiforgery", StringComparison.Ordinal)) : null;
            _forms = set?.Split(';')[0] ?? _forms;
            return answer;
        }
    }
}

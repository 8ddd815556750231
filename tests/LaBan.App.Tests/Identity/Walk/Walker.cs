using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using LaBan.Model.Identity;

namespace LaBan.App.Tests.Identity.Walk;

/// <summary>Somebody who tries every address, with a form's token in hand where there is one to be had.</summary>
internal sealed partial class Walker(HttpClient client, string name, Role? role, string? organisation)
{
    internal const string FirstPassword = "with a first password";

    private string _token = "";
    private string _cookie = "";

    public string Name => name;

    public Role? Role => role;

    public string? Organisation => organisation;

    public bool IsSignedIn => name != "nobody";

    /// <summary>Has to choose a password before anything else.</summary>
    public bool IsRestrained => name == FirstPassword;

    /// <summary>Reads a page with a form, as everybody can.</summary>
    public async Task TakeToken()
    {
        using var answer = await client.GetAsync("/dang-nhap");
        _token = TokenField().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value;
        _token.ShouldNotBeEmpty();
        _cookie = answer.Headers.GetValues("Set-Cookie").First(c => c.StartsWith(".AspNetCore.Antiforgery", StringComparison.Ordinal)).Split(';')[0];
    }

    /// <param name="json">Whether the address takes no form but JSON.</param>
    public async Task<(Answer Answer, HttpStatusCode Status)> Try(HttpMethod method, string path, bool json = false, bool withToken = true)
    {
        using var request = new HttpRequestMessage(method, path);
        if (method == HttpMethod.Post)
        {
            request.Content = json ? new StringContent("{}", Encoding.UTF8, "application/json") : new FormUrlEncodedContent([]);
            if (withToken)
            {
                request.Headers.Add("RequestVerificationToken", _token);
            }

            request.Headers.Add("Cookie", _cookie);
        }

        using var answer = await client.SendAsync(request);
        return (Read(answer), answer.StatusCode);
    }

    private static Answer Read(HttpResponseMessage answer) => answer.StatusCode switch
    {
        HttpStatusCode.Unauthorized => Answer.SignIn,
        HttpStatusCode.Forbidden => Answer.Refused,
        HttpStatusCode.NotFound => Answer.NotThere,
        >= HttpStatusCode.InternalServerError => Answer.Failed,
        HttpStatusCode.Found when answer.Headers.Location?.OriginalString is { } to =>
            to == "/dang-nhap" || to.StartsWith("/dang-nhap?ve=", StringComparison.Ordinal) ? Answer.SignIn
            : to is "/tai-khoan/mat-khau" or "/tai-khoan/xac-thuc" ? Answer.First
            : Answer.Through,
        _ => Answer.Through,
    };

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}

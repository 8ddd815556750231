using System.Net;
using System.Text.RegularExpressions;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Documents;

/// <summary>Hands documents in as a browser without scripts does: form, token, cookie, redirect.</summary>
internal static partial class HandIn
{
    public const string Report =
        "BÁO CÁO\nTình hình kinh tế - xã hội 6 tháng đầu năm 2024\n\n"
        + "Kim ngạch xuất khẩu 6 tháng đầu năm 2024 đạt 12,6 tỷ USD, tăng 22,6% so với cùng kỳ, bằng 38,2% kế hoạch.\n"
        + "Tỷ lệ hộ nghèo năm 2023 còn 2,63%.\n";

    /// <summary>Sends a file and gives the answer, which is not followed.</summary>
    public static Task<HttpResponseMessage> Send(SiteFixture site, string name, byte[] file, string asOf = "") =>
        Send(site, "/doc-van-ban", "read", name, file, ("asOf", asOf));

    /// <summary>Sends a file by the form of a page and gives the answer, which is not followed.</summary>
    public static async Task<HttpResponseMessage> Send(SiteFixture site, string page, string handler, string name, byte[] file, params (string Name, string Value)[] fields)
    {
        var (token, cookie) = await Token(site, page);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(handler), "_handler" },
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(file), "file", name },
        };
        foreach (var (field, value) in fields)
        {
            form.Add(new StringContent(value), field);
        }

        return await Post(site, page, form, cookie);
    }

    /// <summary>Has a text checked against itself alone and gives the address of the result.</summary>
    public static Task<string> Review(SiteFixture site, string text, string name, params (string Name, string Value)[] fields) =>
        ReviewWithFacts(site, text, name, [("noFacts", "1"), .. fields]);

    /// <summary>Has a text checked, also against the figures on file, and gives the address of the result.</summary>
    public static async Task<string> ReviewWithFacts(SiteFixture site, string text, string name, params (string Name, string Value)[] fields)
    {
        using var answer = await Send(site, "/soat-van-ban", "review", name, System.Text.Encoding.UTF8.GetBytes(text), fields);
        return await Ended(site, answer);
    }

    /// <summary>Sends a text and gives the address of the document.</summary>
    public static async Task<string> Text(SiteFixture site, string text, string name = "bao-cao.txt")
    {
        using var answer = await Send(site, name, System.Text.Encoding.UTF8.GetBytes(text));
        return await Ended(site, answer);
    }

    /// <summary>The address that an answer leads to, once the work on it has ended: until then its page tells how far it is.</summary>
    private static async Task<string> Ended(SiteFixture site, HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync());
        var address = answer.Headers.Location!.AbsolutePath;
        for (var turn = 0; turn < 600 && !(await site.Client.GetStringAsync(address + "/tien-do")).Contains("\"ended\":true", StringComparison.Ordinal); turn++)
        {
            await Task.Delay(50);
        }

        return address;
    }

    /// <summary>Presses a button of a page: posts a form with its token.</summary>
    public static async Task<HttpResponseMessage> Press(SiteFixture site, string page, string action, params (string Name, string Value)[] fields)
    {
        var (token, cookie) = await Token(site, page);
        using var form = new FormUrlEncodedContent(
            fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", token)));
        return await Post(site, action, form, cookie);
    }

    /// <summary>The token of a page's form and the cookie that goes with it; null when the client has the cookie already.</summary>
    private static async Task<(string Token, string? Cookie)> Token(SiteFixture site, string page)
    {
        using var answer = await site.Client.GetAsync(page);
        var text = await answer.Content.ReadAsStringAsync();
        return (TokenField().Match(text).Groups[1].Value, answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.First().Split(';')[0] : null);
    }

    private static async Task<HttpResponseMessage> Post(SiteFixture site, string path, HttpContent form, string? cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return await site.Client.SendAsync(request);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Collection;

/// <summary>Hands a workbook in and presses the buttons of its preview, as a browser without scripts does.</summary>
internal static class WorkbookPost
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<string> Upload(PersonOfTest who, SubmissionOfTest submission, string name, byte[] file)
    {
        using var answer = await Send(who, submission, name, file);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync(Cancel));
        return answer.Headers.Location!.IsAbsoluteUri ? answer.Headers.Location.AbsolutePath : answer.Headers.Location.OriginalString;
    }

    public static async Task<HttpResponseMessage> Send(PersonOfTest who, SubmissionOfTest submission, string name, byte[] file)
    {
        var page = await who.Open(submission.Address + "/tep");
        using var form = new MultipartFormDataContent
        {
            { new StringContent("upload"), "_handler" },
            { new StringContent(TokenOf(page)), "__RequestVerificationToken" },
            { new ByteArrayContent(file), "file", name },
        };
        return await who.Client.PostAsync(submission.Address + "/tep", form, Cancel);
    }

    public static async Task<string> Take(PersonOfTest who, string address, IHtmlDocument preview, params (string, string)[] fields)
    {
        var (status, text) = await Post(who, address, preview, "take", fields);
        status.ShouldBe(HttpStatusCode.Found, text);
        return text;
    }

    /// <summary>Sends a form of the preview; gives where it leads, or the page.</summary>
    public static async Task<(HttpStatusCode Status, string Text)> Post(PersonOfTest who, string address, IHtmlDocument page, string handler, params (string Name, string Value)[] fields)
    {
        var seen = page.QuerySelector<IHtmlInputElement>("input[name=den]")?.Value ?? "0";
        using var form = new FormUrlEncodedContent(
            fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Concat([new("_handler", handler), new("den", seen), new("__RequestVerificationToken", TokenOf(page))]));
        using var answer = await who.Client.PostAsync(address, form, Cancel);
        var to = answer.Headers.Location is { } location ? location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString : null;
        return (answer.StatusCode, to ?? WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)));
    }

    public static string TokenOf(IHtmlDocument page) => page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;
}

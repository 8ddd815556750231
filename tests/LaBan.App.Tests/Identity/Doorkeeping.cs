using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Identity;

/// <summary>Forms of pages sent as a person, and what the record says of it.</summary>
internal static partial class Doorkeeping
{
    /// <summary>Sends a named form of a page and reads the answer.</summary>
    public static async Task<(HttpStatusCode Status, IHtmlDocument Page)> SendForm(this PersonOfTest person, string page, string form, params (string Name, string Value)[] fields)
    {
        var opened = await person.Client.GetStringAsync(page);
        var all = fields.Select(f => KeyValuePair.Create(f.Name, f.Value))
            .Append(KeyValuePair.Create("_handler", form)).Append(KeyValuePair.Create("__RequestVerificationToken", TokenField().Match(opened).Groups[1].Value));
        using var content = new FormUrlEncodedContent(all);
        using var answer = await person.Client.PostAsync(page, content);
        return (answer.StatusCode, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>What the record holds of an action, newest first: subject and detail.</summary>
    public static async Task<IReadOnlyList<AuditRecord>> Recorded(this SiteFixture site, string action)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LabanContext>().AuditRecords.AsNoTracking()
            .Where(r => r.Action == action).OrderByDescending(r => r.Id).ToListAsync();
    }

    public static async Task Execute(this SiteFixture site, string sql)
    {
        await using var command = site.Database.Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}

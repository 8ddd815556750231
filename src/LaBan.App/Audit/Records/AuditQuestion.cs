using System.Globalization;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Measures;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Audit.Records;

/// <summary>What the record is narrowed to; lives in the address. What cannot be read there narrows nothing.</summary>
public sealed record AuditQuestion
{
    public const int PageSize = 100;

    private const string Escape = "\\";

    /// <summary>A person: part of the name, or the user name exactly.</summary>
    public string? Who { get; init; }

    /// <summary>An action or how it begins, as in <c>grant.</c></summary>
    public string? Action { get; init; }

    public string? Subject { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>The address of the network it came from.</summary>
    public string? Address { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public bool IsOpen => this with { Page = 1 } == new AuditQuestion();

    public static AuditQuestion Of(IQueryCollection query) => new()
    {
        Who = Text(query["who"]),
        Action = Text(query["action"]),
        Subject = Text(query["subject"]),
        From = Day(query["from"]),
        To = Day(query["to"]),
        Address = Text(query["address"]),
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 1_000_000 ? page : 1,
    };

    /// <summary>The same question as part of an address.</summary>
    public string AddressOn(string path, int page = 1) => path + QueryString.Create(
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["who"] = Who,
            ["action"] = Action,
            ["subject"] = Subject,
            ["from"] = From is { } from ? Dates.Vi(from) : null,
            ["to"] = To is { } to ? Dates.Vi(to) : null,
            ["address"] = Address,
            ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        }.Where(v => v.Value is not null));

    /// <summary>The records that answer it.</summary>
    public IQueryable<AuditRecord> Narrow(LabanContext db)
    {
        var records = db.AuditRecords.AsQueryable();
        if (Who is { } who)
        {
            var (part, normal) = (Part(who), who.ToUpperInvariant());
            records = records.Where(r => EF.Functions.ILike(r.Actor, part, Escape) || db.People.Any(p => p.Id == r.PersonId && p.NormalizedUserName == normal));
        }

        if (Action is { } action)
        {
            records = records.Where(r => r.Action.StartsWith(action));
        }

        if (Subject is { } subject)
        {
            var part = Part(subject);
            records = records.Where(r => EF.Functions.ILike(r.Subject, part, Escape));
        }

        if (Address is { } address)
        {
            records = records.Where(r => r.Address == address);
        }

        if (From is { } from)
        {
            var begin = Midnight(from);
            records = records.Where(r => r.At >= begin);
        }

        if (To is { } to)
        {
            var end = Midnight(to.AddDays(1));
            records = records.Where(r => r.At < end);
        }

        return records;
    }

    /// <summary>A pattern for any text that holds this one, whatever signs it has.</summary>
    private static string Part(string text) =>
        $"%{text.Replace(Escape, Escape + Escape, StringComparison.Ordinal).Replace("%", Escape + "%", StringComparison.Ordinal).Replace("_", Escape + "_", StringComparison.Ordinal)}%";

    /// <summary>The beginning of a day in the province, seven hours ahead of UTC.</summary>
    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(-7);

    private static string? Text(string? typed) => typed is null ? null
        : ViText.Nfc(typed).Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, RowSearch.LongestQuery)] : null;

    private static DateOnly? Day(string? typed) => Dates.TryRead(typed, out var day) && day.Year is > 1900 and < 2200 ? day : null;
}

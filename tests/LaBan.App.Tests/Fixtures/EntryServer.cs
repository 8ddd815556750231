using System.Text.Json;
using Microsoft.Playwright;

namespace LaBan.App.Tests.Fixtures;

/// <summary>What stands behind the grid of the gallery: keeps the cells it is sent, and answers as it is told to.</summary>
public sealed class EntryServer
{
    private const string Detail = """
        {"history":[{"period":"2024-M01","label":"01/2024","value":"139.2","nature":"Actual"},{"period":"2024-M02","label":"02/2024","value":"92.4","nature":"Actual"}],
         "plan":{"value":"980","label":"Dự toán 2024"},"limits":{"low":"60","high":"130","why":"theo 5 năm gần nhất"},
         "changes":[{"at":"08:12 03/04/2024","by":"Nguyễn Văn A","value":"90","none":false}]}
        """;

    private readonly Dictionary<string, object> _theirs = [];

    /// <summary>The cells on file by now, "2:month" to what was sent.</summary>
    public Dictionary<string, JsonElement> Cells { get; } = [];

    public bool IsUnreachable { get; set; }

    public bool HasSignedOut { get; set; }

    public Task Stand(IBrowserContext context) => context.RouteAsync("**/_gallery/grid/o**", Answer);

    /// <summary>Somebody else wrote a cell first: who sends it next over an older version hears of it.</summary>
    public void WroteFirst(string cell, string value, int version) =>
        _theirs[cell] = new { value, none = false, by = "Nguyễn Văn A", at = "08:12 03/04/2024", version };

    /// <summary>What was sent for a cell, as text; null when nothing came.</summary>
    public string? ValueOf(string cell) => Cells.TryGetValue(cell, out var sent) && sent.TryGetProperty("value", out var value) ? value.GetString() : null;

    private Task Answer(IRoute route)
    {
        if (IsUnreachable)
        {
            return route.AbortAsync();
        }

        if (HasSignedOut)
        {
            return route.FulfillAsync(new() { Status = 401 });
        }

        return route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = route.Request.Method == "GET" ? Detail : Saved(JsonDocument.Parse(route.Request.PostData!).RootElement.GetProperty("changes")),
        });
    }

    private string Saved(JsonElement changes) => JsonSerializer.Serialize(new { state = "Draft", cells = changes.EnumerateArray().Select(Fate) });

    private object Fate(JsonElement change)
    {
        var cell = $"{change.GetProperty("line").GetInt32()}:{change.GetProperty("column").GetString()}";
        var conflict = _theirs.Remove(cell, out var theirs) ? theirs : null;
        if (conflict is null)
        {
            Cells[cell] = change.Clone();
        }

        return new
        {
            id = change.GetProperty("id").GetString(),
            line = change.GetProperty("line").GetInt32(),
            column = change.GetProperty("column").GetString(),
            fate = conflict is null ? "saved" : "conflict",
            value = change.TryGetProperty("value", out var value) ? value.GetString() : null,
            none = change.GetProperty("none").GetBoolean(),
            comment = change.GetProperty("comment").GetString(),
            version = change.GetProperty("base").GetInt32() + 1,
            findings = Array.Empty<object>(),
            conflict,
            message = (string?)null,
            choices = (object?)null,
        };
    }
}

using System.Globalization;
using LaBan.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Export;

/// <summary>The checks at the door as rows of their data file.</summary>
internal static class DoorRuleRows
{
    public static string[] Columns { get; } =
    [
        "code", "kind", "severity", "parameters", "form", "indicator", "group", "sort", "name_vi", "name_en", "message_vi", "message_en",
        "enabled", "valid_from", "valid_to",
    ];

    public static async Task<IEnumerable<string[]>> Load(LabanContext db, CancellationToken cancel) =>
        (await db.DoorRules.AsNoTracking().OrderBy(r => r.Position).ThenBy(r => r.Code).ToListAsync(cancel)).Select(r => new[]
        {
            r.Code, FileWords.DoorKinds.Word(r.Kind), FileWords.DoorSeverities.Word(r.Severity), r.Parameters, r.Form, r.Indicator, r.Group,
            FileWords.DoorSorts.Word(r.Sort), r.NameVi, r.NameEn, r.MessageVi, r.MessageEn, r.Enabled ? "1" : "0", Text(r.ValidFrom), Text(r.ValidTo),
        });

    private static string Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}

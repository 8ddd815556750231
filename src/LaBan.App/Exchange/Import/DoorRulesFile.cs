using LaBan.App.Storage;
using LaBan.Model.Collection.Door;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Import;

/// <summary>Reads <c>door-rules.csv</c>: what figures are held against before they are taken.</summary>
internal sealed class DoorRulesFile(LabanContext db)
{
    public const string Name = "door-rules.csv";

    private static readonly string[] Columns = ["code", "kind", "severity", "name_vi", "message_vi"];

    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private Dictionary<string, DoorRule> _known = [];

    public async Task Read(ImportFolder folder, CancellationToken cancel)
    {
        if (folder.Has(Name))
        {
            _known = await db.DoorRules.ToDictionaryAsync(r => r.Code, StringComparer.Ordinal, cancel);
            await folder.ReadFile(Name, Columns, row => ReadRow(folder, row), cancel);
        }
    }

    private void ReadRow(ImportFolder folder, RowReader row)
    {
        var wanted = FromRow(row);
        if (!row.IsRefused && wanted.Flaw() is { } flaw)
        {
            row.Refuse(flaw.Field ?? "parameters", row.Text(flaw.Field ?? "parameters"), new(flaw.Vietnamese, flaw.English), default);
        }

        if (!row.IsRefused && !_read.Add(wanted.Code))
        {
            row.Refuse("code", wanted.Code, new("đã có ở một dòng trên", "already stands on a line above"), new("xóa dòng thừa", "delete the extra line"));
        }

        if (!row.IsRefused)
        {
            row.Count(Store(folder, row.Place, wanted));
        }
    }

    private DoorRule FromRow(RowReader row)
    {
        row.Required("kind");
        row.Required("severity");
        var (name, message) = (row.Required("name_vi"), row.Required("message_vi"));
        return new()
        {
            Code = row.Required("code"),
            Kind = row.Word("kind", FileWords.DoorKinds, DoorKind.Whole),
            Severity = row.Word("severity", FileWords.DoorSeverities, DoorSeverity.Warn),
            Parameters = row.Text("parameters"),
            Form = row.Text("form"),
            Indicator = row.Text("indicator"),
            Group = row.Text("group"),
            Sort = row.Word("sort", FileWords.DoorSorts, DoorSort.Any),
            NameVi = name,
            NameEn = row.Optional("name_en") ?? name,
            MessageVi = message,
            MessageEn = row.Optional("message_en") ?? message,
            Enabled = row.Text("enabled") is not ("0" or "false"),
            ValidFrom = row.Date("valid_from"),
            ValidTo = row.Date("valid_to"),
            Position = _read.Count,
        };
    }

    private RowFate Store(ImportFolder folder, RowPlace place, DoorRule wanted)
    {
        if (!_known.TryGetValue(wanted.Code, out var old))
        {
            _known.Add(wanted.Code, wanted);
            db.DoorRules.Add(wanted);
            return RowFate.Added;
        }

        if (old is { SetBy: { } by, SetAt: { } at })
        {
            if (!db.Differs(old, wanted, nameof(DoorRule.SetBy), nameof(DoorRule.SetAt), nameof(DoorRule.Position)))
            {
                return RowFate.Unchanged;
            }

            if (!folder.Overwrites)
            {
                return folder.Keep(place, old.Code, by, at);
            }
        }

        return db.Overwrite(old, wanted) ? RowFate.Changed : RowFate.Unchanged;
    }
}

using LaBan.App.Storage;
using LaBan.Model.Territory;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Import;

/// <summary>Reads <c>areas.csv</c> and, where given, <c>successions.csv</c>.</summary>
internal sealed class AreasFile(LabanContext db)
{
    public const string Name = "areas.csv";
    public const string SuccessionsName = "successions.csv";

    private static readonly string[] Columns = ["area_id", "name_vi", "level", "valid_from", "valid_to"];
    private static readonly char[] Bar = ['|'];

    public async Task Read(ImportFolder folder, CancellationToken cancel)
    {
        var known = await db.Areas.ToDictionaryAsync(a => a.Key, StringComparer.Ordinal, cancel);
        var lists = new List<(RowPlace Place, AreaLinks Links)>();
        var parents = new List<(RowPlace Place, string Parent)>();
        var position = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        await folder.ReadFile(Name, Columns, row =>
        {
            var key = row.Required("area_id");
            if (!seen.Add(key))
            {
                row.Refuse("area_id", key, new("đã có ở một dòng trên", "already stands on a line above"), new("xóa dòng thừa", "delete the extra line"));
            }

            var area = FromRow(row, key, ++position);
            CheckLife(row, area);
            if (row.IsRefused)
            {
                return;
            }

            lists.Add((row.Place, new(key, row.Text("predecessors").Split(Bar, StringSplitOptions.RemoveEmptyEntries),
                row.Text("successors").Split(Bar, StringSplitOptions.RemoveEmptyEntries))));
            if (area.Parent is not null)
            {
                parents.Add((row.Place, area.Parent));
            }

            row.Count(Store(known, area));
        }, cancel);
        foreach (var (place, parent) in parents.Where(p => !known.ContainsKey(p.Parent)))
        {
            folder.Refuse(place, "parent_id", parent, new("không có đơn vị hành chính này", "no such area"),
                new($"thêm dòng {parent} vào {Name}", $"add a line {parent} to {Name}"));
        }

        RequireDistinctCodes(folder, known.Values);
        await StoreSuccessions(folder, known, lists, cancel);
    }

    /// <summary>Areas that contain or follow each other in a circle: no path leads out of them.</summary>
    private static void RequireNoCircle(
        ImportFolder folder, IEnumerable<Area> areas, IEnumerable<AreaSuccession> successions, List<(RowPlace Place, AreaLinks Links)> lists)
    {
        foreach (var issue in new Gazetteer(areas, successions).FindIssues())
        {
            var place = lists.Find(l => l.Links.Key == issue.Key).Place is { File: not null } found ? found : new(Name, 0);
            switch (issue.Fault)
            {
                case TerritoryFault.ParentCycle:
                    folder.Refuse(place, "parent_id", issue.Key, new(issue.Vi, issue.En), new("sửa một parent_id", "correct one parent_id"));
                    break;
                case TerritoryFault.SuccessionCycle:
                    folder.Refuse(place, "successors", issue.Key, new(issue.Vi, issue.En), new("bỏ một trong các liên hệ này", "remove one of these links"));
                    break;
            }
        }
    }

    private static Area FromRow(RowReader row, string key, int position) => new()
    {
        Key = key,
        Code = row.Optional("code"),
        NameVi = row.Required("name_vi"),
        Level = row.Word("level", FileWords.Levels, AreaLevel.Commune),
        Parent = row.Optional("parent_id"),
        ValidFrom = row.Date("valid_from"),
        ValidTo = row.Date("valid_to"),
        Event = row.Text("event"),
        LegalBasis = row.Text("legal_basis"),
        MentionedIn = row.Text("mentioned_in"),
        Source = row.Text("source"),
        Position = position,
    };

    private static void CheckLife(RowReader row, Area area)
    {
        if (area.ValidFrom > area.ValidTo)
        {
            row.Refuse("valid_to", row.Text("valid_to"), new("trước ngày bắt đầu", "before the first day"), new("sửa một trong hai ngày", "correct one of the two dates"));
        }
    }

    private RowFate Store(Dictionary<string, Area> known, Area area)
    {
        if (!known.TryGetValue(area.Key, out var old))
        {
            known.Add(area.Key, area);
            db.Areas.Add(area);
            return RowFate.Added;
        }

        return db.Overwrite(old, area) ? RowFate.Changed : RowFate.Unchanged;
    }

    private static void RequireDistinctCodes(ImportFolder folder, IEnumerable<Area> areas)
    {
        foreach (var group in areas.Where(a => a.Code is not null).GroupBy(a => (a.Code, a.ValidFrom)).Where(g => g.Count() > 1))
        {
            folder.Refuse(new(Name, 0), "code", group.Key.Code!,
                new("hai đơn vị cùng mã và cùng ngày bắt đầu", "two areas with the same code and first day"),
                new("một mã chỉ thuộc một đơn vị tại một thời điểm; sửa valid_from", "a code belongs to one area at a time; correct valid_from"));
        }
    }

    private async Task StoreSuccessions(
        ImportFolder folder,
        Dictionary<string, Area> areas,
        List<(RowPlace Place, AreaLinks Links)> lists,
        CancellationToken cancel)
    {
        foreach (var (place, links) in lists)
        {
            foreach (var (column, other) in links.Predecessors.Select(p => ("predecessors", p))
                .Concat(links.Successors.Select(s => ("successors", s))).Where(pair => !areas.ContainsKey(pair.Item2)))
            {
                folder.Refuse(place, column, other, new("không có đơn vị hành chính này", "no such area"),
                    new($"thêm dòng {other} vào {Name}", $"add a line {other} to {Name}"));
            }
        }

        var wanted = Successions.Infer(areas.Values, lists.Select(l => l.Links))
            .ToDictionary(s => (s.Predecessor, s.Successor));
        await ReadExplicit(folder, areas, wanted, cancel);
        RequireNoCircle(folder, areas.Values, wanted.Values, lists);
        var stored = await db.AreaSuccessions.ToListAsync(cancel);
        db.AreaSuccessions.RemoveRange(stored.Where(s => lists.Count > 0 && !Same(wanted, s)));
        db.AreaSuccessions.AddRange(wanted.Values.Where(w => !stored.Any(s => Equal(s, w))));
    }

    private static async Task ReadExplicit(
        ImportFolder folder, Dictionary<string, Area> areas, Dictionary<(string, string), AreaSuccession> wanted, CancellationToken cancel) =>
        await folder.ReadFile(SuccessionsName, ["predecessor", "successor", "kind", "share"], row =>
        {
            var (from, to) = (row.Required("predecessor"), row.Required("successor"));
            foreach (var (column, key) in new[] { ("predecessor", from), ("successor", to) })
            {
                if (key.Length > 0 && !areas.ContainsKey(key))
                {
                    row.Refuse(column, key, new("không có đơn vị hành chính này", "no such area"), new($"sửa, hoặc thêm vào {Name}", $"correct it, or add it to {Name}"));
                }
            }

            var share = row.Number("share")?.Value;
            if (share is <= 0 or > 1)
            {
                row.Refuse("share", row.Text("share"), new("phần chuyển đi phải lớn hơn 0 và không quá 1", "the part must be above 0 and at most 1"), new("viết 0.35 cho 35%", "write 0.35 for 35%"));
            }

            if (!row.IsRefused)
            {
                wanted[(from, to)] = new() { Predecessor = from, Successor = to, Kind = row.Word("kind", FileWords.Successions, SuccessionKind.Whole), Share = share };
                row.Count(RowFate.Unchanged);
            }
        }, cancel);

    private static bool Same(Dictionary<(string, string), AreaSuccession> wanted, AreaSuccession stored) =>
        wanted.TryGetValue((stored.Predecessor, stored.Successor), out var w) && Equal(stored, w);

    private static bool Equal(AreaSuccession a, AreaSuccession b) =>
        (a.Predecessor, a.Successor, a.Kind, a.Share) == (b.Predecessor, b.Successor, b.Kind, b.Share);
}

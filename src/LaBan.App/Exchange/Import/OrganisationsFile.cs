using LaBan.App.Storage;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Import;

/// <summary>Reads <c>organisations.csv</c>: who reports, approves or compiles, and what took over from what.</summary>
internal sealed class OrganisationsFile(LabanContext db)
{
    public const string Name = "organisations.csv";

    private readonly List<(RowPlace Place, string Code, string Successor)> _links = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private HashSet<string> _areas = [];
    private Dictionary<string, Organisation> _known = [];

    public async Task Read(ImportFolder folder, CancellationToken cancel)
    {
        _areas = await db.Areas.Select(a => a.Key).ToHashSetAsync(StringComparer.Ordinal, cancel);
        _areas.UnionWith(db.Areas.Local.Select(a => a.Key));
        _known = await db.Organisations.ToDictionaryAsync(o => o.Code, StringComparer.Ordinal, cancel);
        await folder.ReadFile(Name, ["code", "name_vi", "kind"], ReadRow, cancel);
        await StoreSuccessions(folder, cancel);
    }

    private void ReadRow(RowReader row)
    {
        var wanted = new Organisation
        {
            Code = row.Required("code"),
            NameVi = row.Required("name_vi"),
            Kind = row.Word("kind", FileWords.OrganisationKinds, OrganisationKind.Department),
            Area = row.Optional("area"),
            ValidFrom = row.Date("valid_from"),
            ValidTo = row.Date("valid_to"),
            Position = _seen.Count + 1,
        };
        Check(row, wanted);
        if (row.IsRefused)
        {
            return;
        }

        _links.AddRange(row.Text("successors").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(s => (row.Place, wanted.Code, s)));
        row.Count(Store(wanted));
    }

    private void Check(RowReader row, Organisation wanted)
    {
        if (!_seen.Add(wanted.Code))
        {
            row.Refuse("code", wanted.Code, new("mã đã có ở một dòng trên", "the code already stands on a line above"), new("mỗi đơn vị một mã riêng", "give each organisation its own code"));
        }

        if (wanted.Area is { } area && !_areas.Contains(area))
        {
            row.Refuse("area", area, new("không có đơn vị hành chính này", "no such area"), new($"thêm dòng {area} vào {AreasFile.Name}", $"add a line {area} to {AreasFile.Name}"));
        }

        if (wanted.ValidFrom > wanted.ValidTo)
        {
            row.Refuse("valid_to", row.Text("valid_to"), new("ngày cuối đứng trước ngày đầu", "the last day is before the first"), new("sửa một trong hai ngày", "correct one of the two days"));
        }
    }

    private RowFate Store(Organisation wanted)
    {
        if (!_known.TryGetValue(wanted.Code, out var old))
        {
            _known.Add(wanted.Code, wanted);
            db.Organisations.Add(wanted);
            return RowFate.Added;
        }

        return db.Overwrite(old, wanted) ? RowFate.Changed : RowFate.Unchanged;
    }

    private async Task StoreSuccessions(ImportFolder folder, CancellationToken cancel)
    {
        var known = await db.OrganisationSuccessions.ToListAsync(cancel);
        foreach (var (place, code, successor) in _links)
        {
            if (!_known.TryGetValue(successor, out var next))
            {
                folder.Refuse(place, "successors", successor, new("không có đơn vị này", "no such organisation"), new("sửa mã, hoặc thêm dòng của đơn vị ấy", "correct the code, or add its line"));
            }
            else if (!known.Exists(s => s.Predecessor == code && s.Successor == successor))
            {
                var since = _known[code].ValidTo?.AddDays(1) ?? next.ValidFrom ?? DateOnly.MinValue;
                db.OrganisationSuccessions.Add(new OrganisationSuccession { Predecessor = code, Successor = successor, Since = since });
            }
        }
    }
}

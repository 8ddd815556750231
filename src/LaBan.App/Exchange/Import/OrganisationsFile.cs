using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Import;

/// <summary>Reads <c>organisations.csv</c>: who reports, approves or compiles, and what took over from what.</summary>
internal sealed class OrganisationsFile(LabanContext db)
{
    public const string Name = "organisations.csv";

    /// <summary>The columns of the fields that the rules of organisations speak of.</summary>
    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        [OrganisationProblems.Code] = "code",
        [OrganisationProblems.Name] = "name_vi",
        [OrganisationProblems.Area] = "area",
        [OrganisationProblems.First] = "valid_from",
        [OrganisationProblems.Last] = "valid_to",
        [OrganisationProblems.Successors] = "successors",
    };

    private readonly List<(RowPlace Place, Organisation Of, string Successor)> _links = [];
    private readonly List<(RowPlace Place, Organisation Of)> _rows = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private HashSet<string> _areas = [];
    private Dictionary<string, Organisation> _known = [];

    public async Task Read(ImportFolder folder, CancellationToken cancel)
    {
        _areas = await db.Areas.Select(a => a.Key).ToHashSetAsync(StringComparer.Ordinal, cancel);
        _areas.UnionWith(db.Areas.Local.Select(a => a.Key));
        _known = await db.Organisations.Include(o => o.FormerNames).ToDictionaryAsync(o => o.Code, StringComparer.Ordinal, cancel);
        await folder.ReadFile(Name, ["code", "name_vi", "kind"], row => ReadRow(folder, row), cancel);
        await StoreSuccessions(folder, cancel);
        RefuseClashes(folder);
    }

    private void ReadRow(ImportFolder folder, RowReader row)
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
            FormerNames = FormerNameText.Read(row),
        };
        Check(row, wanted);
        if (row.IsRefused)
        {
            return;
        }

        var fate = Store(folder, row, wanted);
        row.Count(fate);
        if (fate != RowFate.Kept)
        {
            var stored = _known[wanted.Code];
            _rows.Add((row.Place, stored));
            _links.AddRange(row.Text("successors").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(s => (row.Place, stored, s)));
        }
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

        if (!row.IsRefused && OrganisationRules.Flaw(wanted) is { } flaw)
        {
            var column = Columns[flaw.Field!];
            row.Refuse(column, row.Text(column), new(flaw.Vietnamese, flaw.English), default);
        }
    }

    private RowFate Store(ImportFolder folder, RowReader row, Organisation wanted)
    {
        if (!_known.TryGetValue(wanted.Code, out var old))
        {
            _known.Add(wanted.Code, wanted);
            db.Organisations.Add(wanted);
            return RowFate.Added;
        }

        var renamed = row.Has("former_names") && FormerNameText.Write(old.FormerNames) != FormerNameText.Write(wanted.FormerNames);
        if (old is { SetBy: { } by, SetAt: { } at })
        {
            if (!renamed && !db.Differs(old, wanted, nameof(Organisation.SetBy), nameof(Organisation.SetAt), nameof(Organisation.Position)))
            {
                return RowFate.Unchanged;
            }

            if (!folder.Overwrites)
            {
                return folder.Keep(row.Place, old.Code, by, at);
            }
        }

        if (renamed)
        {
            db.RemoveRange(old.FormerNames);
            old.FormerNames.Clear();
            old.FormerNames.AddRange(wanted.FormerNames);
        }

        return db.Overwrite(old, wanted) || renamed ? RowFate.Changed : RowFate.Unchanged;
    }

    private async Task StoreSuccessions(ImportFolder folder, CancellationToken cancel)
    {
        var known = await db.OrganisationSuccessions.ToListAsync(cancel);
        foreach (var (place, code, successor) in _links.Select(l => (l.Place, l.Of, l.Successor)))
        {
            if (!_known.TryGetValue(successor, out var next))
            {
                folder.Refuse(place, "successors", successor, new("không có đơn vị này", "no such organisation"), new("sửa mã, hoặc thêm dòng của đơn vị ấy", "correct the code, or add its line"));
                continue;
            }

            if (OrganisationRules.Refusal(code, next, known.ToLookup(s => s.Predecessor, s => s.Successor, StringComparer.Ordinal)) is { } refusal)
            {
                Refuse(folder, place, refusal, successor);
            }
            else if (!known.Exists(s => s.Predecessor == code.Code && s.Successor == successor))
            {
                var succession = new OrganisationSuccession { Predecessor = code.Code, Successor = successor, Since = code.ValidTo?.AddDays(1) ?? next.ValidFrom ?? DateOnly.MinValue };
                known.Add(succession);
                db.OrganisationSuccessions.Add(succession);
            }
        }
    }

    /// <summary>At no time do two organisations have one name, or govern one area.</summary>
    private void RefuseClashes(ImportFolder folder)
    {
        var (byName, byArea) = (_known.Values.ToLookup(o => o.NameVi, StringComparer.Ordinal), _known.Values.ToLookup(o => o.Area, StringComparer.Ordinal));
        foreach (var (place, of) in _rows)
        {
            if (OrganisationRules.Clash(of, byName[of.NameVi].Concat(of.Area is null ? [] : byArea[of.Area])) is { } clash)
            {
                Refuse(folder, place, clash, clash.Field == OrganisationProblems.Area ? of.Area! : of.NameVi);
            }
        }
    }

    private static void Refuse(ImportFolder folder, RowPlace place, Problem why, string value) =>
        folder.Refuse(place, Columns[why.Field!], value, new(why.Vietnamese, why.English), default);
}

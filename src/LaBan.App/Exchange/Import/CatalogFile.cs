using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Catalog;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Import;

/// <summary>Reads <c>catalog.csv</c> and, where given, <c>owners.csv</c>.</summary>
internal sealed class CatalogFile(LabanContext db)
{
    public const string Name = "catalog.csv";
    public const string OwnersName = "owners.csv";

    private static readonly string[] Columns = ["code", "name_vi", "name_en", "unit_vi", "unit_en", "group"];
    private static readonly string[] OwnerColumns = ["organisation", "successor", "from"];

    private readonly Dictionary<string, RowPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Successor, DateOnly From)> _successors = new(StringComparer.Ordinal);
    private Dictionary<string, Indicator> _known = [];

    public async Task Read(ImportFolder folder, CancellationToken cancel)
    {
        await folder.ReadFile(OwnersName, OwnerColumns, ReadOwner, cancel);
        _known = await db.Indicators.Include(i => i.Aliases).Include(i => i.Owners)
            .AsSplitQuery().ToDictionaryAsync(i => i.Code, StringComparer.Ordinal, cancel);
        var position = 0;
        await folder.ReadFile(Name, Columns, row => ReadIndicator(row, ++position), cancel);
        RequireParents(folder);
        RequireSoundFormulas(folder);
    }

    private void ReadOwner(RowReader row)
    {
        var (organisation, successor, from) = (row.Required("organisation"), row.Required("successor"), row.Date("from"));
        if (from is null && !row.IsRefused)
        {
            row.Required("from");
        }

        if (!row.IsRefused)
        {
            _successors[organisation] = (successor, from!.Value);
            row.Count(RowFate.Unchanged);
        }
    }

    private void ReadIndicator(RowReader row, int position)
    {
        var wanted = FromRow(row, position);
        if (!_places.TryAdd(wanted.Code, row.Place))
        {
            row.Refuse("code", wanted.Code, new("mã đã có ở một dòng trên", "the code already stands on a line above"), new("mỗi chỉ tiêu một mã riêng", "give each indicator its own code"));
        }

        if (!Unit.TryParse(wanted.UnitVi, out _) && wanted.UnitVi.Length > 0)
        {
            row.Refuse("unit_vi", wanted.UnitVi, new("không đọc được đơn vị tính", "not a unit"), new("ví dụ: tỷ đồng, %, triệu đồng/lao động", "for example: tỷ đồng, %, triệu đồng/lao động"));
        }

        if (!row.IsRefused)
        {
            row.Count(Store(wanted));
        }
    }

    private Indicator FromRow(RowReader row, int position) => new()
    {
        Code = row.Required("code"),
        NameVi = row.Required("name_vi"),
        NameEn = row.Required("name_en"),
        UnitVi = row.Required("unit_vi"),
        UnitEn = row.Required("unit_en"),
        Group = row.Required("group"),
        Parent = row.Optional("parent"),
        Kind = row.Word("kind", FileWords.Kinds, IndicatorKind.Level),
        Direction = row.Word("direction", FileWords.Directions, Direction.Neutral),
        Aggregation = row.Word("aggregation", FileWords.Aggregations, Aggregation.None),
        Decimals = row.Whole("decimals", 1, 0, 9),
        Tier = row.Whole("tier", 1, 1, 9),
        Formula = row.Optional("formula"),
        MetIn = row.Text("docs"),
        Position = position,
        Aliases = [.. row.Text("aliases_vi").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.Ordinal)
            .Select((text, i) => new IndicatorAlias { Text = text, Key = ViText.FoldKey(text), Position = i })],
        Owners = [.. OwnersOf(row.Text("lead_agency"))],
    };

    private IEnumerable<IndicatorOwner> OwnersOf(string agency)
    {
        DateOnly? from = null;
        for (var steps = 0; agency.Length > 0 && steps < 20; steps++)
        {
            var followed = _successors.TryGetValue(agency, out var next);
            yield return new() { Organisation = agency, ValidFrom = from, ValidTo = followed ? next.From.AddDays(-1) : null };
            (agency, from) = followed ? (next.Successor, (DateOnly?)next.From) : ("", null);
        }
    }

    private RowFate Store(Indicator wanted)
    {
        if (!_known.TryGetValue(wanted.Code, out var old))
        {
            _known.Add(wanted.Code, wanted);
            db.Indicators.Add(wanted);
            return RowFate.Added;
        }

        var changed = db.Overwrite(old, wanted);
        changed |= Replace(old.Aliases, wanted.Aliases, a => (a.Text, a.Position));
        changed |= Replace(old.Owners, wanted.Owners, o => (o.Organisation, o.ValidFrom, o.ValidTo));
        return changed ? RowFate.Changed : RowFate.Unchanged;
    }

    private static bool Replace<T, TKey>(List<T> old, List<T> wanted, Func<T, TKey> identity)
    {
        if (old.Select(identity).ToHashSet().SetEquals(wanted.Select(identity)))
        {
            return false;
        }

        old.Clear();
        old.AddRange(wanted);
        return true;
    }

    private void RequireParents(ImportFolder folder)
    {
        foreach (var indicator in _known.Values.Where(i => i.Parent is not null && !_known.ContainsKey(i.Parent)))
        {
            folder.Refuse(_places.GetValueOrDefault(indicator.Code, new(Name, 0)), "parent", indicator.Parent!,
                new("không có chỉ tiêu cha này", "no such parent indicator"), new($"sửa mã, hoặc thêm dòng {indicator.Parent}", $"correct the code, or add a line {indicator.Parent}"));
        }
    }

    private void RequireSoundFormulas(ImportFolder folder)
    {
        var formulas = new List<FormulaDefinition>();
        foreach (var indicator in _known.Values.Where(i => i.Formula is not null))
        {
            var parsed = Formula.Parse(indicator.Formula!);
            if (parsed.Problem is { } problem)
            {
                Refuse(indicator, new($"ký tự {problem.Column}: {problem.Vi}", $"character {problem.Column}: {problem.En}"), new("sửa công thức", "correct the formula"));
                continue;
            }

            formulas.Add(new(indicator.Code, parsed.Formula, indicator.Parent));
            foreach (var unknown in parsed.Formula!.References.Where(r => !_known.ContainsKey(r.Code)))
            {
                Refuse(indicator, new($"không có chỉ tiêu {unknown.Code}", $"no indicator {unknown.Code}"), new("sửa mã trong công thức", "correct the code in the formula"));
            }
        }

        if (FormulaGraph.FindCycle(formulas) is { } cycle && _known.TryGetValue(cycle[0], out var first))
        {
            var path = string.Join(" → ", cycle);
            Refuse(first, new($"công thức quay vòng: {path}", $"the formula goes in a circle: {path}"), new("bỏ một trong các công thức này", "remove one of these formulas"));
        }

        void Refuse(Indicator indicator, Message reason, Message fix) =>
            folder.Refuse(_places.GetValueOrDefault(indicator.Code, new(Name, 0)), "formula", indicator.Formula!, reason, fix);
    }
}

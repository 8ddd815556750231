using LaBan.Measures;
using LaBan.Model.Territory;

namespace LaBan.App.Exchange.Import;

/// <summary>Finds the area a row speaks of: by key, or by the name that was valid in the row's period.</summary>
internal sealed class AreaLookup(IReadOnlyList<Area> areas, IReadOnlyList<AreaSuccession> successions)
{
    private readonly Gazetteer _gazetteer = new(areas, successions);
    private readonly Dictionary<string, Area> _byKey = areas.ToDictionary(a => a.Key, StringComparer.Ordinal);
    private readonly Dictionary<int, int> _provinces = [];

    /// <summary>The province a file is about when it does not name an area.</summary>
    private readonly Area? _default = areas.Where(a => a.Level == AreaLevel.Province).MinBy(a => a.Position);

    public Area? Find(RowReader row, string column, Period period)
    {
        var text = row.Text(column);
        if (text.Length == 0 && _default is not null)
        {
            return _default;
        }

        if (_byKey.TryGetValue(text, out var area) || (area = _gazetteer.FindByName(text, period.End)) is not null)
        {
            return area;
        }

        row.Refuse(column, text, new("không có đơn vị hành chính này trong kỳ của dòng", "no such area in the period of the row"),
            new($"dùng mã hoặc tên trong {AreasFile.Name}", $"use a key or a name of {AreasFile.Name}"));
        return null;
    }

    /// <summary>Id of the province an area lies in; a country or region stands for itself.</summary>
    public int ProvinceOf(Area area)
    {
        if (!_provinces.TryGetValue(area.Id, out var province))
        {
            var at = area;
            while (at.Level != AreaLevel.Province && at.Parent is not null && _byKey.TryGetValue(at.Parent, out var parent))
            {
                at = parent;
            }

            _provinces.Add(area.Id, province = at.Level == AreaLevel.Province ? at.Id : area.Id);
        }

        return province;
    }
}

/// <summary>Who records, and when: one moment for a whole import.</summary>
public sealed record ImportStamp(DateTime At, string By);

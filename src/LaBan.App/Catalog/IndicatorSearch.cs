using LaBan.App.Shell;
using LaBan.Model.Catalog;

namespace LaBan.App.Catalog;

/// <summary>Finding indicators by their names, codes and the wordings of reports.</summary>
public static class IndicatorSearch
{
    /// <summary>Everything an indicator may be asked for by, folded.</summary>
    public static string KeyOf(Indicator indicator) =>
        RowSearch.KeyOf([indicator.NameVi, indicator.NameEn, indicator.Code, .. indicator.Aliases.Select(a => a.Text)]);

    /// <summary>The one indicator a query can mean: it alone matches, or its code was typed. Null for none or several.</summary>
    public static Indicator? TheOne(IReadOnlyList<Indicator> indicators, string query)
    {
        var search = new RowSearch(query);
        var found = indicators.Where(i => search.Accepts(KeyOf(i))).Take(2).ToList();
        return found.Count == 1 ? found[0] : indicators.FirstOrDefault(i => i.Code == search.Query.Trim());
    }
}

using LaBan.App.Shell;

namespace LaBan.App.Catalog;

/// <summary>The one sentence above the list of indicators.</summary>
public static class CatalogFinding
{
    public static string Of(CatalogList list, CatalogFilter filter, Words words)
    {
        var found = list.Rows.Count(filter.Accepts);
        var count = filter.IsOpen
            ? words.T($"{list.Rows.Count} chỉ tiêu", $"{list.Rows.Count} indicators")
            : words.T($"{found}/{list.Rows.Count} chỉ tiêu phù hợp", $"{found} of {list.Rows.Count} indicators match");
        if (list.LatestKnown is not { } known)
        {
            return words.T($"{count}; chưa có số liệu nào biết đến {words.Date(list.AsOf)}.", $"{count}; no figures were known on {words.Date(list.AsOf)}.");
        }

        var (before, last) = (list.FiguresIn.GetValueOrDefault(known.Year - 1), list.FiguresIn.GetValueOrDefault(known.Year));
        return words.T(
            $"{count}; {last} chỉ tiêu có số liệu năm {known.Year}, {before} có số liệu năm {known.Year - 1}, theo số liệu biết đến {words.Date(known)}.",
            $"{count}; {last} have figures of {known.Year}, {before} of {known.Year - 1}, as known on {words.Date(known)}.");
    }
}

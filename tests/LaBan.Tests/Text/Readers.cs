using LaBan.Office.Csv;
using LaBan.Text;
using LaBan.Text.Links;

namespace LaBan.Tests.Text;

/// <summary>The readers that tests share: one that links to the repository's own catalogue.</summary>
internal static class Readers
{
    private static readonly Lazy<ReportReader> Built = new(New);

    /// <summary>A reader with the catalogue of <c>data/catalog.csv</c>.</summary>
    public static ReportReader WithCatalogue => Built.Value;

    /// <summary>Another such reader, that has read nothing yet.</summary>
    public static ReportReader New() => new(Catalogue());

    private static List<CatalogueIndicator> Catalogue()
    {
        using var table = CsvTable.Read(File.OpenRead(Path.Combine(RepositoryFolder.Root, "data", "catalog.csv")), "catalog.csv");
        var (code, name, unit, parent, kind, aliases) = (table.Ordinal("code"), table.Ordinal("name_vi"), table.Ordinal("unit_vi"),
            table.Ordinal("parent"), table.Ordinal("kind"), table.Ordinal("aliases_vi"));
        return [.. table.Rows().Select(row => new CatalogueIndicator(
            row[code], row[name], row[unit], row[parent].Length == 0 ? null : row[parent], row[kind], row[aliases].Split('|', StringSplitOptions.RemoveEmptyEntries)))];
    }
}

using LaBan.Measures;
using LaBan.Office.Csv;
using LaBan.Text.Links;

namespace LaBan.App.Documents;

/// <summary>The catalogue of indicators as a CSV file, as much of it as the reading of texts needs: no database is asked.</summary>
public static class Catalogue
{
    private static readonly string[] Required = ["code", "name_vi", "unit_vi", "parent", "kind", "aliases_vi"];

    /// <summary>The catalogue in the data folder (<c>LABAN_DATA</c>) where there is one, otherwise the one that comes with the program.</summary>
    public static string DefaultPath
    {
        get
        {
            var own = Environment.GetEnvironmentVariable("LABAN_DATA") is { Length: > 0 } folder ? Path.Combine(folder, "catalog.csv") : null;
            return File.Exists(own) ? own : Path.Combine(Storage.Clone.Root ?? AppContext.BaseDirectory, "data", "catalog.csv");
        }
    }

    /// <summary>Reads a catalogue.</summary>
    public static Outcome<List<CatalogueIndicator>> Read(string path)
    {
        try
        {
            using var table = CsvTable.Read(File.OpenRead(path), Path.GetFileName(path));
            if (Required.FirstOrDefault(name => table.Ordinal(name) < 0) is { } missing && table.Issues.Count == 0)
            {
                return DocumentProblems.NotACatalogue(path, missing);
            }

            var indicators = table.Issues.Count == 0 ? Rows(table) : [];
            return table.Issues.Count > 0 ? DocumentProblems.BadCatalogue(path, table.Issues[0]) : indicators;
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return DocumentProblems.NoCatalogue(path);
        }
    }

    private static List<CatalogueIndicator> Rows(CsvTable table)
    {
        var places = Array.ConvertAll(Required, table.Ordinal);
        var indicators = new List<CatalogueIndicator>();
        foreach (var row in table.Rows())
        {
            var parent = row[places[3]];
            indicators.Add(new CatalogueIndicator(
                row[places[0]], row[places[1]], row[places[2]], parent.Length == 0 ? null : parent, row[places[4]],
                row[places[5]].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        }

        return indicators;
    }
}

using System.Text;
using LaBan.Measures;
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
            return Read(path, new CatalogueRecords(TextOf(File.ReadAllBytes(path))));
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return DocumentProblems.NoCatalogue(path);
        }
    }

    /// <summary>UTF-8, or UTF-16 that says so. A reader of files would have to be made ready at every start.</summary>
    private static string TextOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
        _ => Encoding.UTF8.GetString(bytes),
    };

    private static Outcome<List<CatalogueIndicator>> Read(string path, CatalogueRecords records)
    {
        var header = records.Next() ?? [];
        var places = new int[Required.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = header.IndexOf(Required[i]);
            if (places[i] < 0)
            {
                return DocumentProblems.NotACatalogue(path, Required[i]);
            }
        }

        var indicators = new List<CatalogueIndicator>();
        while (records.Next() is { } record)
        {
            if (record.Count != header.Count)
            {
                return DocumentProblems.BadCatalogue(path, records.Line);
            }

            var parent = record[places[3]];
            indicators.Add(new CatalogueIndicator(
                record[places[0]], record[places[1]], record[places[2]], parent.Length == 0 ? null : parent, record[places[4]],
                record[places[5]].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        }

        return indicators;
    }
}

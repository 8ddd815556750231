using System.Globalization;
using LaBan.App.Exchange.Import;
using LaBan.Office.Csv;

namespace LaBan.App.Exchange.Generate;

/// <summary>
/// Simulated provinces: monthly figures of communes that grow, swing with the season and add up to their province. The
/// same size and seed always give the same files. Every row is marked simulated.
/// </summary>
public sealed class Simulation(SimulationSize size)
{
    private const string Source = "SIM";

    private static readonly double[] Season = [0.82, 0.74, 0.95, 0.98, 1.02, 1.04, 1.01, 1.03, 1.05, 1.07, 1.1, 1.19];

    private readonly Random _random = new(size.Seed);

    /// <summary>Writes the data files and returns the number of figures.</summary>
    public long Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var indicators = WriteCatalog(folder);
        WriteAreas(folder);
        using (var sources = new DataFile(folder, DocumentsFile.SourcesName, ["source_id", "type", "issuer", "date", "subject", "note"]))
        {
            sources.Write([Source, "Mô phỏng", "LaBàn", Day(SimulationSize.LastYear, 12), "Số liệu mô phỏng", ""]);
        }

        using var facts = new DataFile(folder, FactsFile.Name,
            ["indicator_code", "area", "period", "measure", "value", "unit", "qualifier", "base", "source_doc", "as_of", "note", "stmt", "simulated"]);
        var rows = 0L;
        foreach (var indicator in indicators)
        {
            for (var province = 1; province <= size.Provinces; province++)
            {
                rows += WriteSeries(facts, indicator, province);
            }
        }

        return rows;
    }

    private long WriteSeries(DataFile facts, SimulatedIndicator indicator, int province)
    {
        var weights = Enumerable.Range(0, size.Communes).Select(_ => Math.Exp(_random.NextDouble() * 2)).ToArray();
        var growth = 1.04 + _random.NextDouble() * 0.12;
        var level = Math.Exp(3 + _random.NextDouble() * 5);
        var rows = 0L;
        for (var year = SimulationSize.LastYear - size.Years + 1; year <= SimulationSize.LastYear; year++, level *= growth)
        {
            for (var month = 1; month <= 12; month++)
            {
                var total = 0m;
                for (var commune = 1; commune <= size.Communes; commune++, rows++)
                {
                    var noise = 0.92 + _random.NextDouble() * 0.16;
                    var value = Round(level * weights[commune - 1] * Season[month - 1] * noise, indicator.Decimals);
                    total += value;
                    Write(facts, indicator, Commune(province, commune), year, month, value);
                }

                var sum = size.Communes > 0 ? total : Round(level * Season[month - 1] * (0.92 + _random.NextDouble() * 0.16), indicator.Decimals);
                Write(facts, indicator, Province(province), year, month, sum);
                rows++;
            }
        }

        return rows;
    }

    private static void Write(DataFile facts, SimulatedIndicator indicator, string area, int year, int month, decimal value) =>
        facts.Write([
            indicator.Code, area, string.Create(CultureInfo.InvariantCulture, $"{year}-M{month:00}"), "value",
            value.ToString(CultureInfo.InvariantCulture), indicator.Unit, "actual", "", Source, Day(year, month), "", "1", "1",
        ]);

    /// <summary>The first flows of the sample catalogue, so that simulated provinces speak of real indicators.</summary>
    private List<SimulatedIndicator> WriteCatalog(string folder)
    {
        var path = Path.Combine(SampleProvince.Folder, CatalogFile.Name);
        using var table = CsvTable.Read(File.OpenRead(path), CatalogFile.Name);
        using var catalog = new DataFile(folder, CatalogFile.Name, table.Columns);
        var chosen = new List<SimulatedIndicator>();
        foreach (var row in table.Rows())
        {
            var current = row;
            catalog.Write([.. Enumerable.Range(0, table.Columns.Count).Select(i => current[i])]);
            if (chosen.Count < size.Indicators)
            {
                chosen.Add(new(row["code"], row["unit_vi"], int.Parse(row["decimals"], CultureInfo.InvariantCulture)));
            }
        }

        return chosen;
    }

    private void WriteAreas(string folder)
    {
        using var areas = new DataFile(folder, AreasFile.Name, ["area_id", "name_vi", "level", "parent_id", "valid_from", "valid_to"]);
        for (var province = 1; province <= size.Provinces; province++)
        {
            areas.Write([Province(province), $"Tỉnh mô phỏng {province}", "province", "", "", ""]);
            for (var commune = 1; commune <= size.Communes; commune++)
            {
                areas.Write([Commune(province, commune), $"Xã mô phỏng {province}.{commune}", "commune", Province(province), "", ""]);
            }
        }
    }

    private static decimal Round(double value, int decimals) => Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);

    private static string Province(int number) => string.Create(CultureInfo.InvariantCulture, $"SIM{number:00}");

    private static string Commune(int province, int number) => string.Create(CultureInfo.InvariantCulture, $"SIM{province:00}.{number:00000}");

    private static string Day(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-25");

    /// <summary>An indicator of the sample catalogue that is simulated.</summary>
    private sealed record SimulatedIndicator(string Code, string Unit, int Decimals);
}

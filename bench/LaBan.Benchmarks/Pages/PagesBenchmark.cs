using LaBan.App.Exchange.Generate;
using LaBan.App.Shell;
using LaBan.App.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LaBan.Benchmarks.Pages;

/// <summary>
/// Warm pages of the sample province, alone and beside simulated provinces, turn by turn with a route of the same site that
/// answers the same bytes from memory.
/// </summary>
internal sealed class PagesBenchmark(BenchServer server, int rounds)
{
    private const int MostRoundTrips = 4;
    private const int LatencyRequests = 200;
    private const string MemoryTwin = "/bench/bytes";

    private static readonly (string Name, string Path)[] Pages = [("overview", "/"), ("indicator", "/chi-tieu/grdp.growth")];

    public async Task<Report> Run(int rows, CancellationToken cancel)
    {
        var report = new Report($"Warm pages, {rounds} paired rounds");
        using var database = await server.Create("pages");
        await database.LoadSample(cancel);
        await Measure(database, "sample", report, cancel);
        var folder = Path.Combine(server.Folder, "simulated");
        var simulated = new Simulation(Simulated.AtLeast(rows)).Write(folder);
        await database.Load(folder, cancel);
        await Measure(database, $"sample + {simulated:#,0} rows", report, cancel);
        return report;
    }

    private async Task Measure(Database database, string data, Report report, CancellationToken cancel)
    {
        byte[] bytes = [];
        await using var site = Site.Build(database, "http://127.0.0.1:0");
        site.MapGet(MemoryTwin, () => Results.Bytes(bytes, "text/html; charset=utf-8")).WithoutData();
        await site.StartAsync(cancel);
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.Single()) };
        var readers = new Readers(client);
        foreach (var (name, path) in Pages)
        {
            bytes = await client.GetByteArrayAsync(path, cancel);
            await Measure(database, readers, report, $"{name}, {data}", path, cancel);
        }
    }

    private async Task Measure(Database database, Readers readers, Report report, string name, string path, CancellationToken cancel)
    {
        await readers.Rate(path, cancel);
        await readers.Rate(MemoryTwin, cancel);
        var rates = new List<(double Page, double Memory)>();
        for (var round = 0; round < rounds; round++)
        {
            rates.Add((await readers.Rate(path, cancel), await readers.Rate(MemoryTwin, cancel)));
        }

        var latency = await readers.Latency(path, LatencyRequests, cancel);
        var trips = await RoundTripsOf(database, readers, path, cancel);
        report.Add($"{name}: answers", "/s", new Spread(rates.Select(r => r.Page)));
        report.Add($"{name}: the same bytes from memory", "/s", new Spread(rates.Select(r => r.Memory)));
        report.Add($"{name}: page ÷ memory", "ratio", new Spread(rates.Select(r => r.Page / r.Memory)));
        report.Add($"{name}: latency p50", "ms", latency.Median);
        report.Add($"{name}: latency p95", "ms", latency.At(0.95));
        report.Add($"{name}: round trips to the database", "", trips);
        report.AtMost($"round trips, {name}", trips, MostRoundTrips);
    }

    private static async Task<int> RoundTripsOf(Database database, Readers readers, string path, CancellationToken cancel)
    {
        using var trips = new RoundTrips(database);
        await readers.Latency(path, 1, cancel);
        return trips.Count;
    }
}

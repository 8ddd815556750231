using System.Diagnostics;
using LaBan.App.Storage;
using LaBan.App.Storage.Embedded;
using Npgsql;

namespace LaBan.Benchmarks.Start;

/// <summary>
/// Starts <c>laban serve</c> on an empty folder (a new database, the sample province) and then again and again on the same
/// one, in turn with what no start can do without: an empty site, and the database server alone.
/// </summary>
internal sealed class StartBenchmark(DataFolder data)
{
    private const double GoalSeconds = 5;

    /// <summary>Of the database server that was started.</summary>
    public string ServerVersion { get; private set; } = "";

    public async Task<Report> Run(int repetitions, CancellationToken cancel)
    {
        var report = new Report($"Start to the first page, {repetitions} paired runs");
        report.Add("on an empty folder: new database, sample province", "s", await Laban(cancel));
        var starts = new List<(double Laban, double Site, double Server)>();
        for (var turn = 0; turn < repetitions; turn++)
        {
            starts.Add((await Laban(cancel), await Empty(cancel), Server()));
        }

        var laban = new Spread(starts.Select(s => s.Laban));
        report.Add("on a folder with data", "s", laban);
        report.Add("an empty site alone", "s", new Spread(starts.Select(s => s.Site)));
        report.Add("the database server alone", "s", new Spread(starts.Select(s => s.Server)));
        report.Add("on a folder with data ÷ (empty site + database server)", "ratio", new Spread(starts.Select(s => s.Laban / (s.Site + s.Server))));
        report.AtMost("start on a folder with data, s", laban.Median, GoalSeconds);
        return report;
    }

    private Task<double> Laban(CancellationToken cancel) => Time("laban.dll", "serve", cancel);

    private Task<double> Empty(CancellationToken cancel) => Time("LaBan.Benchmarks.dll", "empty", cancel);

    private async Task<double> Time(string program, string command, CancellationToken cancel)
    {
        using var served = await ServedProcess.Start(program, command, data.Path, cancel);
        await served.Stop(cancel);
        return served.ToFirstAnswer.TotalSeconds;
    }

    private double Server()
    {
        var watch = Stopwatch.StartNew();
        using var server = EmbeddedPostgres.Start(data);
        using var connection = new NpgsqlConnection(server.ConnectionString + ";Pooling=false");
        connection.Open();
        var taken = watch.Elapsed.TotalSeconds;
        ServerVersion = connection.ServerVersion;
        return taken;
    }
}

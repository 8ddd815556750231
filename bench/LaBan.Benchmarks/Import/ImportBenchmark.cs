using System.Diagnostics;
using LaBan.App.Exchange.Generate;
using LaBan.App.Storage;

namespace LaBan.Benchmarks.Import;

/// <summary>
/// Loads simulated figures the way <c>laban import</c> does, and the same rows by a bare COPY into the same table of another
/// empty database on the same server, turn by turn.
/// </summary>
internal sealed class ImportBenchmark(BenchServer server)
{
    /// <summary>Below this the start of each run outweighs the rows, and goals say nothing.</summary>
    private const int FewestJudged = 100_000;

    private const double GoalRatio = 0.6;

    private const double GoalMemory = 512;

    private readonly string _data = Path.Combine(server.Folder, "simulated");

    private SimulationSize _size = null!;
    private long _rows;

    public async Task<Report> Run(int rows, int repetitions, CancellationToken cancel)
    {
        _size = Simulated.AtLeast(rows);
        _rows = new Simulation(_size).Write(_data);
        CopyPayload[] payloads =
        [
            new(Path.Combine(server.Folder, "rows.bin"), isBinary: true),
            new(Path.Combine(server.Folder, "rows.txt"), isBinary: false),
        ];
        var import = new List<Measurement>();
        var copies = payloads.Select(_ => new List<Measurement>()).ToList();
        await Prepare(payloads, cancel);
        for (var turn = 0; turn < repetitions; turn++)
        {
            import.Add(await Measure(_ => Task.CompletedTask, Import, cancel));
            for (var i = 0; i < payloads.Length; i++)
            {
                copies[i].Add(await Measure(MakeYears, payloads[i].Load, cancel));
            }
        }

        var report = Summary(import, payloads.Zip(copies, (p, c) => (p.Format, c)).MinBy(p => Times(p.c).Median));
        if (_rows < FewestJudged)
        {
            return report;
        }

        report.AtLeast("import rate ÷ COPY rate", report.Figures[2].Values.Median, GoalRatio);
        report.AtMost("peak memory of the import, MiB", report.Figures[3].Values.Max, GoalMemory);
        return report;
    }

    private Report Summary(List<Measurement> import, (string Format, List<Measurement> Runs) copy)
    {
        var report = new Report($"Import of {_rows:#,0} simulated figures, {import.Count} paired runs");
        report.Add("import", "rows/s", new Spread(import.Select(m => _rows / m.Seconds)));
        report.Add($"bare COPY ({copy.Format}, the faster form)", "rows/s", new Spread(copy.Runs.Select(m => _rows / m.Seconds)));
        report.Add("import rate ÷ COPY rate", "ratio", new Spread(import.Zip(copy.Runs, (i, c) => c.Seconds / i.Seconds)));
        report.Add("peak memory of the import", "MiB", new Spread(import.Select(m => m.PeakMemory)));
        report.Add("time of the import", "s", Times(import));
        return report;
    }

    /// <summary>One import nobody times: it warms the code up and makes the rows for COPY.</summary>
    private async Task Prepare(CopyPayload[] payloads, CancellationToken cancel)
    {
        using (var database = await server.Create("rows"))
        {
            await Import(database, cancel);
            foreach (var payload in payloads)
            {
                await payload.Fill(database, cancel);
            }
        }

        await server.Drop("rows");
    }

    private async Task<Measurement> Measure(
        Func<Database, Task> prepare, Func<Database, CancellationToken, Task> load, CancellationToken cancel)
    {
        const string name = "turn";
        using (var database = await server.Create(name))
        {
            await prepare(database);
            await server.Settle();
            PeakMemory.Restart();
            var watch = Stopwatch.StartNew();
            await load(database, cancel);
            var taken = new Measurement(watch.Elapsed.TotalSeconds, PeakMemory.MebiBytes());
            await RequireAll(database);
            await server.Drop(name);
            return taken;
        }
    }

    private Task Import(Database database, CancellationToken cancel) => database.Load(_data, cancel);

    /// <summary>The import makes the partitions it needs; COPY expects them.</summary>
    private async Task MakeYears(Database database)
    {
        await using var command = database.Source.CreateCommand(
            $"select ensure_observation_year(y) from generate_series({SimulationSize.LastYear - _size.Years + 1}, {SimulationSize.LastYear}) y");
        await command.ExecuteNonQueryAsync();
    }

    private async Task RequireAll(Database database)
    {
        await using var command = database.Source.CreateCommand("select count(*) from observations");
        if (await command.ExecuteScalarAsync() is not long rows || rows != _rows)
        {
            throw new InvalidOperationException($"Not all of the {_rows} rows arrived.");
        }
    }

    private static Spread Times(IEnumerable<Measurement> runs) => new(runs.Select(r => r.Seconds));

    /// <summary>One run.</summary>
    private sealed record Measurement(double Seconds, double PeakMemory);
}

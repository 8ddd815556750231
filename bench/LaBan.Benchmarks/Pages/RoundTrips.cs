using System.Diagnostics;
using LaBan.App.Storage;
using Npgsql;

namespace LaBan.Benchmarks.Pages;

/// <summary>Counts the commands sent to one database while it is alive; a batch counts once, as it is one round trip.</summary>
public sealed class RoundTrips : IDisposable
{
    private readonly ActivityListener _listener;
    private int _count;

    public RoundTrips(Database database)
    {
        var name = new NpgsqlConnectionStringBuilder(database.Source.ConnectionString).Database;
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.Tags.Any(t => t.Key.StartsWith("db.", StringComparison.Ordinal) && t.Value == name)
                    && !activity.DisplayName.StartsWith("CONNECT", StringComparison.OrdinalIgnoreCase))
                {
                    Interlocked.Increment(ref _count);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public int Count => _count;

    public void Dispose() => _listener.Dispose();
}

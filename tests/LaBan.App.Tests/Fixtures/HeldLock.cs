using System.Diagnostics;
using Npgsql;

namespace LaBan.App.Tests.Fixtures;

/// <summary>A lock that a test holds in a database, so that whoever comes to it stands still in the middle of a transaction.</summary>
internal sealed class HeldLock : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly string _database;
    private readonly NpgsqlConnection _holder;

    private HeldLock(string database, NpgsqlConnection holder)
    {
        _database = database;
        _holder = holder;
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <param name="database">Connection string.</param>
    /// <param name="sql">What takes the lock, such as an update.</param>
    public static async Task<HeldLock> Take(string database, string sql)
    {
        var holder = await Connect(database);
        await using var command = new NpgsqlCommand("begin; " + sql, holder);
        await command.ExecuteNonQueryAsync(Cancel);
        return new(database, holder);
    }

    /// <summary>Waits until somebody waits for the lock; gives the process of the server that works for them.</summary>
    public async Task<int> Reached() =>
        (await Until($"select pid from pg_stat_activity where {_holder.ProcessID} = any(pg_blocking_pids(pid))", isThere: true))!.Value;

    /// <summary>Lets the lock go, and waits until the server has ended what somebody began who is no more.</summary>
    public async Task LetGo(int process)
    {
        await DisposeAsync();
        await Until($"select pid from pg_stat_activity where pid = {process}", isThere: false);
    }

    public ValueTask DisposeAsync() => _holder.DisposeAsync();

    private async Task<int?> Until(string processes, bool isThere)
    {
        await using var connection = await Connect(_database);
        await using var command = new NpgsqlCommand(processes, connection);
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(20, Cancel))
        {
            var found = (int?)await command.ExecuteScalarAsync(Cancel);
            if (found is not null == isThere)
            {
                return found;
            }
        }

        throw new TimeoutException(processes);
    }

    private static async Task<NpgsqlConnection> Connect(string database)
    {
        var connection = new NpgsqlConnection(database + ";Pooling=false");
        await connection.OpenAsync(Cancel);
        return connection;
    }
}

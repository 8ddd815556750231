using LaBan.App.Storage;
using LaBan.App.Storage.Embedded;
using Npgsql;

namespace LaBan.Benchmarks;

/// <summary>
/// The PostgreSQL a benchmark works on, and a folder for its files. Both are its own and go when it is done; a test lends a
/// server that is already there.
/// </summary>
internal sealed class BenchServer : IAsyncDisposable
{
    private readonly EmbeddedPostgres? _embedded;
    private readonly string _connection;
    private readonly HashSet<string> _databases = new(StringComparer.Ordinal);

    private BenchServer(string folder, string? connection)
    {
        Folder = folder;
        _embedded = connection is null ? EmbeddedPostgres.Start(new DataFolder(folder)) : null;
        _connection = connection ?? _embedded!.ConnectionString;
    }

    public string Folder { get; }

    public static BenchServer Start() => new(TemporaryFolder(), connection: null);

    public static BenchServer Borrow(string connection) => new(TemporaryFolder(), connection);

    /// <summary>A folder that the database's own user can enter as well.</summary>
    public static string TemporaryFolder()
    {
        var folder = Directory.CreateTempSubdirectory("laban-bench-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }

        return folder;
    }

    public async Task<string> Version() => (await Scalar("show server_version")).ToString()!;

    /// <summary>A migrated database without rows.</summary>
    public async Task<Database> Create(string name)
    {
        var full = Name(name);
        await Execute($"create database {full}");
        _databases.Add(full);
        var database = Database.Connect(Connection(full));
        await new Migrator(database.Source).Run(CancellationToken.None);
        return database;
    }

    public async Task Drop(string name)
    {
        await Execute($"drop database if exists {Name(name)} with (force)");
        _databases.Remove(Name(name));
    }

    /// <summary>Writes out what earlier work left in memory, so that the next measurement does not pay for it.</summary>
    public Task Settle() => _embedded is null ? Task.CompletedTask : Execute("checkpoint");

    public async ValueTask DisposeAsync()
    {
        foreach (var name in _embedded is null ? _databases : [])
        {
            await Execute($"drop database if exists {name} with (force)");
        }

        _embedded?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static string Name(string name) => $"laban_bench_{Environment.ProcessId}_{name}";

    private string Connection(string database) =>
        new NpgsqlConnectionStringBuilder(_connection) { Database = database }.ConnectionString;

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(_connection + ";Pooling=false;Command Timeout=300");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<object> Scalar(string sql)
    {
        await using var connection = new NpgsqlConnection(_connection + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (await command.ExecuteScalarAsync())!;
    }
}

using LaBan.App.Exchange.Import;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.App.Storage.Embedded;
using LaBan.App.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

[assembly: AssemblyFixture(typeof(TestDatabases))]

namespace LaBan.App.Tests.Fixtures;

/// <summary>
/// The PostgreSQL of a test run: one private server in a folder of its own (or the one that LABAN_DATABASE names), with
/// the sample province imported once and copied for everybody who asks.
/// </summary>
public sealed class TestDatabases : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("laban-test-").FullName;
    private readonly List<string> _created = [];
    private readonly bool _isDurable;
    private readonly Lazy<string> _server;
    private readonly Lazy<Task<string>> _sample;
    private EmbeddedPostgres? _embedded;
    private int _last;

    public TestDatabases()
        : this(isDurable: false)
    {
    }

    private TestDatabases(bool isDurable)
    {
        _isDurable = isDurable;
        _server = new(StartServer);
        _sample = new(ImportSample);
    }

    /// <summary>Connection string of the server.</summary>
    public string Server => _server.Value;

    /// <summary>A server that waits for the disk as it does in service: for whoever kills it; slow for everybody else.</summary>
    public static TestDatabases OfService() => new(isDurable: true);

    /// <summary>A database that nobody else uses: migrated, with the sample province or without any data.</summary>
    public async Task<Database> Create(bool withSample)
    {
        var template = withSample ? await _sample.Value : "template1";
        var database = Database.Connect(await CreateFrom(template));
        await new Migrator(database.Source).Run(CancellationToken.None);
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        if (_embedded is null)
        {
            foreach (var name in _created)
            {
                await Execute($"drop database if exists {name} with (force)");
            }
        }

        _embedded?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string StartServer()
    {
        if (Environment.GetEnvironmentVariable("LABAN_DATABASE") is { Length: > 0 } chosen)
        {
            return chosen;
        }

        if (!OperatingSystem.IsWindows())
        {
            // As root the server runs as another account, which must be able to enter.
            const UnixFileMode passable = UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
            File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | passable);
        }

        _embedded = EmbeddedPostgres.Start(new DataFolder(_folder));
        if (!_isDurable)
        {
            WaitForNoDisk(_embedded.ConnectionString);
        }

        return _embedded.ConnectionString;
    }

    private static void WaitForNoDisk(string server)
    {
        using var connection = new NpgsqlConnection(server + ";Pooling=false");
        connection.Open();
        foreach (var sql in new[] { "alter system set fsync = off", "alter system set synchronous_commit = off", "alter system set full_page_writes = off", "select pg_reload_conf()" })
        {
            using var command = new NpgsqlCommand(sql, connection);
            command.ExecuteNonQuery();
        }
    }

    private async Task<string> ImportSample()
    {
        var connection = await CreateFrom("template1");
        using (var database = Database.Connect(connection))
        {
            await new Migrator(database.Source).Run(CancellationToken.None);
            await using var services = new ServiceCollection().AddLogging(l => l.SetMinimumLevel(LogLevel.Error))
                .AddStorage(database).BuildServiceProvider();
            await SampleProvince.LoadIfEmpty(services, withRounds: false, CancellationToken.None);
        }

        return new NpgsqlConnectionStringBuilder(connection).Database!;
    }

    private async Task<string> CreateFrom(string template)
    {
        var name = $"laban_test_{Environment.ProcessId}_{Interlocked.Increment(ref _last)}";
        lock (_created)
        {
            _created.Add(name);
        }

        await Execute($"create database {name} template {template}");
        return new NpgsqlConnectionStringBuilder(_server.Value) { Database = name, MaxPoolSize = 10, Timeout = 60 }.ConnectionString;
    }

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(_server.Value + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

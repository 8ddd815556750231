using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace LaBan.App.Storage;

/// <summary>Brings the schema up to date with the numbered SQL files, one transaction each, under an advisory lock.</summary>
public sealed class Migrator(NpgsqlDataSource database)
{
    private const long LockKey = 0x4C61_4261_6E; // "LaBan"

    /// <summary>Runs what is missing and returns the names of what ran.</summary>
    public async Task<IReadOnlyList<string>> Run(CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await Execute(connection, $"select pg_advisory_lock({LockKey})", cancel);
        try
        {
            await Execute(connection, """
                create table if not exists schema_migrations (
                    name text primary key, checksum text not null, applied_at timestamptz not null default now())
                """, cancel);
            var done = await Applied(connection, cancel);
            var ran = new List<string>();
            foreach (var migration in Migration.All)
            {
                if (done.TryGetValue(migration.Name, out var checksum))
                {
                    RequireUnchanged(migration, checksum);
                    continue;
                }

                await Apply(connection, migration, cancel);
                ran.Add(migration.Name);
            }

            RequireNoneNewer(done.Keys);
            return ran;
        }
        finally
        {
            await Execute(connection, $"select pg_advisory_unlock({LockKey})", CancellationToken.None);
        }
    }

    private static async Task Apply(NpgsqlConnection connection, Migration migration, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await Execute(connection, migration.Sql, cancel);
        await using var record = new NpgsqlCommand("insert into schema_migrations (name, checksum) values ($1, $2)", connection)
        {
            Parameters = { new() { Value = migration.Name }, new() { Value = migration.Checksum } },
        };
        await record.ExecuteNonQueryAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private static async Task<Dictionary<string, string>> Applied(NpgsqlConnection connection, CancellationToken cancel)
    {
        var done = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var command = new NpgsqlCommand("select name, checksum from schema_migrations", connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            done.Add(reader.GetString(0), reader.GetString(1));
        }

        return done;
    }

    private static void RequireUnchanged(Migration migration, string checksum)
    {
        if (checksum != migration.Checksum)
        {
            throw new StartException(
                $"Cơ sở dữ liệu đã chạy một bản khác của {migration.Name}. Dùng đúng phiên bản LaBàn đã tạo ra nó.",
                $"The database ran another text of {migration.Name}. Use the version of LaBàn that made it.");
        }
    }

    private static void RequireNoneNewer(IEnumerable<string> applied)
    {
        var known = Migration.All.Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        if (applied.FirstOrDefault(name => !known.Contains(name)) is { } newer)
        {
            throw new StartException(
                $"Cơ sở dữ liệu mới hơn chương trình này (có {newer}). Hãy cập nhật LaBàn.",
                $"The database is newer than this program (it has {newer}). Update LaBàn.");
        }
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }
}

/// <summary>One numbered SQL file of the schema.</summary>
public sealed record Migration(string Name, string Sql)
{
    public static IReadOnlyList<Migration> All { get; } = Load();

    public string Checksum => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    private static List<Migration> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        const string prefix = "LaBan.App.Storage.Migrations.";
        return assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal) && n.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => new Migration(n[prefix.Length..^4], Read(assembly, n)))
            .ToList();
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

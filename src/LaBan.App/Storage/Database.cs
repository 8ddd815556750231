using LaBan.App.Storage.Embedded;
using Npgsql;

namespace LaBan.App.Storage;

/// <summary>The database in use: the server that <c>LABAN_DATABASE</c> names, or a private one in the data folder.</summary>
public sealed class Database : IDisposable
{
    private Database(NpgsqlDataSource source, EmbeddedPostgres? embedded)
    {
        Source = source;
        Embedded = embedded;
    }

    public NpgsqlDataSource Source { get; }

    /// <summary>The private server, or null when an outside one is used.</summary>
    public EmbeddedPostgres? Embedded { get; }

    public static Database Open()
    {
        if (Environment.GetEnvironmentVariable("LABAN_DATABASE") is { Length: > 0 } server)
        {
            return Connect(server);
        }

        var embedded = EmbeddedPostgres.Start(DataFolder.Locate(UnprivilegedUser.Current.CanEnter));
        return new(NpgsqlDataSource.Create(embedded.ConnectionString), embedded);
    }

    /// <summary>A database of a server somebody else looks after.</summary>
    public static Database Connect(string server) => new(Reach(server), embedded: null);

    public void Dispose()
    {
        Source.Dispose();
        Embedded?.Dispose();
    }

    private static NpgsqlDataSource Reach(string server)
    {
        NpgsqlDataSource source;
        try
        {
            source = NpgsqlDataSource.Create(server);
        }
        catch (ArgumentException malformed)
        {
            throw new StartException(
                "LABAN_DATABASE không phải chuỗi kết nối; ví dụ: Host=db.noibo;Database=laban;Username=laban;Password=….",
                "LABAN_DATABASE is not a connection string; an example: Host=db.local;Database=laban;Username=laban;Password=….",
                malformed);
        }

        try
        {
            using var connection = source.OpenConnection();
            RequireVersion(connection);
            return source;
        }
        catch (Exception unreachable) when (unreachable is NpgsqlException or TimeoutException)
        {
            source.Dispose();
            var target = new NpgsqlConnectionStringBuilder(server);
            var reason = unreachable is PostgresException refused ? refused.MessageText : unreachable.InnerException?.Message ?? unreachable.Message;
            throw new StartException(
                $"Không kết nối được máy chủ PostgreSQL {target.Host}:{target.Port} (LABAN_DATABASE): {reason}",
                $"The PostgreSQL server {target.Host}:{target.Port} (LABAN_DATABASE) cannot be reached: {reason}", unreachable);
        }
    }

    private static void RequireVersion(NpgsqlConnection connection)
    {
        if (connection.PostgreSqlVersion.Major < 15)
        {
            throw new StartException(
                $"Máy chủ là PostgreSQL {connection.PostgreSqlVersion.Major}; LaBàn cần từ bản 15.",
                $"The server is PostgreSQL {connection.PostgreSqlVersion.Major}; LaBàn needs 15 or newer.");
        }
    }
}

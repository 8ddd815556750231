using LaBan.App.Storage;
using LaBan.Measures;
using Npgsql;

namespace LaBan.App.Shell.Access;

/// <summary>Writes down who did what.</summary>
public sealed class AuditTrail(LabanContext db, Actor actor, NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>The moment that records carry.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Adds a record to the change under way: saved with it or not at all.</summary>
    public void Note(string action, string subject, string detail, string? before = null, string? after = null) =>
        Note(actor, action, subject, detail, before, after);

    /// <summary>As <see cref="Note(string, string, string, string?, string?)"/>, of somebody who is only now signing in.</summary>
    public void Note(Actor who, string action, string subject, string detail, string? before = null, string? after = null) => db.AuditRecords.Add(new AuditRecord
    {
        At = Now,
        Actor = who.Name,
        PersonId = who.PersonId,
        Address = who.Address,
        Action = action,
        Subject = subject,
        Detail = detail,
        Before = before,
        After = after,
    });

    /// <summary>Records at once, apart from any change under way, that something was refused.</summary>
    public async Task Refuse(string action, string subject, Problem why, CancellationToken cancel)
    {
        await using var command = database.CreateCommand(Insert);
        command.Parameters.AddRange(Values("refused." + action, subject, why.Code));
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>The same record as a command, for a change that goes to the database as one batch.</summary>
    public NpgsqlBatchCommand Command(string action, string subject, string detail, string? before = null, string? after = null)
    {
        var command = new NpgsqlBatchCommand(Insert);
        foreach (var value in Values(action, subject, detail, before, after))
        {
            command.Parameters.Add(value);
        }

        return command;
    }

    private const string Insert = "insert into audit_records (at, actor, person_id, address, action, subject, detail, before, after) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    private NpgsqlParameter[] Values(string action, string subject, string detail, string? before = null, string? after = null) =>
        [.. new object?[] { Now, actor.Name, actor.PersonId, actor.Address, action, subject, detail, before, after }.Select(v => new NpgsqlParameter { Value = v ?? DBNull.Value })];
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using LaBan.App.Storage;
using Npgsql;

namespace LaBan.App.Audit;

/// <summary>
/// Proves that no audit record was changed, removed or slipped in: each seal is a hash over the seal before it and all that
/// its record says. Reckoned here anew, not by the database whose word is doubted.
/// </summary>
public sealed class AuditChain(NpgsqlDataSource database)
{
    private static readonly byte[] Origin = SHA256.HashData("LaBàn"u8);

    /// <summary>Walks the whole chain.</summary>
    /// <param name="expected">A head noted earlier, which must be one of its links; null for none.</param>
    public async Task<ChainProof> Verify(string? expected, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel);
        var faults = new List<ChainFault>();
        var (records, hash, met) = await Walk(connection, expected, faults, cancel);
        await RequireHead(connection, records, hash, faults, cancel);
        await RequireSealed(connection, faults, cancel);
        if (!met)
        {
            faults.Add(new(records, null, ChainFaultKind.NotTheSameChain));
        }

        return new(records, Convert.ToHexStringLower(hash), faults);
    }

    private static async Task<(long Records, byte[] Hash, bool Met)> Walk(NpgsqlConnection connection, string? expected, List<ChainFault> faults, CancellationToken cancel)
    {
        var (last, hash, met) = (0L, Origin, expected is null);
        await using var command = new NpgsqlCommand("""
            select s.seq, s.audit_id, s.hash, r.id, r.at, r.person_id, r.actor, r.action, r.subject, r.detail, r.address, r.before, r.after
            from audit_seals s left join audit_records r on r.id = s.audit_id order by s.seq
            """, connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            var (seq, record, seal) = (reader.GetInt64(0), reader.GetInt64(1), reader.GetFieldValue<byte[]>(2));
            if (seq != last + 1)
            {
                faults.Add(new(last + 1, null, ChainFaultKind.Gap));
            }

            var isThere = !await reader.IsDBNullAsync(3, cancel);
            if (!isThere)
            {
                faults.Add(new(seq, record, ChainFaultKind.RecordMissing));
            }
            else if (!HashOf(hash, seq, reader).AsSpan().SequenceEqual(seal))
            {
                faults.Add(new(seq, record, ChainFaultKind.RecordChanged));
            }

            (last, hash) = (seq, seal);
            met |= expected is not null && Convert.ToHexStringLower(seal).Equals(expected, StringComparison.OrdinalIgnoreCase);
        }

        return (last, hash, met);
    }

    /// <summary>Cutting off the end leaves the head behind.</summary>
    private static async Task RequireHead(NpgsqlConnection connection, long records, byte[] hash, List<ChainFault> faults, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("select seq, hash from audit_head", connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        if (!await reader.ReadAsync(cancel) || reader.GetInt64(0) != records || !reader.GetFieldValue<byte[]>(1).AsSpan().SequenceEqual(hash))
        {
            faults.Add(new(records + 1, null, ChainFaultKind.EndMissing));
        }
    }

    private static async Task RequireSealed(NpgsqlConnection connection, List<ChainFault> faults, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(
            "select r.id from audit_records r where not exists (select from audit_seals s where s.audit_id = r.id) order by r.id limit 100", connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            faults.Add(new(0, reader.GetInt64(0), ChainFaultKind.RecordUnsealed));
        }
    }

    /// <summary>The same bytes as the function audit_hash of the schema.</summary>
    private static byte[] HashOf(byte[] previous, long seq, NpgsqlDataReader row)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(previous);
        Add(seq);
        Add(row.GetInt64(3));
        Add((row.GetFieldValue<DateTime>(4) - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond);
        Add(row.IsDBNull(5) ? -1 : row.GetInt32(5));
        for (var column = 6; column <= 12; column++)
        {
            AddText(row.IsDBNull(column) ? null : row.GetString(column));
        }

        return sha.GetHashAndReset();

        void Add(long number)
        {
            Span<byte> bytes = stackalloc byte[8];
            BinaryPrimitives.WriteInt64BigEndian(bytes, number);
            sha.AppendData(bytes);
        }

        void AddText(string? text)
        {
            Span<byte> length = stackalloc byte[4];
            var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt32BigEndian(length, text is null ? -1 : bytes.Length);
            sha.AppendData(length);
            sha.AppendData(bytes);
        }
    }
}

/// <summary>What a walk of the chain found.</summary>
/// <param name="Head">The last seal; noted elsewhere, it proves later that this chain was not written anew.</param>
public sealed record ChainProof(long Records, string Head, IReadOnlyList<ChainFault> Faults)
{
    public bool IsWhole => Faults.Count == 0;
}

/// <summary>One place where the chain is broken.</summary>
public sealed record ChainFault(long Seq, long? Record, ChainFaultKind Kind);

/// <summary>How a chain is broken.</summary>
public enum ChainFaultKind
{
    RecordChanged,
    RecordMissing,
    RecordUnsealed,
    Gap,
    EndMissing,
    NotTheSameChain,
}

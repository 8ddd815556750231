using LaBan.App.Collection.Sheet;
using LaBan.App.Shell.Access;
using LaBan.Measures;
using LaBan.Model.Collection;
using Npgsql;
using NpgsqlTypes;

namespace LaBan.App.Collection.Entry;

/// <summary>The two round trips of a save: one reads under a share lock on the submission, one writes.</summary>
internal sealed class CellBatch(NpgsqlConnection connection, int submission)
{
    private const string ReadHead = """
        select s.state, s.organisation_id, s.area_id, s.due, s.round_id, r.form_version_id, r.period, r.is_simulated, o.name_vi
        from submissions s join rounds r on r.id = s.round_id join organisations o on o.id = s.organisation_id
        where s.id = $1 for share of s
        """;

    private const string ReadCells = """
        select line_id, column_id, value, decimals, is_none, comment, version, changed_at, changed_by, approved_version
        from submission_cells where submission_id = $1
        """;

    /// <summary>The version goes up only from the one that was seen, whoever came between; sorted, so that two saves never wait for each other.</summary>
    private const string WriteCells = """
        with given as (
            select * from unnest($2::int[], $3::int[], $4::numeric[], $5::smallint[], $6::bool[], $7::text[], $8::int[])
                as g(line_id, column_id, value, decimals, is_none, comment, base) order by 1, 2),
        saved as (
            insert into submission_cells as c (submission_id, line_id, column_id, value, decimals, is_none, comment, version, changed_at, changed_by)
            select $1, line_id, column_id, value, decimals, is_none, comment, base + 1, $9, $10 from given
            on conflict (submission_id, line_id, column_id) do update set
                value = excluded.value, decimals = excluded.decimals, is_none = excluded.is_none, comment = excluded.comment,
                version = excluded.version, changed_at = excluded.changed_at, changed_by = excluded.changed_by
            where c.version = excluded.version - 1
            returning line_id, column_id, value, decimals, is_none, comment, version, changed_at, changed_by, approved_version),
        noted as (
            insert into cell_changes (submission_id, line_id, column_id, version, value, decimals, is_none, comment, at, by, person_id, way)
            select $1, line_id, column_id, version, value, decimals, is_none, comment, $9, $10, $11, $12 from saved)
        select * from saved
        """;

    private Dictionary<CellKey, SubmissionCell> _known = [];

    /// <summary>Whether this save makes a draft of what was not begun.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>
    /// Locks and reads. A submission not begun becomes a draft before the share lock is taken: two who hold it could not
    /// both change the row.
    /// </summary>
    public async Task<(SubmissionHead Head, Dictionary<CellKey, SubmissionCell> Cells)?> Read(CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var text in new[] { "update submissions set state = 1 where id = $1 and state = 0 returning id", ReadHead, ReadCells })
        {
            batch.BatchCommands.Add(new(text) { Parameters = { new() { Value = submission } } });
        }

        await using var reader = await batch.ExecuteReaderAsync(cancel);
        IsFirst = await reader.ReadAsync(cancel);
        await reader.NextResultAsync(cancel);
        if (!await reader.ReadAsync(cancel))
        {
            return null;
        }

        var head = new SubmissionHead(submission, reader.GetInt32(4), reader.GetInt32(1), reader.GetString(8), reader.GetInt32(2), (SubmissionState)reader.GetInt16(0))
        {
            Due = reader.GetFieldValue<DateOnly>(3),
            FormVersionId = reader.GetInt32(5),
            Period = Period.Parse(reader.GetString(6)),
            IsSimulated = reader.GetBoolean(7),
        };
        await reader.NextResultAsync(cancel);
        return (head, _known = await Cells(reader, cancel));
    }

    /// <summary>The cells as they stand now.</summary>
    public async Task<Dictionary<CellKey, SubmissionCell>> ReadAgain(CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(ReadCells, connection) { Parameters = { new() { Value = submission } } };
        await using var reader = await command.ExecuteReaderAsync(cancel);
        return await Cells(reader, cancel);
    }

    /// <summary>Writes what may be written; gives the cells that were.</summary>
    public async Task<Dictionary<CellKey, SubmissionCell>> Write(
        IReadOnlyList<WantedCell> cells, IReadOnlyList<CellExplanation> explanations, EntryWay way, Signature by, AuditTrail trail, CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(CellsCommand(cells, way, by));
        if (explanations.Count > 0)
        {
            batch.BatchCommands.Add(ExplanationsCommand(explanations, by));
        }

        if (IsFirst)
        {
            batch.BatchCommands.Add(new("""insert into submission_events (submission_id, "from", "to", at, by, person_id) values ($1, 0, 1, $2, $3, $4)""")
            {
                Parameters = { new() { Value = submission }, new() { Value = by.At }, new() { Value = by.Name }, new() { Value = (object?)by.PersonId ?? DBNull.Value } },
            });
        }

        batch.BatchCommands.Add(trail.Command("figures.save", SubjectOf(submission), $"{cells.Count + explanations.Count}", CellsOnRecord.Before(cells, _known), CellsOnRecord.After(cells)));
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        return await Cells(reader, cancel);
    }

    /// <summary>How a submission is named in the audit record.</summary>
    public static string SubjectOf(int submission) => FormattableString.Invariant($"submission/{submission}");

    private NpgsqlBatchCommand CellsCommand(IReadOnlyList<WantedCell> cells, EntryWay way, Signature by) => new(WriteCells)
    {
        Parameters =
        {
            new() { Value = submission },
            new() { Value = cells.Select(c => c.Key.Line).ToArray() },
            new() { Value = cells.Select(c => c.Key.Column).ToArray() },
            new() { Value = cells.Select(c => c.Content.Value).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Numeric },
            new() { Value = cells.Select(c => c.Content.Decimals).ToArray() },
            new() { Value = cells.Select(c => c.Content.IsNone).ToArray() },
            new() { Value = cells.Select(c => c.Content.Comment).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
            new() { Value = cells.Select(c => c.Base).ToArray() },
            new() { Value = by.At },
            new() { Value = by.Name },
            new() { Value = (object?)by.PersonId ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Integer },
            new() { Value = (short)way },
        },
    };

    private NpgsqlBatchCommand ExplanationsCommand(IReadOnlyList<CellExplanation> given, Signature by) => new("""
        insert into cell_explanations (submission_id, line_id, column_id, rule, text, value, is_none, at, by)
        select $1, l, c, r, t, v, n, $8, $9 from unnest($2::int[], $3::int[], $4::text[], $5::text[], $6::numeric[], $7::bool[]) as g(l, c, r, t, v, n)
        """)
    {
        Parameters =
        {
            new() { Value = submission },
            new() { Value = given.Select(e => e.LineId).ToArray() },
            new() { Value = given.Select(e => e.ColumnId).ToArray() },
            new() { Value = given.Select(e => e.Rule).ToArray() },
            new() { Value = given.Select(e => e.Text).ToArray() },
            new() { Value = given.Select(e => e.Value).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Numeric },
            new() { Value = given.Select(e => e.IsNone).ToArray() },
            new() { Value = by.At },
            new() { Value = by.Name },
        },
    };

    private async Task<Dictionary<CellKey, SubmissionCell>> Cells(NpgsqlDataReader reader, CancellationToken cancel)
    {
        var cells = new Dictionary<CellKey, SubmissionCell>();
        while (await reader.ReadAsync(cancel))
        {
            var cell = new SubmissionCell
            {
                SubmissionId = submission,
                LineId = reader.GetInt32(0),
                ColumnId = reader.GetInt32(1),
                Value = reader.IsDBNull(2) ? null : reader.GetDecimal(2),
                Decimals = reader.GetInt16(3),
                IsNone = reader.GetBoolean(4),
                Comment = reader.IsDBNull(5) ? null : reader.GetString(5),
                Version = reader.GetInt32(6),
                ChangedAt = reader.GetDateTime(7),
                ChangedBy = reader.GetString(8),
                ApprovedVersion = reader.IsDBNull(9) ? null : reader.GetInt32(9),
            };
            cells[new(cell.LineId, cell.ColumnId)] = cell;
        }

        return cells;
    }
}

/// <summary>What a cell is to say, and the version it follows.</summary>
internal sealed record WantedCell(CellKey Key, CellContent Content, int Base);

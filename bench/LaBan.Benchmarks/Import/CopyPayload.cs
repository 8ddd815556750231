using LaBan.App.Storage;

namespace LaBan.Benchmarks.Import;

/// <summary>The rows of a table as the bytes that COPY takes, kept in a file.</summary>
internal sealed class CopyPayload(string file, bool isBinary)
{
    private const int BufferSize = 1 << 16;

    // Without the id, which the table gives.
    private const string Columns = """
        province_id, year, indicator_id, area_id, period, measure, base, breakdown, nature, value, decimals, unit, source_id,
        statement, version, known_from, recorded_at, recorded_by, note, status, is_simulated
        """;

    public string Format => isBinary ? "binary" : "text";

    public async Task Fill(Database from, CancellationToken cancel)
    {
        var sql = $"copy (select {Columns} from observations order by id) to stdout (format {Format})";
        await using var connection = await from.Source.OpenConnectionAsync(cancel);
        await using Stream rows = isBinary
            ? await connection.BeginRawBinaryCopyAsync(sql, cancel)
            : ((StreamReader)await connection.BeginTextExportAsync(sql, cancel)).BaseStream;
        await using var stream = File.Create(file);
        await rows.CopyToAsync(stream, BufferSize, cancel);
    }

    public async Task Load(Database into, CancellationToken cancel)
    {
        var sql = $"copy observations ({Columns}) from stdin (format {Format})";
        await using var connection = await into.Source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using (Stream rows = isBinary
            ? await connection.BeginRawBinaryCopyAsync(sql, cancel)
            : ((StreamWriter)await connection.BeginTextImportAsync(sql, cancel)).BaseStream)
        {
            await using var stream = File.OpenRead(file);
            await stream.CopyToAsync(rows, BufferSize, cancel);
        }

        await transaction.CommitAsync(cancel);
    }
}

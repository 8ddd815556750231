using LaBan.App.Storage;
using LaBan.Model.Observations;
using Npgsql;

namespace LaBan.App.Exchange.Import;

/// <summary>One statement to be put on file.</summary>
internal readonly record struct NewObservation(
    int ProvinceId, short Year, int IndicatorId, int AreaId, string Period, Measure Measure, string Base, string Breakdown,
    Nature Nature, decimal Value, short Decimals, string Unit, int SourceId, short Statement, DateOnly KnownFrom, string Note,
    bool IsSimulated);

/// <summary>
/// Streams statements into the table by COPY inside the import's transaction. What a document already stated is read once,
/// so that an unchanged statement is left alone and a changed one becomes its next version.
/// </summary>
internal sealed class ObservationStream(NpgsqlConnection connection, ImportStamp stamp) : IDisposable
{
    private static readonly string[] Columns =
    [
        "province_id", "year", "indicator_id", "area_id", "period", "measure", "base", "breakdown", "nature", "value", "decimals",
        "unit", "source_id", "statement", "version", "known_from", "recorded_at", "recorded_by", "note", "status", "is_simulated",
    ];

    private readonly StatementKeys _keys = new();
    private readonly Dictionary<StatementKey, Filed> _filed = [];
    private readonly Dictionary<StatementKey, long> _lines = [];
    private readonly HashSet<int> _sources = [];
    private readonly HashSet<int> _years = [];
    private CopyRows? _copy;

    public bool HasSimulated { get; private set; }

    public bool HasPublished { get; private set; }

    /// <summary>Adds one statement; null when its key was met before in this run, on <paramref name="earlierLine"/>.</summary>
    public RowFate? Add(in NewObservation fact, long line, out long earlierLine)
    {
        var key = _keys.Of(fact);
        if (!_lines.TryAdd(key, line))
        {
            earlierLine = _lines[key];
            return null;
        }

        earlierLine = 0;
        Prepare(fact);
        short version = 1;
        if (_filed.TryGetValue(key, out var filed))
        {
            if (filed.States(fact))
            {
                return RowFate.Unchanged;
            }

            version = (short)(filed.Version + 1);
        }

        Write(fact, version);
        return version == 1 ? RowFate.Added : RowFate.Changed;
    }

    /// <summary>Sends what is left.</summary>
    public void Complete()
    {
        _copy?.Complete();
        _copy = null;
    }

    public void Dispose() => _copy?.Dispose();

    /// <summary>Meets a new document or year: the running COPY is closed, because the connection is needed.</summary>
    private void Prepare(in NewObservation fact)
    {
        if (_sources.Add(fact.SourceId))
        {
            Complete();
            ReadFiled(fact.SourceId);
        }

        if (_years.Add(fact.Year))
        {
            Complete();
            using var command = new NpgsqlCommand("select ensure_observation_year($1)", connection)
            {
                Parameters = { new() { Value = (int)fact.Year } },
            };
            command.ExecuteNonQuery();
        }
    }

    private void Write(in NewObservation fact, short version)
    {
        var copy = _copy ??= new(connection, "observations", Columns);
        HasSimulated |= fact.IsSimulated;
        HasPublished |= !fact.IsSimulated;
        copy.StartRow();
        copy.Write(fact.ProvinceId);
        copy.Write(fact.Year);
        copy.Write(fact.IndicatorId);
        copy.Write(fact.AreaId);
        copy.Write(fact.Period);
        copy.Write((short)fact.Measure);
        copy.Write(fact.Base);
        copy.Write(fact.Breakdown);
        copy.Write((short)fact.Nature);
        copy.Write(fact.Value);
        copy.Write(fact.Decimals);
        copy.Write(fact.Unit);
        copy.Write(fact.SourceId);
        copy.Write(fact.Statement);
        copy.Write(version);
        copy.Write(fact.KnownFrom);
        copy.Write(stamp.At);
        copy.Write(stamp.By);
        copy.Write(fact.Note);
        copy.Write((short)ObservationStatus.Accepted);
        copy.Write(fact.IsSimulated);
    }

    private void ReadFiled(int sourceId)
    {
        using var command = new NpgsqlCommand(
            """
            select province_id, year, indicator_id, area_id, period, measure, base, breakdown, nature, value, decimals, unit,
                   statement, version, known_from, note, is_simulated
            from observations where source_id = $1 order by version
            """, connection)
        {
            Parameters = { new() { Value = sourceId } },
        };
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var fact = new NewObservation(
                reader.GetInt32(0), reader.GetInt16(1), reader.GetInt32(2), reader.GetInt32(3), reader.GetString(4),
                (Measure)reader.GetInt16(5), reader.GetString(6), reader.GetString(7), (Nature)reader.GetInt16(8),
                reader.GetDecimal(9), reader.GetInt16(10), reader.GetString(11), sourceId, reader.GetInt16(12),
                reader.GetFieldValue<DateOnly>(14), reader.GetString(15), reader.GetBoolean(16));
            _filed[_keys.Of(fact)] = new(
                reader.GetInt16(13), fact.Value, fact.Decimals, fact.Nature, fact.KnownFrom, fact.Note, fact.IsSimulated);
        }
    }

    /// <summary>What is on file for a statement.</summary>
    private readonly record struct Filed(
        short Version, decimal Value, short Decimals, Nature Nature, DateOnly KnownFrom, string Note, bool IsSimulated)
    {
        public bool States(in NewObservation fact) =>
            (Value, Decimals, Nature, KnownFrom, Note, IsSimulated)
            == (fact.Value, fact.Decimals, fact.Nature, fact.KnownFrom, fact.Note, fact.IsSimulated);
    }
}

/// <summary>Identity of a statement, its texts replaced by small numbers.</summary>
internal readonly record struct StatementKey(int Indicator, int Area, int Period, int Comparison, int Unit, int Source, short Statement, Measure Measure);

/// <summary>Numbers the texts of statement keys.</summary>
internal sealed class StatementKeys
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, int), int> _pairs = [];

    public StatementKey Of(in NewObservation fact) => new(
        fact.IndicatorId, fact.AreaId, Number(fact.Period), Pair(Number(fact.Base), Number(fact.Breakdown)), Number(fact.Unit),
        fact.SourceId, fact.Statement, fact.Measure);

    private int Number(string text)
    {
        if (!_texts.TryGetValue(text, out var number))
        {
            _texts.Add(text, number = _texts.Count);
        }

        return number;
    }

    private int Pair(int first, int second)
    {
        if (!_pairs.TryGetValue((first, second), out var number))
        {
            _pairs.Add((first, second), number = _pairs.Count);
        }

        return number;
    }
}

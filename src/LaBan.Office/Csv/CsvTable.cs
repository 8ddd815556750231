using System.Text;
using System.Text.Unicode;
using CsvHelper;
using LaBan.Measures;

namespace LaBan.Office.Csv;

/// <summary>
/// A CSV file read once, from top to bottom: UTF-8 or UTF-16 with a byte order mark, comma, semicolon or tab, header by name.
/// Records that cannot be trusted are left out of <see cref="Rows"/> and named in <see cref="Issues"/>.
/// </summary>
public sealed class CsvTable : IDisposable
{
    /// <summary>After this many issues the file is not worth reading on.</summary>
    public const int MostIssues = 1000;

    private const int LongestRecord = 1 << 20;

    private readonly CsvReader _reader;
    private readonly CsvIssues _issues;
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.OrdinalIgnoreCase);

    private CsvTable(Stream stream, string fileName)
    {
        FileName = fileName;
        _issues = new CsvIssues(fileName);
        _reader = CsvReader.Create(stream, Options(_issues));
    }

    /// <summary>Name of the file, for messages.</summary>
    public string FileName { get; }

    /// <summary>The header, trimmed and NFC.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>What was found wrong so far; complete once <see cref="Rows"/> has been read to the end.</summary>
    public IReadOnlyList<CsvIssue> Issues => _issues.All;

    /// <summary>Opens a file and reads its header. The stream is closed with the table.</summary>
    public static CsvTable Read(Stream stream, string fileName)
    {
        var table = new CsvTable(stream, fileName);
        table.ReadHeader();
        return table;
    }

    /// <summary>Reports required columns that are missing and columns nobody asked for; true when none is missing.</summary>
    public bool Expect(IReadOnlyCollection<string> required, IReadOnlyCollection<string> optional)
    {
        var missing = required.Where(name => Ordinal(name) < 0).ToList();
        missing.ForEach(name => _issues.MissingColumn(name, Columns));
        var known = required.Concat(optional).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var column in Columns.Where(column => !known.Contains(column)))
        {
            _issues.UnknownColumn(column, known);
        }

        return missing.Count == 0;
    }

    /// <summary>Position of the column with this header, or -1.</summary>
    public int Ordinal(string column) => _ordinals.GetValueOrDefault(column, -1);

    /// <summary>The sound records, one after another; each is valid until the next is asked for.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        while (!_issues.Stopped && TryRead())
        {
            if (IsUtf8(_reader.RawRecord, _reader.LineNumber))
            {
                yield return new CsvRow(this, _reader.LineNumber);
            }
        }
    }

    public void Dispose() => _reader.Dispose();

    internal ReadOnlySpan<byte> Utf8(int column) => _reader.GetSpan(column);

    internal string Text(int column) => ViText.Nfc(_reader.GetString(column));

    private static CsvReaderOptions Options(CsvIssues issues) => new()
    {
        TrackLineNumbers = true,
        PoolStrings = true,
        MaxRecordSize = LongestRecord,
        MalformedData = CsvMalformedDataHandling.Skip,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
        OnMalformedRecord = issues.Malformed,
    };

    private bool TryRead()
    {
        try
        {
            return _reader.Read();
        }
        catch (CsvFormatException error)
        {
            _issues.TooLong(error.LineNumber);
            return false;
        }
    }

    private bool IsUtf8(ReadOnlySpan<byte> record, long line)
    {
        if (System.Text.Unicode.Utf8.IsValid(record))
        {
            return true;
        }

        _issues.NotUtf8(line, record);
        return false;
    }

    private void ReadHeader()
    {
        try
        {
            Columns = [.. _reader.Headers.Select(name => ViText.Nfc(name.Trim()))];
        }
        catch (CsvFormatException error)
        {
            _issues.TooLong(error.LineNumber);
        }

        _issues.Header(Columns);
        for (var i = 0; i < Columns.Count; i++)
        {
            if (!_ordinals.TryAdd(Columns[i], i))
            {
                _issues.DuplicateColumn(Columns[i]);
            }
        }
    }
}

using LaBan.Office.Csv;

namespace LaBan.App.Exchange;

/// <summary>A data file being written.</summary>
internal sealed class DataFile : IDisposable
{
    private readonly FileStream _stream;
    private readonly CsvWriter _csv;

    public DataFile(string folder, string name, IReadOnlyList<string> columns)
    {
        _stream = File.Create(Path.Combine(folder, name));
        _csv = new(_stream, CsvPurpose.Exchange, columns);
    }

    public long Rows { get; private set; }

    public void Write(IReadOnlyList<string> row)
    {
        _csv.Write(row);
        Rows++;
    }

    public void Dispose()
    {
        _csv.Dispose();
        _stream.Dispose();
    }
}

namespace LaBan.Office.Csv;

/// <summary>The record a <see cref="CsvTable"/> stands on; valid until the table moves on.</summary>
public readonly struct CsvRow
{
    private readonly CsvTable _table;

    internal CsvRow(CsvTable table, long line)
    {
        _table = table;
        Line = line;
    }

    /// <summary>The physical line, counted from 1, on which the record begins.</summary>
    public long Line { get; }

    /// <summary>The value of a column, NFC; empty when the field is.</summary>
    public string this[int column] => _table.Text(column);

    /// <summary>The value of the column with this header; empty when the file has no such column.</summary>
    public string this[string column] => _table.Ordinal(column) is >= 0 and var ordinal ? _table.Text(ordinal) : "";

    /// <summary>The bytes of a field as they stand in the file, unquoted, not normalised: for numbers, dates and codes.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => _table.Utf8(column);

    /// <summary>Whether the field is empty.</summary>
    public bool IsBlank(int column) => _table.Utf8(column).IsEmpty;
}

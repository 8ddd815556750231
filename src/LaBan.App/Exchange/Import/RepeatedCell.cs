using System.Globalization;
using LaBan.Measures;
using LaBan.Office.Csv;

namespace LaBan.App.Exchange.Import;

/// <summary>The cell of one column, row after row: what the row above held as well is read only once.</summary>
internal sealed class RepeatedCell(int ordinal)
{
    private byte[] _bytes = [];
    private int _length;
    private string _text = "";
    private DateOnly? _date;
    private bool _hasDate;

    /// <summary>False when the file has no such column; its cells are then empty.</summary>
    public bool IsPresent => ordinal >= 0;

    /// <summary>NFC, without outer spaces.</summary>
    public string Text(CsvRow row)
    {
        if (IsPresent && row.Utf8(ordinal) is var bytes && !bytes.SequenceEqual(_bytes.AsSpan(0, _length)))
        {
            Remember(bytes);
            _text = row[ordinal].Trim();
            _hasDate = false;
        }

        return _text;
    }

    /// <summary>The day it says, or null when it says none.</summary>
    public DateOnly? Date(CsvRow row)
    {
        var text = Text(row);
        if (!_hasDate)
        {
            _hasDate = true;
            _date = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                || Dates.TryRead(text, out date) ? date : null;
        }

        return _date;
    }

    private void Remember(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length)
        {
            _bytes = new byte[2 * bytes.Length];
        }

        bytes.CopyTo(_bytes);
        _length = bytes.Length;
    }
}

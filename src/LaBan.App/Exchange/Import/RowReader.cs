using System.Globalization;
using LaBan.Measures;
using LaBan.Office.Csv;

namespace LaBan.App.Exchange.Import;

/// <summary>One row of a file being read: gives typed cells, and turns a bad cell into a refusal with its place.</summary>
public sealed class RowReader(CsvTable table, FileTally tally, ImportReport report)
{
    private readonly Dictionary<string, RepeatedCell> _cells = new(StringComparer.Ordinal);
    private CsvRow _row;

    /// <summary>Goes through the rows; the reader itself stands on each in turn.</summary>
    public IEnumerable<RowReader> Rows()
    {
        foreach (var row in table.Rows())
        {
            tally.Read++;
            _row = row;
            IsRefused = false;
            yield return this;
        }
    }

    /// <summary>True when a cell of this row was refused.</summary>
    public bool IsRefused { get; private set; }

    public RowPlace Place => new(tally.File, _row.Line);

    public bool Has(string column) => Cell(column).IsPresent;

    public string Text(string column) => Cell(column).Text(_row);

    public void Count(RowFate fate)
    {
        switch (fate)
        {
            case RowFate.Added:
                tally.Added++;
                break;
            case RowFate.Changed:
                tally.Changed++;
                break;
            case RowFate.Kept:
                tally.Kept++;
                break;
            default:
                tally.Unchanged++;
                break;
        }
    }

    public string Required(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            Refuse(column, text, new("ô trống", "the cell is empty"), new("điền giá trị", "fill it in"));
        }

        return text;
    }

    public string? Optional(string column) => Text(column) is { Length: > 0 } text ? text : null;

    public DateOnly? Date(string column)
    {
        var cell = Cell(column);
        var text = cell.Text(_row);
        if (cell.Date(_row) is { } date)
        {
            return date;
        }

        if (text.Length > 0)
        {
            Refuse(column, text, new("không phải ngày", "not a date"), new("viết 2024-06-30 hoặc 30/6/2024", "write 2024-06-30"));
        }

        return null;
    }

    public int Whole(string column, int fallback, int min, int max)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return fallback;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
        {
            return number;
        }

        Refuse(column, text, new($"không phải số nguyên từ {min} đến {max}", $"not a whole number from {min} to {max}"), new("viết chữ số, ví dụ 2", "write digits, such as 2"));
        return fallback;
    }

    /// <summary>A number of a data file: point for decimals, no grouping.</summary>
    public (decimal Value, short Decimals)? Number(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (text.Length <= 28 && decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var value))
        {
            var point = text.IndexOf('.', StringComparison.Ordinal);
            return (value, (short)(point < 0 ? 0 : text.Length - point - 1));
        }

        Refuse(column, text, new("không đọc được là số", "not a number"),
            new("tệp dữ liệu dùng dấu chấm thập phân, không có dấu nhóm: 1234.5", "data files use a decimal point and no grouping: 1234.5"));
        return null;
    }

    public Period? Period(string column)
    {
        var text = Required(column);
        if (text.Length == 0 || Measures.Period.TryParse(text, out var period))
        {
            return text.Length == 0 ? null : Measures.Period.Parse(text);
        }

        Refuse(column, text, new("không phải mã kỳ", "not a period code"),
            new("viết 2024, 2024-H1, 2024-Q3, 2024-M09, 2024-9M, 2021..2025 hoặc 2024-06-30",
                "write 2024, 2024-H1, 2024-Q3, 2024-M09, 2024-9M, 2021..2025 or 2024-06-30"));
        return null;
    }

    public T Word<T>(string column, IReadOnlyDictionary<string, T> words, T fallback)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return fallback;
        }

        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        var list = string.Join(", ", words.Keys);
        Refuse(column, text, new("giá trị không có trong danh mục", "not a known value"), new($"chọn một trong: {list}", $"choose one of: {list}"));
        return fallback;
    }

    /// <summary>What a cell refers to; a reference to nothing is refused.</summary>
    public T? Lookup<T>(string column, IReadOnlyDictionary<string, T> known, string file) where T : class
    {
        var text = Required(column);
        if (known.TryGetValue(text, out var found) || text.Length == 0)
        {
            return found;
        }

        Refuse(column, text, new($"không có trong {file}", $"not in {file}"), new($"sửa mã, hoặc thêm vào {file}", $"correct the code, or add it to {file}"));
        return null;
    }

    public void Refuse(string column, string value, Message reason, Message fix)
    {
        if (!IsRefused)
        {
            tally.Refused++;
        }

        IsRefused = true;
        report.Refuse(new(tally.File, _row.Line, column, value, reason, fix));
    }

    private RepeatedCell Cell(string column)
    {
        if (!_cells.TryGetValue(column, out var cell))
        {
            _cells.Add(column, cell = new(table.Ordinal(column)));
        }

        return cell;
    }
}

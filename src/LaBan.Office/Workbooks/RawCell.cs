namespace LaBan.Office.Workbooks;

/// <summary>What a cell of a workbook holds, before anything is made of it.</summary>
public enum RawKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>A number, shown as one.</summary>
    Number,

    /// <summary>A number shown in percent: 8,2% is kept as 0.082.</summary>
    Percent,

    /// <summary>A number shown as a day or a time of day.</summary>
    Date,

    /// <summary>Words, digits stored as words among them.</summary>
    Text,

    /// <summary>TRUE or FALSE.</summary>
    Boolean,

    /// <summary>An error of a calculation: "#REF!", "#DIV/0!".</summary>
    Error,

    /// <summary>A formula whose result the file does not carry.</summary>
    NoResult,

    /// <summary>A number beyond anything a figure can be.</summary>
    TooLarge,
}

/// <summary>A cell of a workbook as the file keeps it.</summary>
/// <param name="Row">Its row, counted from 1.</param>
/// <param name="Column">Its column, counted from 1.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Amount">The number of a cell with one; the serial number of a day.</param>
/// <param name="Words">The words of a text or of an error.</param>
/// <param name="IsFormula">Whether a formula gave what it holds.</param>
public readonly record struct RawCell(int Row, int Column, RawKind Kind, decimal Amount = 0, string? Words = null, bool IsFormula = false);

/// <summary>Cells that are joined into one, first and last row and column.</summary>
public readonly record struct MergedCells(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Whether a cell lies within.</summary>
    public bool Contains(int row, int column) =>
        row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;
}

/// <summary>A sheet of a workbook: its cells with something in them, row by row.</summary>
public sealed class RawSheet(string name, bool isHidden, IReadOnlyList<RawCell> cells, IReadOnlyList<MergedCells> merged)
{
    private readonly Dictionary<(int, int), int> _places = Places(cells);

    public string Name { get; } = name;

    /// <summary>Whether the sheet is not shown to whoever opens the file.</summary>
    public bool IsHidden { get; } = isHidden;

    /// <summary>The cells with something in them, row by row, from left to right.</summary>
    public IReadOnlyList<RawCell> Cells { get; } = cells;

    public IReadOnlyList<MergedCells> Merged { get; } = merged;

    /// <summary>The rows with something in them.</summary>
    public IEnumerable<IGrouping<int, RawCell>> Rows => Cells.GroupBy(cell => cell.Row);

    /// <summary>The cell at a place, blank when there is nothing.</summary>
    public RawCell At(int row, int column) =>
        _places.TryGetValue((row, column), out var index) ? Cells[index] : new RawCell(row, column, RawKind.Blank);

    /// <summary>The joined cells a cell belongs to.</summary>
    public MergedCells? MergeAt(int row, int column)
    {
        foreach (var range in Merged)
        {
            if (range.Contains(row, column))
            {
                return range;
            }
        }

        return null;
    }

    private static Dictionary<(int, int), int> Places(IReadOnlyList<RawCell> cells)
    {
        var places = new Dictionary<(int, int), int>(cells.Count);
        for (var i = 0; i < cells.Count; i++)
        {
            places[(cells[i].Row, cells[i].Column)] = i;
        }

        return places;
    }
}

/// <summary>What kind of file the cells came in.</summary>
public enum WorkbookKind
{
    /// <summary>.xlsx</summary>
    Excel,

    /// <summary>.xlsm: an Excel workbook with macros, which are not read.</summary>
    WithMacros,

    /// <summary>.xls</summary>
    OldExcel,

    /// <summary>.csv: words only, with numbers as they were shown.</summary>
    Csv,
}

/// <summary>The cells of a received workbook.</summary>
/// <param name="Kind">The kind of file.</param>
/// <param name="Sheets">Its sheets in their order.</param>
/// <param name="Separator">What stands between the fields of a CSV file.</param>
public sealed record RawWorkbook(WorkbookKind Kind, IReadOnlyList<RawSheet> Sheets, char? Separator = null);

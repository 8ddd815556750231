using LaBan.Measures;
using LaBan.Office.Workbooks;

namespace LaBan.Office.Rounds;

/// <summary>Reads the figures of a placed sheet, cell by cell, each with what is wrong with it.</summary>
internal sealed class FigureCells(Placement placement, SheetWriting writing, Inquiry inquiry)
{
    private readonly Dictionary<(int Row, string Column), MergedCells> _merged = MergedFigures(placement);
    private readonly List<(int Index, FigureValue Figure)> _tooFine = [];

    /// <summary>The cells in the order of the form, one for each line and column.</summary>
    public List<ReadCell> Read(IReadOnlyList<RoundColumn> inputs)
    {
        var cells = new List<ReadCell>(placement.Rows.Count * inputs.Count);
        foreach (var row in placement.Rows)
        {
            var unit = RowUnit.Of(row, placement, inquiry);
            foreach (var column in inputs.Where(column => placement.Columns.ContainsKey(column.Key)))
            {
                cells.Add(Cell(row, column, unit, cells.Count));
            }
        }

        RoundTooFine(cells);
        return cells;
    }

    private ReadCell Cell(PlacedRow row, RoundColumn column, RowUnit unit, int index)
    {
        var raw = placement.Sheet.At(row.Row, placement.Columns[column.Key]);
        var spot = new CellSpot(placement.Sheet.Name, row.Row, placement.Columns[column.Key]);
        var read = new ReadCell(row.Line.Id, column.Key, CellFate.Blank, null, spot);
        if (_merged.ContainsKey((row.Row, column.Key)))
        {
            return Refused(read, RoundProblems.Merged);
        }

        var figure = FigureReader.Read(raw, row.Line, writing, inquiry, spot);
        if (figure.Fate == CellFate.Blank || (row.Refusal is null && figure.Fate is CellFate.Refused or CellFate.Asked))
        {
            return read with { Fate = figure.Fate, Said = figure.Said };
        }

        if (row.Refusal is not null)
        {
            return Refused(read, row.Refusal);
        }

        figure = figure.Fate == CellFate.Value ? unit.Convert(figure) : figure;
        read = read with { Fate = figure.Fate, Value = figure.Value, Said = figure.Said };
        if (row.Line.Cell(column.Key) is { LockedBecause: { } because } locked)
        {
            return locked.Value == figure.Value && locked.IsNone == (figure.Fate == CellFate.None)
                ? read with { Fate = CellFate.Blank, Value = null, Said = null }
                : Refused(read, RoundProblems.Locked(because));
        }

        if (figure is { Fate: CellFate.Value, Value: { } value } && StatedNumber.Round(value, Decimals(row.Line, column)).Value != value)
        {
            _tooFine.Add((index, figure with { Decimals = Decimals(row.Line, column) }));
        }

        return read;
    }

    private static int Decimals(RoundLine line, RoundColumn column) => column.Decimals ?? line.Decimals;

    private static ReadCell Refused(ReadCell cell, Problem because) => cell with { Fate = CellFate.Refused, Value = null, Said = because };

    /// <summary>Figures finer than the form are never rounded silently: one question for all of them.</summary>
    private void RoundTooFine(List<ReadCell> cells)
    {
        if (_tooFine.Count == 0)
        {
            return;
        }

        var (first, example) = _tooFine[0];
        var answer = inquiry.Ask(new RoundQuestion("le", RoundProblems.RoundThem(_tooFine.Count, $"{cells[first].Spot.Name}: {Fine(example)}"), cells[first].Spot,
            [new("tron", "Làm tròn theo biểu", "Round them"), new(RoundQuestion.Skip, "Không nhận các ô này", "Leave these cells out")]));
        foreach (var (index, figure) in _tooFine)
        {
            var rounded = StatedNumber.Round(figure.Value!.Value, figure.Decimals).Value;
            var words = ViNumber.Write(rounded, figure.Decimals);
            cells[index] = answer switch
            {
                "tron" => cells[index] with { Value = rounded, Said = RoundProblems.Rounded(Fine(figure), words) },
                null => cells[index] with { Fate = CellFate.Asked, Said = RoundProblems.Decimals(Fine(figure), figure.Decimals, words) },
                _ => Refused(cells[index], RoundProblems.Decimals(Fine(figure), figure.Decimals, words)),
            };
        }
    }

    private static string Fine(FigureValue figure) => ViNumber.WriteTrimmed(figure.Value!.Value, 12);

    /// <summary>Joined cells that cover more than one place of the form.</summary>
    private static Dictionary<(int, string), MergedCells> MergedFigures(Placement placement)
    {
        var merged = new Dictionary<(int, string), MergedCells>();
        foreach (var range in placement.Sheet.Merged)
        {
            var columns = placement.Columns.Where(c => c.Value >= range.FirstColumn && c.Value <= range.LastColumn).ToList();
            if (columns.Count == 0 || (columns.Count == 1 && range.FirstRow == range.LastRow)
                || placement.Sheet.At(range.FirstRow, range.FirstColumn).Kind == RawKind.Blank)
            {
                continue;
            }

            foreach (var row in placement.Rows.Where(row => row.Row >= range.FirstRow && row.Row <= range.LastRow))
            {
                columns.ForEach(column => merged[(row.Row, column.Key)] = range);
            }
        }

        return merged;
    }
}

/// <summary>What a cell was read as.</summary>
internal sealed record FigureValue(CellFate Fate, decimal? Value = null, Problem? Said = null, int Decimals = 0)
{
    public static FigureValue Blank { get; } = new(CellFate.Blank);

    public static FigureValue None { get; } = new(CellFate.None);

    public static FigureValue Refused(Problem because) => new(CellFate.Refused, Said: because);

    public static FigureValue Asked(Problem because) => new(CellFate.Asked, Said: because);
}

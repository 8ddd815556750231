using LaBan.Office.Received;

namespace LaBan.Office.Workbooks;

/// <summary>Counts what has been read of a workbook and stops it at the limits.</summary>
internal sealed class CellTally(WorkbookLimits limits, CancellationToken cancel)
{
    private int _cells;
    private long _characters;

    public WorkbookLimits Limits { get; } = limits;

    /// <summary>Counts a cell.</summary>
    public void Cell()
    {
        if (++_cells > Limits.Cells)
        {
            throw new ReportRefusedException(WorkbookProblems.TooManyCells(Limits.Cells));
        }

        if (_cells % 1024 == 0)
        {
            cancel.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Counts words, cut to what a cell may hold.</summary>
    public string Words(string words)
    {
        _characters += words.Length;
        return _characters > Limits.Characters ? throw new ReportRefusedException(WorkbookProblems.UnpacksTooLarge)
            : words.Length > Limits.CellCharacters ? words[..Limits.CellCharacters]
            : words;
    }
}

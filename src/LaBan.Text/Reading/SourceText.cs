namespace LaBan.Text.Reading;

/// <summary>A cell of a table in a report, by its place in the text.</summary>
/// <param name="Start">Where its text begins in the text.</param>
/// <param name="End">Where its text ends.</param>
/// <param name="Column">Its column, from 0; a cell over several columns has the first.</param>
/// <param name="Span">How many columns it covers.</param>
public sealed record TableCell(int Start, int End, int Column, int Span = 1);

/// <summary>A row of a table in a report.</summary>
/// <param name="Table">Which table of the text it belongs to, from 0.</param>
/// <param name="Cells">Its cells from left to right.</param>
/// <param name="Start">Where the row begins in the text.</param>
/// <param name="End">Where the row ends.</param>
public sealed record TableRow(int Table, IReadOnlyList<TableCell> Cells, int Start, int End);

/// <summary>A report as plain text in the order of its pages, with the tables that stand in it.</summary>
/// <param name="Text">The text. Rows of tables are lines of it.</param>
/// <param name="Rows">The rows of its tables, in the order of the text.</param>
public sealed record SourceText(string Text, IReadOnlyList<TableRow> Rows)
{
    /// <summary>A report without tables.</summary>
    public SourceText(string text)
        : this(text, [])
    {
    }
}

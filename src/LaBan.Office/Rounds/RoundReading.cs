using LaBan.Measures;
using LaBan.Office.Workbooks;

namespace LaBan.Office.Rounds;

/// <summary>What a cell of a received workbook gives to the form.</summary>
public enum CellFate
{
    /// <summary>A figure.</summary>
    Value,

    /// <summary>"Không phát sinh": there was nothing, which is not a figure of zero.</summary>
    None,

    /// <summary>Nothing: what is on file stays.</summary>
    Blank,

    /// <summary>Something that is no figure for this place.</summary>
    Refused,

    /// <summary>A figure once a question is answered.</summary>
    Asked,
}

/// <summary>Where something stands in a workbook.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="Row">The row, counted from 1.</param>
/// <param name="Column">The column, counted from 1; 0 for a whole row.</param>
public sealed record CellSpot(string Sheet, int Row, int Column)
{
    /// <summary>The name of the cell: "F12"; of a row its number.</summary>
    public string Name => Column > 0 ? CellPlace.Name(Row, Column) : Row.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A cell of the workbook that belongs to a place of the form.</summary>
/// <param name="Line">The line of the form.</param>
/// <param name="Column">The key of its column.</param>
/// <param name="Fate">What it gives.</param>
/// <param name="Value">The figure, in the unit of the line.</param>
/// <param name="Spot">Where it stands.</param>
/// <param name="Said">Why it is refused or asked about, or what was done to it; null for a plain figure.</param>
public sealed record ReadCell(int Line, string Column, CellFate Fate, decimal? Value, CellSpot Spot, Problem? Said = null);

/// <summary>One answer to a question.</summary>
public sealed record RoundChoice(string Value, string Vietnamese, string English);

/// <summary>Something that only the person can tell. An answer is sent back under the key and the file is read again.</summary>
/// <param name="Key">What the answer is sent under.</param>
/// <param name="Asked">The question.</param>
/// <param name="Spot">The first place it is about.</param>
/// <param name="Choices">The answers, the likeliest first.</param>
public sealed record RoundQuestion(string Key, Problem Asked, CellSpot Spot, IReadOnlyList<RoundChoice> Choices)
{
    /// <summary>The answer that leaves what it is about out.</summary>
    public const string Skip = "-";
}

/// <summary>How the cells of the workbook were known.</summary>
public enum RoundSource
{
    /// <summary>By the hidden marks of a template.</summary>
    Template,

    /// <summary>By the names in a table.</summary>
    Table,
}

/// <summary>What a received workbook says about the form of a round.</summary>
/// <param name="Source">How its cells were known.</param>
/// <param name="Cells">What it gives, in the order of the form.</param>
/// <param name="Questions">What only the person can tell.</param>
/// <param name="Notes">What else the person should know: rows passed over, macros not run.</param>
public sealed record RoundReading(
    RoundSource Source, IReadOnlyList<ReadCell> Cells, IReadOnlyList<RoundQuestion> Questions, IReadOnlyList<Problem> Notes)
{
    /// <summary>When the template was given out; null for a table.</summary>
    public DateTime? GivenOut { get; init; }
}

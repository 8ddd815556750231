namespace LaBan.Text.Document;

/// <summary>Where the text of a column stands.</summary>
public enum ColumnAlignment
{
    /// <summary>Words.</summary>
    Left,

    /// <summary>Numbering, units, verdicts.</summary>
    Centre,

    /// <summary>Numbers.</summary>
    Right,
}

/// <summary>A column: its title, its share of the width (in millimetres of a full page), and how its cells are aligned.</summary>
public sealed record TableColumn(string Title, decimal Width, ColumnAlignment Alignment = ColumnAlignment.Left)
{
    /// <summary>Title printed once above neighbouring columns that carry the same one.</summary>
    public string? Group { get; init; }

    /// <summary>What the column-number row prints: "A", "4", "(6=4/1)".</summary>
    public string? Number { get; init; }
}

/// <summary>A cell of a table, with its runs.</summary>
public sealed record TableCell(IReadOnlyList<Run> Runs)
{
    /// <summary>A cell of words.</summary>
    public static implicit operator TableCell(string text) => new([new PlainRun(text)]);

    /// <summary>A cell of one run, usually a figure.</summary>
    public static implicit operator TableCell(Run run) => new([run]);
}

/// <summary>A row of a table. When it has fewer cells than the table has columns, its last cell spans the rest.</summary>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>Depth in the tree of indicators; moves the first left-aligned column in.</summary>
    public int Indent { get; init; }

    /// <summary>Whether the whole row is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether the row opens a group and must stay on the page of the row after it.</summary>
    public bool Group { get; init; }
}

/// <summary>A table whose head repeats on every page.</summary>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : Block
{
    /// <summary>Title above the table.</summary>
    public string? Caption { get; init; }

    /// <summary>The unit all columns share, printed above the table at the right.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the head ends with a row of column numbers.</summary>
    public bool HasNumberRow => Columns.Any(column => column.Number is not null);

    /// <summary>Whether the head has a row of group titles above the column titles.</summary>
    public bool HasGroupRow => Columns.Any(column => column.Group is not null);
}

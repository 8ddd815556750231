namespace LaBan.Office.Rounds;

/// <summary>What a column of a form is to the person who fills it.</summary>
public enum RoundColumnKind
{
    /// <summary>Filled by the person.</summary>
    Input,

    /// <summary>Shown from figures on file.</summary>
    Shown,

    /// <summary>Calculated from other columns of the line.</summary>
    Formula,
}

/// <summary>A column of a form.</summary>
/// <param name="Key">Its name in the form: "month".</param>
/// <param name="Title">Its title on paper: "Thực hiện tháng 3".</param>
/// <param name="Kind">Who fills it.</param>
/// <param name="Number">Its number in the row of column numbers: "3", "6=4/1".</param>
/// <param name="Formula">Arithmetic over the keys of other columns: "month/last*100".</param>
/// <param name="Decimals">The decimals it shows, when they are not those of the line.</param>
public sealed record RoundColumn(string Key, string Title, RoundColumnKind Kind, string? Number = null, string? Formula = null, int? Decimals = null)
{
    /// <summary>Other titles it goes by in tables.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}

/// <summary>What stands in one place of a form before it is filled.</summary>
/// <param name="Value">The figure.</param>
/// <param name="IsNone">Whether the person said that there was nothing: "không phát sinh".</param>
/// <param name="LockedBecause">Why nothing can be entered here: "nhập ở biểu BTC-01".</param>
/// <param name="Last">The figure of last time, for the hint beside the cell.</param>
/// <param name="Limits">Between what a figure may lie, and where it usually lies.</param>
public sealed record RoundCell(decimal? Value = null, bool IsNone = false, string? LockedBecause = null, decimal? Last = null, RoundLimits? Limits = null)
{
    /// <summary>A cell with nothing in it and nothing known of it.</summary>
    public static RoundCell Empty { get; } = new();
}

/// <summary>Between what a figure may lie (no other is accepted), and between what it usually lies.</summary>
/// <param name="Low">The least it may be.</param>
/// <param name="High">The most it may be.</param>
/// <param name="UsualLow">The least it usually is.</param>
/// <param name="UsualHigh">The most it usually is.</param>
public sealed record RoundLimits(decimal? Low = null, decimal? High = null, decimal? UsualLow = null, decimal? UsualHigh = null);

/// <summary>A line of a form: an indicator to be filled, or a heading.</summary>
/// <param name="Id">Its number in the form.</param>
/// <param name="Label">Its name on paper.</param>
/// <param name="Unit">What its figures are counted in; empty for a heading.</param>
public sealed record RoundLine(int Id, string Label, string Unit)
{
    /// <summary>Its number on paper: "I.1".</summary>
    public string? Number { get; init; }

    /// <summary>How deep it stands below others.</summary>
    public int Level { get; init; }

    public bool IsHeading { get; init; }

    /// <summary>The decimals its figures have.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>Other names it goes by in tables.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Arithmetic of this line in place of that of a column: rates are compared by difference.</summary>
    public IReadOnlyDictionary<string, string> Formulas { get; init; } = new Dictionary<string, string>();

    /// <summary>Its cells by the keys of their columns; those left out are empty.</summary>
    public IReadOnlyDictionary<string, RoundCell> Cells { get; init; } = new Dictionary<string, RoundCell>();

    /// <summary>The cell in a column.</summary>
    public RoundCell Cell(string column) => Cells.GetValueOrDefault(column, RoundCell.Empty);
}

/// <summary>One organisation's form of one round, as it is given out to be filled and as it is held against when it comes back.</summary>
/// <param name="Submission">The number of the submission.</param>
/// <param name="FormVersion">The version of the form.</param>
/// <param name="Title">The title of the form.</param>
/// <param name="Columns">Its columns from left to right.</param>
/// <param name="Lines">Its lines from top to bottom.</param>
public sealed record RoundSheet(long Submission, int FormVersion, string Title, IReadOnlyList<RoundColumn> Columns, IReadOnlyList<RoundLine> Lines)
{
    /// <summary>The form's short name: "BTC-01".</summary>
    public string Code { get; init; } = "";

    /// <summary>Who fills it.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>The period in words: "Tháng 3 năm 2024".</summary>
    public string Period { get; init; } = "";

    /// <summary>When it is given out: what changed on file after that is not known to it.</summary>
    public DateTime GivenOut { get; init; } = DateTime.UnixEpoch;

    /// <summary>Whether its figures are simulated, which the paper says in its head.</summary>
    public bool IsSimulated { get; init; }

    /// <summary>The columns the person fills.</summary>
    public IEnumerable<RoundColumn> Inputs => Columns.Where(column => column.Kind == RoundColumnKind.Input);
}

using LaBan.App.Collection.Sheet;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Collection.Door;

namespace LaBan.App.Collection.Entry;

/// <summary>What became of one cell that somebody sent.</summary>
public enum CellFate
{
    Saved,

    /// <summary>Somebody else changed it meanwhile; nothing was overwritten.</summary>
    Conflict,

    Refused,

    /// <summary>The text may be one of two figures.</summary>
    Ask,
}

/// <summary>One cell after saving: its fate, and how it stands now.</summary>
/// <param name="Entry">What was sent.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Now">The cell as it stands; null when it is still missing.</param>
/// <param name="Message">Why it was refused.</param>
/// <param name="Choices">The figures to choose from.</param>
public sealed record SavedCell(CellEntry Entry, CellFate Fate, SubmissionCell? Now, Problem? Message = null, IReadOnlyList<StatedNumber>? Choices = null)
{
    public IReadOnlyList<DoorFinding> Findings { get; init; } = [];
}

/// <summary>What came of a save.</summary>
/// <param name="Cells">Cell by cell, in the order they were sent.</param>
/// <param name="Others">Cells that other people changed since the page last heard.</param>
/// <param name="State">The state of the submission.</param>
/// <param name="At">When; the next save names it to hear what changed since.</param>
public sealed record SaveResult(IReadOnlyList<SavedCell> Cells, IReadOnlyList<SubmissionCell> Others, SubmissionState State, DateTime At)
{
    /// <summary>The last explanation of each rule about each changed cell, as far as it still holds.</summary>
    public IReadOnlyList<CellExplanation> Explanations { get; init; } = [];

    /// <summary>The form the cells stand in.</summary>
    public required SheetFrame Frame { get; init; }

    /// <summary>The name of a column of the form.</summary>
    public string ColumnKey(int id) => Frame.Column(id)!.Key;

    /// <summary>Whether something was saved; false as well when all or nothing was asked for.</summary>
    public bool Applied { get; init; }
}

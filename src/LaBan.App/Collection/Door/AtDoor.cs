using LaBan.App.Collection.Sheet;
using LaBan.Model.Collection;
using LaBan.Model.Collection.Door;

namespace LaBan.App.Collection.Door;

/// <summary>What the checks at the door are asked about: a submission as it stands.</summary>
/// <param name="Head">Whose it is.</param>
/// <param name="Frame">Its form, laid out for its period.</param>
/// <param name="Cells">What stands in its cells; a cell that is not here is missing.</param>
public sealed record DoorQuestion(SubmissionHead Head, SheetFrame Frame, IReadOnlyDictionary<CellKey, CellContent> Cells);

/// <summary>Asks the rules in force about every entered cell of a submission.</summary>
public sealed class AtDoor
{
    /// <summary>Findings by cell; cells without any are not in it.</summary>
    public Task<IReadOnlyDictionary<CellKey, IReadOnlyList<DoorFinding>>> Look(DoorQuestion question, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(question);
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyDictionary<CellKey, IReadOnlyList<DoorFinding>>>(new Dictionary<CellKey, IReadOnlyList<DoorFinding>>());
    }

    /// <summary>Between which values the rules accept a cell; null where they say nothing.</summary>
    public Task<DoorLimits?> Limits(DoorQuestion question, CellKey cell, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(question);
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult<DoorLimits?>(null);
    }
}

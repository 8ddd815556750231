using LaBan.App.Collection.Sheet;
using LaBan.App.Storage;
using LaBan.Model.Collection;
using LaBan.Model.Collection.Door;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Door;

/// <summary>What the checks at the door are asked about: a submission as it stands.</summary>
/// <param name="Head">Whose it is.</param>
/// <param name="Frame">Its form, laid out for its period.</param>
/// <param name="Cells">What stands in its cells; a cell that is not here is missing.</param>
public sealed record DoorQuestion(SubmissionHead Head, SheetFrame Frame, IReadOnlyDictionary<CellKey, CellContent> Cells);

/// <summary>Asks the rules in force about every entered cell of a submission.</summary>
public sealed class AtDoor(LabanContext db, DoorHistory history)
{
    /// <summary>Findings by cell; cells without any are not in it.</summary>
    public async Task<IReadOnlyDictionary<CellKey, IReadOnlyList<DoorFinding>>> Look(DoorQuestion question, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(question);
        var check = await Check(cancel);
        return check is null ? new Dictionary<CellKey, IReadOnlyList<DoorFinding>>() : Findings(question, check, await history.Of(question, cancel));
    }

    /// <summary>Between which values the rules accept a cell; null where they say nothing.</summary>
    public async Task<DoorLimits?> Limits(DoorQuestion question, CellKey cell, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(question);
        return await Check(cancel) is { } check && question.Frame.Line(cell.Line) is { } line && question.Frame.Column(cell.Column) is { } column
            && question.Frame.UseOf(line, column) == CellUse.Entered
                ? check.NarrowestLimits(new DoorCases(question, await history.Of(question, cancel)).Of(line, column))
                : null;
    }

    /// <summary>Between which values the rules accept each entered cell, in one reading of the past.</summary>
    public async Task<IReadOnlyDictionary<CellKey, DoorLimits>> AllLimits(DoorQuestion question, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (await Check(cancel) is not { } check)
        {
            return new Dictionary<CellKey, DoorLimits>();
        }

        var cases = new DoorCases(question, await history.Of(question, cancel));
        return question.Frame.Entered()
            .Select(e => (Key: new CellKey(e.Line.Id, e.Column.Id), Limits: check.NarrowestLimits(cases.Of(e.Line, e.Column))))
            .Where(l => l.Limits is not null)
            .ToDictionary(l => l.Key, l => l.Limits!);
    }

    /// <summary>What the rules of a check say of a submission.</summary>
    internal static Dictionary<CellKey, IReadOnlyList<DoorFinding>> Findings(DoorQuestion question, DoorCheck check, DoorPast past)
    {
        var cases = new DoorCases(question, past);
        return question.Frame.Entered()
            .Where(e => check.Concerns(question.Frame.Form.Code, cases.Traits(e.Indicator), question.Frame.PeriodOf(e.Column)!))
            .Select(e => (Key: new CellKey(e.Line.Id, e.Column.Id), Findings: check.Run(cases.Of(e.Line, e.Column))))
            .Where(f => f.Findings.Count > 0)
            .ToDictionary(f => f.Key, f => f.Findings);
    }

    private async Task<DoorCheck?> Check(CancellationToken cancel)
    {
        var rules = await db.DoorRules.AsNoTracking().Where(r => r.Enabled).ToListAsync(cancel);
        return rules.Count == 0 ? null : new(rules);
    }
}

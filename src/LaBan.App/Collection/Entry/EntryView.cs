using System.Globalization;
using LaBan.App.Collection.Sheet;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Entry;

/// <summary>Everything the page of a submission shows.</summary>
public sealed record EntryState(SubmissionSheet Sheet, GridJson Grid, Words Words)
{
    public SubmissionHead Head => Sheet.Head;

    public required IReadOnlyList<SubmissionEvent> Events { get; init; }

    public required IReadOnlyList<Extension> Extensions { get; init; }

    /// <summary>The correction request that waits, or null.</summary>
    public CorrectionRequest? Waiting { get; init; }

    /// <summary>What each cell said when the province approved it, where it says something else now.</summary>
    public required IReadOnlyDictionary<CellKey, CellContent> Approved { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Since when the area has its boundaries.</summary>
    public required Boundaries Boundaries { get; init; }

    /// <summary>Whether a column looks back to a time when the boundaries were others.</summary>
    public bool LooksBeyondBoundaries => Sheet.Frame.Columns.Any(c => Boundaries.Changed(Sheet.Frame, c));

    public string Title => $"{Sheet.Frame.Form.NameVi}, {(Words.Lang == Lang.En ? Head.Period.ToEnglish() : Head.Period.ToVietnamese())}";

    /// <summary>The reason for which it was given back, while it is.</summary>
    public SubmissionEvent? Returned => Head.State == SubmissionState.Returned ? Events.LastOrDefault(e => e.To == SubmissionState.Returned) : null;

    /// <summary>Warned of and explained, for whoever approves.</summary>
    private int Explained => Sheet.Findings.Count(f => f.Value.Any(w => Sheet.ExplanationOf(f.Key, w.Rule) is not null));

    public string Finding
    {
        get
        {
            var ready = Sheet.Readiness();
            var left = Head.IsOpen ? Words.T($"; đã điền {ready.Filled} ô, còn trống {ready.Empty} ô", $"; {ready.Filled} cells filled, {ready.Empty} empty")
                : Explained > 0 ? Words.T($"; {Explained} ô khác thường có giải trình, ghi ở dưới bảng", $"; {Explained} unusual cells are explained below the table") : "";
            return Words.T($"{Head.Organisation}: {Head.State.Name(Words).ToLowerInvariant()}, hạn {Words.Date(Head.Due)}{left}.", $"{Head.Organisation}: {Head.State.Name(Words).ToLowerInvariant()}, due {Words.Date(Head.Due)}{left}.");
        }
    }

    /// <summary>A cell as it is printed, and as it may be typed again.</summary>
    public string Text(GridRow row, GridColumn column)
    {
        var cell = row.Cells[column.Key];
        return cell.None ? "-" : Number(row, column.Key) is { } value ? ViNumber.Write(value, value.Scale, asciiMinus: true) : "";
    }

    /// <summary>The value of a formula column.</summary>
    public decimal? Calculated(GridRow row, GridColumn column) =>
        ColumnFormula.Parse(row.Formulas?.GetValueOrDefault(column.Key) ?? column.Formula)?.Evaluate(key => Number(row, key));

    private static decimal? Number(GridRow row, string key) =>
        row.Cells.TryGetValue(key, out var cell) && cell.Value is { } value ? decimal.Parse(value, CultureInfo.InvariantCulture) : null;
}

/// <summary>Reads what the page of a submission shows.</summary>
public sealed class EntryView(LabanContext db, SheetReader sheets, GridWriter grid, Actor actor, Words words, TimeProvider clock)
{
    /// <summary>The submission for whoever may see it, or null.</summary>
    public async Task<EntryState?> Find(int submission, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (await sheets.Find(submission, cancel) is not { } sheet || !actor.May(Right.SeeRounds, sheet.Head.OrganisationId))
        {
            return null;
        }

        var readOnly = !sheet.Head.IsOpen || !actor.May(Right.EnterFigures, sheet.Head.OrganisationId);
        return new(sheet, await grid.Write(sheet, readOnly, actor.PersonId, now, cancel), words)
        {
            Events = await db.SubmissionEvents.AsNoTracking().Where(e => e.SubmissionId == submission).OrderBy(e => e.Id).ToListAsync(cancel),
            Extensions = await db.Extensions.AsNoTracking().Where(e => e.SubmissionId == submission).OrderBy(e => e.Id).ToListAsync(cancel),
            Waiting = await db.CorrectionRequests.AsNoTracking().SingleOrDefaultAsync(r => r.SubmissionId == submission && r.State == CorrectionState.Waiting, cancel),
            Approved = await Approved(sheet, cancel),
            Today = clock.InVietnam(),
            Boundaries = grid.BoundariesOf(sheet),
        };
    }

    /// <summary>Why a step was refused, as it stands now.</summary>
    public string Sentence(string code, EntryState view)
    {
        var problem = CollectionProblems.ByCode(code) ?? (view.Sheet.Readiness().Problem is { } unready && unready.Code == code ? unready : null)
            ?? (code == "collection.extension-not-later" ? CollectionProblems.ExtensionNotLater(view.Head.Due) : CollectionProblems.WrongState(view.Head.State, "làm việc này", "changed in this way"));
        return words.T(problem.Vietnamese, problem.English);
    }

    private async Task<IReadOnlyDictionary<CellKey, CellContent>> Approved(SubmissionSheet sheet, CancellationToken cancel)
    {
        if (!sheet.Cells.Values.Any(c => c.ChangedSinceApproval))
        {
            return new Dictionary<CellKey, CellContent>();
        }

        var before = await (from c in db.SubmissionCells
                            join h in db.CellChanges on new { c.SubmissionId, c.LineId, c.ColumnId, Version = c.ApprovedVersion } equals new { h.SubmissionId, h.LineId, h.ColumnId, Version = (int?)h.Version }
                            where c.SubmissionId == sheet.Head.Id && c.Version != c.ApprovedVersion
                            select h).AsNoTracking().ToListAsync(cancel);
        return before.ToDictionary(h => new CellKey(h.LineId, h.ColumnId), h => h.Content);
    }
}
